import { Link, Text } from '@backstage/ui';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../../api';
import { useEnvironments } from '../../environments';
import { usePlatform } from '../../platform';
import { Loaded, Section, useLanguage, useTexts } from '../../shared';
import {
  defaultStatuses,
  failureListCodec,
  FailureListState,
  initialFailureListState,
} from './failureListState';
import { FailureTable } from './FailureTable';

/** Rows that are told; the list has the others. */
const SHOWN = 10;

/** What is not over of a team or business cluster, the worst first. */
export function OpenFailures(props: {
  filter: Partial<Pick<FailureListState, 'team' | 'cluster'>>;
}) {
  const { filter } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const { platform, failuresHref } = usePlatform();
  const environments = useEnvironments(platform).data?.items;
  const query = useEndpoint(
    endpoints.listFailures,
    {
      query: {
        platform,
        ...filter,
        status: defaultStatuses,
        sort: 'severity',
        limit: SHOWN,
      },
    },
    { keepPrevious: true },
  );
  const list = failureListCodec.write({
    ...initialFailureListState,
    ...filter,
  });
  const total = query.data?.totalItems ?? 0;
  const title = t('failures.openTitle');
  return (
    <Section
      title={title}
      actions={
        total > 0 && (
          <Link href={`${failuresHref}?${list}`}>
            {t('failures.openAll', { number: total.toLocaleString(language) })}
          </Link>
        )
      }
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text color="secondary">{t('failures.noneOpenTitle')}</Text>
          ) : (
            <FailureTable
              label={title}
              items={items}
              environments={environments}
            />
          )
        }
      </Loaded>
    </Section>
  );
}

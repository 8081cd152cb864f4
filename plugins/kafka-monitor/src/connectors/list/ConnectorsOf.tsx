import { Link } from '@backstage/ui';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../../api';
import { useEnvironments } from '../../environments';
import { usePlatform } from '../../platform';
import { useUrlState } from '../../routing';
import { Loaded, PageNavigation, Section, useTexts } from '../../shared';
import { ConnectorTable } from './ConnectorTable';
import {
  filterOf,
  initialListState,
  listHref,
  listStateCodec,
  ListState,
  PAGE_SIZE,
  sortText,
} from './listState';

/**
 * The connectors of a team or business cluster, the abnormal first, on a page
 * whose address keeps their order and page. Filters and operations are where
 * the title's link leads.
 */
export function ConnectorsOf(props: {
  filter: Partial<Pick<ListState, 'team' | 'cluster'>>;
  /** What is said where there are none. */
  empty: string;
}) {
  const { t } = useTexts();
  const { platform, connectorsHref } = usePlatform();
  const environments = useEnvironments(platform).data?.items;
  const [{ sort, page }, setState] = useUrlState(listStateCodec);
  const state: ListState = { ...initialListState, ...props.filter, sort, page };
  const query = useEndpoint(
    endpoints.listConnectors,
    {
      query: {
        platform,
        ...filterOf(state),
        sort: sortText(sort) as 'health',
        offset: page * PAGE_SIZE,
        limit: PAGE_SIZE,
      },
    },
    { keepPrevious: true },
  );
  const show = (part: Partial<ListState>) =>
    setState({ ...initialListState, sort, page, ...part });
  return (
    <Section
      title={t('connectors.title')}
      actions={
        <Link
          href={listHref(connectorsHref, {
            ...initialListState,
            ...props.filter,
          })}
        >
          {t('connectors.openList')}
        </Link>
      }
    >
      <Loaded query={query} loading={<ConnectorTable state={state} />}>
        {({ items, totalItems }) => (
          <>
            <ConnectorTable
              state={state}
              items={items}
              environments={environments}
              isStale={query.isPlaceholderData}
              onSort={next => show({ sort: next, page: 0 })}
              empty={props.empty}
            />
            {totalItems > PAGE_SIZE && (
              <PageNavigation
                page={page}
                pageSize={PAGE_SIZE}
                total={totalItems}
                onChange={next => show({ page: next })}
              />
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

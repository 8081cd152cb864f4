import { Link } from '@backstage/ui';
import {
  Environment,
  FailureDetail,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { usePlatform } from '../../platform';
import { Section, useLanguage, useTexts } from '../../shared';
import { FailureTable } from '../list';

/** Columns that are the same in every row of one connector. */
const SAME_CONNECTOR = ['name', 'team'];
/** The cause is the same in every row, so the row leads to its failure. */
const NARROW = ['team'];

/** Earlier failures of the connector, and others with the same root cause. */
export function RelatedFailures(props: {
  failure: FailureDetail;
  environments: Environment[] | undefined;
}) {
  const { failure, environments } = props;
  const { earlier, sameCause, cause } = failure;
  const { t } = useTexts();
  const language = useLanguage();
  const { failuresHref } = usePlatform();
  return (
    <>
      {sameCause.totalItems > 0 && (
        <Section
          title={t('failures.sameCause', {
            count: sameCause.totalItems,
            number: sameCause.totalItems.toLocaleString(language),
          })}
          actions={
            cause && (
              <Link
                href={`${failuresHref}?cause=${encodeURIComponent(
                  cause.fingerprint,
                )}`}
              >
                {t('failures.sameCauseAll')}
              </Link>
            )
          }
        >
          <FailureTable
            label={t('failures.sameCauseLabel')}
            items={sameCause.items}
            environments={environments}
            without={NARROW}
          />
        </Section>
      )}
      {earlier.length > 0 && (
        <Section title={t('failures.earlier')}>
          <FailureTable
            label={t('failures.earlier')}
            items={earlier}
            environments={environments}
            without={SAME_CONNECTOR}
          />
        </Section>
      )}
    </>
  );
}

import { Link, Text } from '@backstage/ui';
import { FailureItem } from '@kafka-monitor/plugin-kafka-monitor-common';
import { FailureStatusWord } from '../../failures/words';
import { Observed, Section, TwoLines, useTexts } from '../../shared';
import { useListHrefs } from '../useListHrefs';
import { FailureRow } from './FailureRow';
import styles from './FailureRows.module.css';

/** What began to fail last, whatever has become of it. */
export function RecentFailures(props: { failures: FailureItem[] }) {
  const { failures } = props;
  const { t } = useTexts();
  const hrefs = useListHrefs();
  const title = t('overview.recent.title');
  return (
    <Section title={title}>
      {failures.length === 0 ? (
        <Text as="p">{t('overview.recent.none')}</Text>
      ) : (
        <>
          <ul aria-label={title} className={styles.list}>
            {failures.map(failure => (
              <FailureRow key={failure.id} failure={failure}>
                <TwoLines
                  first={<FailureStatusWord failure={failure} />}
                  second={<Observed time={failure.since} />}
                />
              </FailureRow>
            ))}
          </ul>
          <div className={styles.more}>
            <Link
              href={hrefs.failures({
                status: ['open', 'acknowledged', 'resolved'],
                sort: { field: 'since', descending: true },
              })}
            >
              {t('overview.recent.all')}
            </Link>
          </div>
        </>
      )}
    </Section>
  );
}

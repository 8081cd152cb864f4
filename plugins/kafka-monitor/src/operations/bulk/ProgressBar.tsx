import { BulkOperation } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useLanguage, useTexts } from '../../shared';
import styles from './ProgressBar.module.css';

/** The ends that a connector can come to, as they lie in the bar. */
const ends = ['done', 'failed', 'unknown', 'skipped', 'cancelled'] as const;

/** How many connectors of an operation have come to an end. */
function endedCount(counts: BulkOperation['counts']): number {
  return ends.reduce((sum, end) => sum + counts[end], 0);
}

/** How far a bulk operation is, and of what its ends are made. */
export function ProgressBar(props: { operation: BulkOperation }) {
  const { counts, total } = props.operation;
  const { t } = useTexts();
  const language = useLanguage();
  const ended = endedCount(counts);
  const text = t('operations.progress.ended', {
    ended: ended.toLocaleString(language),
    total: total.toLocaleString(language),
  });
  return (
    <div className={styles.progress}>
      <div
        role="progressbar"
        aria-label={t('operations.progress.bar')}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={ended}
        aria-valuetext={text}
        className={styles.bar}
      >
        {ends.map(end => (
          <div
            key={end}
            className={styles.part}
            data-end={end}
            style={{ width: `${total > 0 ? (counts[end] / total) * 100 : 0}%` }}
          />
        ))}
      </div>
      <span>{text}</span>
    </div>
  );
}

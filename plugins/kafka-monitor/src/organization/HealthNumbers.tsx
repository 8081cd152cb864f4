import { Link } from '@backstage/ui';
import {
  HealthCounts,
  healths,
  LAST_SEEN,
  ListedHealth,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { HealthIcon, useLanguage, useTexts } from '../shared';
import styles from './HealthNumbers.module.css';

const listed: ListedHealth[] = [...healths, LAST_SEEN];

/**
 * How many connectors there are by health: a bar, and under it the numbers in
 * words. What a silent Connect cluster last said stands apart, in grey.
 */
export function HealthNumbers(props: {
  counts: HealthCounts;
  /** Where the connectors of a health are listed; undefined: nowhere. */
  hrefOf?: (health: ListedHealth) => string;
}) {
  const { counts, hrefOf } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const shown = listed.filter(health => counts[health] > 0);
  const total = shown.reduce((sum, health) => sum + counts[health], 0);
  if (total === 0) {
    return <span>{t('organization.noConnectors')}</span>;
  }
  return (
    <div className={styles.numbers}>
      <div className={styles.bar} aria-hidden="true">
        {shown.map(health => (
          <div
            key={health}
            className={styles.part}
            data-health={health}
            style={{ width: `${(counts[health] / total) * 100}%` }}
          />
        ))}
      </div>
      <ul aria-label={t('organization.byHealth')} className={styles.list}>
        {shown.map(health => {
          const text = t('organization.healthNumber', {
            health: t(`shared.health.${health}`),
            number: counts[health].toLocaleString(language),
          });
          return (
            <li key={health} className={styles.number} data-health={health}>
              <HealthIcon health={health} />
              {hrefOf ? <Link href={hrefOf(health)}>{text}</Link> : text}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

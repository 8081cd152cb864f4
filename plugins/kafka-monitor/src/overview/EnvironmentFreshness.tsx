import { OverviewEnvironment } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Age, useTexts } from '../shared';
import styles from './EnvironmentList.module.css';

/** How recent what is shown of an environment is. */
export function EnvironmentFreshness(props: {
  environment: OverviewEnvironment;
  lastGoodAt: string | null;
}) {
  const { environment, lastGoodAt } = props;
  const { freshness, connectClusters } = environment;
  const { t } = useTexts();
  if (freshness === 'pending') {
    return (
      <span className={styles.freshness}>{t('shared.freshness.pending')}</span>
    );
  }
  if (freshness === 'fresh') {
    return (
      <span className={styles.freshness}>
        {t('overview.freshness.synced', {
          age: <Age at={lastGoodAt} periodMs={1000} />,
        })}
      </span>
    );
  }
  const isSilent = freshness === 'stale' || freshness === 'unreachable';
  return (
    <span className={styles.freshness} data-silent={isSilent}>
      {isSilent && `${t(`shared.freshness.${freshness}`)}, `}
      {t('overview.freshness.lastSeen', { age: <Age at={lastGoodAt} /> })}
      {isSilent && connectClusters.total > 1 && (
        <>
          {' '}
          {t('overview.freshness.answering', {
            fresh: String(connectClusters.fresh),
            total: String(connectClusters.total),
          })}
        </>
      )}
    </span>
  );
}

import { Alert, Link } from '@backstage/ui';
import {
  endpoints,
  Environment,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../api';
import { useEnvironments } from '../environments';
import { usePlatform } from '../platform';
import { useTexts } from '../shared';
import styles from './SchedulerLine.module.css';

const LOOK_AGAIN_MS = 30_000;

/** While all is fresh, nobody can have stopped looking. */
function isAnySilent(environments: readonly Environment[]): boolean {
  return environments.some(
    ({ enabled, configured, connectClusters }) =>
      enabled &&
      configured &&
      connectClusters.some(({ freshness }) => freshness !== 'fresh'),
  );
}

/**
 * A line under the header of every page while the scheduler is stopped: what
 * the page shows is then as old as that, whatever Kafka Connect does.
 */
export function SchedulerLine() {
  const { t } = useTexts();
  const { platform, schedulerHref } = usePlatform();
  const environments = useEnvironments(platform).data?.items ?? [];
  const enabled = isAnySilent(environments);
  const { data } = useEndpoint(
    endpoints.getScheduler,
    { query: { platform } },
    { enabled, refetchInterval: LOOK_AGAIN_MS },
  );
  if (!enabled || !data || data.running) {
    return null;
  }
  return (
    <div
      role="region"
      aria-label={t('scheduler.lineLabel')}
      className={styles.line}
    >
      <Alert
        status="danger"
        icon
        description={
          <>
            {t('scheduler.stopped')}{' '}
            <Link href={schedulerHref}>{t('scheduler.look')}</Link>
          </>
        }
      />
    </div>
  );
}

import { Alert } from '@backstage/ui';
import { usePlatform } from '../platform';
import { Age, connectFailureText, Translate, Until, useTexts } from '../shared';
import { ClusterLine, clusterLines } from './clusterLines';
import { ConfirmHold } from './ConfirmHold';
import styles from './environments.module.css';
import { holdText } from './holdText';
import { useEnvironments } from './useEnvironments';

function LineText(props: { line: ClusterLine }) {
  const { line } = props;
  const { t } = useTexts();
  const { cluster } = line;
  switch (line.kind) {
    case 'stale':
      return t('environments.lines.stale', {
        cluster,
        since: <Age at={line.since} />,
      });
    case 'unreachable':
      return line.since
        ? t('environments.lines.unreachable', {
            cluster,
            since: <Age at={line.since} />,
          })
        : t('environments.lines.neverReached', { cluster });
    case 'hold':
      return (
        <>
          {t('environments.lines.hold', {
            cluster,
            since: <Age at={line.hold.since} />,
            reason: holdText(t, line.hold, line.kafkaClusterId),
          })}{' '}
          {line.hold.until &&
            t('environments.lines.holdUntil', {
              until: <Until at={line.hold.until} />,
            })}
        </>
      );
    case 'silent-worker':
      return t('environments.lines.silentWorker', {
        cluster,
        worker: line.worker,
        count: line.tasks,
        since: <Age at={line.since} />,
      });
    default:
      return t('environments.lines.cutOff', { cluster, worker: line.worker });
  }
}

function reasonOf(t: Translate, line: ClusterLine): string | undefined {
  if ('failure' in line && line.failure) {
    return connectFailureText(t, line.failure);
  }
  return 'message' in line && line.message
    ? t('shared.quote', { quote: line.message })
    : undefined;
}

/** One line for each thing that is wrong, under the header of every page. */
export function ClusterLines() {
  const { t } = useTexts();
  const { platform } = usePlatform();
  const { data } = useEnvironments(platform);
  const lines = clusterLines(data?.items ?? []);
  if (lines.length === 0) {
    return null;
  }
  return (
    <div
      role="region"
      aria-label={t('environments.lines.label')}
      className={styles.lines}
    >
      {lines.map(line => {
        const reason = reasonOf(t, line);
        return (
          <Alert
            key={`${line.kind} ${line.cluster} ${
              'worker' in line ? line.worker : ''
            }`}
            status={line.kind === 'stale' ? 'warning' : 'danger'}
            icon
            description={
              <>
                <LineText line={line} />{' '}
                {reason && t('environments.lines.reason', { reason })}
              </>
            }
            customActions={
              line.kind === 'hold' ? <ConfirmHold line={line} /> : undefined
            }
          />
        );
      })}
    </div>
  );
}

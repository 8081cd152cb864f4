import { Button } from '@backstage/ui';
import { SchedulerItem } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useTexts } from '../../shared';
import { Outcome } from '../Outcome';
import styles from './SyncProgress.module.css';
import { SyncWish, WishState, wishStates } from './syncWishes';

function Result(props: { wish: WishState }) {
  const { state, item } = props.wish;
  const { t } = useTexts();
  const run = item?.lastRun;
  if (state !== 'done' || !run) {
    const word = state === 'running' ? 'running' : 'waiting';
    return <span>{t(`scheduler.sync.${word}`)}</span>;
  }
  return (
    <>
      <Outcome run={run} />
      {run.added !== null && (
        <span>
          {t('scheduler.status.foundChanges', {
            added: String(run.added),
            changed: String(run.changed),
            removed: String(run.removed),
          })}
        </span>
      )}
    </>
  );
}

/** How far the syncs have come that were asked for on this page. */
export function SyncProgress(props: {
  wishes: readonly SyncWish[];
  items: readonly SchedulerItem[];
  onClose: () => void;
}) {
  const { t } = useTexts();
  const states = wishStates(props.wishes, props.items);
  if (states.length === 0) {
    return null;
  }
  const done = states.filter(({ state }) => state === 'done').length;
  return (
    <div
      role="region"
      aria-label={t('scheduler.sync.label')}
      className={styles.progress}
    >
      <div className={styles.head}>
        <span role="status">
          {t('scheduler.sync.done', {
            done: String(done),
            total: String(states.length),
          })}
        </span>
        <progress
          aria-label={t('scheduler.sync.label')}
          value={done}
          max={states.length}
        />
        {done === states.length && (
          <Button size="small" variant="tertiary" onPress={props.onClose}>
            {t('scheduler.sync.close')}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {states.map(wish => (
          <li key={`${wish.environment}/${wish.connectCluster}`}>
            <span className={styles.name}>
              {wish.item?.environmentTitle ?? wish.environment}/
              {wish.connectCluster}
            </span>
            <Result wish={wish} />
          </li>
        ))}
      </ul>
    </div>
  );
}

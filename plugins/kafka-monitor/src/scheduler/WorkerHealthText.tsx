import {
  RemixiconComponentType,
  RiCheckboxCircleFill,
  RiCloseCircleFill,
  RiLoader2Line,
  RiPauseCircleFill,
  RiQuestionFill,
  RiWifiOffLine,
} from '@remixicon/react';
import { useTexts, withQuote } from '../shared';
import { WorkerRow } from './workerRows';
import styles from './WorkerHealthText.module.css';

const icons: Record<WorkerRow['health'], RemixiconComponentType> = {
  healthy: RiCheckboxCircleFill,
  starting: RiLoader2Line,
  unhealthy: RiWifiOffLine,
  unreachable: RiCloseCircleFill,
  'not-verifiable': RiQuestionFill,
  pending: RiQuestionFill,
  'switched-off': RiPauseCircleFill,
};

/** How a worker is, what that means, and what it said itself. */
export function WorkerHealthText(props: {
  worker: Pick<WorkerRow, 'health' | 'message'>;
}) {
  const { health, message } = props.worker;
  const { t } = useTexts();
  const Icon = icons[health];
  const said = health === 'switched-off' ? null : message;
  return (
    <div>
      <span className={styles.health} data-health={health}>
        <Icon size={18} aria-hidden="true" />
        {t(`scheduler.workers.health.${health}`)}
      </span>
      {health !== 'healthy' && (
        <div className={styles.meaning}>
          {withQuote(t, t(`scheduler.workers.meaning.${health}`), said)}
        </div>
      )}
    </div>
  );
}

import { WorkerLiveness } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useTexts } from '../../shared';
import styles from './WorkerName.module.css';

/** A worker, and whether it still answers. */
export function WorkerName(props: {
  workerId: string | null;
  liveness: WorkerLiveness;
}) {
  const { t } = useTexts();
  if (props.workerId === null) {
    return <>{t('connector.fact.none')}</>;
  }
  return (
    <span className={styles.worker}>
      {props.workerId}{' '}
      <span className={styles.liveness} data-liveness={props.liveness}>
        ({t(`connector.liveness.${props.liveness}`)})
      </span>
    </span>
  );
}

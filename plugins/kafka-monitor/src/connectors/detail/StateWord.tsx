import { Health } from '@kafka-monitor/plugin-kafka-monitor-common';
import { HealthIcon } from '../../shared';
import styles from './StateWord.module.css';

const healthOfState = new Map<string, Health>([
  ['RUNNING', 'running'],
  ['FAILED', 'failed'],
  ['PAUSED', 'paused'],
  ['STOPPED', 'stopped'],
  ['RESTARTING', 'restarting'],
  ['UNASSIGNED', 'unassigned'],
]);

/**
 * A state in Kafka Connect's own word, whatever it is, with its sign. What
 * is not current has no colour.
 */
export function StateWord(props: { state: string; isCurrent: boolean }) {
  return (
    <span className={styles.state} data-current={props.isCurrent}>
      <HealthIcon
        health={
          props.isCurrent
            ? healthOfState.get(props.state) ?? 'unknown'
            : 'last-seen'
        }
      />
      <code>{props.state}</code>
    </span>
  );
}

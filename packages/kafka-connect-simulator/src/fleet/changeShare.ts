import type { ConnectorRecord } from '../group/ConnectorRecord';
import type { WorkerGroup } from '../group/WorkerGroup';
import { defaultTrace } from './traces';

/**
 * Flips that share of the connectors between running and failed.
 *
 * @returns how many have changed
 * @internal
 */
export function changeShare(
  group: WorkerGroup,
  share: number,
  random: () => number,
): number {
  const records = Array.from(group.store.all());
  const wanted = Math.min(records.length, Math.round(records.length * share));
  // The first `wanted` of a shuffle, without shuffling the rest.
  for (let i = 0; i < wanted; i++) {
    const j = i + Math.floor(random() * (records.length - i));
    [records[i], records[j]] = [records[j], records[i]];
    flip(records[i]);
    group.store.touch(records[i]);
  }
  return wanted;
}

function flip(record: ConnectorRecord): void {
  const [task] = record.tasks;
  if (!task) {
    record.state = record.state === 'STOPPED' ? 'PAUSED' : 'STOPPED';
  } else if (task.state === 'FAILED') {
    task.state = record.targetState;
    task.trace = undefined;
  } else {
    task.state = 'FAILED';
    task.trace = defaultTrace(record.config, record.type);
  }
}

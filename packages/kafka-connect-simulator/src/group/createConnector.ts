import { startProblemOf } from '../plugins/startProblemOf';
import type { TargetState } from './ConnectorRecord';
import { startTasks } from './lifecycle';
import type { WorkerGroup } from './WorkerGroup';

/** Creates a connector as a request does: known at once, its status comes later. @internal */
export function createConnector(
  group: WorkerGroup,
  name: string,
  config: Record<string, string>,
  initialState: TargetState,
): void {
  const record = group.add({ name, config, initialState, tasks: 0 });
  record.statusHidden = true;
  record.hasRun = false;
  group.store.touch(record);
  const waits = startProblemOf(config)?.kind === 'waits-for-remote';
  const { firstStatusMs, waitingForRemoteMs } = group.timings;
  const delay =
    waits && initialState === 'RUNNING' ? waitingForRemoteMs : firstStatusMs;
  group.timers.after(delay, () => {
    // Deleted, or deleted and created anew, meanwhile.
    if (group.store.get(name) !== record) return;
    record.statusHidden = false;
    if (record.targetState === 'STOPPED') group.store.touch(record);
    else startTasks(group, record);
  });
}

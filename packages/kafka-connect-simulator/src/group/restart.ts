import type {
  ConnectorRecord,
  StatusBody,
  TaskRecord,
} from './ConnectorRecord';
import { settleConnector, settleTask } from './settle';
import type { WorkerGroup } from './WorkerGroup';

/** What `restart` is asked to restart. @internal */
export interface RestartRequest {
  includeTasks: boolean;
  onlyFailed: boolean;
}

/**
 * `restart?includeTasks&onlyFailed`: the plan is answered, old traces still in
 * it, then each worker carries out its part. That of a killed worker is never
 * carried out.
 *
 * @internal
 */
export function restart(
  group: WorkerGroup,
  record: ConnectorRecord,
  request: RestartRequest,
): StatusBody {
  const chosen = (state: string) => !request.onlyFailed || state === 'FAILED';
  const connectorToo = chosen(record.state);
  const tasks = request.includeTasks
    ? record.tasks.filter(task => chosen(task.state))
    : [];
  const plan = record.status();
  if (connectorToo) plan.connector.state = 'RESTARTING';
  for (const task of plan.tasks) {
    if (tasks.some(({ id }) => id === task.id)) task.state = 'RESTARTING';
  }
  if (connectorToo && !group.isLost(record.workerId)) {
    restartConnector(group, record);
  }
  const reachable = tasks.filter(task => !group.isLost(task.workerId));
  restartTasks(group, record, reachable);
  return plan;
}

/** Restarts the connector alone, not its tasks. @internal */
export function restartConnector(
  group: WorkerGroup,
  record: ConnectorRecord,
): void {
  record.state = 'RESTARTING';
  record.trace = undefined;
  group.store.touch(record);
  group.timers.after(group.timings.restartMs, () => {
    if (record.state !== 'RESTARTING') return;
    settleConnector(record);
    group.store.touch(record);
  });
}

/** Restarts the given tasks; a lasting failure is back soon after. @internal */
export function restartTasks(
  group: WorkerGroup,
  record: ConnectorRecord,
  tasks: TaskRecord[],
): void {
  if (tasks.length === 0) return;
  for (const task of tasks) {
    task.state = 'RESTARTING';
    task.trace = undefined;
    // The record a worker writes on a restart carries no plugin version.
    if (task.version !== undefined) task.version = null;
  }
  group.store.touch(record);
  group.timers.after(group.timings.restartMs, () => {
    for (const task of tasks) {
      if (task.state === 'RESTARTING') settleTask(record, task);
    }
    group.restoreVersion(record);
    group.store.touch(record);
  });
}

import { taskCountOf } from '../plugins/taskCountOf';
import { startProblemOf } from '../plugins/startProblemOf';
import {
  ConnectorRecord,
  StatusBody,
  TargetState,
  TaskRecord,
} from './ConnectorRecord';
import type { WorkerGroup } from './WorkerGroup';

/** What `restart` is asked to restart. @internal */
export interface RestartRequest {
  includeTasks: boolean;
  onlyFailed: boolean;
}

/** Pause, resume and stop: the answer comes at once, the status follows. @internal */
export function changeTarget(
  group: WorkerGroup,
  record: ConnectorRecord,
  target: TargetState,
): void {
  record.targetState = target;
  group.timers.after(group.timings.stateChangeMs, () => {
    if (record.targetState === target) applyTarget(group, record);
  });
}

/** Moves connector and tasks to the target state; a FAILED task stays FAILED through pause and resume. */
function applyTarget(group: WorkerGroup, record: ConnectorRecord): void {
  record.state = record.targetState;
  record.trace = undefined;
  if (record.targetState === 'STOPPED') {
    record.taskCount = 0;
    // The tasks' statuses go a moment after the connector's has changed.
    group.timers.after(group.timings.stateChangeMs, () => {
      if (record.targetState !== 'STOPPED') return;
      record.tasks = [];
      group.store.touch(record);
    });
  } else if (record.taskCount === 0) {
    startTasks(group, record);
  } else {
    for (const task of record.tasks) {
      if (task.state !== 'FAILED') task.state = record.targetState;
    }
  }
  group.store.touch(record);
}

/** Starts the tasks the configuration asks for; a class that cannot run with it fails. @internal */
export function startTasks(group: WorkerGroup, record: ConnectorRecord): void {
  const problem = startProblemOf(record.config);
  // A connector created PAUSED has generated no tasks yet.
  const count =
    record.targetState === 'RUNNING' ? taskCountOf(record.config) : 0;
  group.fillTasks(record, problem?.kind === 'no-tasks' ? 0 : count);
  if (problem?.kind !== 'task-fails') return;
  for (const task of record.tasks) {
    task.state = 'FAILED';
    task.trace = problem.trace;
    task.sticky = true;
  }
  group.store.touch(record);
}

/** `restart?includeTasks&onlyFailed`: the plan is answered, old traces still in it, then carried out. @internal */
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
  if (connectorToo) restartConnector(group, record);
  restartTasks(group, record, tasks);
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
    record.state = record.targetState;
    group.store.touch(record);
  });
}

/** Restarts the given tasks; a sticky failure is back soon after. @internal */
export function restartTasks(
  group: WorkerGroup,
  record: ConnectorRecord,
  tasks: TaskRecord[],
): void {
  if (tasks.length === 0) return;
  const traces = tasks.map(task => task.trace);
  for (const task of tasks) {
    task.state = 'RESTARTING';
    task.trace = undefined;
    // The record a worker writes on a restart carries no plugin version.
    if (task.version !== undefined) task.version = null;
  }
  group.store.touch(record);
  group.timers.after(group.timings.restartMs, () => {
    tasks.forEach((task, i) => {
      if (task.state !== 'RESTARTING') return;
      task.state = task.sticky ? 'FAILED' : record.targetState;
      if (task.sticky) task.trace = traces[i];
    });
    group.restoreVersion(record);
    group.store.touch(record);
  });
}

/** A new configuration: an unchanged one restarts nothing, a changed one restarts connector and tasks. @internal */
export function changeConfig(
  group: WorkerGroup,
  record: ConnectorRecord,
  config: Record<string, string>,
): void {
  const changed = !sameConfig(record.config, config);
  record.config = config;
  group.store.touch(record);
  if (!changed || record.targetState === 'STOPPED') return;
  group.timers.after(group.timings.stateChangeMs, () => {
    record.state = record.targetState;
    record.trace = undefined;
    startTasks(group, record);
  });
}

function sameConfig(
  a: Record<string, string>,
  b: Record<string, string>,
): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(key => Object.hasOwn(b, key) && a[key] === b[key])
  );
}

import { taskCountOf } from '../plugins/taskCountOf';
import { startProblemOf } from '../plugins/startProblemOf';
import type { ConnectorRecord, TargetState } from './ConnectorRecord';
import { settleConnector, settleTask } from './settle';
import type { WorkerGroup } from './WorkerGroup';

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

/**
 * Moves connector and tasks to the target state. What has FAILED stays FAILED
 * through pause and resume; what is on a killed worker stays as it was.
 */
function applyTarget(group: WorkerGroup, record: ConnectorRecord): void {
  const stops = record.targetState === 'STOPPED';
  const failed = record.state === 'FAILED';
  if (!group.isLost(record.workerId) && (stops || !failed)) {
    settleConnector(record);
  }
  if (stops) {
    record.taskCount = 0;
    // The tasks' statuses go a moment after the connector's has changed.
    group.timers.after(group.timings.stateChangeMs, () => {
      if (record.targetState !== 'STOPPED') return;
      record.tasks = [];
      group.store.touch(record);
    });
  } else if (record.taskCount > 0) {
    for (const task of record.tasks) {
      const stays = task.state === 'FAILED' || group.isLost(task.workerId);
      if (!stays) settleTask(record, task);
    }
  } else if (!failed) {
    startTasks(group, record);
  }
  group.store.touch(record);
}

/** Starts the connector and the tasks its configuration asks for; a class that cannot run with it fails. @internal */
export function startTasks(group: WorkerGroup, record: ConnectorRecord): void {
  settleConnector(record);
  const problem = startProblemOf(record.config);
  const without = ['no-tasks', 'connector-fails'].includes(problem?.kind ?? '');
  // A connector created PAUSED has generated no tasks yet.
  const starts = record.targetState === 'RUNNING' && !without;
  group.fillTasks(record, starts ? taskCountOf(record.config) : 0);
  if (problem?.kind === 'task-fails') {
    for (const task of record.tasks) {
      task.failsWith = problem.trace;
      settleTask(record, task);
    }
  } else if (record.tasks.length > 0) {
    record.hasRun = true;
  }
  group.store.touch(record);
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
  group.timers.after(group.timings.stateChangeMs, () =>
    startTasks(group, record),
  );
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

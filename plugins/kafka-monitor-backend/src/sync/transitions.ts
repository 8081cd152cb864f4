import { Health } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectorState } from './connectorState';

/** A state that changed; `task` null: of the connector itself. */
export interface Transition {
  task: number | null;
  from: string | null;
  to: string | null;
  fromHealth: Health | null;
  toHealth: Health | null;
  workerId: string | null;
}

/**
 * What changed between two states. A change of health alone (a task gone from
 * those expected) is a transition of the connector too.
 */
export function transitions(
  before: ConnectorState | undefined,
  after: ConnectorState,
): Transition[] {
  const result: Transition[] = [];
  const from = before?.columns;
  const to = after.columns;
  if (!from || from.state !== to.state || from.health !== to.health) {
    result.push({
      task: null,
      from: from?.state ?? null,
      to: to.state,
      fromHealth: (from?.health as Health | undefined) ?? null,
      toHealth: to.health as Health,
      workerId: to.worker_id,
    });
  }
  const tasksBefore = new Map(before?.tasks.map(task => [task.task, task]));
  for (const task of after.tasks) {
    const old = tasksBefore.get(task.task);
    tasksBefore.delete(task.task);
    if (old?.state !== task.state) {
      result.push({
        task: task.task,
        from: old?.state ?? null,
        to: task.state,
        fromHealth: null,
        toHealth: null,
        workerId: task.worker_id,
      });
    }
  }
  for (const gone of tasksBefore.values()) {
    result.push({
      task: gone.task,
      from: gone.state,
      to: null,
      fromHealth: null,
      toHealth: null,
      workerId: gone.worker_id,
    });
  }
  return result;
}

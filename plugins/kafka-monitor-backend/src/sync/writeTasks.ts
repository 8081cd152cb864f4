import { Knex } from 'knex';
import { chunked, insertRows, updateRows } from '../database/batch';
import { TaskRow } from '../database/tables';
import { TaskState } from './connectorState';
import { WriteContext, WrittenConnector } from './ConnectorWrite';

const MERGED: Array<keyof TaskRow> = [
  'state',
  'worker_id',
  'version',
  'trace',
  'changed_after',
  'changed_by',
];

function same(a: TaskState, b: TaskState): boolean {
  return (
    a.state === b.state &&
    a.worker_id === b.worker_id &&
    a.version === b.version &&
    a.trace === b.trace
  );
}

/** Makes the task rows agree with the new states; writes only what differs. */
export async function writeTasks(
  trx: Knex,
  written: readonly WrittenConnector[],
  ids: ReadonlyMap<string, number>,
  context: WriteContext,
): Promise<void> {
  const appeared: TaskRow[] = [];
  const changed: TaskRow[] = [];
  const gone: Array<[connectorId: number, task: number]> = [];
  for (const { write, stateBefore, state } of written) {
    const connectorId = ids.get(write.name)!;
    const before = new Map(stateBefore?.tasks.map(task => [task.task, task]));
    for (const task of state.tasks) {
      const last = before.get(task.task);
      before.delete(task.task);
      if (last && same(last, task)) {
        continue;
      }
      (last ? changed : appeared).push({
        connector_id: connectorId,
        ...task,
        changed_after: context.after,
        changed_by: context.by,
      });
    }
    gone.push(
      ...[...before.keys()].map(
        task => [connectorId, task] as [number, number],
      ),
    );
  }
  const key = ['connector_id', 'task'];
  await insertRows(trx, 'tasks', appeared, { key, merge: MERGED });
  await updateRows(trx, 'tasks', changed, key);
  for (const chunk of chunked(gone, 200)) {
    await trx('tasks').whereIn(['connector_id', 'task'], chunk).delete();
  }
}

import { Knex } from 'knex';
import { chunked } from '../database/batch';
import { ConnectorRow, TaskRow } from '../database/tables';
import {
  ConnectorWrite,
  WriteContext,
  WrittenConnector,
} from './ConnectorWrite';

/** The rows that are about to be written, as they are now. */
export async function readStored(
  trx: Knex,
  writes: readonly ConnectorWrite[],
  connectClusterId: number,
) {
  const rows = new Map<string, ConnectorRow>();
  const tasks = new Map<number, TaskRow[]>();
  for (const chunk of chunked(writes, 500)) {
    const found = await trx<ConnectorRow>('connectors')
      .where({ connect_cluster_id: connectClusterId })
      .whereIn(
        'name',
        chunk.map(write => write.name),
      );
    found.forEach(row => rows.set(row.name, row));
    const foundTasks = await trx<TaskRow>('tasks')
      .whereIn(
        'connector_id',
        found.map(row => row.id),
      )
      .orderBy('task');
    for (const task of foundTasks) {
      const list = tasks.get(task.connector_id);
      if (list) {
        list.push(task);
      } else {
        tasks.set(task.connector_id, [task]);
      }
    }
  }
  return { rows, tasks };
}

/** Ids by name, of connectors that have just been written. */
export async function readIds(
  trx: Knex,
  written: readonly WrittenConnector[],
  known: ReadonlyMap<string, ConnectorRow>,
  context: WriteContext,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  const unknown: string[] = [];
  for (const { write } of written) {
    const row = known.get(write.name);
    if (row) {
      ids.set(write.name, row.id);
    } else {
      unknown.push(write.name);
    }
  }
  for (const chunk of chunked(unknown, 500)) {
    const rows = await trx('connectors')
      .where({ connect_cluster_id: context.connectClusterId })
      .whereIn('name', chunk)
      .select('id', 'name');
    rows.forEach(row => ids.set(row.name, row.id));
  }
  return ids;
}

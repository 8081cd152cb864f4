import { Knex } from 'knex';
import { among } from '../database/among';
import { SqlCondition } from '../permissions/accessToSql';
import { ConnectClusterView } from './connectClusterViews';

/**
 * How many readable connectors vanished together and are held, by id of the
 * Connect cluster. Held ones still have their rows. Where nothing is held,
 * nothing is read.
 */
export async function readHeldConnectors(
  knex: Knex,
  views: readonly ConnectClusterView[],
  mayRead: SqlCondition,
): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  for (const { row } of views) {
    if (row.hold_reason === 'many-vanished') {
      const names: string[] = JSON.parse(row.hold_names ?? '[]');
      const [{ count }]: Array<{ count: number | string }> = await knex(
        'connectors',
      )
        .where('connectors.connect_cluster_id', row.id)
        .where(among(knex, 'connectors.name', names))
        .whereRaw(mayRead.sql, mayRead.bindings)
        .count({ count: '*' });
      found.set(row.id, Number(count));
    }
  }
  return found;
}

import { randomUUID } from 'node:crypto';
import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  ConnectorFilter,
  Selection,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { insertRows } from '../../database/batch';
import { toDate, toIso } from '../../database/values';
import { whereSelected } from '../connectorQuery';
import { ConnectorReading } from '../connectorReading';
import { selectionOf } from '../listConnectors';

const LASTS_MS = 10 * 60_000;
const CHUNK = 1000;

/**
 * Freezes the connectors that match now and that the caller may read, by
 * environment, Connect cluster and name. It is his alone.
 */
export async function createSelection(
  reading: ConnectorReading,
  filter: ConnectorFilter,
  by: string,
): Promise<Selection> {
  const { knex, now } = reading;
  const id = randomUUID();
  const expiresAt = new Date(now.getTime() + LASTS_MS);
  await knex('selections').insert({
    id,
    created_by: by,
    expires_at: expiresAt,
    count: 0,
  });
  let count = 0;
  for await (const names of eachName(reading, filter)) {
    const start = count;
    const rows = names.map(({ connectClusterId, name }, index) => ({
      selection_id: id,
      position: start + index,
      connect_cluster_id: connectClusterId,
      name,
    }));
    await insertRows(knex, 'selection_connectors', rows);
    count += rows.length;
  }
  await knex('selections').where({ id }).update({ count });
  return { id, count, expiresAt: toIso(expiresAt) };
}

/** A chunk begins after the last name of the one before. */
async function* eachName(reading: ConnectorReading, filter: ConnectorFilter) {
  const selection = selectionOf(reading, filter);
  for (const { row: cluster } of selection.scope.clusters) {
    let last: string | undefined;
    do {
      const query = reading.knex('connectors').select('connectors.name');
      whereSelected(query, selection);
      query
        .where('connectors.connect_cluster_id', cluster.id)
        .orderBy('connectors.name')
        .limit(CHUNK);
      if (last !== undefined) {
        query.where('connectors.name', '>', last);
      }
      const rows: Array<{ name: string }> = await query;
      yield rows.map(({ name }) => ({ connectClusterId: cluster.id, name }));
      last = rows.length < CHUNK ? undefined : rows[rows.length - 1].name;
    } while (last !== undefined);
  }
}

/** A connector of a selection. */
export interface SelectedConnector {
  connect_cluster_id: number;
  name: string;
}

/**
 * The connectors of a caller's own selection, a chunk at a time.
 *
 * @throws NotFoundError for a selection that is not his, too
 * @throws ConflictError when its time is over
 */
export async function* eachSelected(
  knex: Knex,
  id: string,
  caller: { by: string; now: Date },
): AsyncGenerator<SelectedConnector[]> {
  const row = await knex('selections').where({ id }).first();
  if (!row || row.created_by !== caller.by) {
    throw new NotFoundError(`No selection '${id}'`);
  }
  if (toDate(row.expires_at) <= caller.now) {
    throw new ConflictError(
      `Selection '${id}' was frozen for 10 minutes, which are over: select anew`,
    );
  }
  for (let start = 0; start < row.count; start += CHUNK) {
    yield await knex('selection_connectors')
      .select('connect_cluster_id', 'name')
      .where({ selection_id: id })
      .where('position', '>=', start)
      .where('position', '<', start + CHUNK)
      .orderBy('position');
  }
}

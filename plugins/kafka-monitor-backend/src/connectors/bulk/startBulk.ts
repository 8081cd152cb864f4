import { randomUUID } from 'node:crypto';
import {
  ConnectorRef,
  bulkRequestSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { z } from 'zod';
import { chunked, insertRows } from '../../database/batch';
import { assertMay } from '../../permissions/assertMay';
import { permissionOf } from '../../permissions/permissionOf';
import { SqlCondition } from '../../permissions/criteriaToSql';
import { ConnectorReading } from '../connectorReading';
import { operationOf } from './bulkOperation';
import { assertConfirmed } from './assertConfirmed';
import { prepareAssignment } from './bulkAssignment';
import { JudgedConnector, judgeConnectors } from './judgeConnectors';
import { parseRefs } from './parseRefs';
import { eachSelected } from './selections';

/** A request that its schema has passed. */
export type CheckedBulkRequest = z.output<typeof bulkRequestSchema>;

/** Connectors that are looked up by one query. */
const CHUNK = 500;

async function* chunksOf(
  reading: ConnectorReading,
  request: CheckedBulkRequest,
  refs: readonly ConnectorRef[],
  by: string,
): AsyncGenerator<ConnectorRef[]> {
  if (request.selection === undefined) {
    yield* chunked(refs, CHUNK);
    return;
  }
  const views = new Map(reading.views.map(view => [view.row.id, view.row]));
  const caller = { by, now: reading.now };
  for await (const selected of eachSelected(
    reading.knex,
    request.selection,
    caller,
  )) {
    const named = selected.flatMap(({ connect_cluster_id: id, name }) => {
      const row = views.get(id);
      return row
        ? [
            {
              environment: row.environment,
              connectCluster: row.connect_cluster,
              name,
            },
          ]
        : [];
    });
    yield* chunked(named, CHUNK);
  }
}

function toRow(
  bulkId: string,
  position: number,
  { ref, connectClusterId, ended }: JudgedConnector,
  now: Date,
) {
  return {
    bulk_id: bulkId,
    position,
    connect_cluster_id: connectClusterId,
    environment: ref.environment,
    connect_cluster: ref.connectCluster,
    name: ref.name,
    status: ended?.status ?? 'waiting',
    reason: ended?.reason ?? null,
    message: ended?.message ?? null,
    finished_at: ended ? now : null,
  };
}

/**
 * Writes a bulk operation, to be done by any backend. What the caller may do
 * is decided here and now; what the states allow, when its turn comes.
 *
 * @param mayAssignTo teams that the caller may give connectors to
 * @returns its id
 * @throws InputError, NotFoundError, ConflictError naming what is wrong
 * @throws NotAllowedError when the caller may do it to no connector at all
 */
export async function startBulk(
  reading: ConnectorReading,
  request: CheckedBulkRequest,
  by: string,
  mayAssignTo: () => Promise<SqlCondition>,
): Promise<string> {
  const { knex, now } = reading;
  const refs = parseRefs(request.connectors ?? []);
  const { operation } = operationOf(request.operation);
  assertMay(
    reading.may[operation].connectors !== 'none',
    permissionOf[operation],
  );
  assertConfirmed(request, refs);
  const values =
    request.values &&
    (await prepareAssignment(knex, request.values, await mayAssignTo()));
  const chunks = chunksOf(reading, request, refs, by);
  // What is wrong with a selection is told before anything is written.
  let chunk = await chunks.next();
  const id = randomUUID();
  await knex('bulk_operations').insert({
    id,
    operation: request.operation,
    // Nobody begins with it before all of it is there.
    status: 'preparing',
    created_by: by,
    started_at: now,
    total: 0,
    values: values ?? null,
  });
  let total = 0;
  try {
    while (!chunk.done) {
      const judged = await judgeConnectors(
        reading,
        request.operation,
        chunk.value,
        { seen: request.selection !== undefined },
      );
      const start = total;
      const rows = judged.map((each, index) =>
        toRow(id, start + index, each, now),
      );
      await insertRows(knex, 'bulk_results', rows);
      total += rows.length;
      chunk = await chunks.next();
    }
  } catch (error) {
    // Nobody knows its id: half of it is of no use.
    await knex('bulk_results').where({ bulk_id: id }).delete();
    await knex('bulk_operations').where({ id }).delete();
    throw error;
  }
  await knex('bulk_operations').where({ id }).update({
    status: 'running',
    total,
  });
  return id;
}

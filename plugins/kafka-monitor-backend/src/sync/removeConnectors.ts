import { Knex } from 'knex';
import { appendChanges, ChangeKind } from '../changes/changeLog';
import { chunked, deleteWhereIn, insertRows } from '../database/batch';
import { ConnectorRow } from '../database/tables';
import { toNumber } from '../database/values';
import { statesOf } from '../failures/states';
import { writeGone } from '../failures/writeFailures';
import { WriteContext } from './ConnectorWrite';
import { deletionsLately } from './deletionsLately';
import { identityOf } from './sightOf';

/**
 * Removes connectors that Kafka Connect has no more, unless a later look has
 * seen them; part of the caller's transaction.
 *
 * @param confirmed an admin has said that they are gone indeed
 * @returns how many it were, kinds of entries of the change log, and the
 *   topics whose use has changed by it
 */
export async function removeConnectors(
  trx: Knex,
  wanted: ReadonlyArray<{ id: number }>,
  context: WriteContext,
  confirmed: boolean,
): Promise<{ count: number; kinds: ChangeKind[]; topics: Set<string> }> {
  const rows: ConnectorRow[] = [];
  for (const chunk of chunked(wanted, 500)) {
    const found = await trx<ConnectorRow>('connectors').whereIn(
      'id',
      chunk.map(each => each.id),
    );
    rows.push(
      ...found.filter(row => toNumber(row.observed_seq) <= context.sequence),
    );
  }
  if (rows.length === 0) {
    return { count: 0, kinds: [], topics: new Set() };
  }
  const { connectClusterId, after, by } = context;
  const deletedHere = await deletionsLately(trx, connectClusterId, rows, by);
  const topics = await deleteRows(trx, rows);
  await insertRows(
    trx,
    'connector_history',
    rows.map(({ name }) => ({
      connect_cluster_id: connectClusterId,
      name,
      kind: 'lifecycle',
      event: 'deleted',
      actor: deletedHere.get(name) ?? null,
      changed_after: after,
      changed_by: by,
    })),
  );
  await appendChanges(
    trx,
    rows.map(({ name }) => ({ kind: 'connector-removed', name, payload: {} })),
    { ...context, at: by },
  );
  const kinds = await writeGone(
    trx,
    rows.map(row => ({
      identity: identityOf(row, context.cluster),
      sight: { states: statesOf(row), at: { after, by } },
      expected: confirmed || deletedHere.has(row.name),
    })),
    context,
  );
  return {
    count: rows.length,
    kinds: ['connector-removed', ...kinds],
    topics,
  };
}

/**
 * Removes the rows of connectors and all that hangs on them.
 *
 * @returns the topics they used, for `summarizeTopics` at the end of the
 *   transaction
 */
export async function deleteRows(
  trx: Knex,
  rows: ReadonlyArray<{ id: number }>,
): Promise<Set<string>> {
  const ids = rows.map(row => row.id);
  const topics = new Set<string>();
  for (const chunk of chunked(ids, 500)) {
    const names: string[] = await trx('connector_topics')
      .whereIn('connector_id', chunk)
      .distinct()
      .pluck('topic');
    names.forEach(name => topics.add(name));
  }
  await deleteWhereIn(trx, 'tasks', 'connector_id', ids);
  await deleteWhereIn(trx, 'connector_topics', 'connector_id', ids);
  await deleteWhereIn(trx, 'connector_restarts', 'connector_id', ids);
  await deleteWhereIn(trx, 'connectors', 'id', ids);
  return topics;
}

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
 * @returns how many it were, and kinds of entries of the change log
 */
export async function removeConnectors(
  trx: Knex,
  wanted: ReadonlyArray<{ id: number }>,
  context: WriteContext,
  confirmed: boolean,
): Promise<{ count: number; kinds: ChangeKind[] }> {
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
    return { count: 0, kinds: [] };
  }
  const { connectClusterId, after, by } = context;
  const deletedHere = await deletionsLately(trx, connectClusterId, rows, by);
  await deleteRows(trx, rows);
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
  return { count: rows.length, kinds: ['connector-removed', ...kinds] };
}

/** Removes the rows of connectors and all that hangs on them. */
export async function deleteRows(
  trx: Knex,
  rows: ReadonlyArray<{ id: number }>,
): Promise<void> {
  const ids = rows.map(row => row.id);
  await deleteWhereIn(trx, 'tasks', 'connector_id', ids);
  await deleteWhereIn(trx, 'connector_topics', 'connector_id', ids);
  await deleteWhereIn(trx, 'connector_restarts', 'connector_id', ids);
  await deleteWhereIn(trx, 'connectors', 'id', ids);
}

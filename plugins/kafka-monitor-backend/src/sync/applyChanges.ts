import { Knex } from 'knex';
import { appendChanges, Change } from '../changes/changeLog';
import { chunked, deleteWhereIn } from '../database/batch';
import { isSqlite } from '../database/createDatabase';
import { ConnectClusterPatch } from '../environments/connectClusterStore';
import { ConnectorWrite, writeConnectors } from './writeConnectors';

/** Connectors per transaction where one writer holds up all readers. */
const SQLITE_STEP = 500;

/** All that one look changes. */
export interface SnapshotChanges {
  connectClusterId: number;
  /** The sync number that the look was compared with. */
  expectedSyncNumber: number;
  /** Drawn before the look. */
  sequence: number;
  /** The last good look before; null: there was none. */
  after: Date | null;
  by: Date;
  writes: ConnectorWrite[];
  /** Connectors that Kafka Connect has no more. */
  removals: Array<{ id: number; name: string }>;
  /** Of the Connect cluster's own row. */
  cluster: ConnectClusterPatch;
  /** Changes of the Connect cluster itself. */
  clusterChanges: Change[];
}

/** What came of {@link applyChanges}. */
export type Applied =
  | { outcome: 'applied'; skipped: number; kinds: string[] }
  | { outcome: 'superseded' };

class Superseded extends Error {}

/**
 * Moves rows, history and change log in one transaction, if no other look has
 * been applied since `expectedSyncNumber` was read. On SQLite, where a writer
 * holds up all readers, a large look goes in steps; the sync number moves in
 * the last, so that one that was cut short is repeated.
 */
export async function applyChanges(
  knex: Knex,
  changes: SnapshotChanges,
): Promise<Applied> {
  const inSteps = isSqlite(knex) && changes.writes.length > SQLITE_STEP;
  const steps = inSteps
    ? chunked(changes.writes, SQLITE_STEP)
    : [changes.writes];
  const last = steps.pop() ?? [];
  const context = {
    connectClusterId: changes.connectClusterId,
    sequence: changes.sequence,
    syncNumber: changes.expectedSyncNumber + 1,
    after: changes.after,
    by: changes.by,
  };
  const kinds = new Set<string>();
  let skipped = 0;
  const write = async (trx: Knex, writes: ConnectorWrite[]) => {
    const result = await writeConnectors(trx, writes, context);
    skipped += result.skipped;
    result.kinds.forEach(kind => kinds.add(kind));
  };
  try {
    for (const step of steps) {
      await knex.transaction(trx => write(trx, step));
    }
    await knex.transaction(async trx => {
      // First: the row's lock keeps other looks out until the commit.
      const moved = await trx('connect_clusters')
        .where({
          id: changes.connectClusterId,
          sync_number: changes.expectedSyncNumber,
        })
        .update({ sync_number: context.syncNumber });
      if (moved === 0) {
        throw new Superseded();
      }
      await write(trx, last);
      await removeConnectors(trx, changes, context.syncNumber);
      changes.removals.forEach(() => kinds.add('connector-removed'));
      await appendChanges(trx, changes.clusterChanges, {
        connectClusterId: changes.connectClusterId,
        syncNumber: context.syncNumber,
        at: changes.by,
      });
      changes.clusterChanges.forEach(change => kinds.add(change.kind));
      // A row that was left alone may differ from this answer: the same
      // answer must then be compared again next time.
      const unproven =
        skipped > 0 ? { status_hash: null, info_hash: null } : {};
      await trx('connect_clusters')
        .where({ id: changes.connectClusterId })
        .update({ ...changes.cluster, ...unproven });
    });
  } catch (error) {
    if (error instanceof Superseded) {
      return { outcome: 'superseded' };
    }
    throw error;
  }
  return { outcome: 'applied', skipped, kinds: [...kinds] };
}

async function removeConnectors(
  trx: Knex,
  { removals, connectClusterId, after, by }: SnapshotChanges,
  syncNumber: number,
) {
  if (removals.length === 0) {
    return;
  }
  const ids = removals.map(each => each.id);
  await deleteWhereIn(trx, 'tasks', 'connector_id', ids);
  await deleteWhereIn(trx, 'connector_topics', 'connector_id', ids);
  await deleteWhereIn(trx, 'connectors', 'id', ids);
  for (const chunk of chunked(removals, 500)) {
    await trx('connector_history').insert(
      chunk.map(({ name }) => ({
        connect_cluster_id: connectClusterId,
        name,
        kind: 'lifecycle',
        event: 'deleted',
        changed_after: after,
        changed_by: by,
      })),
    );
  }
  await appendChanges(
    trx,
    removals.map(({ name }) => ({
      kind: 'connector-removed',
      name,
      payload: {},
    })),
    { connectClusterId, syncNumber, at: by },
  );
}

import { Knex } from 'knex';
import { appendChanges, Change } from '../changes/changeLog';
import { Assigner } from '../connectors/assignment/Assigner';
import { chunked } from '../database/batch';
import { isSqlite } from '../database/createDatabase';
import { retryOnConflict } from '../database/retryOnConflict';
import { toNumber } from '../database/values';
import { ConnectClusterPatch } from '../environments/connectClusterStore';
import { FailureDelays } from '../failures/trouble';
import { ConnectClusterIdentity, ConnectorWrite } from './ConnectorWrite';
import { summarizeTopics } from '../topics/summarizeTopics';
import { removeConnectors } from './removeConnectors';
import { writeConnectors } from './writeConnectors';

/** Connectors per transaction where one writer holds up all readers. */
const SQLITE_STEP = 500;

/** All that one look changes. */
export interface SnapshotChanges {
  connectClusterId: number;
  identity: ConnectClusterIdentity;
  delays: FailureDelays;
  assigner: Assigner;
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
  /** An admin has said that they are gone indeed. */
  removalsConfirmed: boolean;
  /** Of the Connect cluster's own row. */
  cluster: ConnectClusterPatch;
  /** Changes of the Connect cluster itself. */
  clusterChanges: Change[];
  /** Once it is aborted, nothing is committed any more. */
  signal?: AbortSignal;
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
    cluster: changes.identity,
    delays: changes.delays,
    assigner: changes.assigner,
    connectClusterId: changes.connectClusterId,
    sequence: changes.sequence,
    syncNumber: changes.expectedSyncNumber + 1,
    after: changes.after,
    by: changes.by,
  };
  const { signal } = changes;
  const kinds = new Set<string>();
  let skipped = 0;
  const inTransaction = <T>(work: (trx: Knex) => Promise<T>) =>
    retryOnConflict(() =>
      knex.transaction(async trx => {
        signal?.throwIfAborted();
        const result = await work(trx);
        signal?.throwIfAborted();
        return result;
      }),
    );
  const note = (written: Awaited<ReturnType<typeof writeConnectors>>) => {
    skipped += written.skipped;
    written.kinds.forEach(kind => kinds.add(kind));
  };
  try {
    for (const step of steps) {
      const written = await inTransaction(async trx => {
        await assertNotSuperseded(trx, changes);
        const rows = await writeConnectors(trx, step, context);
        await summarizeTopics(trx, context.cluster, rows.topics);
        return rows;
      });
      note(written);
    }
    const written = await inTransaction(async trx => {
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
      const rows = await writeConnectors(trx, last, context);
      const removed = await removeConnectors(
        trx,
        changes.removals,
        context,
        changes.removalsConfirmed,
      );
      await appendChanges(trx, changes.clusterChanges, {
        connectClusterId: changes.connectClusterId,
        syncNumber: context.syncNumber,
        at: changes.by,
      });
      // A row that was left alone may differ from this answer: the same
      // answer must then be compared again next time.
      const leftAlone =
        skipped + rows.skipped + changes.removals.length - removed.count > 0;
      const unproven =
        leftAlone || (await wasRereadSince(trx, changes))
          ? { status_hash: null, info_hash: null }
          : {};
      await trx('connect_clusters')
        .where({ id: changes.connectClusterId })
        .update({ ...changes.cluster, ...unproven });
      // Last: other Connect clusters of the platform wait for it.
      await summarizeTopics(trx, context.cluster, [
        ...rows.topics,
        ...removed.topics,
      ]);
      return { ...rows, removed };
    });
    note(written);
    written.removed.kinds.forEach(kind => kinds.add(kind));
    changes.clusterChanges.forEach(change => kinds.add(change.kind));
  } catch (error) {
    if (error instanceof Superseded) {
      return { outcome: 'superseded' };
    }
    throw error;
  }
  return { outcome: 'applied', skipped, kinds: [...kinds] };
}

/** @throws Superseded when another look has been applied meanwhile */
async function assertNotSuperseded(
  trx: Knex,
  changes: SnapshotChanges,
): Promise<void> {
  const row = await trx('connect_clusters')
    .where({ id: changes.connectClusterId })
    .first('sync_number');
  if (row?.sync_number !== changes.expectedSyncNumber) {
    throw new Superseded();
  }
}

/** A single connector was asked about after this look was. */
async function wasRereadSince(
  trx: Knex,
  { connectClusterId, sequence }: SnapshotChanges,
): Promise<boolean> {
  const row = await trx('connect_clusters')
    .where({ id: connectClusterId })
    .first('reread_seq');
  return toNumber(row?.reread_seq ?? 0) > sequence;
}

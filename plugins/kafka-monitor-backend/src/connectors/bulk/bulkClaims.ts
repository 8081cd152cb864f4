import {
  BulkOperationName,
  BulkResultStatus,
  bulkOperationSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { BulkOperationRow, BulkResultRow } from '../../database/tables';
import { isHarmlessAgain } from './bulkOperation';

/** Who takes results, and until when he is believed to work on them. */
export interface Taker {
  id: string;
  now: Date;
  until: Date;
}

/** One connector of a bulk operation that this backend has taken. */
export interface Claim {
  bulkId: string;
  position: number;
  operation: BulkOperationName;
  /** User entity ref. */
  by: string;
  connectClusterId: number;
  environment: string;
  connectCluster: string;
  name: string;
  /** A backend has taken it before, and ended. */
  again: boolean;
}

/** What became of it. */
export interface ClaimOutcome {
  status: Extract<BulkResultStatus, 'done' | 'failed' | 'skipped'>;
  reason: string | null;
  message: string | null;
}

/** The oldest first. */
function unfinished(knex: Knex, statuses: readonly string[]) {
  return knex<BulkOperationRow>('bulk_operations')
    .whereIn('status', [...statuses])
    .whereNull('finished_at')
    .orderBy(['started_at', 'id']);
}

/** Connect clusters with connectors that wait for their turn. */
export async function clustersWithWork(knex: Knex): Promise<number[]> {
  const running = await unfinished(knex, ['running']).select('id');
  const rows = await knex('bulk_results')
    .distinct('connect_cluster_id')
    .whereIn(
      'bulk_id',
      running.map(({ id }) => id),
    )
    .where({ status: 'waiting' });
  return rows.map(row => row.connect_cluster_id);
}

/**
 * Takes the next connector of a Connect cluster, of the oldest operation
 * first. Any number of backends may do so: each connector is taken once, and
 * no more than `concurrency` at a time.
 */
export async function claimNext(
  knex: Knex,
  connectClusterId: number,
  taker: Taker,
  concurrency: number,
): Promise<Claim | undefined> {
  const operations = await unfinished(knex, ['running', 'cancelled']);
  const ids = operations.map(({ id }) => id);
  const [{ count }] = await knex('bulk_results')
    .whereIn('bulk_id', ids)
    .where({ status: 'running', connect_cluster_id: connectClusterId })
    .where('taken_until', '>', taker.now)
    .count({ count: '*' });
  if (Number(count) >= concurrency) {
    return undefined;
  }
  for (const operation of operations) {
    if (operation.status !== 'running') {
      continue;
    }
    const waiting = await knex<BulkResultRow>('bulk_results')
      .where({
        bulk_id: operation.id,
        status: 'waiting',
        connect_cluster_id: connectClusterId,
      })
      .orderBy('position')
      .limit(concurrency);
    for (const row of waiting) {
      const taken = await knex('bulk_results')
        .where({ bulk_id: row.bulk_id, position: row.position })
        .where({ status: 'waiting' })
        .update({
          status: 'running',
          taken_by: taker.id,
          taken_until: taker.until,
        });
      if (taken > 0) {
        return toClaim(operation, row);
      }
    }
  }
  return undefined;
}

function toClaim(operation: BulkOperationRow, row: BulkResultRow): Claim {
  return {
    bulkId: row.bulk_id,
    position: row.position,
    operation: bulkOperationSchema.parse(operation.operation),
    by: operation.created_by,
    connectClusterId: row.connect_cluster_id,
    environment: row.environment,
    connectCluster: row.connect_cluster,
    name: row.name,
    again: row.taken_by !== null,
  };
}

type Key = Pick<Claim, 'bulkId' | 'position'>;

/** The row of a claim, as long as it is this taker's. */
function claimed(knex: Knex, { bulkId, position }: Key, takerId: string) {
  return knex('bulk_results').where({
    bulk_id: bulkId,
    position,
    status: 'running',
    taken_by: takerId,
  });
}

/** Is believed to work on it until then. */
export async function holdClaim(
  knex: Knex,
  key: Key,
  taker: Pick<Taker, 'id' | 'until'>,
): Promise<void> {
  await claimed(knex, key, taker.id).update({ taken_until: taker.until });
}

/** Writes what became of it. */
export async function endClaim(
  knex: Knex,
  key: Key,
  takerId: string,
  outcome: ClaimOutcome & { at: Date },
): Promise<void> {
  await claimed(knex, key, takerId).update({
    status: outcome.status,
    reason: outcome.reason,
    message: outcome.message,
    finished_at: outcome.at,
  });
}

/**
 * What a backend took and did not end: done once more where that is harmless,
 * else nobody knows whether it has been done.
 */
export async function releaseAbandoned(knex: Knex, now: Date): Promise<void> {
  for (const row of await unfinished(knex, ['running', 'cancelled'])) {
    const operation = bulkOperationSchema.safeParse(row.operation).data;
    const again =
      row.status === 'running' && operation && isHarmlessAgain(operation);
    await knex('bulk_results')
      .where({ bulk_id: row.id, status: 'running' })
      .where('taken_until', '<', now)
      .update(
        again
          ? { status: 'waiting' }
          : {
              status: 'unknown',
              reason: 'interrupted',
              message:
                'The backend ended while it was under way; it was not sent again',
              finished_at: now,
            },
      );
  }
}

/**
 * Ends the operations of which nothing waits or runs any more.
 *
 * @returns whether there were any
 */
export async function endFinished(knex: Knex, now: Date): Promise<boolean> {
  let ended = false;
  for (const { id, status } of await unfinished(knex, [
    'running',
    'cancelled',
  ])) {
    const left = await knex('bulk_results')
      .where({ bulk_id: id })
      .whereIn('status', ['waiting', 'running'])
      .first('position');
    if (!left) {
      const changed = await knex('bulk_operations')
        .where({ id, status })
        .update({
          status: status === 'running' ? 'done' : status,
          finished_at: now,
        });
      ended ||= changed > 0;
    }
  }
  return ended;
}

import {
  BulkOperationName,
  BulkResultStatus,
  bulkOperationSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { BulkOperationRow, BulkResultRow } from '../../database/tables';
import { toDate } from '../../database/values';
import { LEASE_MS } from './bulkLeases';
import { endWaiting } from './cancelBulk';
import { databaseTime } from '../../database/databaseTime';
import { unfinishedOperations } from './unfinishedOperations';

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
  /** JSON of what is assigned. */
  values: string | null;
  /** When it was asked for, and decided what the caller may do. */
  startedAt: Date;
  /** A backend has taken it before, and ended. */
  again: boolean;
}

/** Which connector of which bulk operation. */
export type ClaimKey = Pick<Claim, 'bulkId' | 'position'>;

/** What became of it. */
export interface ClaimOutcome {
  status: Extract<BulkResultStatus, 'done' | 'failed' | 'skipped'>;
  reason: string | null;
  message: string | null;
}

/** Connect clusters with connectors that wait for their turn. */
export async function clustersWithWork(knex: Knex): Promise<number[]> {
  const running = await unfinishedOperations(knex, ['running']).select('id');
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
 *
 * @param takerId of the backend that is believed to work on it for a while
 */
export async function claimNext(
  knex: Knex,
  connectClusterId: number,
  takerId: string,
  concurrency: number,
): Promise<Claim | undefined> {
  const operations = await unfinishedOperations(knex, ['running', 'cancelled']);
  const ids = operations.map(({ id }) => id);
  const [{ count }] = await knex('bulk_results')
    .whereIn('bulk_id', ids)
    .where({ status: 'running', connect_cluster_id: connectClusterId })
    .where('taken_until', '>', databaseTime(knex))
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
          taken_by: takerId,
          taken_until: databaseTime(knex, LEASE_MS),
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
    values: operation.values,
    startedAt: toDate(operation.started_at),
    again: row.taken_by !== null,
  };
}

/**
 * Writes what became of it; also when others have called that unknown
 * meanwhile, but not when another has taken it.
 */
export async function endClaim(
  knex: Knex,
  { bulkId, position }: ClaimKey,
  takerId: string,
  outcome: ClaimOutcome & { at: Date },
): Promise<void> {
  await knex('bulk_results')
    .where({ bulk_id: bulkId, position, taken_by: takerId })
    .whereIn('status', ['running', 'unknown'])
    .update({
      status: outcome.status,
      reason: outcome.reason,
      message: outcome.message,
      finished_at: outcome.at,
    });
}

/**
 * Ends the operations of which nothing waits or runs any more. What was handed
 * back to a cancelled one while it was cancelled waits no longer.
 *
 * @returns whether there were any
 */
export async function endFinished(knex: Knex, now: Date): Promise<boolean> {
  let ended = false;
  for (const { id, status } of await unfinishedOperations(knex, [
    'running',
    'cancelled',
  ])) {
    if (status === 'cancelled') {
      await endWaiting(
        knex,
        { bulkId: id },
        { status, reason: null, message: null, at: now },
      );
    }
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

import { ConflictError, NotAllowedError } from '@backstage/errors';
import { Knex } from 'knex';
import { BulkOperationRow } from '../../database/tables';

/** Results that a statement changes: a sync never waits long for its turn. */
const BATCH = 1000;

/**
 * Ends results that nobody has begun.
 *
 * @returns how many it were
 */
export async function endWaiting(
  knex: Knex,
  which: { bulkId: string; connectClusterId?: number },
  outcome: {
    status: 'cancelled' | 'failed';
    reason: string | null;
    message: string | null;
    at: Date;
  },
): Promise<number> {
  const { bulkId, connectClusterId } = which;
  let ended = 0;
  let changed = 0;
  do {
    const waiting = knex('bulk_results')
      .select('position')
      .where({ bulk_id: bulkId, status: 'waiting' })
      .orderBy('position')
      .limit(BATCH);
    if (connectClusterId !== undefined) {
      waiting.where({ connect_cluster_id: connectClusterId });
    }
    const positions = (await waiting).map(row => row.position);
    changed =
      positions.length === 0
        ? 0
        : await knex('bulk_results')
            .where({ bulk_id: bulkId, status: 'waiting' })
            .whereIn('position', positions)
            .update({
              status: outcome.status,
              reason: outcome.reason,
              message: outcome.message,
              finished_at: outcome.at,
            });
    ended += changed;
  } while (changed > 0);
  return ended;
}

/**
 * Begins no more of a bulk operation; what is under way ends.
 *
 * @throws NotAllowedError for anybody but who has begun it
 * @throws ConflictError when it is done
 */
export async function cancelBulk(
  knex: Knex,
  id: string,
  caller: { by: string; now: Date },
): Promise<void> {
  const row = await knex<BulkOperationRow>('bulk_operations')
    .where({ id })
    .first();
  if (row?.created_by !== caller.by) {
    throw new NotAllowedError(
      `Operation '${id}' can only be cancelled by who has begun it`,
    );
  }
  if (row.status === 'done') {
    throw new ConflictError(`Operation '${id}' is done`);
  }
  // First: nobody takes any of it from here on.
  await knex('bulk_operations')
    .where({ id })
    .whereIn('status', ['preparing', 'running'])
    .update({ status: 'cancelled' });
  await endWaiting(
    knex,
    { bulkId: id },
    { status: 'cancelled', reason: null, message: null, at: caller.now },
  );
}

import { bulkOperationSchema } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import type { Claim, ClaimKey } from './bulkClaims';
import { isHarmlessAgain } from './bulkOperation';
import { databaseTime } from '../../database/databaseTime';
import { unfinishedOperations } from './unfinishedOperations';

/** How long a backend that is silent is believed to work on what it took. */
export const LEASE_MS = 60_000;

/** The row of a claim, as long as it is this taker's. */
function taken(knex: Knex, { bulkId, position }: ClaimKey, takerId: string) {
  return knex('bulk_results').where({
    bulk_id: bulkId,
    position,
    status: 'running',
    taken_by: takerId,
  });
}

/** Goes on being believed to work on it. */
export async function renewLease(
  knex: Knex,
  key: ClaimKey,
  takerId: string,
): Promise<void> {
  await taken(knex, key, takerId).update({
    taken_until: databaseTime(knex, LEASE_MS),
  });
}

/** Has another backend judge at once what has become of it. */
export async function endLease(
  knex: Knex,
  key: ClaimKey,
  takerId: string,
): Promise<void> {
  await taken(knex, key, takerId).update({
    taken_until: databaseTime(knex, -1),
  });
}

/** Lets another backend do it, since nothing has been done. */
export async function giveBack(
  knex: Knex,
  claim: Claim,
  takerId: string,
): Promise<void> {
  await taken(knex, claim, takerId).update({
    status: 'waiting',
    taken_by: claim.again ? takerId : null,
  });
}

/**
 * What a backend took and did not end: done once more where that is harmless,
 * else nobody knows whether it has been done.
 *
 * @param held what this backend itself is at work on, whatever a clock says
 */
export async function releaseAbandoned(
  knex: Knex,
  now: Date,
  held: readonly ClaimKey[] = [],
): Promise<void> {
  for (const row of await unfinishedOperations(knex, [
    'running',
    'cancelled',
  ])) {
    const operation = bulkOperationSchema.safeParse(row.operation).data;
    const again =
      row.status === 'running' && operation && isHarmlessAgain(operation);
    const ours = held.filter(({ bulkId }) => bulkId === row.id);
    await knex('bulk_results')
      .where({ bulk_id: row.id, status: 'running' })
      .where('taken_until', '<', databaseTime(knex))
      .whereNotIn(
        'position',
        ours.map(({ position }) => position),
      )
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

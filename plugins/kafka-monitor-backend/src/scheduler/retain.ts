import { Knex } from 'knex';
import { deleteOldAlerts } from './alertRetention';
import { deleteOldEvents, deleteResolvedFailures } from './failureRetention';
import { deleteExpired } from './retention';
import { deleteOldRuns } from './runRetention';

/**
 * Deletes what is older than people keep.
 *
 * @returns how many rows of each kind were deleted
 */
export async function retain(options: {
  knex: Knex;
  /** Milliseconds. */
  retention: { historyMs: number; resolvedFailuresMs: number };
  now: Date;
  signal?: AbortSignal;
}) {
  const { knex, retention, now, signal } = options;
  const before = new Date(now.getTime() - retention.historyMs);
  const resolvedBefore = new Date(now.getTime() - retention.resolvedFailuresMs);
  return {
    ...(await deleteExpired(knex, before, { signal })),
    failureEvents: await deleteOldEvents(knex, before, { signal }),
    failures: await deleteResolvedFailures(knex, resolvedBefore, { signal }),
    // After the failures: what was told of them goes with them.
    ...(await deleteOldAlerts(knex, before, { signal })),
    ...(await deleteOldRuns(knex, before, { signal })),
  };
}

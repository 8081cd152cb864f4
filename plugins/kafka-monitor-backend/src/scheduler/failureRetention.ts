import { Knex } from 'knex';
import { deleteInBatches } from './retention';

/**
 * Deletes old entries of the time lines of failures that are still open: one
 * that flaps for months would else never stop growing.
 *
 * @returns how many it were
 */
export function deleteOldEvents(
  knex: Knex,
  before: Date,
  options: { batchSize?: number; signal?: AbortSignal } = {},
): Promise<number> {
  return deleteInBatches(
    knex,
    { name: 'failure_events', key: 'id' },
    query =>
      query
        .join('failures', 'failures.id', 'failure_events.failure_id')
        .where('failures.open', true)
        .whereNot('failure_events.kind', 'opened')
        .where('failure_events.happened_by', '<', before),
    options,
  );
}

/**
 * Deletes failures that were resolved before a moment, with their time lines;
 * those that are open stay, however old.
 *
 * @returns how many it were
 */
export async function deleteResolvedFailures(
  knex: Knex,
  before: Date,
  options: { batchSize?: number; signal?: AbortSignal } = {},
): Promise<number> {
  await deleteInBatches(
    knex,
    { name: 'failure_events', key: 'id' },
    query =>
      query
        .join('failures', 'failures.id', 'failure_events.failure_id')
        .where('failures.open', false)
        .where('failures.closed_at', '<', before),
    options,
  );
  return deleteInBatches(
    knex,
    { name: 'failures', key: 'id' },
    query =>
      query
        .where('failures.open', false)
        .where('failures.closed_at', '<', before)
        .whereNotExists(events =>
          events
            .select('failure_events.id')
            .from('failure_events')
            .where('failure_events.failure_id', knex.ref('failures.id')),
        ),
    options,
  );
}

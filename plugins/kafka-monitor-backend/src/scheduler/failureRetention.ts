import { Knex } from 'knex';
import { deleteInBatches } from './retention';

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

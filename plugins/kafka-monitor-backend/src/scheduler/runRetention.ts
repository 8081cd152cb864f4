import { Knex } from 'knex';
import { deleteInBatches } from './retention';

/** Of a run a row of its own is read for days, of its hour for months. */
const RUNS_MS = 14 * 86_400_000;

/**
 * Deletes runs, the sums of their hours and changes of settings that are older
 * than a moment; runs not later than after two weeks.
 *
 * @returns how many it were
 */
export async function deleteOldRuns(
  knex: Knex,
  before: Date,
  options: { batchSize?: number; signal?: AbortSignal; now?: Date } = {},
): Promise<{ runs: number; runHours: number; settingsChanges: number }> {
  const now = options.now ?? new Date();
  const runsBefore = new Date(
    Math.max(before.getTime(), now.getTime() - RUNS_MS),
  );
  const runs = await deleteInBatches(
    knex,
    { name: 'sync_runs', key: 'id' },
    query => query.where('started_at', '<', runsBefore),
    options,
  );
  // An hour is a row or so for each Connect cluster: few at a time.
  const runHours = await knex('sync_hours').where('hour', '<', before).delete();
  const settingsChanges = await deleteInBatches(
    knex,
    { name: 'settings_changes', key: 'id' },
    query => query.where('at', '<', before),
    options,
  );
  return { runs, runHours, settingsChanges };
}

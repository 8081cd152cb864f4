import {
  SyncOutcome,
  SyncTrigger,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';

const HOUR_MS = 3_600_000;
/**
 * Rows an hour for the runs of a Connect cluster that nobody asked for: each
 * failure of a worker that is gone has one; where something changes with
 * every look, the sums of the hour have to do.
 */
const MOST_AN_HOUR = 60;

/** What is remembered of a run. */
export interface SyncRunFacts {
  startedAt: Date;
  trigger: SyncTrigger;
  outcome: SyncOutcome;
  durationMs: number;
  added: number;
  changed: number;
  removed: number;
  error: { kind: string; message: string } | undefined;
}

/**
 * Keeps a run: in the sums of its hour, and as a row of its own if it is worth
 * one. Most find nothing changed; a row for each would be the largest table.
 */
export async function keepRun(
  knex: Knex,
  connectClusterId: number,
  run: SyncRunFacts,
): Promise<void> {
  const { startedAt, outcome, trigger, error } = run;
  const durationMs = Math.round(run.durationMs);
  const isAskedFor = trigger !== 'scheduled';
  const isRemarkable = !isAskedFor && outcome !== 'unchanged';
  const counted = {
    runs: 1,
    failed: outcome === 'failed' ? 1 : 0,
    changed: outcome === 'changed' ? 1 : 0,
    held: outcome === 'held' ? 1 : 0,
    remarkable: isRemarkable ? 1 : 0,
    total_ms: durationMs,
  };
  const more = Object.fromEntries(
    Object.entries(counted).map(([column, by]) => [
      column,
      knex.raw('?? + ?', [`sync_hours.${column}`, by]),
    ]),
  );
  const [{ remarkable }] = await knex('sync_hours')
    .insert({
      connect_cluster_id: connectClusterId,
      hour: new Date(Math.floor(startedAt.getTime() / HOUR_MS) * HOUR_MS),
      max_ms: durationMs,
      ...counted,
    })
    .onConflict(['connect_cluster_id', 'hour'])
    .merge({
      ...more,
      max_ms: knex.raw(
        'case when excluded.max_ms > sync_hours.max_ms then excluded.max_ms else sync_hours.max_ms end',
      ),
    })
    .returning('remarkable');
  if (isAskedFor || (isRemarkable && remarkable <= MOST_AN_HOUR)) {
    await knex('sync_runs').insert({
      connect_cluster_id: connectClusterId,
      started_at: startedAt,
      duration_ms: durationMs,
      outcome,
      trigger,
      added: run.added,
      changed: run.changed,
      removed: run.removed,
      error_kind: error?.kind ?? null,
      error_message: error?.message ?? null,
    });
  }
}

import { SyncTrigger } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectClusterContext } from './ConnectClusterContext';
import { keepRun, SyncRunFacts } from './keepRun';

/** A run that has begun. */
export interface BegunRun {
  startedAt: Date;
  trigger: SyncTrigger;
  /** How often a sync had been asked for by then. */
  requests: number;
}

/**
 * Remembers that a run has begun: what is asked for from here on is done by
 * one after it.
 */
export async function beginRun(
  context: ConnectClusterContext,
  trigger: SyncTrigger,
): Promise<BegunRun> {
  const startedAt = context.now();
  const [{ sync_requests: requests }] = await context
    .knex('connect_clusters')
    .where({ id: context.id })
    .update({ running_since: startedAt, sync_requested_at: null })
    .returning('sync_requests');
  return { startedAt, trigger, requests };
}

/** Remembers how the last run of a Connect cluster went. */
export async function recordRun(
  context: ConnectClusterContext,
  run: BegunRun,
  result: Omit<SyncRunFacts, 'startedAt' | 'trigger'>,
): Promise<void> {
  const facts = { ...result, startedAt: run.startedAt, trigger: run.trigger };
  await context.store.update(context.id, {
    running_since: null,
    run_requests: run.requests,
    run_started_at: run.startedAt,
    run_trigger: run.trigger,
    run_duration_ms: Math.round(result.durationMs),
    run_outcome: result.outcome,
    run_added: result.added,
    run_changed: result.changed,
    run_removed: result.removed,
    run_error: result.error?.message ?? null,
  });
  await keepRun(context.knex, context.id, facts);
  context.onRun?.(result);
}

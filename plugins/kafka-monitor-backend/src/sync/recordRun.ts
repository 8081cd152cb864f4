import { ConnectClusterContext } from './ConnectClusterContext';
import { SyncResult } from './syncConnectCluster';

/** Remembers how the last sync of a Connect cluster went. */
export async function recordRun(
  context: ConnectClusterContext,
  result: SyncResult,
  durationMs: number,
): Promise<void> {
  await context.store.update(context.id, {
    run_duration_ms: Math.round(durationMs),
    run_outcome: result.outcome,
    run_added: result.added,
    run_changed: result.changed,
    run_removed: result.removed,
    run_error: result.error?.message ?? null,
  });
}

import { appendChanges, ChangeKind } from '../changes/changeLog';
import { retryOnConflict } from '../database/retryOnConflict';
import { ConnectClusterRow } from '../database/tables';
import { backOffMs } from './backOff';
import { ConnectClusterContext, Intervals } from './ConnectClusterContext';

/**
 * A look that failed changes no connector. It is remembered with its reason
 * and since when, and the next one waits.
 *
 * @returns the kinds of entries written to the change log
 */
export async function recordFailure(
  context: ConnectClusterContext,
  row: ConnectClusterRow,
  error: { kind: string; message: string; retryAfterMs?: number },
  intervals: Intervals,
): Promise<ChangeKind[]> {
  const now = context.now();
  const failures = row.failures_in_a_row + 1;
  const wait = backOffMs(
    error,
    failures,
    intervals.statusIntervalMs,
    context.random(),
  );
  const first = row.failing_since === null;
  await retryOnConflict(() =>
    context.knex.transaction(async trx => {
      await trx('connect_clusters')
        .where({ id: row.id })
        .update({
          failing_since: row.failing_since ?? now,
          error_kind: error.kind,
          error_message: error.message,
          failures_in_a_row: failures,
          status_due_at: new Date(now.getTime() + wait),
          retry_after: error.retryAfterMs
            ? new Date(now.getTime() + error.retryAfterMs)
            : null,
        });
      if (first) {
        await appendChanges(
          trx,
          [{ kind: 'failing', name: null, payload: { error: error.kind } }],
          {
            connectClusterId: row.id,
            syncNumber: row.sync_number,
            at: now,
          },
        );
      }
    }),
  );
  return first ? ['failing'] : [];
}

import { backOffMs } from './backOff';
import { ConnectClusterContext, Intervals } from './ConnectClusterContext';

const MESSAGE =
  "What Kafka Connect answered could not be stored; the backend's log says why.";

/**
 * A look that failed here and not at Kafka Connect: remembered, so that pages
 * say so, and waited after like any other. Where the database itself is the
 * trouble, this can fail too; then the log has to do.
 */
export async function recordTrouble(
  context: ConnectClusterContext,
  intervals: Intervals,
): Promise<void> {
  try {
    const row = await context.store.get(context.id);
    if (!row) {
      return;
    }
    const now = context.now();
    const failures = row.failures_in_a_row + 1;
    const wait = backOffMs(
      { kind: 'internal' },
      failures,
      intervals.statusIntervalMs,
      context.random(),
    );
    await context.store.update(context.id, {
      failing_since: row.failing_since ?? now,
      error_kind: 'internal',
      error_message: MESSAGE,
      failures_in_a_row: failures,
      status_due_at: new Date(now.getTime() + wait),
      run_outcome: 'failed',
      run_error: MESSAGE,
    });
  } catch (error) {
    context.logger.warn(`The trouble could not be remembered: ${error}`);
  }
}

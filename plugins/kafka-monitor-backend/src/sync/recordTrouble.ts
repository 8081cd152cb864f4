import { ConnectClusterContext, Intervals } from './ConnectClusterContext';
import { recordFailure } from './recordFailure';
import { BegunRun, recordRun } from './recordRun';

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
  run: BegunRun,
  durationMs: () => number,
): Promise<void> {
  try {
    const row = await context.store.get(context.id);
    if (!row) {
      return;
    }
    const error = { kind: 'internal', message: MESSAGE };
    await recordFailure(context, row, error, intervals);
    await recordRun(context, run, {
      outcome: 'failed',
      durationMs: durationMs(),
      added: 0,
      changed: 0,
      removed: 0,
      error,
    });
  } catch (error) {
    context.logger.warn(`The trouble could not be remembered: ${error}`);
  }
}

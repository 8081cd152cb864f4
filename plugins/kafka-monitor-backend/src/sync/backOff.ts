const MINUTE = 60_000;
/** So that a worker that comes back is seen within the minute. */
const LONGEST_MS = MINUTE;
/** Rejected credentials stay rejected until somebody acts. */
const LONGEST_REJECTED_MS = 5 * MINUTE;

/**
 * How long to wait after a look that failed, in milliseconds: one interval,
 * doubled with each failure in a row up to a minute, at least what the worker
 * asked for, with up to a tenth of jitter so that replicas and Connect
 * clusters do not knock in step.
 *
 * @param random a number from 0 to 1
 */
export function backOffMs(
  error: { kind: string; retryAfterMs?: number },
  failuresInARow: number,
  intervalMs: number,
  random: number,
): number {
  const longest =
    error.kind === 'rejected-credentials' ? LONGEST_REJECTED_MS : LONGEST_MS;
  const doubled =
    intervalMs * 2 ** Math.min(10, Math.max(0, failuresInARow - 1));
  const wait = Math.max(
    intervalMs,
    Math.min(doubled, longest),
    error.retryAfterMs ?? 0,
  );
  return Math.round(wait * (1 + random / 10));
}

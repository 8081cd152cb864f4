const LONGEST_MS = 10 * 60_000;

/**
 * The wait of a `Retry-After` header (seconds or HTTP date) in milliseconds, 0 to 10 minutes;
 * `undefined` when there is none or it cannot be read.
 *
 * @internal
 */
export function retryAfterMs(
  header: string | string[] | undefined,
  now: number = Date.now(),
): number | undefined {
  const value = (Array.isArray(header) ? header[0] : header)?.trim();
  if (!value) {
    return undefined;
  }
  const wait = /^\d+$/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - now;
  return Number.isNaN(wait)
    ? undefined
    : Math.min(Math.max(wait, 0), LONGEST_MS);
}

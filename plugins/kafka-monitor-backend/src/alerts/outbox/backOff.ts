const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** So long it is tried; then it counts as refused. */
export const GIVE_UP_MS = 24 * HOUR;

const WAITS = [5, 15, 45, 120, 300].map(seconds => seconds * SECOND);

/**
 * How long the next try waits: longer each time, ten minutes at most, though
 * never less than the other side asks for.
 *
 * @param attempts how many there were, the last one included
 */
export function backOffMs(
  attempts: number,
  askedMs: number | undefined,
  random: () => number = Math.random,
): number {
  const wait = WAITS[attempts - 1] ?? 600 * SECOND;
  return Math.max(askedMs ?? 0, wait * (0.8 + 0.4 * random()));
}

const HOUR = 60 * 60_000;
/** Beginning to fail this often within an hour is flapping. */
const OFTEN = 3;
/** More are not told apart. */
const REMEMBERED = 20;

/**
 * Those of the last hour; ones of the future, which a clock that was set back
 * leaves behind, count for nothing.
 */
export function recentOnsets(
  onsets: readonly number[],
  now: Date,
): readonly number[] {
  const time = now.getTime();
  return onsets
    .filter(each => each <= time && each > time - HOUR)
    .slice(-REMEMBERED);
}

/** Until when it is called flapping; null: it does not flap. */
export function flappingAfter(
  onsets: readonly number[],
  now: Date,
): Date | null {
  return recentOnsets(onsets, now).length >= OFTEN
    ? new Date(now.getTime() + HOUR)
    : null;
}

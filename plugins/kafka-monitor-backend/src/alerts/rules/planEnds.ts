/** A failure that was told of and has ended, which was not told. */
export interface Ended {
  failureId: number;
  /** Since when it has been waiting. */
  pendingSince: Date;
}

/**
 * Whether the ends of an alert's failures are told now: together, and not more
 * often than at intervals.
 *
 * @param lastAt when ends of the same alert were told last
 * @returns null: now; else when they are looked at again
 */
export function planEnds(
  ended: readonly Ended[],
  lastAt: Date | null,
  settings: {
    now: Date;
    groupWaitMs: number;
    groupIntervalMs: number;
    /** Nothing of the alert goes on. */
    all: boolean;
  },
): Date | null {
  const { now, groupWaitMs, groupIntervalMs, all } = settings;
  const first = Math.min(...ended.map(each => each.pendingSince.getTime()));
  const wait = first + groupWaitMs;
  const interval = lastAt ? lastAt.getTime() + groupIntervalMs : 0;
  // A single failure's recovery is not kept from those who wait for it.
  const at = all && ended.length === 1 ? 0 : Math.max(wait, all ? 0 : interval);
  return now.getTime() >= at ? null : new Date(at);
}

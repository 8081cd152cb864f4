import { DateTime } from 'luxon';

/** Longer than any change of a clock, and than from one to the next. */
const AROUND = { hours: 26 };

/** The moment at which the clock's change lets a time out. */
function momentOfChange(near: DateTime): Date {
  let before = near.minus(AROUND).toMillis();
  let after = near.plus(AROUND).toMillis();
  const offsetAt = (ms: number) => near.zone.offset(ms);
  const changed = offsetAt(after);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle) === changed) {
      after = middle;
    } else {
      before = middle;
    }
  }
  return new Date(after);
}

/**
 * When a clock shows a time on a day. Where it is put on and leaves the time
 * out: the moment of that; where it is put back and shows the time twice: the
 * first.
 *
 * @param day `2026-11-30`
 * @param at `HH:mm`
 */
export function momentOf(day: string, at: string, timeZone: string): Date {
  const local = DateTime.fromISO(`${day}T${at}`, { zone: timeZone });
  if (local.toFormat("yyyy-MM-dd'T'HH:mm") !== `${day}T${at}`) {
    return momentOfChange(local);
  }
  const times = local.getPossibleOffsets().map(each => each.toMillis());
  return new Date(Math.min(...times));
}

/** Moments of daily times from yesterday to tomorrow, the first one first. */
function around(times: readonly string[], timeZone: string, now: Date): Date[] {
  const here = DateTime.fromJSDate(now, { zone: timeZone });
  return [-1, 0, 1]
    .map(days => here.plus({ days }).toISODate()!)
    .flatMap(day => times.map(at => momentOf(day, at, timeZone)))
    .sort((a, b) => a.getTime() - b.getTime());
}

/**
 * The last of the daily times that has come.
 *
 * @param times `HH:mm`, each
 * @returns undefined: there are none
 */
export function lastDailyAt(
  times: readonly string[],
  timeZone: string,
  now: Date,
): Date | undefined {
  return around(times, timeZone, now).findLast(moment => moment <= now);
}

/** The next of them. */
export function nextDailyAt(
  times: readonly string[],
  timeZone: string,
  now: Date,
): Date | undefined {
  return around(times, timeZone, now).find(moment => moment > now);
}

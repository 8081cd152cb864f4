import { DateTime } from 'luxon';
import { momentOf } from '../../scheduler/dailyTimes';

/**
 * The day whose summary is due: today once the time has come, else yesterday,
 * by what the clock shows there. A time that a change of the clock leaves out
 * comes with that change; one that it repeats counts the first time.
 *
 * @param at `HH:mm`
 * @returns `2026-11-30`
 */
export function dueDay(at: string, timeZone: string, now: Date): string {
  const here = DateTime.fromJSDate(now, { zone: timeZone });
  const isDue = now >= momentOf(here.toISODate()!, at, timeZone);
  return (isDue ? here : here.minus({ days: 1 })).toISODate()!;
}

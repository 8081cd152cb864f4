import { DateTime } from 'luxon';

/**
 * The day whose summary is due: today once the time has come, else yesterday,
 * by what the clock shows there. A time that a change of the clock leaves out
 * comes an hour later; one that it repeats counts the first time.
 *
 * @param at `HH:mm`
 * @returns `2026-11-30`
 */
export function dueDay(at: string, timeZone: string, now: Date): string {
  const here = DateTime.fromJSDate(now, { zone: timeZone });
  const time = DateTime.fromISO(`${here.toISODate()}T${at}`, {
    zone: timeZone,
  });
  return (here >= time ? here : here.minus({ days: 1 })).toISODate()!;
}

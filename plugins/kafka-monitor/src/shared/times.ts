import { ObservedTime } from '@kafka-monitor/plugin-kafka-monitor-common';
import { DateTime } from 'luxon';

const MINUTE_MS = 60_000;
/** Shorter ages say "just now": a browser's clock is not the backend's. */
const JUST_NOW_MS = 2_000;

/** An age such as "8 sec. ago"; undefined when it is too short to name. */
export function age(
  at: string,
  now: number,
  language: string,
): string | undefined {
  const then = DateTime.fromISO(at, { locale: language });
  if (now - then.toMillis() < JUST_NOW_MS) {
    return undefined;
  }
  return (
    then.toRelative({ base: DateTime.fromMillis(now), style: 'short' }) ??
    undefined
  );
}

/** The time from now on, such as "in 12 sec."; undefined once it is due. */
export function timeUntil(
  at: string,
  now: number,
  language: string,
): string | undefined {
  const then = DateTime.fromISO(at, { locale: language });
  if (then.toMillis() <= now) {
    return undefined;
  }
  return (
    then.toRelative({ base: DateTime.fromMillis(now), style: 'short' }) ??
    undefined
  );
}

/** Date and time to the second, with the zone of the reader. */
export function absoluteTime(at: string, language: string): string {
  return DateTime.fromISO(at, { locale: language }).toLocaleString({
    ...DateTime.DATETIME_MED_WITH_SECONDS,
    timeZoneName: 'short',
  });
}

/** As short as it can be told: without the date when it was today. */
export function clockTime(at: string, now: number, language: string): string {
  const then = DateTime.fromISO(at, { locale: language });
  const today = then.hasSame(DateTime.fromMillis(now), 'day');
  return then.toLocaleString(
    today ? DateTime.TIME_WITH_SECONDS : DateTime.DATETIME_SHORT,
  );
}

/**
 * Whether both ends of an observation have to be told: between two looks
 * that were more than a minute apart, the later one alone would be a guess.
 */
export function isVague(time: ObservedTime): boolean {
  return (
    time.after !== null &&
    DateTime.fromISO(time.by).toMillis() -
      DateTime.fromISO(time.after).toMillis() >
      MINUTE_MS
  );
}

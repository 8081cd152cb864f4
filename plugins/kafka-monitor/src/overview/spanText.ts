import { Duration } from 'luxon';

const UNITS = ['days', 'hours', 'minutes', 'seconds'] as const;

/** A length of time in its two largest units, such as "2 hr, 5 min". */
export function spanText(seconds: number, language: string): string {
  const whole = Duration.fromObject(
    { seconds: Math.round(seconds) },
    { locale: language },
  ).shiftTo(...UNITS);
  const first = UNITS.findIndex(unit => whole.get(unit) > 0);
  if (first < 0) {
    return Duration.fromObject({ seconds: 0 }, { locale: language }).toHuman({
      unitDisplay: 'short',
    });
  }
  const told = UNITS.slice(first, first + 2).filter(
    unit => whole.get(unit) > 0,
  );
  return Duration.fromObject(
    Object.fromEntries(told.map(unit => [unit, whole.get(unit)])),
    { locale: language },
  ).toHuman({ unitDisplay: 'short' });
}

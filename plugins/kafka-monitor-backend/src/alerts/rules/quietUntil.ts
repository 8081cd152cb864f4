import { QuietHours } from '@kafka-monitor/plugin-kafka-monitor-common';
import { DateTime } from 'luxon';

function at(day: DateTime, time: string): DateTime {
  const [hour, minute] = time.split(':').map(Number);
  return day.set({ hour, minute, second: 0, millisecond: 0 });
}

/**
 * When the quiet hours end in which a moment is; undefined: it is in none.
 * Over midnight, and over a change of the clock, by what the clock shows there.
 */
export function quietUntil(
  quiet: QuietHours | null,
  timeZone: string,
  now: Date,
): Date | undefined {
  if (!quiet) {
    return undefined;
  }
  const here = DateTime.fromJSDate(now, { zone: timeZone });
  for (const days of [-1, 0]) {
    const from = at(here.plus({ days }), quiet.from);
    const to = at(
      here.plus({ days: quiet.to > quiet.from ? days : days + 1 }),
      quiet.to,
    );
    if (from <= here && here < to) {
      return to.toJSDate();
    }
  }
  return undefined;
}

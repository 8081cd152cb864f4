import { SyncHour } from '@kafka-monitor/plugin-kafka-monitor-common';
import { DateTime } from 'luxon';

/** Runs of an hour or a day of the reader. */
export interface RunBar {
  /** Its beginning, ISO 8601. */
  at: string;
  runs: number;
  failed: number;
  held: number;
  /** Null: the viewer may not know. */
  changed: number | null;
  /** Zero where nothing ran. */
  meanMs: number;
  maxMs: number;
}

/**
 * A bar for each hour, or each day of the reader, of a time; also for those in
 * which nothing ran, which is what one looks for.
 */
export function runBars(
  hours: readonly SyncHour[],
  span: { from: string; to: string; unit: 'hour' | 'day' },
): RunBar[] {
  const { unit } = span;
  const bars = new Map<number, RunBar & { totalMs: number }>();
  const to = DateTime.fromISO(span.to);
  let begin = DateTime.fromISO(span.from).startOf(unit);
  while (begin < to) {
    bars.set(begin.toMillis(), {
      at: begin.toUTC().toISO()!,
      runs: 0,
      failed: 0,
      held: 0,
      changed: 0,
      meanMs: 0,
      maxMs: 0,
      totalMs: 0,
    });
    begin = begin.plus({ [unit]: 1 });
  }
  for (const hour of hours) {
    const bar = bars.get(DateTime.fromISO(hour.at).startOf(unit).toMillis());
    if (bar) {
      bar.runs += hour.runs;
      bar.failed += hour.failed;
      bar.held += hour.held;
      bar.changed =
        bar.changed === null || hour.changed === null
          ? null
          : bar.changed + hour.changed;
      bar.maxMs = Math.max(bar.maxMs, hour.maxMs);
      bar.totalMs += hour.meanMs * hour.runs;
      bar.meanMs = bar.totalMs / bar.runs;
    }
  }
  return [...bars.values()].map(({ totalMs: _, ...bar }) => bar);
}

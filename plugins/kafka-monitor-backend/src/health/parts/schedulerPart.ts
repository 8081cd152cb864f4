import { SystemHealthPart } from '@kafka-monitor/plugin-kafka-monitor-common';
import { healthPart } from './healthPart';

/** What is known of the looks at Connect clusters that are switched on. */
export interface SchedulerLooks {
  /** Whether somebody, on any replica, still looks at each of them. */
  running: boolean;
  /** When the one was looked at that waits longest; null: never, or none. */
  lastAt: Date | null;
  /** After how long without a look it is called stopped. */
  stoppedAfterMs: number;
}

/** Whether Kafka Connect is still looked at. */
export function schedulerPart(
  { running, lastAt, stoppedAfterMs }: SchedulerLooks,
  now: Date,
): SystemHealthPart {
  return healthPart('scheduler', {
    state: running ? 'ok' : 'down',
    figure: lastAt && {
      value: Math.round((now.getTime() - lastAt.getTime()) / 1000),
      unit: 's',
    },
    threshold: {
      bad: 'above',
      degraded: null,
      down: Math.round(stoppedAfterMs / 1000),
    },
    since: running ? null : lastAt?.toISOString() ?? null,
    advice: running ? undefined : 'scheduler-stopped',
  });
}

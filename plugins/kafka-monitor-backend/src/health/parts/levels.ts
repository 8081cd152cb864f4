import {
  SystemHealthPart,
  SystemHealthState,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** From where on a figure is bad. */
export type Threshold = NonNullable<SystemHealthPart['threshold']>;

/** How a figure is, held against its thresholds; on them it is still fine. */
export function levelOf(
  value: number,
  threshold: Threshold,
): SystemHealthState {
  const { bad, degraded, down } = threshold;
  const isPast = (limit: number | null) =>
    limit !== null && (bad === 'above' ? value > limit : value < limit);
  if (isPast(down)) {
    return 'down';
  }
  return isPast(degraded) ? 'degraded' : 'ok';
}

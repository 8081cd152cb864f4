import {
  SystemHealthCheck,
  SystemHealthPart,
  SystemHealthState,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** Without these nothing is stored, or nothing is looked at. */
const vital: readonly SystemHealthCheck[] = [
  'database-latency',
  'disk',
  'scheduler',
];

/**
 * How the system is as a whole. One Connect cluster of several that is down
 * hides nothing of the others, so the system is degraded; all of them, and
 * there is nothing left to see.
 */
export function overallState(
  parts: readonly SystemHealthPart[],
): SystemHealthState {
  const clusters = parts.filter(({ check }) => check === 'connect-cluster');
  const isDown = ({ state }: SystemHealthPart) => state === 'down';
  if (
    parts.some(part => vital.includes(part.check) && isDown(part)) ||
    (clusters.length > 0 && clusters.every(isDown))
  ) {
    return 'down';
  }
  return parts.every(({ state }) => state === 'ok') ? 'ok' : 'degraded';
}

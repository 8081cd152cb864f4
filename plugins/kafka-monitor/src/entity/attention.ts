import {
  ConnectorItem,
  Health,
  HealthCounts,
  LAST_SEEN,
  ListedHealth,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** Healths that may need a person. */
const unhealthy: Health[] = [
  'failed',
  'degraded',
  'unknown',
  'no-tasks',
  'unassigned',
  'restarting',
];

/**
 * What is asked for: the worst come first, so that of silent Connect clusters
 * those come first that were last seen in trouble.
 */
export const attentionHealths: ListedHealth[] = [...unhealthy, LAST_SEEN];

/** Rows that may need a person, whether seen so now or last. */
export function needingAttention(items: ConnectorItem[]): ConnectorItem[] {
  return items.filter(({ health }) => unhealthy.includes(health));
}

/** How many need attention now; of silent Connect clusters nobody knows. */
export function attentionCount(counts: HealthCounts): number {
  return unhealthy.reduce((sum, health) => sum + counts[health], 0);
}

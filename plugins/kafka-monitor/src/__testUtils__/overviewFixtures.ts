import {
  AttentionItem,
  FailureItem,
  FlappingConnector,
  HealthCounts,
  healths,
  Overview,
  OVERVIEW_DAYS,
  OverviewEnvironment,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { DateTime } from 'luxon';
import { failureItem } from './failureFixtures';
import { connectorItem, secondsAgo } from './fixtures';

/** Numbers by health; those that are not given are 0. */
export function healthCounts(part: Partial<HealthCounts> = {}): HealthCounts {
  return {
    ...(Object.fromEntries(
      [...healths, 'last-seen'].map(health => [health, 0]),
    ) as HealthCounts),
    ...part,
  };
}

/** An environment that is heard of, with one running connector. */
export function overviewEnvironment(
  part: Partial<OverviewEnvironment> = {},
): OverviewEnvironment {
  return {
    name: 'production',
    title: 'Production',
    platform: 'kafka-connect',
    configured: true,
    enabled: true,
    counts: healthCounts({ running: 1 }),
    freshness: 'fresh',
    lastGoodAt: secondsAgo(8),
    connectClusters: { fresh: 1, total: 1 },
    ...part,
  };
}

/** A failure, and its connector that can be restarted. */
export function attentionItem(part: Partial<FailureItem> = {}): AttentionItem {
  const failure = failureItem(part);
  return {
    failure,
    connector: connectorItem({
      name: failure.name,
      health: 'failed',
      tasks: { running: 0, failed: 1, total: 1, expected: 1 },
      allowed: ['restart'],
    }),
  };
}

/** A connector that fails again and again. */
export function flappingConnector(
  part: Partial<FlappingConnector> = {},
): FlappingConnector {
  return {
    platform: 'kafka-connect',
    environment: 'production',
    connectCluster: 'main',
    name: 'restless-sink',
    failures: 2,
    occurrences: 13,
    lastOccurrenceAt: secondsAgo(600),
    flapping: false,
    ...part,
  };
}

/** The days of the trend, the last of which is today. */
export function trendDays(
  counts: (index: number) => { opened: number; resolved: number },
): Overview['trend']['days'] {
  const today = DateTime.utc();
  return Array.from({ length: OVERVIEW_DAYS }, (_, index) => ({
    day: today.minus({ days: OVERVIEW_DAYS - 1 - index }).toISODate(),
    ...counts(index),
  }));
}

/** The dashboard of a small fleet that is well. */
export function overview(
  part: Partial<Overview> = {},
  asked: { platform?: string; timeZone?: string } = {},
): Overview {
  const platform = (asked.platform ?? 'kafka-connect') as Platform;
  return {
    counts: healthCounts({ running: 1 }),
    totalConnectors: 1,
    environments: [overviewEnvironment({ platform })],
    needsAttention: { items: [], totalItems: 0 },
    acknowledged: { items: [], totalItems: 0 },
    recent: [],
    trend: {
      timeZone: asked.timeZone ?? 'UTC',
      days: trendDays(() => ({ opened: 0, resolved: 0 })),
      recovered: 0,
      meanTimeToRecoverySeconds: null,
    },
    mostFlapping: [],
    ...part,
  };
}

import {
  TopicConnector,
  TopicDetail,
  TopicInEnvironment,
  TopicItem,
  TopicList,
  TopicStats,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { healthCounts } from './organizationFixtures';

/** A topic that one connector writes and one reads. */
export function topicItem(part: Partial<TopicItem> = {}): TopicItem {
  return {
    topic: 'shop.public.orders',
    pattern: false,
    internal: false,
    environments: [{ environment: 'production', writers: 1, readers: 1 }],
    writers: 1,
    readers: 1,
    configured: true,
    used: true,
    usedSince: null,
    counts: healthCounts({ running: 2 }),
    worst: 'running',
    ...part,
  };
}

/** A page with these topics and no others. */
export function topicList(items: TopicItem[] = [topicItem()]): TopicList {
  return { items, totalItems: items.length };
}

/** Statistics of a few topics. */
export function topicStats(part: Partial<TopicStats> = {}): TopicStats {
  return {
    topics: 1234,
    patterns: 7,
    internal: 5,
    used: 1000,
    byPlatform: [{ platform: 'kafka-connect', topics: 1234 }],
    byEnvironment: [
      {
        platform: 'kafka-connect',
        environment: 'production',
        topics: 1234,
        writtenOnly: 30,
        readOnly: 4,
        both: 1200,
      },
    ],
    orphaned: { topics: 34, writtenOnly: 30, readOnly: 4 },
    mostUsed: [{ topic: 'shop.public.orders', writers: 1, readers: 9 }],
    weekFrom: '2026-11-20T08:00:00.000Z',
    newThisWeek: 2,
    changedThisWeek: 3,
    ...part,
  };
}

/** A source that runs; its database is known. */
export function topicConnector(
  part: Partial<TopicConnector> = {},
): TopicConnector {
  return {
    platform: 'kafka-connect',
    environment: 'production',
    connectCluster: 'main',
    name: 'orders-source',
    type: 'source',
    connectorClass: null,
    health: 'running',
    freshness: 'fresh',
    state: 'RUNNING',
    tasks: { running: 1, failed: 0, total: 1, expected: 1 },
    team: 'orders',
    cluster: 'shop',
    dbms: 'postgresql',
    critical: false,
    configured: true,
    used: true,
    internal: false,
    endpoint: {
      hosts: [{ host: 'db-1', port: 5432 }],
      database: 'shop',
      resource: null,
      secretReference: null,
      display: 'db-1:5432/shop',
    },
    ...part,
  };
}

/** Connectors of one side, all of them configured and used. */
export function topicConnectors(...items: TopicConnector[]) {
  const total = items.length;
  return { items, total, configured: total, used: total };
}

/** The topic in production: written from one database, read into another. */
export function topicInEnvironment(
  part: Partial<TopicInEnvironment> = {},
): TopicInEnvironment {
  return {
    platform: 'kafka-connect',
    environment: 'production',
    usage: 'both',
    counts: healthCounts({ running: 1, failed: 1 }),
    writers: topicConnectors(topicConnector()),
    readers: topicConnectors(
      topicConnector({
        name: 'dwh-sink',
        type: 'sink',
        health: 'failed',
        dbms: 'oracle',
        endpoint: {
          hosts: [{ host: 'dwh', port: 1521 }],
          database: 'DWH',
          resource: null,
          secretReference: null,
          display: 'dwh:1521/DWH',
        },
      }),
    ),
    patterns: { items: [], total: 0 },
    matches: null,
    ...part,
  };
}

/** The page of a topic. */
export function topicDetail(part: Partial<TopicDetail> = {}): TopicDetail {
  return {
    topic: 'shop.public.orders',
    pattern: false,
    internal: false,
    environments: [topicInEnvironment()],
    ...part,
  };
}

import {
  ConnectCluster,
  ConnectorDetail,
  ConnectorItem,
  ConnectorList,
  Environment,
  HealthCounts,
  healths,
  SchedulerConfig,
  SchedulerItem,
  Worker,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { alertSettings } from './alertFixtures';
import { assignment } from './organizationFixtures';

/** ISO time so many seconds before now. */
export function secondsAgo(seconds: number): string {
  return new Date(Date.now() - seconds * 1000).toISOString();
}

/** A running connector. */
export function connectorItem(
  part: Partial<ConnectorItem> = {},
): ConnectorItem {
  return {
    platform: 'kafka-connect',
    environment: 'production',
    connectCluster: 'main',
    name: 'orders-source',
    type: 'source',
    connectorClass: 'io.debezium.connector.postgresql.PostgresConnector',
    health: 'running',
    freshness: 'fresh',
    state: 'RUNNING',
    workerId: 'connect-1:8083',
    tasks: { running: 1, failed: 0, total: 1, expected: 1 },
    team: 'orders',
    cluster: 'shop',
    dbms: 'PostgreSQL',
    critical: false,
    problem: null,
    changedAt: { after: secondsAgo(3615), by: secondsAgo(3600) },
    lastSeenAt: secondsAgo(8),
    allowed: ['sync'],
    refused: [],
    ...part,
  };
}

/** The same with all that its page shows. */
export function connectorDetail(
  part: Partial<ConnectorDetail> = {},
): ConnectorDetail {
  return {
    ...connectorItem(),
    version: '3.0.0.Final',
    workerLiveness: 'alive',
    trace: null,
    taskList: [
      {
        task: 0,
        state: 'RUNNING',
        workerId: 'connect-1:8083',
        workerLiveness: 'alive',
        version: null,
        trace: null,
        changedAt: { after: secondsAgo(3615), by: secondsAgo(3600) },
      },
    ],
    direction: 'source',
    endpoint: {
      hosts: [{ host: 'db-1', port: 5432 }],
      database: 'shop',
      resource: null,
      secretReference: null,
      display: 'db-1:5432',
    },
    topics: [
      {
        topic: 'shop.public.orders',
        direction: 'write',
        configured: true,
        used: true,
        pattern: false,
        internal: false,
      },
    ],
    topicsAtRuntime: false,
    topicUse: 'known',
    consumerGroup: null,
    config: {
      'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
      'database.hostname': 'db-1',
      'database.password': '********',
      'tasks.max': '1',
    },
    maskedKeys: ['database.password'],
    configVersion: 1,
    firstSeenAt: secondsAgo(86_400),
    assignment: assignment(),
    failure: null,
    restart: null,
    ...part,
  };
}

/** A healthy worker. */
export function worker(part: Partial<Worker> = {}): Worker {
  return {
    url: 'http://connect-1:8083',
    workerId: 'connect-1:8083',
    health: 'healthy',
    version: '4.3.1',
    latencyMs: 4,
    lastAnswerAt: secondsAgo(8),
    message: null,
    since: null,
    ...part,
  };
}

/** A fresh Connect cluster with one healthy worker. */
export function connectCluster(
  part: Partial<ConnectCluster> = {},
): ConnectCluster {
  return {
    name: 'main',
    freshness: 'fresh',
    lastGoodAt: secondsAgo(8),
    failingSince: null,
    error: null,
    kafkaVersion: '4.3.1',
    kafkaClusterId: 'kafka-1',
    hold: null,
    workers: [worker()],
    silentWorkers: [],
    connectors: 1,
    ...part,
  };
}

/** An environment that is configured and switched on. */
export function environment(part: Partial<Environment> = {}): Environment {
  return {
    name: 'production',
    title: 'Production',
    platform: 'kafka-connect',
    configured: true,
    enabled: true,
    owners: ['group:default/platform'],
    connectClusters: [connectCluster()],
    ...part,
  };
}

/** An environment whose Connect cluster is held until an admin confirms. */
export function heldEnvironment(): Environment {
  return environment({
    connectClusters: [
      connectCluster({
        hold: {
          reason: 'kafka-cluster-changed',
          kafkaClusterIds: ['kafka-2'],
          since: secondsAgo(120),
          until: null,
        },
      }),
    ],
  });
}

/** A page of a list, with the counts of its rows. */
export function connectorList(
  items: ConnectorItem[],
  totalItems = items.length,
): ConnectorList {
  const counts = Object.fromEntries(
    [...healths, 'last-seen'].map(health => [health, 0]),
  ) as HealthCounts;
  for (const { health, freshness } of items) {
    counts[freshness === 'fresh' ? health : 'last-seen'] += 1;
  }
  return { items, totalItems, counts };
}

/** A run of a Connect cluster that found nothing new. */
export function schedulerItem(
  part: Partial<SchedulerItem> = {},
): SchedulerItem {
  return {
    platform: 'kafka-connect',
    environment: 'production',
    environmentTitle: 'Production',
    connectCluster: 'main',
    enabled: true,
    freshness: 'fresh',
    lastRun: {
      startedAt: secondsAgo(8),
      durationMs: 42,
      outcome: 'unchanged',
      trigger: 'scheduled',
      added: 0,
      changed: 0,
      removed: 0,
      error: null,
    },
    runningSince: null,
    requestsDone: 0,
    nextRunAt: new Date(Date.now() + 7_000).toISOString(),
    ...part,
  };
}

/** Settings as the configuration file says. */
export function schedulerConfig(
  part: Partial<SchedulerConfig> = {},
): SchedulerConfig {
  return {
    version: 1,
    updatedAt: null,
    updatedBy: null,
    environments: [
      {
        name: 'production',
        title: 'Production',
        platform: 'kafka-connect',
        enabled: { value: true, configured: true, source: 'configured' },
      },
    ],
    statusIntervalSeconds: { value: 15, configured: 15, source: 'configured' },
    infoIntervalSeconds: {
      value: 300,
      configured: 300,
      source: 'configured',
    },
    dailyAt: { value: [], configured: [], source: 'configured' },
    timeZone: { value: 'UTC', configured: 'UTC', source: 'configured' },
    historyDays: { value: 90, configured: 90, source: 'configured' },
    resolvedFailuresDays: {
      value: 365,
      configured: 365,
      source: 'configured',
    },
    alerts: alertSettings(),
    ...part,
  };
}

import {
  FailureItem,
  InventoryItem,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** A connector as the inventory tells it. */
export function inventoryItem(given: Partial<InventoryItem>): InventoryItem {
  return {
    platform: 'kafka-connect',
    environment: 'production',
    connectCluster: 'main',
    name: 'orders-sink',
    type: 'sink',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    team: 'payments',
    cluster: 'billing',
    dbms: 'postgresql',
    critical: false,
    direction: 'sink',
    endpoint: null,
    topics: [],
    ...given,
  };
}

/** An open failure as the list tells it. */
export function failureItem(given: Partial<FailureItem>): FailureItem {
  return {
    id: '17',
    platform: 'kafka-connect',
    environment: 'production',
    connectCluster: 'main',
    name: 'orders-sink',
    type: 'sink',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    team: 'payments',
    cluster: null,
    dbms: 'postgresql',
    critical: false,
    kind: 'degraded',
    status: 'open',
    since: {
      after: '2026-03-01T09:59:00.000Z',
      by: '2026-03-01T10:00:00.000Z',
    },
    openedAt: '2026-03-01T10:01:00.000Z',
    resolvedAt: null,
    end: null,
    recoveringSince: null,
    flapping: false,
    occurrences: 1,
    lastOccurrenceAt: '2026-03-01T10:00:00.000Z',
    cause: {
      line: 'FATAL: password authentication failed',
      exception: 'org.postgresql.util.PSQLException',
      fingerprint: 'abc',
    },
    failedTasks: [0],
    acknowledgement: null,
    connector: null,
    allowed: [],
    ...given,
  };
}

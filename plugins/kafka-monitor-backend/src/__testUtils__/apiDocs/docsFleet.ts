import {
  ConnectSimulator,
  SimulatedConnector,
} from '@kafka-monitor/kafka-connect-simulator';

const source = (name: string): SimulatedConnector => ({
  name,
  config: {
    'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
    'tasks.max': '1',
    'topic.prefix': 'orders',
    'database.hostname': 'orders-db.example.com',
    'database.port': '5432',
    'database.dbname': 'orders',
    'database.user': 'debezium',
    'database.password': 'not-a-real-password',
    'table.include.list': 'public.orders',
  },
});

const sink = (
  name: string,
  topics: string,
  database: string,
): SimulatedConnector => ({
  name,
  config: {
    'connector.class': 'io.confluent.connect.jdbc.JdbcSinkConnector',
    'tasks.max': '1',
    topics,
    'connection.url': `jdbc:postgresql://${database}.example.com:5432/${database}`,
    'connection.user': 'connect',
    'connection.password': 'not-a-real-password',
  },
});

const TRACE = `org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:632)
Caused by: org.postgresql.util.PSQLException: ERROR: relation "payments" does not exist
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2733)
`;

/** What the examples of `docs/api.md` speak of. */
export async function startDocsFleet() {
  const timings = { firstStatusMs: 5, restartMs: 20, stateChangeMs: 1 };
  const start = (environment: string, connectors: SimulatedConnector[]) =>
    ConnectSimulator.start({
      timings,
      connectors,
      kafkaClusterId: `kafka-${environment}`,
    });
  const production = await start('production', [
    source('orders-source'),
    sink('orders-sink', 'orders.public.orders', 'warehouse'),
    sink('payments-sink', 'payments', 'payments'),
  ]);
  const staging = await start('staging', [source('orders-source')]);
  const ledger = await start('ledger', [
    sink('ledger-sink', 'ledger', 'ledger'),
  ]);
  production.failTask('payments-sink', 0, TRACE);
  const all = [production, staging, ledger];
  return {
    environments: {
      production: {
        title: 'Production',
        connectClusters: { main: { urls: production.urls } },
      },
      staging: {
        title: 'Staging',
        connectClusters: { main: { urls: staging.urls } },
      },
      ledger: {
        title: 'Ledger',
        platform: 'kafka-raft',
        connectClusters: { main: { urls: ledger.urls } },
      },
    },
    stop: () => Promise.all(all.map(each => each.stop())),
  };
}

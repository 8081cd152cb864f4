import {
  ConnectorDetail,
  ConnectorItem,
  ConnectorList,
  DEFAULT_TEAM,
  Environment,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  connectCluster,
  connectorDetail,
  connectorItem,
  connectorList,
  environment,
  secondsAgo,
  worker,
} from '../src/__testUtils__/fixtures';
import { withOperations } from './withOperations';

export const trace = `org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:636)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.poll(WorkerSinkTask.java:345)
\tat java.base/java.lang.Thread.run(Thread.java:1583)
Caused by: io.debezium.DebeziumException: Failed to process a sink record
\tat io.debezium.connector.jdbc.JdbcChangeEventSink.execute(JdbcChangeEventSink.java:230)
\t... 13 more
Caused by: org.postgresql.util.PSQLException: ERROR: relation "public.orders" does not exist
  Position: 13
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2733)
\t... 21 more`;

const names = ['orders', 'payments', 'customers', 'inventory', 'invoices'];
const odd = ['a/b', '100%', 'a%2Fb', 'q?x#y+z', 'pesanan 注文 🚀', '..'];

const healthOf = (index: number): Partial<ConnectorItem> => {
  if (index % 11 === 0) {
    return {
      health: 'failed',
      tasks: { running: 0, failed: 2, total: 2, expected: 2 },
    };
  }
  if (index % 13 === 0) {
    return {
      health: 'degraded',
      tasks: { running: 2, failed: 1, total: 3, expected: 3 },
    };
  }
  if (index % 17 === 0) {
    return { health: 'paused', state: 'PAUSED' };
  }
  return {};
};

/** A fleet big enough for two pages, with all that can be odd about one. */
export const fleet: ConnectorItem[] = [
  ...odd.map(name => connectorItem({ name, critical: true })),
  ...Array.from({ length: 80 }, (_, index) =>
    connectorItem({
      name: `${names[index % names.length]}-${
        index % 2 ? 'sink' : 'source'
      }-${index}`,
      type: index % 2 ? 'sink' : 'source',
      team: names[index % 4],
      environment: index % 3 === 0 ? 'staging' : 'production',
      dbms: index % 5 === 0 ? null : 'PostgreSQL',
      cluster: index % 4 === 0 ? null : 'shop',
      freshness: index % 3 === 0 ? 'unreachable' : 'fresh',
      changedAt:
        index % 4 === 0
          ? { after: secondsAgo(9000), by: secondsAgo(8600) }
          : { after: secondsAgo(715), by: secondsAgo(700 + index) },
      lastSeenAt: secondsAgo(index % 3 === 0 ? 900 : 8),
      ...healthOf(index),
    }),
  ),
].map(withOperations);

/** Two environments, one of which has been silent for a quarter of an hour. */
export function environmentsOf(platform: Platform | undefined): Environment[] {
  if (platform === 'kafka-raft') {
    return [
      environment({ name: 'raft', title: 'Raft', platform: 'kafka-raft' }),
    ];
  }
  return [
    environment({
      connectClusters: [
        connectCluster({
          workers: [
            worker(),
            worker({
              url: 'http://connect-2:8083',
              workerId: 'connect-2:8083',
              health: 'unreachable',
              message: 'connect ECONNREFUSED 10.0.0.8:8083',
              latencyMs: null,
              lastAnswerAt: secondsAgo(130),
              since: secondsAgo(100),
            }),
            worker({
              url: 'http://connect-3:8083',
              workerId: null,
              health: 'not-verifiable',
              version: '3.8.1',
            }),
          ],
          silentWorkers: [
            {
              workerId: 'connect-2:8083',
              since: secondsAgo(100),
              connectors: 2,
              tasks: 7,
            },
          ],
        }),
      ],
    }),
    environment({
      name: 'staging',
      title: 'Staging',
      connectClusters: [
        connectCluster({
          freshness: 'unreachable',
          lastGoodAt: secondsAgo(900),
          error: {
            kind: 'unreachable',
            message: 'connect ECONNREFUSED 10.0.0.7:8083',
          },
        }),
        connectCluster({
          name: 'second',
          hold: {
            reason: 'many-vanished',
            connectors: 23,
            since: secondsAgo(120),
            until: secondsAgo(-480),
          },
        }),
      ],
    }),
  ];
}

const order = ['failed', 'degraded', 'paused', 'running'];

function isAssigned({ team, cluster }: ConnectorItem): boolean {
  return team !== DEFAULT_TEAM && cluster !== null;
}

/** What the API would answer to a list. */
export function listOf(query: {
  search?: string;
  health?: string[];
  environment?: string[];
  team?: string[];
  cluster?: string[];
  critical?: boolean;
  assigned?: boolean;
  offset?: number;
  limit?: number;
}): ConnectorList {
  const matching = fleet.filter(
    item =>
      item.name.includes(query.search ?? '') &&
      (!query.environment?.length ||
        query.environment.includes(item.environment)) &&
      (!query.team?.length || query.team.includes(item.team)) &&
      (!query.cluster?.length || query.cluster.includes(item.cluster ?? '')) &&
      (query.critical ?? item.critical) === item.critical &&
      (query.assigned ?? isAssigned(item)) === isAssigned(item),
  );
  const { counts } = connectorList(matching);
  const shown = matching
    .filter(
      item =>
        !query.health?.length ||
        query.health.includes(
          item.freshness === 'fresh' ? item.health : 'last-seen',
        ),
    )
    .sort((a, b) => order.indexOf(a.health) - order.indexOf(b.health));
  const offset = query.offset ?? 0;
  return {
    items: shown.slice(offset, offset + (query.limit ?? 50)),
    totalItems: shown.length,
    counts,
  };
}

/** The whole of a connector of the fleet. */
export function detailOf(name: string): ConnectorDetail | undefined {
  const item = fleet.find(each => each.name === name);
  if (!item) {
    return undefined;
  }
  const { failed, total } = item.tasks;
  return connectorDetail({
    ...item,
    taskList: Array.from({ length: total }, (_, task) => ({
      ...connectorDetail().taskList[0],
      task,
      state: task < failed ? 'FAILED' : 'RUNNING',
      trace: task < failed ? trace : null,
    })),
  });
}

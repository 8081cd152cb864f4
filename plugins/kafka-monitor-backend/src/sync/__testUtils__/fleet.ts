import { SimulatedConnector } from '@kafka-monitor/kafka-connect-simulator';

/** A secret that must never be seen. */
export const SECRET = 'hunter2-very-secret';

export const ORDERS: SimulatedConnector = {
  name: 'orders-source',
  config: {
    'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
    'tasks.max': '1',
    'database.hostname': 'orders-db',
    'database.dbname': 'orders',
    'database.user': 'debezium',
    'database.password': SECRET,
    'topic.prefix': 'orders',
    'table.include.list': 'public.orders',
  },
};

/** A sink of two tasks. */
export function fileSink(name: string, tasks = 2): SimulatedConnector {
  return {
    name,
    config: {
      'connector.class':
        'org.apache.kafka.connect.file.FileStreamSinkConnector',
      'tasks.max': String(tasks),
      file: '/var/tmp/out.txt',
      topics: 'orders.public.orders',
    },
    tasks,
  };
}

import { InventoryItem } from '@kafka-monitor/plugin-kafka-monitor-common';

/** What connectors are joined to that is no database. */
const OTHERS: ReadonlySet<string> = new Set([
  'adls',
  'aws',
  'azure',
  'azure_blob',
  'datagen',
  'file',
  'gcs',
  'hdfs',
  'http',
  'ibm_mq',
  'jms',
  'kafka',
  'mqtt',
  'pubsub',
  'rabbitmq',
  's3',
  'saas',
  'salesforce',
  'sftp',
  'splunk',
]);

/**
 * The database that a connector reads from or writes to, in one line:
 * `orders-db:5432/orders`.
 *
 * @returns undefined when it is none, or where it is can not be told
 */
export function databaseOf({
  dbms,
  endpoint,
}: Pick<InventoryItem, 'dbms' | 'endpoint'>): string | undefined {
  if (!endpoint || dbms === null || OTHERS.has(dbms)) {
    return undefined;
  }
  const hosts = endpoint.hosts
    .map(({ host, port }) => {
      const name = host.includes(':') ? `[${host}]` : host;
      return port === null ? name : `${name}:${port}`;
    })
    // The same servers, in whatever order they are named.
    .sort()
    .join();
  // A service without a host of its own is told apart by what it is.
  const where = hosts || endpoint.secretReference || dbms;
  if (where === dbms && endpoint.database === null) {
    return undefined;
  }
  return endpoint.database === null ? where : `${where}/${endpoint.database}`;
}

/** Whether it reads from outside Kafka, or writes to it; null: not known. */
export function directionOf({
  direction,
  type,
}: Pick<InventoryItem, 'direction' | 'type'>): 'source' | 'sink' | null {
  return direction ?? (type === 'unknown' ? null : type);
}

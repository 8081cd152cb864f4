import { join } from 'node:path';
import { notesFile, shopReader, warehouseWriter } from './shop.mjs';

/** @typedef {import('./connectApi.mjs').Connector} Connector */

/** Converters of a topic that holds plain text. */
export const plainText = {
  'key.converter': 'org.apache.kafka.connect.storage.StringConverter',
  'value.converter': 'org.apache.kafka.connect.storage.StringConverter',
};

/**
 * Orders of the shop, from PostgreSQL to Kafka to another database, and a JDBC
 * sink that fails: its password is wrong.
 *
 * @param {number} postgresPort
 * @returns {Connector[]}
 */
export function databaseConnectors(postgresPort) {
  const sink = jdbcSink(postgresPort);
  return [
    { name: 'shop-source', config: shopSource(postgresPort) },
    {
      name: 'warehouse-orders-sink',
      config: {
        ...sink,
        topics: 'shop.public.orders',
        'collection.name.format': 'orders',
      },
    },
    {
      name: 'warehouse-customers-sink',
      config: {
        ...sink,
        topics: 'shop.public.customers',
        'collection.name.format': 'customers',
        'connection.password': 'changed-last-week',
      },
    },
  ];
}

/**
 * A JDBC sink into the warehouse, without its topics.
 *
 * @param {number} postgresPort
 */
export const jdbcSink = postgresPort => ({
  'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector',
  'tasks.max': '1',
  'connection.url': `jdbc:postgresql://127.0.0.1:${postgresPort}/warehouse`,
  'connection.username': warehouseWriter.user,
  'connection.password': warehouseWriter.password,
  'insert.mode': 'upsert',
  'primary.key.mode': 'record_key',
  'schema.evolution': 'basic',
});

/**
 * A Debezium source of the shop.
 *
 * @param {number} postgresPort
 */
export const shopSource = postgresPort => ({
  'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
  'tasks.max': '1',
  'database.hostname': '127.0.0.1',
  'database.port': String(postgresPort),
  'database.user': shopReader.user,
  'database.password': shopReader.password,
  'database.dbname': 'shop',
  'topic.prefix': 'shop',
  'table.include.list': 'public.customers,public.orders',
  'plugin.name': 'pgoutput',
  'slot.name': 'shop',
  'publication.name': 'shop',
  'publication.autocreate.mode': 'disabled',
});

/**
 * A text file to a topic to a text file, and a sink that fails: it expects
 * JSON where there is plain text.
 *
 * @param {string} folder of the run
 * @param {string} environment part of the topic and of the file
 * @returns {Connector[]}
 */
export function fileConnectors(folder, environment) {
  const topic = `${environment}-notes`;
  const sinkClass = 'org.apache.kafka.connect.file.FileStreamSinkConnector';
  return [
    {
      name: 'notes-file-source',
      config: {
        'connector.class':
          'org.apache.kafka.connect.file.FileStreamSourceConnector',
        'tasks.max': '1',
        file: notesFile(folder),
        topic,
        ...plainText,
      },
    },
    {
      name: 'notes-file-sink',
      config: {
        'connector.class': sinkClass,
        'tasks.max': '1',
        file: join(folder, `${environment}-notes-copy.txt`),
        topics: topic,
        ...plainText,
      },
    },
    {
      name: 'notes-json-archive',
      config: {
        'connector.class': sinkClass,
        'tasks.max': '1',
        file: join(folder, `${environment}-notes-archive.txt`),
        topics: topic,
        'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
      },
    },
  ];
}

/**
 * A connector without any status for two minutes: it waits in its start for a
 * remote Kafka that is not there.
 *
 * @param {string} bootstrapServers of the reachable side
 * @returns {Connector}
 */
export const mirrorOfNowhere = bootstrapServers => ({
  name: 'mirror-of-nowhere',
  config: {
    'connector.class': 'org.apache.kafka.connect.mirror.MirrorSourceConnector',
    'tasks.max': '1',
    'source.cluster.alias': 'nowhere',
    'target.cluster.alias': 'here',
    'source.cluster.bootstrap.servers': '127.0.0.1:1',
    'target.cluster.bootstrap.servers': bootstrapServers,
    topics: '.*',
  },
});

/**
 * A connector that says RUNNING without a task: its task waits for a database
 * that accepts the connection and never answers.
 *
 * @param {number} silentPort where a server listens and stays silent
 * @returns {Connector}
 */
export const sinkIntoSilence = silentPort => ({
  name: 'sink-into-silence',
  config: {
    ...jdbcSink(silentPort),
    topics: 'shop.public.orders',
    'collection.name.format': 'silence',
  },
});

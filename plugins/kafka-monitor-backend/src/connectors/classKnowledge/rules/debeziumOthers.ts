import { ClassRule } from '../classRule';
import {
  DEBEZIUM_INTERNAL,
  DEBEZIUM_PREFIX,
  DEBEZIUM_TABLES,
} from './debeziumSettings';

/** Debezium's and ScyllaDB's change data capture of systems without SQL schemas. */
export const DEBEZIUM_OTHER_RULES: readonly ClassRule[] = [
  {
    classes: ['io.debezium.connector.mongodb.MongoDbConnector'],
    direction: 'source',
    dbms: 'mongodb',
    endpoint: {
      address: ['mongodb.connection.string', 'mongodb.hosts'],
      defaultPort: 27017,
      database: ['database.include.list', 'database.whitelist'],
    },
    topics: {
      kind: 'debezium',
      layout: ['database', 'collection'],
      include: {
        collection: ['collection.include.list', 'collection.whitelist'],
        database: ['database.include.list', 'database.whitelist'],
      },
      prefix: ['topic.prefix', 'mongodb.name'],
      strategies: [
        'DefaultTopicNamingStrategy',
        'DefaultUnicodeTopicNamingStrategy',
      ],
    },
    internal: DEBEZIUM_INTERNAL,
  },
  {
    classes: ['io.debezium.connector.vitess.VitessConnector'],
    direction: 'source',
    dbms: 'vitess',
    endpoint: {
      address: ['database.hostname'],
      port: ['database.port'],
      defaultPort: 15991,
      database: ['vitess.keyspace'],
      resource: [{ kind: 'shard', keys: ['vitess.shard'] }],
    },
    topics: {
      kind: 'debezium',
      layout: ['keyspace', 'table'],
      include: DEBEZIUM_TABLES,
      fixed: { keyspace: ['vitess.keyspace'] },
      prefix: DEBEZIUM_PREFIX,
      strategies: [
        'TableTopicNamingStrategy',
        'VitessTopicNamingStrategy',
        'DefaultTopicNamingStrategy',
      ],
    },
    internal: DEBEZIUM_INTERNAL,
  },
  {
    classes: ['io.debezium.connector.spanner.SpannerConnector'],
    direction: 'source',
    dbms: 'spanner',
    endpoint: {
      database: ['gcp.spanner.database.id'],
      resource: [{ kind: 'instance', keys: ['gcp.spanner.instance.id'] }],
    },
    topics: {
      kind: 'debezium',
      layout: ['table'],
      include: DEBEZIUM_TABLES,
      prefix: ['topic.prefix', 'name'],
      strategies: [],
    },
    internal: [
      {
        key: 'gcp.spanner.low-watermark.topic',
        direction: 'write',
      },
      {
        key: 'connector.spanner.rebalancing.topic',
        direction: 'write',
      },
      {
        key: 'connector.spanner.sync.topic',
        direction: 'write',
      },
    ],
  },
  {
    classes: ['com.scylladb.cdc.debezium.connector.ScyllaConnector'],
    direction: 'source',
    dbms: 'scylladb',
    endpoint: {
      address: ['scylla.cluster.ip.addresses'],
      defaultPort: 9042,
    },
    topics: {
      kind: 'debezium',
      layout: ['keyspace', 'table'],
      include: { table: ['scylla.table.names'] },
      prefix: ['topic.prefix', 'scylla.name'],
      strategies: [],
    },
  },
  {
    classes: ['io.debezium.connector.mongodb.MongoDbSinkConnector'],
    direction: 'sink',
    dbms: 'mongodb',
    endpoint: {
      address: ['mongodb.connection.string'],
      defaultPort: 27017,
      database: ['sink.database'],
      databaseInPath: true,
    },
  },
];

import { ClassRule } from '../classRule';

/** Component of the package, key name, DBMS. */
const COMPONENTS = [
  ['aws.s3', 's3', 's3'],
  ['gcp.storage', 'gcpstorage', 'gcs'],
  ['azure.datalake', 'datalake', 'adls'],
  ['azure.documentdb', 'documentdb', 'cosmosdb'],
  ['azure.servicebus', 'servicebus', 'azure'],
  ['azure.eventhubs', 'eventhubs', 'azure'],
  ['gcp.pubsub', 'pubsub', 'pubsub'],
  ['cassandra', 'cassandra', 'cassandra'],
  ['elastic', 'elastic', 'elasticsearch'],
  ['opensearch', 'opensearch', 'opensearch'],
  ['influx', 'influx', 'influxdb'],
  ['jms', 'jms', 'jms'],
  ['mongodb', 'mongo', 'mongodb'],
  ['mqtt', 'mqtt', 'mqtt'],
  ['redis', 'redis', 'redis'],
  ['http', 'http', 'http'],
  ['ftp', 'ftp', 'ftp'],
  ['hbase', 'hbase', 'hbase'],
  ['kudu', 'kudu', 'kudu'],
] as const;

const PACKAGES = [
  'io.lenses.streamreactor.connect.',
  'com.datamountaineer.streamreactor.connect.',
];

/** Stream Reactor: topics stand in its query language, KCQL. */
export const LENSES_RULES: readonly ClassRule[] = COMPONENTS.map(
  ([component, key, dbms]): ClassRule => ({
    classes: [],
    prefixes: PACKAGES.map(name => `${name}${component}`),
    direction: 'both',
    dbms,
    endpoint: {
      address: [
        `connect.${key}.custom.endpoint`,
        `connect.${key}.endpoint`,
        `connect.${key}.hosts`,
        `connect.${key}.host`,
        `connect.${key}.contact.points`,
        `connect.${key}.connection.endpoint`,
        `connect.${key}.connection`,
        `connect.${key}.url`,
      ],
      port: [`connect.${key}.port`],
      database: [`connect.${key}.db`, `connect.${key}.database`],
      resource: [{ kind: 'keyspace', keys: [`connect.${key}.key.space`] }],
    },
    topics: { kind: 'kcql' },
  }),
);

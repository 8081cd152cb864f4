import { ConnectorPlugin, keys } from './ConnectorPlugin';

const versionOn = () => '3.3.1.Final';

const relational = keys(
  'Connection',
  `
  topic.prefix STRING!
  database.hostname STRING
  database.port INT
  database.user STRING
  database.password PASSWORD
  database.dbname STRING
  table.include.list LIST
  table.exclude.list LIST
  column.exclude.list LIST
  snapshot.mode STRING=initial
  heartbeat.interval.ms INT=0
  heartbeat.action.query STRING
  max.batch.size INT=2048
  max.queue.size INT=8192
  poll.interval.ms LONG=500
  tombstones.on.delete BOOLEAN=true
  decimal.handling.mode STRING=precise
  signal.data.collection STRING
  notification.enabled.channels LIST
  `,
);

const history = keys(
  'History Storage',
  `
  schema.history.internal STRING=io.debezium.storage.kafka.history.KafkaSchemaHistory
  schema.history.internal.kafka.topic STRING
  schema.history.internal.kafka.bootstrap.servers STRING
  `,
);

const source = (
  name: string,
  own: string,
  options: { history?: boolean; singleTask?: boolean } = {},
): ConnectorPlugin => ({
  class: `io.debezium.connector.${name}`,
  type: 'source',
  versionOn,
  singleTask: options.singleTask ?? true,
  keys: [
    ...relational,
    ...(options.history ? history : []),
    ...keys('Connector', own),
  ],
});

/** Debezium's connectors. @internal */
export const debeziumClasses: ConnectorPlugin[] = [
  source(
    'postgresql.PostgresConnector',
    `
    plugin.name STRING=decoderbufs
    slot.name STRING=debezium
    slot.drop.on.stop BOOLEAN=false
    publication.name STRING=dbz_publication
    publication.autocreate.mode STRING=all_tables
    schema.include.list LIST
    database.sslmode STRING=prefer
    database.sslpassword PASSWORD
    `,
  ),
  source(
    'mysql.MySqlConnector',
    `
    database.server.id LONG!
    database.include.list LIST
    database.ssl.mode STRING=preferred
    database.ssl.keystore.password PASSWORD
    database.ssl.truststore.password PASSWORD
    gtid.source.includes LIST
    `,
    { history: true },
  ),
  source(
    'mariadb.MariaDbConnector',
    `
    database.server.id LONG!
    database.include.list LIST
    database.ssl.keystore.password PASSWORD
    database.ssl.truststore.password PASSWORD
    `,
    { history: true },
  ),
  source(
    'sqlserver.SqlServerConnector',
    `
    database.names LIST!
    database.instance STRING
    schema.include.list LIST
    `,
    { history: true, singleTask: false },
  ),
  source(
    'oracle.OracleConnector',
    `
    database.pdb.name STRING
    database.url STRING
    log.mining.strategy STRING=online_catalog
    log.mining.batch.size.max LONG=100000
    rac.nodes STRING
    `,
    { history: true },
  ),
  source('db2.Db2Connector', 'cdc.control.schema STRING=ASNCDC', {
    history: true,
  }),
  {
    class: 'io.debezium.connector.mongodb.MongoDbConnector',
    type: 'source',
    versionOn,
    singleTask: false,
    keys: keys(
      'Connection',
      `
      topic.prefix STRING!
      mongodb.connection.string STRING!
      mongodb.user STRING
      mongodb.password PASSWORD
      mongodb.authsource STRING=admin
      mongodb.ssl.enabled BOOLEAN=false
      mongodb.ssl.keystore.password PASSWORD
      mongodb.ssl.truststore.password PASSWORD
      database.include.list LIST
      collection.include.list LIST
      capture.mode STRING=change_streams_update_full
      snapshot.mode STRING=initial
      `,
    ),
  },
  {
    class: 'io.debezium.connector.jdbc.JdbcSinkConnector',
    type: 'sink',
    versionOn,
    singleTask: false,
    keys: keys(
      'Connection',
      `
      connection.url STRING!
      connection.username STRING
      connection.password PASSWORD
      connection.pool.min_size INT=5
      connection.pool.max_size INT=32
      collection.name.format STRING=\${topic}
      insert.mode STRING=insert
      delete.enabled BOOLEAN=false
      primary.key.mode STRING=none
      primary.key.fields LIST
      schema.evolution STRING=none
      batch.size INT=500
      `,
    ),
  },
];

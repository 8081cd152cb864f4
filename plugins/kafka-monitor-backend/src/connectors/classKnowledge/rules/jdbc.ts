import { ClassRule } from '../classRule';

const TABLES = {
  kind: 'prefixed',
  prefix: ['topic.prefix'],
  tables: ['table.whitelist'],
  tablePatterns: ['table.include.list'],
  query: ['query'],
} as const;

/** Settings of the managed connectors, which have no JDBC URL. */
const CLOUD = {
  address: ['connection.url', 'connection.host'],
  port: ['connection.port'],
  database: ['db.name'],
} as const;

const cloud = (
  name: string,
  dbms: string,
  defaultPort: number,
): readonly ClassRule[] => [
  {
    classes: [],
    aliases: [`${name}Source`],
    direction: 'source',
    dbms,
    endpoint: { ...CLOUD, defaultPort },
    topics: TABLES,
  },
  {
    classes: [],
    aliases: [`${name}Sink`],
    direction: 'sink',
    dbms,
    endpoint: { ...CLOUD, defaultPort },
  },
];

/** Connectors that speak JDBC: the URL says which DBMS it is. */
export const JDBC_RULES: readonly ClassRule[] = [
  {
    classes: [
      'io.confluent.connect.jdbc.JdbcSourceConnector',
      'io.aiven.connect.jdbc.JdbcSourceConnector',
    ],
    direction: 'source',
    dbms: null,
    endpoint: { address: ['connection.url'] },
    topics: TABLES,
  },
  {
    classes: [
      'io.confluent.connect.jdbc.JdbcSinkConnector',
      'io.aiven.connect.jdbc.JdbcSinkConnector',
      'io.debezium.connector.jdbc.JdbcSinkConnector',
    ],
    direction: 'sink',
    dbms: null,
    endpoint: { address: ['connection.url'] },
  },
  ...cloud('Postgres', 'postgresql', 5432),
  ...cloud('AlloyDb', 'postgresql', 5432),
  ...cloud('MySql', 'mysql', 3306),
  ...cloud('MicrosoftSqlServer', 'sqlserver', 1433),
  ...cloud('OracleDatabase', 'oracle', 1521),
  ...cloud('IbmDb2', 'db2', 50000),
  {
    classes: ['io.confluent.connect.snowflake.jdbc.SnowflakeSourceConnector'],
    direction: 'source',
    dbms: 'snowflake',
    endpoint: { address: ['connection.url'] },
    topics: TABLES,
  },
  {
    classes: [
      'com.sap.kafka.connect.source.hana.HANASourceConnector',
      'com.sap.kafka.connect.sink.hana.HANASinkConnector',
    ],
    direction: 'both',
    dbms: 'sap_hana',
    endpoint: { address: ['connection.url'] },
    topics: { kind: 'listed', keys: ['topics'] },
  },
  {
    classes: [
      'com.taosdata.kafka.connect.source.TDengineSourceConnector',
      'com.taosdata.kafka.connect.sink.TDengineSinkConnector',
    ],
    direction: 'both',
    dbms: 'tdengine',
    endpoint: {
      address: ['connection.url'],
      database: ['connection.database'],
    },
    topics: {
      kind: 'prefixed',
      prefix: ['topic.prefix'],
      tables: ['tables'],
    },
  },
  {
    classes: ['io.confluent.connect.oracle.cdc.OracleCdcSourceConnector'],
    direction: 'source',
    dbms: 'oracle',
    endpoint: {
      address: ['oracle.server'],
      port: ['oracle.port'],
      defaultPort: 1521,
      database: ['oracle.service.name', 'oracle.sid'],
      resource: [{ kind: 'pdb', keys: ['oracle.pdb.name'] }],
    },
    topics: {
      kind: 'template',
      template: 'table.topic.name.template',
      fallback: '${databaseName}.${schemaName}.${tableName}',
      inclusion: 'table.inclusion.regex',
    },
    internal: [
      {
        key: 'redo.log.topic.name',
        direction: 'write',
        fallback: '${connectorName}-${databaseName}-redo-log',
      },
      { key: 'heartbeat.topic.name', direction: 'write' },
    ],
  },
];

import { ClassRule, DebeziumTopics, EndpointRule } from '../classRule';
import {
  DEBEZIUM_INTERNAL,
  DEBEZIUM_PREFIX,
  DEBEZIUM_TABLES,
} from './debeziumSettings';

const BY_SCHEMA = [
  'SchemaTopicNamingStrategy',
  'SchemaUnicodeTopicNamingStrategy',
];
const BY_DATABASE = [
  'DefaultTopicNamingStrategy',
  'DefaultUnicodeTopicNamingStrategy',
];
const DATABASES = ['database.include.list', 'database.whitelist'];

const server = (
  defaultPort: number,
  database: readonly string[],
): EndpointRule => ({
  address: ['database.hostname', 'database.url'],
  port: ['database.port'],
  defaultPort,
  database,
});

const schemaTables: DebeziumTopics = {
  kind: 'debezium',
  layout: ['schema', 'table'],
  include: DEBEZIUM_TABLES,
  prefix: DEBEZIUM_PREFIX,
  strategies: BY_SCHEMA,
};

const databaseTables: DebeziumTopics = {
  kind: 'debezium',
  layout: ['database', 'table'],
  include: { table: DEBEZIUM_TABLES.table, database: DATABASES },
  prefix: DEBEZIUM_PREFIX,
  schemaChanges: true,
  strategies: BY_DATABASE,
};

/** Debezium's relational connectors, of Debezium itself and of Confluent Cloud. */
export const DEBEZIUM_RULES: readonly ClassRule[] = [
  {
    classes: [
      'io.debezium.connector.postgresql.PostgresConnector',
      'io.debezium.connector.v2.postgresql.PostgresConnectorV2',
    ],
    aliases: ['PostgresCdcSource', 'PostgresCdcSourceV2'],
    direction: 'source',
    dbms: 'postgresql',
    endpoint: server(5432, ['database.dbname']),
    topics: schemaTables,
    internal: DEBEZIUM_INTERNAL,
  },
  {
    classes: [
      'io.debezium.connector.mysql.MySqlConnector',
      'io.debezium.connector.v2.mysql.MySqlConnectorV2',
    ],
    aliases: ['MySqlCdcSource', 'MySqlCdcSourceV2'],
    direction: 'source',
    dbms: 'mysql',
    endpoint: server(3306, DATABASES),
    topics: databaseTables,
    internal: DEBEZIUM_INTERNAL,
  },
  {
    classes: [
      'io.debezium.connector.mariadb.MariaDbConnector',
      'io.debezium.connector.v2.mariadb.MariaDbConnector',
    ],
    aliases: ['MariaDbCdcSource'],
    direction: 'source',
    dbms: 'mariadb',
    endpoint: server(3306, DATABASES),
    topics: databaseTables,
    internal: DEBEZIUM_INTERNAL,
  },
  {
    classes: [
      'io.debezium.connector.sqlserver.SqlServerConnector',
      'io.debezium.connector.v2.sqlserver.SqlServerConnectorV2',
    ],
    aliases: ['SqlServerCdcSource', 'SqlServerCdcSourceV2'],
    direction: 'source',
    dbms: 'sqlserver',
    endpoint: {
      ...server(1433, ['database.names', 'database.dbname']),
      resource: [{ kind: 'instance', keys: ['database.instance'] }],
    },
    topics: {
      ...schemaTables,
      layout: ['database', 'schema', 'table'],
      fixed: { database: ['database.names'] },
      legacy: {
        present: 'database.dbname',
        absent: 'database.names',
        layout: ['schema', 'table'],
      },
      schemaChanges: true,
    },
    internal: DEBEZIUM_INTERNAL,
  },
  {
    classes: ['io.debezium.connector.oracle.OracleConnector'],
    direction: 'source',
    dbms: 'oracle',
    endpoint: {
      ...server(1521, ['database.dbname']),
      resource: [{ kind: 'pdb', keys: ['database.pdb.name'] }],
    },
    topics: { ...schemaTables, upperCase: true, schemaChanges: true },
    internal: DEBEZIUM_INTERNAL,
  },
  {
    classes: ['io.debezium.connector.db2.Db2Connector'],
    direction: 'source',
    dbms: 'db2',
    endpoint: server(50000, ['database.dbname']),
    topics: { ...schemaTables, schemaChanges: true },
    internal: DEBEZIUM_INTERNAL,
  },
  {
    classes: ['io.debezium.connector.informix.InformixConnector'],
    direction: 'source',
    dbms: 'informix',
    endpoint: server(9088, ['database.dbname']),
    topics: {
      ...schemaTables,
      layout: ['database', 'schema', 'table'],
      fixed: { database: ['database.dbname'] },
      schemaChanges: true,
    },
    internal: DEBEZIUM_INTERNAL,
  },
  {
    classes: [
      'io.debezium.connector.yugabytedb.YugabyteDBConnector',
      'io.debezium.connector.yugabytedb.YugabyteDBgRPCConnector',
      'io.debezium.connector.postgresql.YugabyteDBConnector',
    ],
    prefixes: ['io.debezium.connector.postgresql.YugabyteDB'],
    direction: 'source',
    dbms: 'yugabytedb',
    endpoint: {
      address: ['database.hostname', 'database.master.addresses'],
      port: ['database.port'],
      defaultPort: 5433,
      database: ['database.dbname'],
    },
    topics: schemaTables,
    internal: DEBEZIUM_INTERNAL,
  },
  {
    classes: [
      'io.confluent.connect.oracle.xstream.cdc.OracleXStreamSourceConnector',
    ],
    direction: 'source',
    dbms: 'oracle',
    endpoint: {
      address: ['database.hostname'],
      port: ['database.port'],
      defaultPort: 1521,
      database: ['database.service.name', 'database.dbname'],
      resource: [
        { kind: 'pdb', keys: ['database.pdb.name'] },
        { kind: 'outboundServer', keys: ['database.out.server.name'] },
      ],
    },
    topics: { ...schemaTables, upperCase: true, schemaChanges: true },
    internal: DEBEZIUM_INTERNAL,
  },
  {
    classes: ['io.debezium.connector.kingbasees.KingbaseESConnector'],
    prefixes: ['io.debezium.connector.kingbase'],
    direction: 'source',
    dbms: 'kingbase',
    endpoint: server(54321, ['database.dbname']),
    topics: schemaTables,
    internal: DEBEZIUM_INTERNAL,
  },
  {
    classes: [],
    prefixes: ['io.debezium.connector.opengauss.'],
    direction: 'source',
    dbms: 'opengauss',
    endpoint: server(5432, ['database.dbname']),
    topics: schemaTables,
    internal: DEBEZIUM_INTERNAL,
  },
  {
    // A fork keeps Debezium's settings; which system it reads, it does not say.
    classes: [],
    prefixes: ['io.debezium.connector.'],
    direction: 'source',
    dbms: null,
    endpoint: {
      address: ['database.hostname'],
      port: ['database.port'],
      database: ['database.dbname'],
    },
    topics: schemaTables,
    internal: DEBEZIUM_INTERNAL,
  },
];

import { ClassRow, expectedOf, readRow } from './classRow';

const server = {
  'database.hostname': 'orders-db',
  'database.user': 'debezium',
  'database.password': '********',
  'topic.prefix': 'shop',
};

const history = {
  'schema.history.internal.kafka.topic': 'history.shop',
  'schema.history.internal.kafka.bootstrap.servers': 'kafka:9092',
};

const postgres = {
  ...server,
  'database.dbname': 'orders',
  'table.include.list': 'public.orders,public.customers',
};

describe('Debezium', () => {
  it.each<ClassRow>([
    ...[
      'io.debezium.connector.postgresql.PostgresConnector',
      'io.debezium.connector.v2.postgresql.PostgresConnectorV2',
      'PostgresCdcSource',
      'PostgresCdcSourceV2',
    ].map(name => ({
      class: name,
      config: postgres,
      says: 'source postgresql orders-db:5432/orders',
      topics: ['writes shop.public.orders', 'writes shop.public.customers'],
    })),
    ...[
      ['io.debezium.connector.mysql.MySqlConnector', 'mysql'],
      ['io.debezium.connector.v2.mysql.MySqlConnectorV2', 'mysql'],
      ['MySqlCdcSource', 'mysql'],
      ['MySqlCdcSourceV2', 'mysql'],
      ['io.debezium.connector.mariadb.MariaDbConnector', 'mariadb'],
      ['io.debezium.connector.v2.mariadb.MariaDbConnector', 'mariadb'],
      ['MariaDbCdcSource', 'mariadb'],
    ].map(([name, dbms]) => ({
      class: name,
      config: {
        ...server,
        ...history,
        'database.include.list': 'inventory',
        'table.include.list': 'inventory.orders, inventory.items',
      },
      says: `source ${dbms} orders-db:3306/inventory`,
      topics: [
        'writes shop.inventory.orders',
        'writes shop.inventory.items',
        'writes !shop',
        'writes !history.shop',
      ],
    })),
    ...[
      'io.debezium.connector.sqlserver.SqlServerConnector',
      'io.debezium.connector.v2.sqlserver.SqlServerConnectorV2',
      'SqlServerCdcSource',
      'SqlServerCdcSourceV2',
    ].map(name => ({
      class: name,
      config: {
        ...server,
        ...history,
        'database.names': 'erp,crm',
        'database.instance': 'PROD',
        'table.include.list': 'dbo.orders',
      },
      says: 'source sqlserver orders-db:1433/erp,crm/PROD',
      topics: [
        'writes shop.erp.dbo.orders',
        'writes shop.crm.dbo.orders',
        'writes !shop',
        'writes !history.shop',
      ],
    })),
    {
      class: 'io.debezium.connector.oracle.OracleConnector',
      config: {
        ...server,
        'database.dbname': 'ORCLCDB',
        'database.pdb.name': 'ORCLPDB1',
        'table.include.list': 'inventory.customers',
      },
      says: 'source oracle orders-db:1521/ORCLCDB/ORCLPDB1',
      topics: ['writes shop.INVENTORY.CUSTOMERS', 'writes !shop'],
    },
    {
      class: 'io.debezium.connector.db2.Db2Connector',
      config: {
        ...server,
        'database.dbname': 'SALES',
        'table.include.list': 'DB2INST1.ORDERS',
      },
      says: 'source db2 orders-db:50000/SALES',
      topics: ['writes shop.DB2INST1.ORDERS', 'writes !shop'],
    },
    {
      class: 'io.debezium.connector.informix.InformixConnector',
      config: {
        ...server,
        'database.dbname': 'stores',
        'table.include.list': 'informix.orders',
      },
      says: 'source informix orders-db:9088/stores',
      topics: ['writes shop.stores.informix.orders', 'writes !shop'],
    },
    ...[
      'io.debezium.connector.yugabytedb.YugabyteDBConnector',
      'io.debezium.connector.yugabytedb.YugabyteDBgRPCConnector',
      'io.debezium.connector.postgresql.YugabyteDBConnector',
    ].map(name => ({
      class: name,
      config: postgres,
      says: 'source yugabytedb orders-db:5433/orders',
      topics: ['writes shop.public.orders', 'writes shop.public.customers'],
    })),
    {
      class:
        'io.confluent.connect.oracle.xstream.cdc.OracleXStreamSourceConnector',
      config: {
        ...server,
        'database.dbname': 'ORCLCDB',
        'database.service.name': 'ORCLSVC',
        'database.out.server.name': 'XOUT',
        'table.include.list': 'SALES[.]ORDERS',
      },
      says: 'source oracle orders-db:1521/ORCLSVC/XOUT',
      topics: ['writes shop.SALES.ORDERS', 'writes !shop'],
    },
    {
      class: 'io.debezium.connector.kingbasees.KingbaseESConnector',
      config: postgres,
      says: 'source kingbase orders-db:54321/orders',
      topics: ['writes shop.public.orders', 'writes shop.public.customers'],
    },
    {
      class: 'io.debezium.connector.opengauss.OpenGaussConnector',
      config: postgres,
      says: 'source opengauss orders-db:5432/orders',
      topics: ['writes shop.public.orders', 'writes shop.public.customers'],
    },
    {
      class: 'io.debezium.connector.somefork.ForkConnector',
      config: { ...postgres, 'database.port': '6543' },
      says: 'source - orders-db:6543/orders',
      topics: ['writes shop.public.orders', 'writes shop.public.customers'],
    },
    {
      class: 'io.debezium.connector.mongodb.MongoDbConnector',
      config: {
        'mongodb.connection.string':
          'mongodb://********@mongo-1:27018,mongo-2/?replicaSet=rs0',
        'topic.prefix': 'shop',
        'database.include.list': 'inventory',
        'collection.include.list': 'inventory[.]orders',
      },
      says: 'source mongodb mongo-1:27018,mongo-2:27017/inventory',
      topics: ['writes shop.inventory.orders'],
    },
    {
      class: 'io.debezium.connector.vitess.VitessConnector',
      config: {
        ...server,
        'vitess.keyspace': 'commerce',
        'vitess.shard': '-80',
        'table.include.list': 'commerce.product',
      },
      says: 'source vitess orders-db:15991/commerce/-80',
      topics: ['writes shop.commerce.product'],
    },
    {
      class: 'io.debezium.connector.spanner.SpannerConnector',
      config: {
        'gcp.spanner.project.id': 'acme',
        'gcp.spanner.instance.id': 'prod',
        'gcp.spanner.database.id': 'orders',
        'gcp.spanner.change.stream': 'everything',
      },
      says: 'source spanner orders/prod',
      topics: ['writes ~shop-connector\\..*'],
    },
    {
      class: 'com.scylladb.cdc.debezium.connector.ScyllaConnector',
      config: {
        'scylla.name': 'metrics',
        'scylla.cluster.ip.addresses': '10.0.0.1:9042,10.0.0.2:9042',
        'scylla.table.names': 'ks.readings,ks.alarms',
      },
      says: 'source scylladb 10.0.0.1:9042,10.0.0.2:9042',
      topics: ['writes metrics.ks.readings', 'writes metrics.ks.alarms'],
    },
    {
      class: 'io.debezium.connector.mongodb.MongoDbSinkConnector',
      config: {
        'mongodb.connection.string':
          'mongodb+srv://********@cluster0.acme.net/',
        'sink.database': 'archive',
        topics: 'shop.public.orders',
      },
      says: 'sink mongodb cluster0.acme.net/archive',
      topics: ['reads shop.public.orders'],
    },
  ])('$class', row => {
    expect(readRow(row)).toEqual(expectedOf(row));
  });
});

import { ClassRow, expectedOf, readRow } from './classRow';

const cloud = {
  'connection.host': 'cloud-db.acme.com',
  'connection.user': 'connect',
  'connection.password': '********',
  'db.name': 'orders',
};

const cloudNames = [
  ['Postgres', 'postgresql', 5432],
  ['AlloyDb', 'postgresql', 5432],
  ['MySql', 'mysql', 3306],
  ['MicrosoftSqlServer', 'sqlserver', 1433],
  ['OracleDatabase', 'oracle', 1521],
  ['IbmDb2', 'db2', 50000],
] as const;

describe('JDBC', () => {
  it.each<ClassRow>([
    ...[
      'io.confluent.connect.jdbc.JdbcSourceConnector',
      'io.aiven.connect.jdbc.JdbcSourceConnector',
      'JdbcSource',
    ].map(name => ({
      class: name,
      config: {
        'connection.url': 'jdbc:mysql://orders-db:3307/orders?useSSL=false',
        'topic.prefix': 'mysql-',
        'table.whitelist': 'customers, shop.invoices',
      },
      says: 'source mysql orders-db:3307/orders',
      topics: ['writes mysql-customers', 'writes mysql-invoices'],
    })),
    ...[
      'io.confluent.connect.jdbc.JdbcSinkConnector',
      'io.aiven.connect.jdbc.JdbcSinkConnector',
      'io.debezium.connector.jdbc.JdbcSinkConnector',
      'JdbcSink',
    ].map(name => ({
      class: name,
      config: {
        'connection.url':
          'jdbc:postgresql://dwh/reports?user=u&password=********',
        topics: 'orders,customers',
        'errors.deadletterqueue.topic.name': 'dlq-orders',
      },
      says: 'sink postgresql dwh:5432/reports',
      topics: ['reads orders', 'reads customers', 'writes !dlq-orders'],
    })),
    ...cloudNames.flatMap(([name, dbms, port]) => [
      {
        class: `${name}Source`,
        config: {
          ...cloud,
          'topic.prefix': 'cloud_',
          'table.whitelist': 'orders',
        },
        says: `source ${dbms} cloud-db.acme.com:${port}/orders`,
        topics: ['writes cloud_orders'],
      },
      {
        class: `${name}Sink`,
        config: { ...cloud, topics: 'orders' },
        says: `sink ${dbms} cloud-db.acme.com:${port}/orders`,
        topics: ['reads orders'],
      },
    ]),
    {
      class: 'io.confluent.connect.snowflake.jdbc.SnowflakeSourceConnector',
      config: {
        'connection.url':
          'jdbc:snowflake://acme.snowflakecomputing.com/?db=SALES&schema=PUBLIC',
        'topic.prefix': 'sf-',
        'table.whitelist': 'ORDERS',
      },
      says: 'source snowflake acme.snowflakecomputing.com:443/SALES',
      topics: ['writes sf-ORDERS'],
    },
    {
      class: 'com.sap.kafka.connect.source.hana.HANASourceConnector',
      config: {
        'connection.url': 'jdbc:sap://hana:30015/?databaseName=HXE',
        topics: 'hana-orders',
        'hana-orders.table.name': '"SALES"."ORDERS"',
      },
      says: 'source sap_hana hana:30015/HXE',
      topics: ['writes hana-orders'],
    },
    {
      class: 'com.sap.kafka.connect.sink.hana.HANASinkConnector',
      config: {
        'connection.url': '${file:/secrets/hana:url}',
        topics: 'hana-orders',
      },
      says: 'sink sap_hana ${file:/secrets/hana:url}',
      topics: ['reads hana-orders'],
    },
    {
      class: 'com.taosdata.kafka.connect.source.TDengineSourceConnector',
      config: {
        'connection.url': 'jdbc:TAOS://taos:6030',
        'connection.database': 'power',
        'topic.prefix': 'td-',
      },
      says: 'source tdengine taos:6030/power',
      topics: ['writes ~td-.*'],
    },
    {
      class: 'com.taosdata.kafka.connect.sink.TDengineSinkConnector',
      config: {
        'connection.url': 'jdbc:TAOS-RS://taos',
        'connection.database': 'power',
        topics: 'meters',
      },
      says: 'sink tdengine taos:6041/power',
      topics: ['reads meters'],
    },
    {
      class: 'io.confluent.connect.oracle.cdc.OracleCdcSourceConnector',
      config: {
        'oracle.server': 'ora1',
        'oracle.sid': 'ORCLCDB',
        'oracle.pdb.name': 'ORCLPDB1',
        'table.inclusion.regex': 'ORCLPDB1[.]C##MYUSER[.](CUSTOMERS|ORDERS)',
        'table.topic.name.template':
          'cdc.${databaseName}.${schemaName}.${tableName}',
        'redo.log.topic.name': 'redo-log',
      },
      says: 'source oracle ora1:1521/ORCLCDB/ORCLPDB1',
      topics: ['writes ~cdc\\.ORCLPDB1\\.C__MYUSER\\..*', 'writes !redo-log'],
    },
  ])('$class', row => {
    expect(readRow(row)).toEqual(expectedOf(row));
  });
});

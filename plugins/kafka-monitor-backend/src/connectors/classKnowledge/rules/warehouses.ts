import { ClassRule } from '../classRule';

/** Warehouses, lakes and analytical stores. */
export const WAREHOUSE_RULES: readonly ClassRule[] = [
  {
    classes: [
      'com.snowflake.kafka.connector.SnowflakeSinkConnector',
      'com.snowflake.kafka.connector.SnowflakeStreamingSinkConnector',
    ],
    direction: 'sink',
    dbms: 'snowflake',
    endpoint: {
      address: ['snowflake.url.name'],
      defaultPort: 443,
      database: ['snowflake.database.name'],
      resource: [{ kind: 'schema', keys: ['snowflake.schema.name'] }],
    },
  },
  {
    classes: [
      'com.wepay.kafka.connect.bigquery.BigQuerySinkConnector',
      'io.confluent.connect.bigquerystorage.BigQueryStorageSinkConnector',
    ],
    direction: 'sink',
    dbms: 'bigquery',
    endpoint: {
      database: ['project'],
      resource: [{ kind: 'dataset', keys: ['defaultDataset', 'datasets'] }],
    },
  },
  {
    classes: ['io.confluent.connect.aws.redshift.RedshiftSinkConnector'],
    direction: 'sink',
    dbms: 'redshift',
    endpoint: {
      address: ['aws.redshift.domain'],
      port: ['aws.redshift.port'],
      defaultPort: 5439,
      database: ['aws.redshift.database'],
    },
  },
  {
    classes: [
      'io.confluent.connect.databricks.deltalake.DatabricksDeltaLakeSinkConnector',
    ],
    direction: 'sink',
    dbms: 'databricks',
    endpoint: {
      address: ['delta.lake.host.name'],
      defaultPort: 443,
      database: ['delta.lake.database'],
      resource: [{ kind: 'httpPath', keys: ['delta.lake.http.path'] }],
    },
  },
  {
    classes: [
      'org.apache.iceberg.connect.IcebergSinkConnector',
      'io.tabular.iceberg.connect.IcebergSinkConnector',
    ],
    direction: 'sink',
    dbms: 'iceberg',
    endpoint: {
      address: ['iceberg.catalog.uri'],
      resource: [
        { kind: 'warehouse', keys: ['iceberg.catalog.warehouse'] },
        { kind: 'table', keys: ['iceberg.tables'] },
      ],
    },
    internal: [
      {
        key: 'iceberg.control.topic',
        direction: 'write',
        fallback: 'control-iceberg',
      },
    ],
  },
  {
    classes: ['com.clickhouse.kafka.connect.ClickHouseSinkConnector'],
    direction: 'sink',
    dbms: 'clickhouse',
    endpoint: {
      address: ['hostname'],
      port: ['port'],
      defaultPort: 8443,
      database: ['database'],
    },
  },
  {
    classes: ['com.altinity.clickhouse.sink.connector.ClickHouseSinkConnector'],
    direction: 'sink',
    dbms: 'clickhouse',
    endpoint: {
      address: ['clickhouse.server.url'],
      port: ['clickhouse.server.port'],
      defaultPort: 8123,
      database: ['clickhouse.server.database'],
    },
  },
  {
    classes: ['org.apache.doris.kafka.connector.DorisSinkConnector'],
    direction: 'sink',
    dbms: 'doris',
    endpoint: {
      address: ['doris.urls'],
      port: ['doris.http.port', 'doris.query.port'],
      defaultPort: 8030,
      database: ['doris.database'],
    },
  },
  {
    classes: ['com.starrocks.connector.kafka.StarRocksSinkConnector'],
    direction: 'sink',
    dbms: 'starrocks',
    endpoint: {
      address: ['starrocks.http.url'],
      defaultPort: 8030,
      database: ['starrocks.database.name'],
    },
  },
  {
    classes: ['com.singlestore.kafka.SingleStoreSinkConnector'],
    direction: 'sink',
    dbms: 'singlestore',
    endpoint: {
      address: ['connection.ddlEndpoint', 'connection.dmlEndpoints'],
      defaultPort: 3306,
      database: ['connection.database'],
    },
  },
  {
    classes: ['io.confluent.connect.azuresqldw.AzureSqlDwSinkConnector'],
    direction: 'sink',
    dbms: 'azure_synapse',
    endpoint: {
      address: ['azure.sql.dw.url', 'azure.sql.dw.server.name'],
      defaultPort: 1433,
      database: ['azure.sql.dw.database.name'],
    },
  },
  {
    classes: [],
    prefixes: ['com.firebolt.'],
    direction: 'both',
    dbms: 'firebolt',
    endpoint: { address: ['connection.url', 'jdbc.connection.url'] },
    topics: { kind: 'runtime' },
  },
  {
    classes: [],
    prefixes: ['com.exasol.'],
    direction: 'both',
    dbms: 'exasol',
    endpoint: { address: ['connection.url'] },
    topics: { kind: 'runtime' },
  },
];

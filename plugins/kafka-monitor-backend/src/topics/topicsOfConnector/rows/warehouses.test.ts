import { ClassRow, expectedOf, readRow } from './classRow';

const topics = 'orders';
const reads = ['reads orders'];

describe('warehouses', () => {
  it.each<ClassRow>([
    ...[
      'com.snowflake.kafka.connector.SnowflakeSinkConnector',
      'com.snowflake.kafka.connector.SnowflakeStreamingSinkConnector',
    ].map(name => ({
      class: name,
      config: {
        'snowflake.url.name': 'acme.snowflakecomputing.com',
        'snowflake.database.name': 'SALES',
        'snowflake.schema.name': 'PUBLIC',
        topics,
      },
      says: 'sink snowflake acme.snowflakecomputing.com:443/SALES/PUBLIC',
      topics: reads,
    })),
    {
      class: 'com.wepay.kafka.connect.bigquery.BigQuerySinkConnector',
      config: { project: 'acme', defaultDataset: 'shop', topics },
      says: 'sink bigquery acme/shop',
      topics: reads,
    },
    {
      class:
        'io.confluent.connect.bigquerystorage.BigQueryStorageSinkConnector',
      config: { project: 'acme', datasets: 'shop', topics },
      says: 'sink bigquery acme/shop',
      topics: reads,
    },
    {
      class: 'io.confluent.connect.aws.redshift.RedshiftSinkConnector',
      config: {
        'aws.redshift.domain': 'dwh.redshift.amazonaws.com',
        'aws.redshift.database': 'dev',
        topics,
      },
      says: 'sink redshift dwh.redshift.amazonaws.com:5439/dev',
      topics: reads,
    },
    {
      class:
        'io.confluent.connect.databricks.deltalake.DatabricksDeltaLakeSinkConnector',
      config: { 'delta.lake.host.name': 'dbc.cloud.databricks.com', topics },
      says: 'sink databricks dbc.cloud.databricks.com:443',
      topics: reads,
    },
    ...[
      'org.apache.iceberg.connect.IcebergSinkConnector',
      'io.tabular.iceberg.connect.IcebergSinkConnector',
    ].map(name => ({
      class: name,
      config: {
        'iceberg.catalog.uri': 'http://catalog:8181',
        'iceberg.catalog.warehouse': 's3://lake/warehouse',
        topics,
      },
      says: 'sink iceberg catalog:8181/s3://lake/warehouse',
      topics: ['reads orders', 'writes !control-iceberg'],
    })),
    {
      class: 'com.clickhouse.kafka.connect.ClickHouseSinkConnector',
      config: { hostname: 'ch', port: '8123', database: 'shop', topics },
      says: 'sink clickhouse ch:8123/shop',
      topics: reads,
    },
    {
      class: 'com.altinity.clickhouse.sink.connector.ClickHouseSinkConnector',
      config: {
        'clickhouse.server.url': 'ch',
        'clickhouse.server.database': 'shop',
        topics,
      },
      says: 'sink clickhouse ch:8123/shop',
      topics: reads,
    },
    {
      class: 'org.apache.doris.kafka.connector.DorisSinkConnector',
      config: {
        'doris.urls': 'fe1,fe2',
        'doris.http.port': '8030',
        'doris.query.port': '9030',
        'doris.database': 'shop',
        topics,
      },
      says: 'sink doris fe1:8030,fe2:8030/shop',
      topics: reads,
    },
    {
      class: 'com.starrocks.connector.kafka.StarRocksSinkConnector',
      config: {
        'starrocks.http.url': 'fe1:8030,fe2:8030',
        'starrocks.database.name': 'shop',
        topics,
      },
      says: 'sink starrocks fe1:8030,fe2:8030/shop',
      topics: reads,
    },
    {
      class: 'com.singlestore.kafka.SingleStoreSinkConnector',
      config: {
        'connection.ddlEndpoint': 'agg:3306',
        'connection.database': 'shop',
        topics,
      },
      says: 'sink singlestore agg:3306/shop',
      topics: reads,
    },
    {
      class: 'io.confluent.connect.azuresqldw.AzureSqlDwSinkConnector',
      config: {
        'azure.sql.dw.url': 'jdbc:sqlserver://acme.sql.azuresynapse.net:1433',
        'azure.sql.dw.database.name': 'shop',
        topics,
      },
      says: 'sink azure_synapse acme.sql.azuresynapse.net:1433/shop',
      topics: reads,
    },
    {
      class: 'com.firebolt.kafka.connect.FireboltSinkConnector',
      config: { topics },
      says: 'sink firebolt -',
      topics: reads,
    },
    {
      class: 'com.exasol.kafka.connect.ExasolSinkConnector',
      config: {
        'connection.url': '${file:/secrets/exasol:url}',
        topics,
      },
      says: 'sink exasol ${file:/secrets/exasol:url}',
      topics: reads,
    },
  ])('$class', row => {
    expect(readRow(row)).toEqual(expectedOf(row));
  });
});

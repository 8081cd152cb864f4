import { ClassRow, expectedOf, readRow } from './classRow';

const topics = 'orders';
const reads = ['reads orders'];

describe('object stores', () => {
  it.each<ClassRow>([
    ...['io.confluent.connect.s3.S3SinkConnector', 'S3_SINK'].map(name => ({
      class: name,
      config: {
        's3.bucket.name': 'lake',
        's3.region': 'eu-west-1',
        topics,
      },
      says: 'sink s3 lake',
      topics: reads,
    })),
    ...['io.confluent.connect.s3.source.S3SourceConnector', 'S3_SOURCE'].map(
      name => ({
        class: name,
        config: {
          's3.bucket.name': 'lake',
          'store.url': 'http://minio:9000',
          'topic.regex.list': 'orders:.*orders.*,items:.*items{1,2}',
        },
        says: 'source s3 minio:9000/lake',
        topics: ['writes orders', 'writes items'],
      }),
    ),
    ...[
      'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector',
      'io.aiven.kafka.connect.s3.S3SinkConnector',
    ].map(name => ({
      class: name,
      config: {
        'aws.s3.bucket.name': 'lake',
        'aws.s3.endpoint': 'https://s3.acme.com',
        topics,
      },
      says: 'sink s3 s3.acme.com/lake',
      topics: reads,
    })),
    {
      class: 'io.aiven.kafka.connect.s3.source.S3SourceConnector',
      config: { 'aws.s3.bucket.name': 'lake', topic: 'orders' },
      says: 'source s3 lake',
      topics: ['writes orders'],
    },
    ...[
      'io.confluent.connect.gcs.GcsSinkConnector',
      'io.aiven.kafka.connect.gcs.GcsSinkConnector',
    ].map(name => ({
      class: name,
      config: { 'gcs.bucket.name': 'lake', topics },
      says: 'sink gcs lake',
      topics: reads,
    })),
    {
      class: 'io.confluent.connect.gcs.GcsSourceConnector',
      config: { 'gcs.bucket.name': 'lake', 'topic.regex.list': 'orders:.*' },
      says: 'source gcs lake',
      topics: ['writes orders'],
    },
    ...[
      'io.confluent.connect.azure.blob.AzureBlobStorageSinkConnector',
      'AzureBlobSink',
    ].map(name => ({
      class: name,
      config: {
        'azblob.account.name': 'acme',
        'azblob.container.name': 'lake',
        topics,
      },
      says: 'sink azure_blob acme/lake',
      topics: reads,
    })),
    ...[
      'io.confluent.connect.azure.blob.storage.AzureBlobStorageSourceConnector',
      'AzureBlobSource',
    ].map(name => ({
      class: name,
      config: {
        'azblob.account.name': 'acme',
        'azblob.container.name': 'lake',
        'topic.regex.list': 'orders:.*',
      },
      says: 'source azure_blob acme/lake',
      topics: ['writes orders'],
    })),
    {
      class:
        'io.confluent.connect.azure.datalake.gen2.AzureDataLakeGen2SinkConnector',
      config: {
        'azure.datalake.gen2.account.name': 'acme',
        'azure.datalake.gen2.container.name': 'lake',
        topics,
      },
      says: 'sink adls acme/lake',
      topics: reads,
    },
    ...[
      'io.confluent.connect.hdfs.HdfsSinkConnector',
      'io.confluent.connect.hdfs3.Hdfs3SinkConnector',
    ].map(name => ({
      class: name,
      config: { 'hdfs.url': 'hdfs://namenode:8020', topics },
      says: 'sink hdfs namenode:8020',
      topics: reads,
    })),
  ])('$class', row => {
    expect(readRow(row)).toEqual(expectedOf(row));
  });
});

describe('search', () => {
  it.each<ClassRow>([
    {
      class: 'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector',
      config: {
        'connection.url':
          'https://********@es-1:9200,https://********@es-2:9201',
        topics,
      },
      says: 'sink elasticsearch es-1:9200,es-2:9201',
      topics: reads,
    },
    ...[
      'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector',
      'com.dmathieu.kafka.opensearch.OpenSearchSinkConnector',
    ].map(name => ({
      class: name,
      config: { 'connection.url': 'http://search', topics },
      says: 'sink opensearch search:9200',
      topics: reads,
    })),
    {
      class: 'com.github.dariobalinzo.ElasticSourceConnector',
      config: {
        'es.host': 'es-1',
        'topic.prefix': 'es_',
        'index.names': 'metrics,logs',
      },
      says: 'source elasticsearch es-1:9200/metrics,logs',
      topics: ['writes es_metrics', 'writes es_logs'],
    },
    {
      class: 'com.splunk.kafka.connect.SplunkSinkConnector',
      config: {
        'splunk.hec.uri': 'https://s1:8088,https://s2:8088',
        'splunk.hec.token': '********',
        'topics.regex': 'logs-.*',
      },
      says: 'sink splunk s1:8088,s2:8088',
      topics: ['reads ~logs-.*'],
    },
  ])('$class', row => {
    expect(readRow(row)).toEqual(expectedOf(row));
  });
});

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
        'connection.url': 'jdbc:exa:10.0.0.1:8563;schema=SHOP',
        topics,
      },
      says: 'sink exasol 10.0.0.1:8563/SHOP',
      topics: reads,
    },
  ])('$class', row => {
    expect(readRow(row)).toEqual(expectedOf(row));
  });
});

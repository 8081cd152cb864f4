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
      config: {
        'hdfs.url': 'hdfs://namenode:8020',
        'hadoop.conf.dir': '/etc/hadoop',
        topics,
      },
      says: 'sink hdfs namenode:8020//etc/hadoop',
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

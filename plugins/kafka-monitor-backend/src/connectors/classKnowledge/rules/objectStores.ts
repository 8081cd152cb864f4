import { ClassRule } from '../classRule';

const REGEX_LIST = {
  kind: 'mapped',
  keys: ['topic.regex.list'],
  separator: ':',
} as const;

/** Buckets, containers and file systems. */
export const OBJECT_STORE_RULES: readonly ClassRule[] = [
  {
    classes: [
      'io.confluent.connect.s3.S3SinkConnector',
      'io.confluent.connect.s3.source.S3SourceConnector',
    ],
    aliases: ['S3_SINK', 'S3_SOURCE'],
    direction: 'both',
    dbms: 's3',
    endpoint: {
      address: ['store.url'],
      resource: [{ kind: 'bucket', keys: ['s3.bucket.name'] }],
    },
    topics: REGEX_LIST,
  },
  {
    classes: [
      'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector',
      'io.aiven.kafka.connect.s3.S3SinkConnector',
      'io.aiven.kafka.connect.s3.source.S3SourceConnector',
    ],
    direction: 'both',
    dbms: 's3',
    endpoint: {
      address: ['aws.s3.endpoint', 'aws_s3_endpoint'],
      resource: [
        {
          kind: 'bucket',
          keys: ['aws.s3.bucket.name', 'aws_s3_bucket_name', 'aws_s3_bucket'],
        },
      ],
    },
    topics: { kind: 'listed', keys: ['topic', 'topics'] },
  },
  {
    classes: [
      'io.confluent.connect.gcs.GcsSinkConnector',
      'io.confluent.connect.gcs.GcsSourceConnector',
      'io.aiven.kafka.connect.gcs.GcsSinkConnector',
    ],
    direction: 'both',
    dbms: 'gcs',
    endpoint: { resource: [{ kind: 'bucket', keys: ['gcs.bucket.name'] }] },
    topics: REGEX_LIST,
  },
  {
    classes: [
      'io.confluent.connect.azure.blob.AzureBlobStorageSinkConnector',
      'io.confluent.connect.azure.blob.storage.AzureBlobStorageSourceConnector',
    ],
    aliases: ['AzureBlobSink', 'AzureBlobSource'],
    direction: 'both',
    dbms: 'azure_blob',
    endpoint: {
      database: ['azblob.account.name'],
      resource: [{ kind: 'container', keys: ['azblob.container.name'] }],
    },
    topics: REGEX_LIST,
  },
  {
    classes: [
      'io.confluent.connect.azure.datalake.gen2.AzureDataLakeGen2SinkConnector',
    ],
    direction: 'sink',
    dbms: 'adls',
    endpoint: {
      database: ['azure.datalake.gen2.account.name'],
      resource: [
        { kind: 'container', keys: ['azure.datalake.gen2.container.name'] },
      ],
    },
  },
  {
    classes: [
      'io.confluent.connect.hdfs.HdfsSinkConnector',
      'io.confluent.connect.hdfs3.Hdfs3SinkConnector',
    ],
    direction: 'sink',
    dbms: 'hdfs',
    endpoint: {
      address: ['hdfs.url', 'store.url'],
      resource: [{ kind: 'configuration', keys: ['hadoop.conf.dir'] }],
    },
  },
];

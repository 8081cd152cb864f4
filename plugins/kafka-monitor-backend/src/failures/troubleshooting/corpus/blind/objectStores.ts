import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, prefixed } from '../logForms';
import {
  sinkExit23,
  sinkExit28,
  sinkExit36,
  sinkExit41,
  sinkStart34,
} from '../workerFrames';

/** Sinks into object stores and HDFS; not to be looked at while tuning. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 's3-no-such-bucket',
    source:
      'https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html',
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: `org.apache.kafka.connect.errors.DataException: No-existent S3 bucket: acme-archive-eu
\tat io.confluent.connect.s3.S3SinkTask.start(S3SinkTask.java:117)
${sinkStart34}`,
    truth:
      'The bucket does not exist (or lies in another account or region); create it or correct s3.bucket.name.',
    expected: ['s3-bucket-missing'],
  },
  {
    id: 's3-slow-down',
    source:
      'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/269',
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: `${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: com.amazonaws.services.s3.model.AmazonS3Exception: Please reduce your request rate. (Service: Amazon S3; Status Code: 503; Error Code: SlowDown; Request ID: 4E19F2; S3 Extended Request ID: kk==)
\tat io.confluent.connect.s3.TopicPartitionWriter.commitFile(TopicPartitionWriter.java:571)
\tat io.confluent.connect.s3.S3SinkTask.put(S3SinkTask.java:234)
\t... 11 more
Caused by: com.amazonaws.services.s3.model.AmazonS3Exception: Please reduce your request rate. (Service: Amazon S3; Status Code: 503; Error Code: SlowDown)
\tat com.amazonaws.http.AmazonHttpClient$RequestExecutor.handleErrorResponse(AmazonHttpClient.java:1819)
\t... 15 more`,
    truth:
      'S3 throttled the prefix; restart, and write fewer, larger files or spread prefixes and raise s3.part.retries.',
    expected: ['s3-slow-down', 'aws-throttled'],
  },
  {
    id: 's3-parquet-not-a-record',
    source:
      'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/338',
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: java.lang.IllegalArgumentException: Avro schema must be a record.
\tat org.apache.parquet.avro.AvroSchemaConverter.convert(AvroSchemaConverter.java:133)
\tat org.apache.parquet.avro.AvroWriteSupport.init(AvroWriteSupport.java:137)
\tat org.apache.parquet.hadoop.ParquetWriter.<init>(ParquetWriter.java:277)
\tat io.confluent.connect.s3.format.parquet.ParquetRecordWriterProvider$1.write(ParquetRecordWriterProvider.java:102)
\t... 14 more`,
    truth:
      'Parquet needs records with a structure, but the converter gives bare strings or JSON without schema; use a converter with schemas.',
    expected: ['storage-format-needs-schema'],
  },
  {
    id: 's3-parquet-cant-redefine',
    source: 'https://github.com/confluentinc/schema-registry/issues/3101',
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: prefixed(
      '2024-04-26 08:10:39 ',
      `${sinkExit36}
Caused by: org.apache.avro.SchemaParseException: Can't redefine: io.confluent.connect.avro.ConnectDefault
\tat org.apache.avro.Schema$Names.put(Schema.java:1511)
\tat org.apache.avro.Schema$NamedSchema.writeNameRef(Schema.java:782)
\tat org.apache.avro.Schema$RecordSchema.toJson(Schema.java:943)
\tat org.apache.parquet.avro.AvroWriteSupport.init(AvroWriteSupport.java:137)
\t... 15 more`,
    ),
    truth:
      'Nested structures without names all become ConnectDefault in Avro; name them (connect.name, SetSchemaMetadata) or use another format.',
    expected: ['avro-schema-redefined'],
  },
  {
    id: 'hdfs-hive-metastore',
    source: 'https://github.com/confluentinc/kafka-connect-hdfs/issues/218',
    connectorClass: 'io.confluent.connect.hdfs.HdfsSinkConnector',
    dbms: 'hdfs',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: java.lang.RuntimeException: java.util.concurrent.ExecutionException: io.confluent.connect.hdfs.errors.HiveMetaStoreException: Hive MetaStore exception
\tat io.confluent.connect.hdfs.DataWriter.write(DataWriter.java:239)
\tat io.confluent.connect.hdfs.HdfsSinkTask.put(HdfsSinkTask.java:103)
\t... 10 more
Caused by: io.confluent.connect.hdfs.errors.HiveMetaStoreException: Hive MetaStore exception
\tat io.confluent.connect.hdfs.hive.HiveMetaStore.doAction(HiveMetaStore.java:97)
\t... 12 more
Caused by: org.apache.thrift.transport.TTransportException: java.net.SocketTimeoutException: Read timed out
\tat org.apache.thrift.transport.TIOStreamTransport.read(TIOStreamTransport.java:129)
\t... 17 more`,
    truth:
      'The Hive metastore did not answer in time; check it, raise its time-out, and restart.',
    expected: ['read-timed-out'],
  },
  {
    id: 'adls-permission-mismatch',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/7247',
    connectorClass:
      'io.confluent.connect.azure.datalake.gen2.AzureDataLakeGen2SinkConnector',
    dbms: 'azure-data-lake',
    direction: 'sink',
    trace: `${sinkExit41}
Caused by: org.apache.kafka.connect.errors.ConnectException: Unable to Create DataLakeGen2StorageOutputStream for accountName 'acmelake' key '/events/partition=0/events+0+0000000000.avro'
\tat io.confluent.connect.azure.datalake.gen2.storage.DataLakeGen2StorageOutputStream.<init>(DataLakeGen2StorageOutputStream.java:59)
\t... 14 more
Caused by: org.apache.hadoop.fs.azurebfs.contracts.exceptions.AbfsRestOperationException: Operation failed: "This request is not authorized to perform this operation using this permission.", 403, PUT, https://acmelake.dfs.core.windows.net/topics?resource=filesystem, rId: 7f5d07b2-801f-005f-3dcf-3de6bd000000, AuthorizationPermissionMismatch, "This request is not authorized to perform this operation using this permission."
\tat org.apache.hadoop.fs.azurebfs.services.AbfsRestOperation.completeExecute(AbfsRestOperation.java:289)
\t... 16 more`,
    truth:
      'The principal lacks a data role on the storage account; give it Storage Blob Data Contributor.',
    expected: ['azure-storage-role-missing', 'http-forbidden'],
  },
  {
    id: 'gcs-bucket-not-found',
    source: 'https://cloud.google.com/storage/docs/json_api/v1/status-codes',
    connectorClass: 'io.confluent.connect.gcs.GcsSinkConnector',
    dbms: 'gcs',
    direction: 'sink',
    trace: asJsonText(`${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: com.google.cloud.storage.StorageException: 404 Not Found
POST https://storage.googleapis.com/upload/storage/v1/b/acme-lake/o?name=topics/clicks/0.json&uploadType=resumable
The specified bucket does not exist.
\tat io.confluent.connect.gcs.storage.GcsOutputStream.internalClose(GcsOutputStream.java:91)
\t... 12 more
Caused by: com.google.api.client.http.HttpResponseException: 404 Not Found
\tat com.google.api.client.http.HttpRequest.execute(HttpRequest.java:1118)
\t... 16 more`),
    truth: 'The bucket does not exist; create it or correct gcs.bucket.name.',
    expected: ['gcs-bucket-missing'],
  },
  {
    id: 's3-invalid-access-key',
    source:
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    connectorClass:
      'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: `org.apache.kafka.connect.errors.ConnectException: com.amazonaws.services.s3.model.AmazonS3Exception: The AWS Access Key Id you provided does not exist in our records. (Service: Amazon S3; Status Code: 403; Error Code: InvalidAccessKeyId; Request ID: 1F22; S3 Extended Request ID: zz==)
\tat io.aiven.kafka.connect.s3.S3SinkTask.flushFile(S3SinkTask.java:141)
\tat io.aiven.kafka.connect.s3.S3SinkTask.flush(S3SinkTask.java:118)
\tat org.apache.kafka.connect.sink.SinkTask.preCommit(SinkTask.java:125)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.commitOffsets(WorkerSinkTask.java:404)
Caused by: com.amazonaws.services.s3.model.AmazonS3Exception: The AWS Access Key Id you provided does not exist in our records. (Service: Amazon S3; Status Code: 403; Error Code: InvalidAccessKeyId)
\tat com.amazonaws.http.AmazonHttpClient$RequestExecutor.handleErrorResponse(AmazonHttpClient.java:1879)
\t... 14 more`,
    truth:
      'The access key was deleted or belongs to another store; configure a valid key (and store.url for other providers).',
    expected: [
      'aws-access-key-unknown',
      'aws-token-invalid',
      'authentication-failed',
    ],
  },
  {
    id: 's3-schema-version-required',
    source:
      'https://github.com/confluentinc/kafka-connect-storage-common/blob/master/core/src/main/java/io/confluent/connect/storage/schema/StorageSchemaCompatibility.java',
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.SchemaProjectorException: Schema version required with BACKWARD compatibility
\tat io.confluent.connect.storage.schema.StorageSchemaCompatibility.validateAndCheck(StorageSchemaCompatibility.java:155)
\tat io.confluent.connect.storage.schema.StorageSchemaCompatibility.shouldChangeSchema(StorageSchemaCompatibility.java:323)
\tat io.confluent.connect.s3.TopicPartitionWriter.checkRotationOrAppend(TopicPartitionWriter.java:322)
\t... 13 more`,
    truth:
      'schema.compatibility=BACKWARD needs schemas with versions (Schema Registry), which these records lack; set NONE or use a registry converter.',
    expected: ['storage-schema-version'],
  },
];

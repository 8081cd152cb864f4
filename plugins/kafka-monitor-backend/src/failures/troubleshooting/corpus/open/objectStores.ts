import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine, truncated } from '../logForms';
import {
  sinkExit23,
  sinkExit28,
  sinkExit36,
  sinkExit41,
  sinkStart34,
} from '../workerFrames';

/** Sinks into object stores and HDFS; the half that may be looked at. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 's3-no-credentials-in-chain',
    source:
      'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/44',
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: `org.apache.kafka.connect.errors.ConnectException: com.amazonaws.SdkClientException: Unable to load AWS credentials from any provider in the chain: [EnvironmentVariableCredentialsProvider: Unable to load AWS credentials from environment variables (AWS_ACCESS_KEY_ID (or AWS_ACCESS_KEY) and AWS_SECRET_KEY (or AWS_SECRET_ACCESS_KEY)), SystemPropertiesCredentialsProvider: Unable to load AWS credentials from Java system properties (aws.accessKeyId and aws.secretKey), WebIdentityTokenCredentialsProvider: You must specify a value for roleArn and roleSessionName, com.amazonaws.auth.profile.ProfileCredentialsProvider@5952060f: profile file cannot be null]
\tat io.confluent.connect.s3.S3SinkTask.start(S3SinkTask.java:139)
${sinkStart34}
Caused by: com.amazonaws.SdkClientException: Unable to load AWS credentials from any provider in the chain: [EnvironmentVariableCredentialsProvider: Unable to load AWS credentials from environment variables]
\tat com.amazonaws.auth.AWSCredentialsProviderChain.getCredentials(AWSCredentialsProviderChain.java:136)
\tat com.amazonaws.services.s3.AmazonS3Client.doesBucketExistV2(AmazonS3Client.java:1402)
\t... 11 more`,
    truth:
      'The worker has no AWS credentials at all; give it a role, environment variables or keys in the configuration.',
    expected: ['aws-no-credentials'],
  },
  {
    id: 's3-access-denied',
    source:
      'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/225',
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: asJsonText(`${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: com.amazonaws.services.s3.model.AmazonS3Exception: Access Denied (Service: Amazon S3; Status Code: 403; Error Code: AccessDenied; Request ID: 5B4F0C1D9A7E; S3 Extended Request ID: q0n==)
\tat io.confluent.connect.s3.TopicPartitionWriter.commitFile(TopicPartitionWriter.java:525)
\tat io.confluent.connect.s3.S3SinkTask.put(S3SinkTask.java:201)
\t... 10 more
Caused by: com.amazonaws.services.s3.model.AmazonS3Exception: Access Denied (Service: Amazon S3; Status Code: 403; Error Code: AccessDenied)
\tat com.amazonaws.http.AmazonHttpClient$RequestExecutor.handleErrorResponse(AmazonHttpClient.java:1640)
\t... 14 more`),
    truth:
      'The role may not write into the bucket (policy, or KMS key); grant s3:PutObject, ListMultipartUploadParts and AbortMultipartUpload.',
    expected: ['s3-access-denied', 's3-forbidden', 'http-forbidden'],
  },
  {
    id: 's3-null-values',
    source:
      'https://github.com/confluentinc/kafka-connect-storage-cloud/blob/master/kafka-connect-s3/src/main/java/io/confluent/connect/s3/S3SinkTask.java',
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: Null valued records are not writeable with current behavior.on.null.values 'settings.
\tat io.confluent.connect.s3.S3SinkTask.maybeSkipOnNullValue(S3SinkTask.java:259)
\tat io.confluent.connect.s3.S3SinkTask.put(S3SinkTask.java:202)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:601)
\t... 11 more`,
    truth:
      'The topic holds tombstones and behavior.on.null.values is fail; set it to ignore (or filter tombstones).',
    expected: ['storage-null-value'],
  },
  {
    id: 's3-lenses-not-implemented',
    source: 'https://github.com/lensesio/stream-reactor/issues/1704',
    connectorClass:
      'io.lenses.streamreactor.connect.aws.s3.sink.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: FatalCloudSinkError(error uploading file)
\tat io.lenses.streamreactor.connect.cloud.common.sink.CloudSinkTask.handleErrors(CloudSinkTask.scala:91)
\t... 11 more
Caused by: software.amazon.awssdk.services.s3.model.S3Exception: A header you provided implies functionality that is not implemented (Service: S3, Status Code: 501, Request ID: 9PM3T1C8Z, Extended Request ID: x9==)
\tat software.amazon.awssdk.protocols.xml.internal.unmarshall.AwsXmlPredicatedResponseHandler.handleErrorResponse(AwsXmlPredicatedResponseHandler.java:156)
\tat software.amazon.awssdk.services.s3.DefaultS3Client.putObject(DefaultS3Client.java:10800)
\t... 18 more`,
    truth:
      'This connector version sends a conditional-write header that this store or bucket does not implement; switch exactly-once off properly or change the version.',
    expected: ['s3-not-implemented'],
  },
  {
    id: 'hdfs-permission-denied',
    source: 'https://github.com/confluentinc/kafka-connect-hdfs/issues/81',
    connectorClass: 'io.confluent.connect.hdfs.HdfsSinkConnector',
    dbms: 'hdfs',
    direction: 'sink',
    trace: `org.apache.kafka.connect.errors.ConnectException: Error creating writer for log file hdfs://nn-1.lake.example:8020/logs/clicks/0/log
\tat io.confluent.connect.hdfs.wal.FSWAL.acquireLease(FSWAL.java:91)
\tat io.confluent.connect.hdfs.wal.FSWAL.apply(FSWAL.java:105)
\tat io.confluent.connect.hdfs.TopicPartitionWriter.applyWAL(TopicPartitionWriter.java:441)
\tat io.confluent.connect.hdfs.DataWriter.write(DataWriter.java:234)
\tat io.confluent.connect.hdfs.HdfsSinkTask.put(HdfsSinkTask.java:91)
Caused by: org.apache.hadoop.security.AccessControlException: Permission denied: user=connect, access=WRITE, inode="/logs":hdfs:supergroup:drwxr-xr-x
\tat org.apache.hadoop.hdfs.server.namenode.FSPermissionChecker.check(FSPermissionChecker.java:319)
\tat org.apache.hadoop.hdfs.DFSClient.create(DFSClient.java:1610)
\t... 14 more`,
    truth:
      'The HDFS user of the connector may not write below logs.dir; give it the directory or another logs.dir.',
    expected: ['hdfs-permission-denied'],
  },
  {
    id: 'hdfs-wal-lease',
    source: 'https://github.com/confluentinc/kafka-connect-hdfs/issues/479',
    connectorClass: 'io.confluent.connect.hdfs3.Hdfs3SinkConnector',
    dbms: 'hdfs',
    direction: 'sink',
    trace:
      onOneLine(`org.apache.kafka.connect.errors.DataException: Error creating writer for log file /logs/family/0/log
\tat io.confluent.connect.hdfs3.wal.FSWAL.acquireLease(FSWAL.java:82)
\tat io.confluent.connect.hdfs3.wal.FSWAL.append(FSWAL.java:47)
\tat io.confluent.connect.hdfs3.TopicPartitionWriter.commitFile(TopicPartitionWriter.java:876)
Caused by: org.apache.hadoop.ipc.RemoteException(org.apache.hadoop.hdfs.protocol.AlreadyBeingCreatedException): Failed to CREATE_FILE /logs/family/0/log for DFSClient_NONMAPREDUCE_-1174812_51 on 10.20.3.4 because DFSClient_NONMAPREDUCE_882713_48 is already the current lease holder.
\tat org.apache.hadoop.ipc.Client.getRpcResponse(Client.java:1562)
\t... 16 more`),
    truth:
      'A killed task still holds the lease of the write-ahead log file; recover the lease (or remove the WAL file) and restart.',
    expected: ['hdfs-lease'],
  },
  {
    id: 'gcs-objects-create-denied',
    source:
      'https://github.com/Aiven-Open/gcs-connector-for-apache-kafka/issues/182',
    connectorClass: 'io.aiven.kafka.connect.gcs.GcsSinkConnector',
    dbms: 'gcs',
    direction: 'sink',
    trace: `org.apache.kafka.connect.errors.ConnectException: com.google.cloud.storage.StorageException: connect@acme.iam.gserviceaccount.com does not have storage.objects.create access to the Google Cloud Storage object.
\tat io.aiven.kafka.connect.gcs.GcsSinkTask.flushFile(GcsSinkTask.java:139)
\tat io.aiven.kafka.connect.gcs.GcsSinkTask.flush(GcsSinkTask.java:116)
\tat org.apache.kafka.connect.sink.SinkTask.preCommit(SinkTask.java:125)
Caused by: com.google.cloud.storage.StorageException: connect@acme.iam.gserviceaccount.com does not have storage.objects.create access to the Google Cloud Storage object.
\tat com.google.cloud.storage.spi.v1.HttpStorageRpc.translate(HttpStorageRpc.java:233)
\t... 12 more
Caused by: com.google.api.client.http.HttpResponseException: 403 Forbidden
POST https://storage.googleapis.com/upload/storage/v1/b/acme-raw/o?name=clicks/0_100.json&uploadType=resumable
\tat com.google.api.client.http.HttpRequest.execute(HttpRequest.java:1113)
\t... 15 more`,
    truth:
      'The service account may not create objects in the bucket; grant storage.objects.create (and delete), or run the pod with the right account.',
    expected: ['gcs-permission-denied', 'http-forbidden'],
  },
  {
    id: 'azure-blob-authentication-failed',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/957',
    connectorClass:
      'io.confluent.connect.azure.blob.AzureBlobStorageSinkConnector',
    dbms: 'azure-blob',
    direction: 'sink',
    trace: truncated(
      `org.apache.kafka.connect.errors.ConnectException: Failed to start task.
\tat io.confluent.connect.azure.storage.AzureStorageSinkTask.start(AzureStorageSinkTask.java:114)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.initializeAndStart(WorkerSinkTask.java:313)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:225)
Caused by: com.microsoft.azure.storage.blob.StorageException: Status code 403, "<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.
RequestId:9951bf04-801e-009c-3af9-423050000000
Time:2024-05-07T04:31:41.4156658Z</Message><AuthenticationErrorDetail>The MAC signature found in the HTTP request 'x' is not the same as any computed signature.</AuthenticationErrorDetail></Error>"
\tat com.microsoft.azure.storage.blob.StorageErrorFactory.create(StorageErrorFactory.java:31)
\t... 20 more`,
      1100,
    ),
    truth:
      'The storage account key was wrong or rotated; put the current key into the configuration.',
    expected: ['azure-storage-key-wrong', 'authentication-failed'],
  },
  {
    id: 's3-expired-token',
    source:
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: `${sinkExit41}
Caused by: org.apache.kafka.connect.errors.ConnectException: com.amazonaws.services.s3.model.AmazonS3Exception: The provided token has expired. (Service: Amazon S3; Status Code: 400; Error Code: ExpiredToken; Request ID: 7C0Q1J; S3 Extended Request ID: aa==)
\tat io.confluent.connect.s3.storage.S3OutputStream.newMultipartUpload(S3OutputStream.java:236)
\tat io.confluent.connect.s3.storage.S3OutputStream.uploadPart(S3OutputStream.java:139)
\t... 14 more
Caused by: com.amazonaws.services.s3.model.AmazonS3Exception: The provided token has expired. (Service: Amazon S3; Status Code: 400; Error Code: ExpiredToken)
\tat com.amazonaws.http.AmazonHttpClient$RequestExecutor.handleErrorResponse(AmazonHttpClient.java:1912)
\t... 18 more`,
    truth:
      'Static session credentials expired; use a role that is refreshed, then restart.',
    expected: ['aws-token-expired', 'token-expired'],
  },
  {
    id: 's3-schemaless-switch',
    source:
      'https://github.com/confluentinc/kafka-connect-storage-common/blob/master/core/src/main/java/io/confluent/connect/storage/schema/StorageSchemaCompatibility.java',
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: `${sinkExit28}
Caused by: org.apache.kafka.connect.errors.SchemaProjectorException: Switch between schema-based and schema-less data is not supported
\tat io.confluent.connect.storage.schema.StorageSchemaCompatibility.validateAndCheck(StorageSchemaCompatibility.java:145)
\tat io.confluent.connect.storage.schema.StorageSchemaCompatibility.shouldChangeSchema(StorageSchemaCompatibility.java:323)
\tat io.confluent.connect.s3.TopicPartitionWriter.executeState(TopicPartitionWriter.java:219)
\t... 12 more`,
    truth:
      'The topic mixes records with and without schema, which schema.compatibility other than NONE refuses; separate them or set NONE.',
    expected: ['storage-schema-version', 'schema-projection-failed'],
  },
];

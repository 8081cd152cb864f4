import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine } from '../logForms';
import {
  herderTail36,
  sinkExit011,
  sinkExit23,
  sinkExit36,
  sinkExit41,
  sinkTail23,
  sourceTail36,
} from '../workerFrames';

const s3 = {
  connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
  dbms: 's3',
  direction: 'sink',
} as const;

const hdfs = {
  connectorClass: 'io.confluent.connect.hdfs.HdfsSinkConnector',
  dbms: 'hdfs',
  direction: 'sink',
} as const;

const commit = `\tat io.confluent.connect.s3.storage.S3OutputStream.commit(S3OutputStream.java:160)
\tat io.confluent.connect.s3.TopicPartitionWriter.commitFile(TopicPartitionWriter.java:485)
\tat io.confluent.connect.s3.TopicPartitionWriter.write(TopicPartitionWriter.java:209)
\tat io.confluent.connect.s3.S3SinkTask.put(S3SinkTask.java:173)`;

export const traces: readonly CorpusTrace[] = [
  {
    connectorClass:
      'org.apache.camel.kafkaconnector.aws2s3.CamelAws2s3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    id: 'later-camel-s3-403',
    source: 'https://github.com/apache/camel-kafka-connector/issues/1216',
    trace: `org.apache.kafka.connect.errors.ConnectException: Failed to create and start Camel context
\tat org.apache.camel.kafkaconnector.CamelSinkTask.start(CamelSinkTask.java:143)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.initializeAndStart(WorkerSinkTask.java:309)
Caused by: org.apache.camel.FailedToStartRouteException: Failed to start route route1 because of null
\tat org.apache.camel.impl.engine.RouteService.warmUp(RouteService.java:122)
Caused by: software.amazon.awssdk.services.s3.model.S3Exception: null (Service: S3, Status Code: 403, Request ID: K2JQ8ZQ0Y1WXB0Q5, Extended Request ID: y9Uh0nLQxJbM=)
\tat software.amazon.awssdk.protocols.xml.internal.unmarshall.AwsXmlPredicatedResponseHandler.handleErrorResponse(AwsXmlPredicatedResponseHandler.java:156)`,
    truth: 'The credentials may not use the bucket (403).',
    expected: ['s3-forbidden'],
  },
  {
    ...s3,
    id: 'later-s3-security-token-invalid',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/8423',
    trace: `[2026-07-17 19:17:51,671] ERROR [s3-sink|task-0] WorkerSinkTask{id=s3-sink-0} Task threw an uncaught and unrecoverable exception. Task is being killed and will not recover until manually restarted:
${sinkExit41}
Caused by: org.apache.kafka.connect.errors.ConnectException: The security token included in the request is invalid (Service: Sts, Status Code: 403, Request ID: 2f1c9c7e-6f4b-4a0d-9d63-3f2f0f2c9a11)
\tat io.confluent.connect.s3.util.S3ErrorUtils.throwConnectException(S3ErrorUtils.java:84)
\tat io.confluent.connect.s3.S3SinkTask.put(S3SinkTask.java:257)
\t... 11 more`,
    truth: 'AWS does not know the access key or token.',
    expected: ['aws-token-invalid'],
  },
  {
    ...s3,
    id: 'later-s3-internal-error',
    source:
      'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/855',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: We encountered an internal error. Please try again. (Service: Amazon S3; Status Code: 200; Error Code: InternalError; Request ID: W5B15QEASQ408SWZ; S3 Extended Request ID: Q0405gasPFau=; Proxy: null)
\tat io.confluent.connect.s3.util.S3ErrorUtils.throwConnectException(S3ErrorUtils.java:84)
\tat io.confluent.connect.s3.format.S3RetriableRecordWriter.commit(S3RetriableRecordWriter.java:62)
\tat io.confluent.connect.s3.TopicPartitionWriter.commitFile(TopicPartitionWriter.java:736)`,
    truth: 'S3 itself failed for a moment.',
    expected: ['s3-server-error'],
  },
  {
    ...s3,
    id: 'later-s3-slow-down',
    source:
      'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/269',
    trace: `org.apache.kafka.connect.errors.DataException: Multipart upload failed to complete.
${commit}
${sinkTail23}
Caused by: com.amazonaws.services.s3.model.AmazonS3Exception: Please reduce your request rate. (Service: Amazon S3; Status Code: 503; Error Code: SlowDown; Request ID: 0BD1F6A9C0B5D1A2), S3 Extended Request ID: zzTq=
\tat com.amazonaws.http.AmazonHttpClient$RequestExecutor.handleErrorResponse(AmazonHttpClient.java:1639)`,
    truth: 'S3 throttles: too many requests to the prefix.',
    expected: ['s3-slow-down'],
  },
  {
    ...s3,
    id: 'later-s3-chunked-not-implemented',
    source:
      'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/543',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.io.IOException: Part upload failed: 
\tat io.confluent.connect.s3.format.json.JsonRecordWriterProvider$1.write(JsonRecordWriterProvider.java:101)
Caused by: java.io.IOException: Part upload failed: 
\tat io.confluent.connect.s3.storage.S3OutputStream.uploadPart(S3OutputStream.java:137)
Caused by: com.amazonaws.services.s3.model.AmazonS3Exception: Transfering payloads in multiple chunks using aws-chunked is not supported. (Service: Amazon S3; Status Code: 501; Error Code: NotImplemented; Request ID: tx92d5795bc0c0428baacd4-0062ecad95; S3 Extended Request ID: null; Proxy: null), S3 Extended Request ID: null`,
    truth: 'The S3-compatible store does not know chunked signed uploads.',
    expected: ['s3-not-implemented'],
  },
  {
    ...s3,
    id: 'later-s3-no-nested-field',
    source:
      'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/270',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.DataException: Unable to find nested field 'headers.timestamp'
\tat io.confluent.connect.storage.util.DataUtils.getNestedFieldValue(DataUtils.java:70)
\tat io.confluent.connect.storage.partitioner.TimeBasedPartitioner$RecordFieldTimestampExtractor.extract(TimeBasedPartitioner.java:304)
\tat io.confluent.connect.s3.TopicPartitionWriter.executeState(TopicPartitionWriter.java:199)`,
    truth: 'A record lacks the field that the partitioner takes the time from.',
    expected: ['storage-partition-field'],
  },
  {
    ...s3,
    id: 'later-worker-may-not-create-topics',
    source:
      'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/121',
    trace: `ERROR Uncaught exception in herder work thread, exiting:  (org.apache.kafka.connect.runtime.distributed.DistributedHerder:206)
org.apache.kafka.connect.errors.ConnectException: Error while attempting to create/find topic(s) 'connect-offsets'
                at org.apache.kafka.connect.util.TopicAdmin.createTopics(TopicAdmin.java:245)
                at org.apache.kafka.connect.storage.KafkaOffsetBackingStore$1.run(KafkaOffsetBackingStore.java:99)
                at org.apache.kafka.connect.util.KafkaBasedLog.start(KafkaBasedLog.java:126)
${herderTail36}
Caused by: java.util.concurrent.ExecutionException: org.apache.kafka.common.errors.ClusterAuthorizationException: Cluster authorization failed.
Caused by: org.apache.kafka.common.errors.ClusterAuthorizationException: Cluster authorization failed.`,
    truth: 'The worker has no right to create topics on the cluster.',
    expected: ['kafka-cluster-not-authorized'],
  },
  {
    ...hdfs,
    id: 'later-hdfs-lease-owned',
    source: 'https://github.com/confluentinc/kafka-connect-hdfs/issues/476',
    trace: `org.apache.kafka.connect.errors.ConnectException: Failed creating a WAL Writer: Failed to APPEND_FILE /logs/orders/0/log for DFSClient_NONMAPREDUCE_-812 on 10.1.4.20 because this file lease is currently owned by DFSClient_NONMAPREDUCE_155 on 10.1.4.21
        at org.apache.hadoop.hdfs.server.namenode.FSNamesystem.recoverLeaseInternal(FSNamesystem.java:2963)
        at org.apache.hadoop.hdfs.server.namenode.FSNamesystem.appendFileInternal(FSNamesystem.java:2714)
        at io.confluent.connect.hdfs.wal.FSWAL.acquireLease(FSWAL.java:98)
Caused by: org.apache.hadoop.ipc.RemoteException(org.apache.hadoop.hdfs.protocol.AlreadyBeingCreatedException): Failed to APPEND_FILE /logs/orders/0/log for DFSClient_NONMAPREDUCE_-812 on 10.1.4.20 because this file lease is currently owned by DFSClient_NONMAPREDUCE_155 on 10.1.4.21`,
    truth: 'Another (perhaps dead) client still holds the lease of the file.',
    expected: ['hdfs-lease'],
  },
  {
    connectorClass: 'de.azapps.kafkabackup.sink.BackupSinkConnector',
    dbms: 'file',
    direction: 'sink',
    id: 'later-backup-heap',
    source: 'https://github.com/itadventurer/kafka-backup/issues/132',
    trace: `[2024-10-20 22:36:51,917] ERROR WorkerSinkTask{id=backup-sink-0} Task threw an uncaught and unrecoverable exception. Task is being killed and will not recover until manually restarted. Error: Java heap space (org.apache.kafka.connect.runtime.WorkerSinkTask)
java.lang.OutOfMemoryError: Java heap space
        at java.util.Arrays.copyOf(Arrays.java:3181)
        at java.util.ArrayList.grow(ArrayList.java:265)
        at de.azapps.kafkabackup.common.segment.SegmentIndex.addEntry(SegmentIndex.java:64)
        at de.azapps.kafkabackup.sink.BackupSinkTask.put(BackupSinkTask.java:112)`,
    truth: 'The heap of the worker is too small.',
    expected: ['java-heap-exhausted'],
  },
  {
    ...s3,
    id: 'later-s3-multipart-without-cause',
    source:
      'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/656',
    trace:
      asJsonText(`org.apache.kafka.connect.errors.RetriableException: org.apache.kafka.connect.errors.DataException: Multipart upload failed to complete.
\tat io.confluent.connect.s3.TopicPartitionWriter.commitFiles(TopicPartitionWriter.java:524)
\tat io.confluent.connect.s3.TopicPartitionWriter.commitOnTimeIfNoData(TopicPartitionWriter.java:303)
\tat io.confluent.connect.s3.S3SinkTask.put(S3SinkTask.java:191)
`),
    truth: null,
    expected: [],
  },
  {
    ...s3,
    id: 'later-s3-writer-null',
    source:
      'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/217',
    trace: `${sinkExit23}
Caused by: java.lang.NullPointerException
\tat io.confluent.connect.s3.TopicPartitionWriter.writeRecord(TopicPartitionWriter.java:477)
\tat io.confluent.connect.s3.TopicPartitionWriter.executeState(TopicPartitionWriter.java:212)`,
    truth: null,
    expected: [],
  },
  {
    ...hdfs,
    id: 'later-hdfs-invocation-target',
    source: 'https://github.com/lensesio/fast-data-dev/issues/14',
    trace:
      onOneLine(`org.apache.kafka.connect.errors.ConnectException: java.lang.reflect.InvocationTargetException
        at io.confluent.connect.hdfs.storage.StorageFactory.createStorage(StorageFactory.java:31)
        at io.confluent.connect.hdfs.DataWriter.<init>(DataWriter.java:168)
        at io.confluent.connect.hdfs.HdfsSinkTask.start(HdfsSinkTask.java:76)
Caused by: java.lang.reflect.InvocationTargetException
        at sun.reflect.NativeConstructorAccessorImpl.newInstance0(Native Method)`),
    truth: null,
    expected: [],
  },
  {
    ...hdfs,
    id: 'later-hdfs-writer-null',
    source: 'https://github.com/confluentinc/kafka-connect-hdfs/issues/436',
    trace: `${sinkExit011}
Caused by: java.lang.NullPointerException
        at io.confluent.connect.hdfs.DataWriter.write(DataWriter.java:374)
        at io.confluent.connect.hdfs.HdfsSinkTask.put(HdfsSinkTask.java:112)`,
    truth: null,
    expected: [],
  },
  {
    ...hdfs,
    id: 'later-hdfs-open-null',
    source: 'https://github.com/confluentinc/kafka-connect-hdfs/issues/458',
    trace: asJsonText(`java.lang.NullPointerException
\tat io.confluent.connect.hdfs.HdfsSinkTask.open(HdfsSinkTask.java:143)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.openPartitions(WorkerSinkTask.java:586)
\tat org.apache.kafka.clients.consumer.internals.ConsumerCoordinator.onJoinComplete(ConsumerCoordinator.java:285)
`),
    truth: null,
    expected: [],
  },
  {
    connectorClass: 'io.aiven.kafka.connect.s3.source.S3SourceConnector',
    dbms: 's3',
    direction: 'source',
    id: 'later-s3-source-thread-died',
    source:
      'https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/issues/504',
    trace: `org.apache.kafka.connect.errors.ConnectException: io.aiven.kafka.connect.s3.source.S3SourceTask polling thread has died
\tat io.aiven.kafka.connect.common.source.AbstractSourceTask.poll(AbstractSourceTask.java:263)
${sourceTail36}`,
    truth: null,
    expected: [],
  },
];

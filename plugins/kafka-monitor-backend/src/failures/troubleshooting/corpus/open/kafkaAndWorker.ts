import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, prefixed } from '../logForms';
import {
  connectorStart36,
  herderTail36,
  sinkExit23,
  sinkExit28,
  sinkExit36,
} from '../workerFrames';

/** Kafka clients, MirrorMaker and the worker; may be looked at. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'producer-record-too-large',
    source:
      'https://github.com/jcustenborder/kafka-connect-spooldir/issues/119',
    connectorClass:
      'com.github.jcustenborder.kafka.connect.spooldir.SpoolDirLineDelimitedSourceConnector',
    dbms: 'files',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Unrecoverable exception from producer send callback
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.maybeThrowProducerSendException(WorkerSourceTask.java:291)
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.execute(WorkerSourceTask.java:242)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:184)
Caused by: org.apache.kafka.common.errors.RecordTooLargeException: The message is 164956873 bytes when serialized which is larger than 1048576, which is the value of the max.request.size configuration.`,
    truth:
      "A record is larger than the producer's max.request.size; raise producer.override.max.request.size and the topic's max.message.bytes, or shorten the record.",
    expected: ['kafka-record-too-large-for-producer'],
  },
  {
    id: 'sink-topic-authorization',
    source: 'https://github.com/linkedin/brooklin/pull/981',
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: `org.apache.kafka.common.errors.TopicAuthorizationException: Not authorized to access topics: [payments.events]
\tat org.apache.kafka.clients.Metadata.maybeThrowExceptionForAnyTopic(Metadata.java:612)
\tat org.apache.kafka.clients.consumer.internals.ConsumerNetworkClient.maybeThrowWakeup(ConsumerNetworkClient.java:521)
\tat org.apache.kafka.clients.consumer.KafkaConsumer.poll(KafkaConsumer.java:1220)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.pollConsumer(WorkerSinkTask.java:479)`,
    truth:
      "The connector's consumer principal lacks READ/DESCRIBE on the topic; add the ACL.",
    expected: ['kafka-topic-not-authorized'],
  },
  {
    id: 'sasl-authentication-failed',
    source: 'https://github.com/strimzi/strimzi-kafka-operator/issues/3133',
    connectorClass: 'io.debezium.connector.mysql.MySqlConnector',
    dbms: 'mysql',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Creation of database schema history topic failed, please create the topic manually
\tat io.debezium.storage.kafka.history.KafkaSchemaHistory.initializeStorage(KafkaSchemaHistory.java:559)
\tat io.debezium.connector.mysql.MySqlConnectorTask.start(MySqlConnectorTask.java:124)
Caused by: java.util.concurrent.ExecutionException: org.apache.kafka.common.errors.SaslAuthenticationException: Authentication failed during authentication due to invalid credentials with SASL mechanism SCRAM-SHA-512
\tat java.base/java.util.concurrent.CompletableFuture.reportGet(CompletableFuture.java:396)
\t... 10 more
Caused by: org.apache.kafka.common.errors.SaslAuthenticationException: Authentication failed during authentication due to invalid credentials with SASL mechanism SCRAM-SHA-512`,
    truth:
      'The Kafka credentials for the schema history are wrong or missing; set schema.history.internal.producer/consumer.sasl.* rightly.',
    expected: ['kafka-login-refused', 'authentication-failed'],
  },
  {
    id: 'worker-tls-pkix',
    source: 'https://github.com/strimzi/strimzi-kafka-operator/issues/2629',
    connectorClass: null,
    dbms: null,
    direction: null,
    trace: `org.apache.kafka.connect.errors.ConnectException: Failed to connect to and describe Kafka cluster. Check worker's broker connection and security properties.
\tat org.apache.kafka.connect.util.ConnectUtils.lookupKafkaClusterId(ConnectUtils.java:64)
\tat org.apache.kafka.connect.cli.ConnectDistributed.startConnect(ConnectDistributed.java:95)
\tat org.apache.kafka.connect.cli.ConnectDistributed.main(ConnectDistributed.java:78)
Caused by: java.util.concurrent.ExecutionException: org.apache.kafka.common.errors.SslAuthenticationException: SSL handshake failed
\tat org.apache.kafka.common.internals.KafkaFutureImpl.wrapAndThrow(KafkaFutureImpl.java:45)
\t... 3 more
Caused by: org.apache.kafka.common.errors.SslAuthenticationException: SSL handshake failed
Caused by: javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target
\tat java.base/sun.security.ssl.Alert.createSSLException(Alert.java:131)
\t... 17 more`,
    truth:
      "The worker's truststore lacks the CA of the brokers; add it (tls.trustedCertificates, ssl.truststore.location).",
    expected: ['tls-certificate-untrusted', 'tls-handshake-failed'],
  },
  {
    id: 'sink-commit-max-poll',
    source: 'https://github.com/confluentinc/kafka-connect-hdfs/issues/88',
    connectorClass: 'io.confluent.connect.hdfs.HdfsSinkConnector',
    dbms: 'hdfs',
    direction: 'sink',
    trace: `org.apache.kafka.clients.consumer.CommitFailedException: Commit cannot be completed since the group has already rebalanced and assigned the partitions to another member. This means that the time between subsequent calls to poll() was longer than the configured max.poll.interval.ms, which typically implies that the poll loop is spending too much time message processing. You can address this either by increasing max.poll.interval.ms or by reducing the maximum size of batches returned in poll() with max.poll.records.
\tat org.apache.kafka.clients.consumer.internals.ConsumerCoordinator.sendOffsetCommitRequest(ConsumerCoordinator.java:808)
\tat org.apache.kafka.clients.consumer.KafkaConsumer.commitSync(KafkaConsumer.java:1334)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.doCommitSync(WorkerSinkTask.java:332)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.commitOffsets(WorkerSinkTask.java:432)`,
    truth:
      'Writing a batch takes longer than max.poll.interval.ms; lower consumer.override.max.poll.records or raise the interval, and find why the target is slow.',
    expected: ['kafka-poll-interval-exceeded'],
  },
  {
    id: 'sink-heap-space',
    source:
      'https://github.com/snowflakedb/snowflake-kafka-connector/issues/295',
    connectorClass: 'com.snowflake.kafka.connector.SnowflakeSinkConnector',
    dbms: 'snowflake',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: java.lang.OutOfMemoryError: Java heap space
\tat java.util.Arrays.copyOf(Arrays.java:3332)
\tat java.lang.AbstractStringBuilder.ensureCapacityInternal(AbstractStringBuilder.java:124)
\tat java.lang.StringBuilder.append(StringBuilder.java:136)
\tat com.snowflake.kafka.connector.internal.SnowflakeSinkServiceV1$ServiceContext.flush(SnowflakeSinkServiceV1.java:690)
\t... 13 more`,
    truth:
      "The worker's heap is too small for what the tasks buffer; raise the heap (KAFKA_HEAP_OPTS) or buffer less.",
    expected: ['java-heap-exhausted'],
  },
  {
    id: 'config-provider-file',
    source: 'https://github.com/strimzi/strimzi-kafka-operator/issues/6134',
    connectorClass: 'io.debezium.connector.sqlserver.SqlServerConnector',
    dbms: 'sqlserver',
    direction: 'source',
    trace:
      asJsonText(`org.apache.kafka.common.config.ConfigException: Could not read properties from file /opt/kafka/external-configuration/connector-config/sql-credentials.properties
\tat org.apache.kafka.common.config.provider.FileConfigProvider.get(FileConfigProvider.java:92)
\tat org.apache.kafka.common.config.ConfigTransformer.transform(ConfigTransformer.java:103)
\tat org.apache.kafka.connect.runtime.WorkerConfigTransformer.transform(WorkerConfigTransformer.java:58)
\tat org.apache.kafka.connect.runtime.distributed.ClusterConfigState.taskConfig(ClusterConfigState.java:164)
\tat org.apache.kafka.connect.runtime.distributed.DistributedHerder.startTask(DistributedHerder.java:1273)`),
    truth:
      'The file with the secrets is not mounted (or not readable) on that worker; mount it on every worker or correct the path.',
    expected: ['config-secret-file-unreadable'],
  },
  {
    id: 'sink-topic-from-unresolved-secret',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/7216',
    connectorClass: 'org.apache.kafka.connect.file.FileStreamSinkConnector',
    dbms: 'files',
    direction: 'sink',
    trace: `org.apache.kafka.common.errors.InvalidTopicException: Invalid topics: [\${securepass:/etc/kafka/secrets/secret.txt:connect.properties/topic}]`,
    truth:
      'A variable of a config provider was not replaced, because the provider is not configured on the worker; configure config.providers.',
    expected: ['config-provider-missing', 'config-value-invalid'],
  },
  {
    id: 'mm2-timed-out-node-assignment',
    source: 'https://github.com/strimzi/strimzi-kafka-operator/issues/3188',
    connectorClass: 'org.apache.kafka.connect.mirror.MirrorSourceConnector',
    dbms: 'kafka',
    direction: 'source',
    trace: prefixed(
      '2024-06-15 09:22:41,502 ERROR ',
      `java.util.concurrent.ExecutionException: org.apache.kafka.common.errors.TimeoutException: Timed out waiting for a node assignment. Call: listTopics
\tat java.base/java.util.concurrent.CompletableFuture.reportGet(CompletableFuture.java:396)
\tat org.apache.kafka.common.internals.KafkaFutureImpl.get(KafkaFutureImpl.java:165)
\tat org.apache.kafka.connect.mirror.MirrorSourceConnector.listTopics(MirrorSourceConnector.java:438)
\tat org.apache.kafka.connect.mirror.MirrorSourceConnector.start(MirrorSourceConnector.java:158)
${connectorStart36}
Caused by: org.apache.kafka.common.errors.TimeoutException: Timed out waiting for a node assignment. Call: listTopics`,
    ),
    truth:
      'The source cluster was not reachable under that bootstrap address and security protocol (TLS route without TLS settings); correct them.',
    expected: [
      'kafka-brokers-unreachable',
      'kafka-port-speaks-another-protocol',
    ],
  },
  {
    id: 'worker-offsets-topic-not-compacted',
    source:
      'https://github.com/apache/kafka/blob/trunk/connect/runtime/src/main/java/org/apache/kafka/connect/util/TopicAdmin.java',
    connectorClass: null,
    dbms: null,
    direction: null,
    trace: `org.apache.kafka.common.config.ConfigException: Topic 'connect-offsets' supplied via the 'offset.storage.topic' property is required to have 'cleanup.policy=compact' to guarantee consistency and durability of source connector offsets, but found the topic currently has 'cleanup.policy=delete'. Continuing would likely result in eventually losing source connector offsets and problems restarting this Connect cluster in the future. Change the 'offset.storage.topic' property in the Connect worker configurations to use a topic with 'cleanup.policy=compact'.
\tat org.apache.kafka.connect.util.TopicAdmin.verifyTopicCleanupPolicyOnlyCompact(TopicAdmin.java:536)
\tat org.apache.kafka.connect.storage.KafkaTopicBasedBackingStore.lambda$topicInitializer$0(KafkaTopicBasedBackingStore.java:56)
\tat org.apache.kafka.connect.util.KafkaBasedLog.start(KafkaBasedLog.java:246)
${herderTail36}`,
    truth:
      "The worker's offsets topic was auto-created with cleanup.policy=delete; set it to compact.",
    expected: ['internal-topic-not-compacted'],
  },
  {
    id: 'sink-disk-full-local',
    source: 'https://github.com/confluentinc/kafka-connect-hdfs/issues/143',
    connectorClass: 'com.acme.kafka.connect.backup.SegmentSinkConnector',
    dbms: 'files',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.io.IOException: No space left on device
\tat com.acme.kafka.connect.backup.SegmentSinkTask.put(SegmentSinkTask.java:112)
\t... 11 more
Caused by: java.io.IOException: No space left on device
\tat java.base/sun.nio.ch.FileDispatcherImpl.write0(Native Method)
\tat java.base/sun.nio.ch.FileChannelImpl.write(FileChannelImpl.java:280)
\t... 14 more`,
    truth:
      "The worker's disk is full; free or enlarge it, then restart the task.",
    expected: ['disk-full'],
  },
  {
    id: 'sink-group-authorization',
    source: 'https://docs.confluent.io/platform/current/connect/security.html',
    connectorClass: 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector',
    dbms: 'opensearch',
    direction: 'sink',
    trace: `org.apache.kafka.common.errors.GroupAuthorizationException: Not authorized to access group: connect-logs-to-opensearch`,
    truth:
      'The principal lacks READ on the consumer group connect-<name>; add the ACL.',
    expected: ['kafka-group-not-authorized'],
  },
  {
    id: 'sink-direct-buffer-memory',
    source:
      'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/707',
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: `${sinkExit28}
Caused by: java.lang.OutOfMemoryError: Direct buffer memory
\tat java.base/java.nio.Bits.reserveMemory(Bits.java:175)
\tat java.base/java.nio.DirectByteBuffer.<init>(DirectByteBuffer.java:118)
\tat java.base/sun.nio.ch.Util.getTemporaryDirectBuffer(Util.java:242)
\tat org.apache.kafka.common.network.PlaintextTransportLayer.read(PlaintextTransportLayer.java:103)
\t... 12 more`,
    truth:
      'The JVM ran out of direct memory; raise -XX:MaxDirectMemorySize or fetch less at once (fetch.max.bytes, fewer tasks per worker).',
    expected: ['java-direct-memory-exhausted'],
  },
];

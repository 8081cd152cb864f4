import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine } from '../logForms';
import {
  herderTail36,
  sinkExit28,
  sinkExit36,
  sourceStart36,
} from '../workerFrames';

/** Kafka clients, MirrorMaker and the worker; not to be looked at. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'broker-record-too-large',
    source: 'https://github.com/strimzi/strimzi-kafka-operator/issues/3017',
    connectorClass: 'io.debezium.connector.sqlserver.SqlServerConnector',
    dbms: 'sqlserver',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Unrecoverable exception from producer send callback
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.maybeThrowProducerSendException(WorkerSourceTask.java:258)
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.execute(WorkerSourceTask.java:245)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:177)
Caused by: org.apache.kafka.common.errors.RecordTooLargeException: The request included a message larger than the max message size the server will accept.`,
    truth:
      'The topic or broker takes no message that large; raise max.message.bytes of the topic (and replica fetch sizes).',
    expected: ['kafka-record-too-large-for-broker'],
  },
  {
    id: 'mm2-cluster-authorization',
    source: 'https://github.com/apache/kafka/pull/14388',
    connectorClass: 'org.apache.kafka.connect.mirror.MirrorCheckpointConnector',
    dbms: 'kafka',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Unable to create topic eu.checkpoints.internal
\tat org.apache.kafka.connect.mirror.MirrorUtils.createCompactedTopic(MirrorUtils.java:142)
\tat org.apache.kafka.connect.mirror.MirrorCheckpointConnector.createInternalTopics(MirrorCheckpointConnector.java:201)
Caused by: java.util.concurrent.ExecutionException: org.apache.kafka.common.errors.TopicAuthorizationException: Authorization failed.
\tat java.base/java.util.concurrent.CompletableFuture.reportGet(CompletableFuture.java:396)
\t... 8 more
Caused by: org.apache.kafka.common.errors.TopicAuthorizationException: Authorization failed.`,
    truth:
      "MirrorMaker's principal may not create its internal topic; grant CREATE or create the topic beforehand.",
    expected: [
      'kafka-topic-not-authorized',
      'kafka-topic-not-created',
      'kafka-cluster-not-authorized',
    ],
  },
  {
    id: 'gcs-heap-space',
    source:
      'https://github.com/Aiven-Open/gcs-connector-for-apache-kafka/issues/95',
    connectorClass: 'io.aiven.kafka.connect.gcs.GcsSinkConnector',
    dbms: 'gcs',
    direction: 'sink',
    trace: onOneLine(`java.lang.OutOfMemoryError: Java heap space
\tat java.base/java.util.Arrays.copyOf(Arrays.java:3745)
\tat java.base/java.io.ByteArrayOutputStream.grow(ByteArrayOutputStream.java:120)
\tat java.base/java.io.ByteArrayOutputStream.write(ByteArrayOutputStream.java:156)
\tat io.aiven.kafka.connect.gcs.GcsSinkTask.flushFile(GcsSinkTask.java:131)
\tat io.aiven.kafka.connect.gcs.GcsSinkTask.flush(GcsSinkTask.java:116)`),
    truth:
      'The sink holds whole files in memory; raise the heap, or limit file.max.records and the consumer batch.',
    expected: ['java-heap-exhausted'],
  },
  {
    id: 'gc-overhead',
    source: 'https://github.com/splunk/kafka-connect-splunk/issues/173',
    connectorClass: 'com.splunk.kafka.connect.SplunkSinkConnector',
    dbms: 'splunk',
    direction: 'sink',
    trace: `${sinkExit28}
Caused by: java.lang.OutOfMemoryError: GC overhead limit exceeded
\tat com.splunk.hecclient.JsonEventBatch.add(JsonEventBatch.java:92)
\tat com.splunk.kafka.connect.SplunkSinkTask.handleEvent(SplunkSinkTask.java:259)
\t... 12 more`,
    truth:
      'The heap is too small for the records in flight; raise KAFKA_HEAP_OPTS or run fewer tasks.',
    expected: ['java-heap-exhausted'],
  },
  {
    id: 'worker-create-find-topic',
    source: 'https://github.com/salesforce/mirus/issues/37',
    connectorClass: null,
    dbms: null,
    direction: null,
    trace: `org.apache.kafka.connect.errors.ConnectException: Timed out while checking for or creating topic(s) 'connect-offsets'. This could indicate a connectivity issue, unavailable topic partitions, or if this is your first use of the topic it may have taken too long to create.
\tat org.apache.kafka.connect.util.TopicAdmin.createTopics(TopicAdmin.java:247)
\tat org.apache.kafka.connect.storage.KafkaOffsetBackingStore$1.run(KafkaOffsetBackingStore.java:99)
\tat org.apache.kafka.connect.util.KafkaBasedLog.start(KafkaBasedLog.java:127)
${herderTail36}`,
    truth:
      'The worker could not reach the brokers (or they were not healthy) to create its topic; check bootstrap.servers, network and broker health.',
    expected: [
      'kafka-topic-creation-timed-out',
      'kafka-brokers-unreachable',
      'kafka-request-timed-out',
    ],
  },
  {
    id: 'worker-replication-factor',
    source:
      'https://docs.confluent.io/platform/current/connect/references/allconfigs.html',
    connectorClass: null,
    dbms: null,
    direction: null,
    trace: `org.apache.kafka.connect.errors.ConnectException: Error while attempting to create/find topic(s) 'connect-status'
\tat org.apache.kafka.connect.util.TopicAdmin.createOrFindTopics(TopicAdmin.java:491)
\tat org.apache.kafka.connect.storage.KafkaTopicBasedBackingStore.lambda$topicInitializer$0(KafkaTopicBasedBackingStore.java:48)
${herderTail36}
Caused by: java.util.concurrent.ExecutionException: org.apache.kafka.common.errors.InvalidReplicationFactorException: Unable to replicate the partition 3 time(s): The target replication factor of 3 cannot be reached because only 1 broker(s) are registered.
\tat java.base/java.util.concurrent.CompletableFuture.reportGet(CompletableFuture.java:396)
\t... 11 more`,
    truth:
      'The cluster has fewer brokers than the replication factor of the internal topics; lower it or add brokers.',
    expected: ['kafka-replication-factor-too-large'],
  },
  {
    id: 'worker-offsets-topic-acl',
    source: 'https://github.com/apache/camel-kafka-connector/issues/1594',
    connectorClass: null,
    dbms: null,
    direction: null,
    trace: `org.apache.kafka.common.errors.TopicAuthorizationException: Not authorized to access topics: [kafka-connect-cluster-offsets]`,
    truth:
      "The worker's principal has no rights on its own internal topics; add the ACLs (or the KafkaUser of the worker).",
    expected: ['kafka-topic-not-authorized'],
  },
  {
    id: 'truststore-password',
    source:
      'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/security/ssl/DefaultSslEngineFactory.java',
    connectorClass: 'io.debezium.connector.postgresql.PostgresConnector',
    dbms: 'postgresql',
    direction: 'source',
    trace:
      asJsonText(`org.apache.kafka.common.KafkaException: Failed to load SSL keystore /opt/kafka/external-configuration/ts/ssl.truststore.jks of type JKS
\tat org.apache.kafka.common.security.ssl.DefaultSslEngineFactory$FileBasedStore.load(DefaultSslEngineFactory.java:382)
\tat org.apache.kafka.common.security.ssl.DefaultSslEngineFactory.createTruststore(DefaultSslEngineFactory.java:332)
Caused by: java.io.IOException: Keystore was tampered with, or password was incorrect
\tat java.base/sun.security.provider.JavaKeyStore.engineLoad(JavaKeyStore.java:813)
\t... 12 more
Caused by: java.security.UnrecoverableKeyException: Password verification failed
\tat java.base/sun.security.provider.JavaKeyStore.engineLoad(JavaKeyStore.java:811)
\t... 14 more`),
    truth:
      'The truststore password is wrong (the reference to the secret was used as text); correct it.',
    expected: ['tls-keystore-password-wrong', 'tls-store-not-loaded'],
  },
  {
    id: 'no-resolvable-bootstrap',
    source: 'https://github.com/redpanda-data/documentation/pull/1577',
    connectorClass: 'io.debezium.connector.mysql.MySqlConnector',
    dbms: 'mysql',
    direction: 'source',
    trace: `org.apache.kafka.common.KafkaException: Failed to construct kafka consumer
\tat org.apache.kafka.clients.consumer.KafkaConsumer.<init>(KafkaConsumer.java:830)
\tat io.debezium.storage.kafka.history.KafkaSchemaHistory.storageExists(KafkaSchemaHistory.java:401)
\tat io.debezium.connector.mysql.MySqlConnectorTask.start(MySqlConnectorTask.java:119)
${sourceStart36}
Caused by: org.apache.kafka.common.config.ConfigException: No resolvable bootstrap urls given in bootstrap.servers
\tat org.apache.kafka.clients.ClientUtils.parseAndValidateAddresses(ClientUtils.java:89)
\t... 14 more`,
    truth:
      'schema.history.internal.kafka.bootstrap.servers does not resolve from the worker; correct it.',
    expected: ['kafka-bootstrap-unresolvable', 'host-unknown'],
  },
  {
    id: 'source-topic-not-in-metadata',
    source:
      'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/clients/producer/KafkaProducer.java',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSourceConnector',
    dbms: 'mysql',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Unrecoverable exception from producer send callback
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.maybeThrowProducerSendException(WorkerSourceTask.java:284)
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.sendRecords(WorkerSourceTask.java:338)
Caused by: org.apache.kafka.common.errors.TimeoutException: Topic mysql-shop-orders not present in metadata after 60000 ms.`,
    truth:
      'The topic does not exist and is not created (auto-creation off); create it or configure topic.creation.*.',
    expected: ['kafka-topic-missing'],
  },
  {
    id: 'sink-kicked-out-of-group',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/917',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    dbms: 'postgresql',
    direction: 'sink',
    trace: `org.apache.kafka.clients.consumer.CommitFailedException: Offset commit cannot be completed since the consumer is not part of an active group for auto partition assignment; it is likely that the consumer was kicked out of the group.
\tat org.apache.kafka.clients.consumer.internals.ConsumerCoordinator.sendOffsetCommitRequest(ConsumerCoordinator.java:1109)
\tat org.apache.kafka.clients.consumer.internals.ConsumerCoordinator.commitOffsetsSync(ConsumerCoordinator.java:976)
\tat org.apache.kafka.clients.consumer.KafkaConsumer.commitSync(KafkaConsumer.java:1490)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.doCommitSync(WorkerSinkTask.java:334)`,
    truth:
      'The task was too slow between polls and lost its place in the group; smaller batches (max.poll.records) or a longer max.poll.interval.ms.',
    expected: ['kafka-poll-interval-exceeded'],
  },
  {
    id: 'too-many-open-files',
    source: 'https://kafka.apache.org/documentation/#os',
    connectorClass: 'de.azapps.kafkabackup.sink.BackupSinkConnector',
    dbms: 'files',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.nio.file.FileSystemException: /backup/orders/segment_partition_004_from_offset_0000000000_records: Too many open files
\tat de.azapps.kafkabackup.sink.BackupSinkTask.open(BackupSinkTask.java:171)
\t... 11 more
Caused by: java.nio.file.FileSystemException: /backup/orders/segment_partition_004_from_offset_0000000000_records: Too many open files
\tat java.base/sun.nio.fs.UnixException.translateToIOException(UnixException.java:100)
\t... 15 more`,
    truth:
      'The worker process hit its limit of open files; raise nofile for it or spread the partitions.',
    expected: ['too-many-open-files'],
  },
  {
    id: 'exactly-once-fenced',
    source: 'https://kafka.apache.org/documentation/#connect_exactlyonce',
    connectorClass: 'io.debezium.connector.postgresql.PostgresConnector',
    dbms: 'postgresql',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Failed to flush offsets and/or records for task
\tat org.apache.kafka.connect.runtime.ExactlyOnceWorkerSourceTask.commitTransaction(ExactlyOnceWorkerSourceTask.java:331)
\tat org.apache.kafka.connect.runtime.ExactlyOnceWorkerSourceTask.batchDispatched(ExactlyOnceWorkerSourceTask.java:215)
Caused by: org.apache.kafka.common.errors.TransactionalIdAuthorizationException: Transactional Id authorization failed.`,
    truth:
      'With exactly-once the principal needs WRITE and DESCRIBE on the transactional id of the task; add the ACL.',
    expected: ['kafka-transactional-id-not-authorized'],
  },
  {
    id: 'client-jaas-missing',
    source:
      'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/security/JaasContext.java',
    connectorClass: 'io.confluent.connect.replicator.ReplicatorSourceConnector',
    dbms: 'kafka',
    direction: 'source',
    trace: `org.apache.kafka.common.KafkaException: Failed to create new KafkaAdminClient
\tat org.apache.kafka.clients.admin.KafkaAdminClient.createInternal(KafkaAdminClient.java:551)
\tat org.apache.kafka.clients.admin.Admin.create(Admin.java:144)
Caused by: java.lang.IllegalArgumentException: Could not find a 'KafkaClient' entry in the JAAS configuration. System property 'java.security.auth.login.config' is not set
\tat org.apache.kafka.common.security.JaasContext.defaultContext(JaasContext.java:150)
\tat org.apache.kafka.common.security.JaasContext.loadClientContext(JaasContext.java:84)
\t... 9 more`,
    truth:
      'SASL is on but sasl.jaas.config is not given for this client (prefix forgotten); set it.',
    expected: ['kafka-jaas-missing'],
  },
];

import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine, prefixed } from '../logForms';
import { connectorStart36, herderTail36 } from '../workerFrames';

const mirror = {
  connectorClass: 'org.apache.kafka.connect.mirror.MirrorCheckpointConnector',
  dbms: 'kafka',
  direction: 'source',
} as const;

const unknown = { connectorClass: null, dbms: null, direction: null } as const;

export const traces: readonly CorpusTrace[] = [
  {
    ...mirror,
    id: 'later-mirror-groups-timeout',
    source: 'https://github.com/apache/kafka/pull/16767',
    trace: ` org.apache.kafka.connect.errors.RetriableException: Timeout while loading consumer groups.
         at org.apache.kafka.connect.mirror.MirrorCheckpointConnector.taskConfigs(MirrorCheckpointConnector.java:138)
         at org.apache.kafka.connect.runtime.Worker.connectorTaskConfigs(Worker.java:398)
         at org.apache.kafka.connect.runtime.distributed.DistributedHerder.reconfigureConnector(DistributedHerder.java:2243)`,
    truth:
      'The consumer groups of the source cluster were not read within the admin timeout.',
    expected: ['mirror-groups-not-loaded'],
  },
  {
    connectorClass: 'com.comcast.kafka.connect.kafka.KafkaSourceConnector',
    dbms: 'kafka',
    direction: 'source',
    id: 'later-mirrortool-no-such-method',
    source: 'https://github.com/Comcast/MirrorTool-for-Kafka-Connect/issues/19',
    trace: `java.lang.NoSuchMethodError: com.comcast.kafka.connect.kafka.KafkaSourceConnectorConfig.originalsWithPrefix(Ljava/lang/String;Z)Ljava/util/Map;
at com.comcast.kafka.connect.kafka.KafkaSourceConnectorConfig.allWithPrefix(KafkaSourceConnectorConfig.java:184)`,
    truth: 'The connector needs a newer Kafka Connect than the worker is.',
    expected: ['java-method-missing'],
  },
  {
    ...mirror,
    id: 'later-mirror-no-bootstrap',
    source: 'https://github.com/strimzi/strimzi-kafka-operator/issues/5715',
    trace:
      asJsonText(`org.apache.kafka.common.KafkaException: Failed to create new KafkaAdminClient
\tat org.apache.kafka.clients.admin.KafkaAdminClient.createInternal(KafkaAdminClient.java:527)
\tat org.apache.kafka.connect.mirror.MirrorCheckpointConnector.start(MirrorCheckpointConnector.java:73)
${connectorStart36}
Caused by: org.apache.kafka.common.config.ConfigException: No resolvable bootstrap urls given in bootstrap.servers
\tat org.apache.kafka.clients.ClientUtils.parseAndValidateAddresses(ClientUtils.java:89)
`),
    truth: 'The address of the Kafka cluster does not resolve.',
    expected: ['kafka-bootstrap-unresolvable'],
  },
  {
    ...unknown,
    id: 'later-worker-offset-topic-metadata',
    source: 'https://github.com/strimzi/strimzi-kafka-operator/issues/7002',
    trace: `org.apache.kafka.connect.errors.ConnectException: Could not look up partition metadata for offset backing store topic in allotted period. This could indicate a connectivity issue, unavailable topic partitions, or if this is your first use of the topic it may have taken too long to create.
\tat org.apache.kafka.connect.util.KafkaBasedLog.start(KafkaBasedLog.java:183)
\tat org.apache.kafka.connect.storage.KafkaOffsetBackingStore.start(KafkaOffsetBackingStore.java:155)
${herderTail36}`,
    truth: 'The internal topic for offsets is missing or not reachable.',
    expected: ['worker-internal-topic-not-seen'],
  },
  {
    ...unknown,
    id: 'later-kafka-metadata-timeout',
    source: 'https://github.com/strimzi/strimzi-kafka-operator/issues/7002',
    trace: `org.apache.kafka.common.errors.TimeoutException: Timeout expired while fetching topic metadata`,
    truth:
      'The brokers of Kafka can not be reached (or not with this listener).',
    expected: ['kafka-brokers-unreachable'],
  },
  {
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    id: 'later-kafka-unknown-ca',
    source: 'https://github.com/strimzi/strimzi-kafka-operator/issues/8596',
    trace: `WARN [AdminClient clientId=adminclient-1] Metadata update failed due to authentication error (org.apache.kafka.clients.admin.internals.AdminMetadataManager) [kafka-admin-client-thread | adminclient-1]
org.apache.kafka.common.errors.SslAuthenticationException: SSL handshake failed
Caused by: javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target`,
    truth: 'The certificate of the brokers is not trusted by the worker.',
    expected: ['tls-certificate-untrusted'],
  },
  {
    ...unknown,
    id: 'later-kafka-invalid-token',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/7316',
    trace: `org.apache.kafka.connect.errors.ConnectException: Failed to connect to and describe Kafka cluster. Check worker's broker connection and security properties.
Caused by: java.util.concurrent.ExecutionException: org.apache.kafka.common.errors.SaslAuthenticationException: {"status":"invalid_token"}
Caused by: org.apache.kafka.common.errors.SaslAuthenticationException: {"status":"invalid_token"}`,
    truth: 'Kafka refuses the OAuth token of the client.',
    expected: ['kafka-login-refused'],
  },
  {
    connectorClass: 'io.confluent.connect.replicator.ReplicatorSourceConnector',
    dbms: 'kafka',
    direction: 'source',
    id: 'later-kafka-jaas-control-flag',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/191',
    trace: `Exception in thread "main" org.apache.kafka.common.KafkaException: Failed to create new KafkaAdminClient
        at org.apache.kafka.clients.admin.KafkaAdminClient.createInternal(KafkaAdminClient.java:521)
        at org.apache.kafka.connect.util.ConnectUtils.lookupKafkaClusterId(ConnectUtils.java:52)
Caused by: java.lang.IllegalArgumentException: Login module control flag not specified in JAAS config
        at org.apache.kafka.common.security.JaasConfig.parseAppConfigurationEntry(JaasConfig.java:110)`,
    truth: 'sasl.jaas.config is malformed: no "required" after the module.',
    expected: ['kafka-jaas-malformed'],
  },
  {
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    id: 'later-kafka-msk-iam-client',
    source: 'https://github.com/aws/aws-msk-iam-auth/issues/142',
    trace: prefixed(
      '[Worker-0c13cfeafdaec1993] ',
      `org.apache.kafka.common.errors.SaslAuthenticationException: Failed to configure SaslClientAuthenticator
Caused by: org.apache.kafka.common.errors.SaslAuthenticationException: Failed to create SaslClient with mechanism AWS_MSK_IAM`,
    ),
    truth: 'The login module for MSK IAM is not usable in this client.',
    expected: ['kafka-msk-iam-client'],
  },
  {
    ...unknown,
    id: 'later-kafka-mechanism-not-enabled',
    source: 'https://github.com/ansible-middleware/amq_streams/pull/43',
    trace: `org.apache.kafka.connect.errors.ConnectException: Failed to connect to and describe Kafka cluster. Check worker's broker connection and security properties.
        at org.apache.kafka.connect.util.ConnectUtils.lookupKafkaClusterId(ConnectUtils.java:77)
        at org.apache.kafka.connect.cli.ConnectStandalone.main(ConnectStandalone.java:82)
Caused by: java.util.concurrent.ExecutionException: org.apache.kafka.common.errors.IllegalSaslStateException: Unexpected handshake request with client mechanism SCRAM-SHA-512, enabled mechanisms are []
        at java.base/java.util.concurrent.CompletableFuture.reportGet(CompletableFuture.java:395)
        ... 2 more`,
    truth: 'The listener of the broker has no SASL (or not this mechanism).',
    expected: ['kafka-sasl-listener-mismatch'],
  },
  {
    connectorClass: 'io.debezium.connector.cassandra.CassandraConnector',
    dbms: 'cassandra',
    direction: 'source',
    id: 'later-worker-class-not-found',
    source: 'https://github.com/DataReply/kafka-connect-mongodb/issues/23',
    trace:
      onOneLine(`java.util.concurrent.ExecutionException: org.apache.kafka.connect.errors.ConnectException: Failed to find any class that implements Connector and which name matches io.debezium.connector.cassandra.CassandraConnector, available connectors are: PluginDesc{klass=class org.apache.kafka.connect.mirror.MirrorCheckpointConnector, name='org.apache.kafka.connect.mirror.MirrorCheckpointConnector', version='3.7.2', encodedVersion=3.7.2, type=source, typeName='source', location='classpath'}
\tat java.base/java.util.concurrent.CompletableFuture.reportGet(CompletableFuture.java:396)`),
    truth: 'The plugin of the connector is not installed on the worker.',
    expected: ['connector-class-not-installed'],
  },
  {
    connectorClass: 'com.salesforce.mirus.MirusSourceConnector',
    dbms: 'kafka',
    direction: 'source',
    id: 'later-kafka-message-too-large',
    source: 'https://github.com/salesforce/mirus/issues/44',
    trace: `[2019-05-31 15:47:32,630] ERROR WorkerSourceTask{id=deduplication-1} failed to send record to flights: {} (org.apache.kafka.connect.runtime.WorkerSourceTask)
org.apache.kafka.common.errors.RecordTooLargeException: The request included a message larger than the max message size the server will accept.`,
    truth: 'A record is larger than the topic allows (max.message.bytes).',
    expected: ['kafka-record-too-large-for-broker'],
  },
  {
    connectorClass:
      'com.github.jcustenborder.kafka.connect.spooldir.SpoolDirLineDelimitedSourceConnector',
    dbms: 'files',
    direction: 'source',
    id: 'later-kafka-unknown-server-error',
    source:
      'https://github.com/jcustenborder/kafka-connect-spooldir/issues/144',
    trace: `[2020-08-28 21:26:15,524] ERROR WorkerSourceTask{id=spooldir-test2-0} failed to send record to test.topic: (org.apache.kafka.connect.runtime.WorkerSourceTask)
org.apache.kafka.common.errors.UnknownServerException: The server experienced an unexpected error when processing the request.`,
    truth: 'A broker failed; only its own log tells why.',
    expected: ['kafka-broker-unknown-error'],
  },
  {
    ...unknown,
    id: 'later-kafka-fetch-metadata-disconnect',
    source: 'https://github.com/strimzi/strimzi-kafka-operator/issues/3976',
    trace: `2020-11-25 06:17:04,279 INFO [AdminClient clientId=adminclient-1] Metadata update failed (org.apache.kafka.clients.admin.internals.AdminMetadataManager) [kafka-admin-client-thread | adminclient-1]
org.apache.kafka.common.errors.TimeoutException: Call(callName=fetchMetadata, deadlineMs=1606285024277, tries=70, nextAllowedTryMs=1606285024378) timed out at 1606285024278 after 70 attempt(s)
Caused by: org.apache.kafka.common.errors.DisconnectException: Cancelled fetchMetadata request with correlation id 139 due to node -1 being disconnected`,
    truth:
      'The brokers drop the connection: not reachable, or the listener wants TLS or SASL.',
    expected: ['kafka-broker-disconnected'],
  },
  {
    ...unknown,
    id: 'later-kafka-plaintext-to-tls-heap',
    source: 'https://github.com/confluentinc/cp-helm-charts/issues/312',
    trace: `[kafka-admin-client-thread | adminclient-1] ERROR org.apache.kafka.common.utils.KafkaThread - Uncaught exception in thread 'kafka-admin-client-thread | adminclient-1':
java.lang.OutOfMemoryError: Java heap space
\tat java.nio.HeapByteBuffer.<init>(HeapByteBuffer.java:57)
\tat java.nio.ByteBuffer.allocate(ByteBuffer.java:335)
\tat org.apache.kafka.common.memory.MemoryPool$1.tryAllocate(MemoryPool.java:30)
\tat org.apache.kafka.common.network.NetworkReceive.readFrom(NetworkReceive.java:112)`,
    truth:
      'A client without TLS talks to a TLS listener and takes the answer for a huge size.',
    expected: ['kafka-plaintext-client-on-tls-port'],
  },
  {
    connectorClass: 'com.couchbase.connect.kafka.CouchbaseSourceConnector',
    dbms: 'couchbase',
    direction: 'source',
    id: 'later-producer-heap',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/468',
    trace: `[2018-08-16 14:34:02,135] ERROR Uncaught exception in kafka-producer-network-thread | producer-10:  (org.apache.kafka.common.utils.KafkaThread:43)
java.lang.OutOfMemoryError: Java heap space
 at java.util.HashMap$EntrySet.iterator(HashMap.java:1014)
 at java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$1.<init>(Collections.java:1655)`,
    truth: 'The heap of the worker is too small.',
    expected: ['java-heap-exhausted'],
  },
  {
    ...mirror,
    id: 'later-mirror-forwarding-admin',
    source: 'https://github.com/strimzi/strimzi-kafka-operator/issues/9786',
    trace:
      asJsonText(`org.apache.kafka.common.KafkaException: The constructor of org.apache.kafka.clients.admin.ForwardingAdmin threw an exception
\tat org.apache.kafka.common.utils.Utils.newParameterizedInstance(Utils.java:471)
\tat org.apache.kafka.connect.mirror.MirrorConnectorConfig.forwardingAdmin(MirrorConnectorConfig.java:231)
\tat org.apache.kafka.connect.mirror.MirrorSourceConnector.start(MirrorSourceConnector.java:160)
`),
    truth: null,
    expected: [],
  },
];

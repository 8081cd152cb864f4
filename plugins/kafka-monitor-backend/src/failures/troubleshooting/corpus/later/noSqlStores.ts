import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine, prefixed } from '../logForms';
import {
  connectorStart36,
  sinkExit011,
  sinkExit23,
  sinkExit28,
  sinkExit36,
  sinkExit41,
  sinkStart34,
  sinkTail23,
  sourceTail23,
} from '../workerFrames';

const radar = {
  connectorClass: 'org.radarcns.mongodb.MongoDbSinkConnector',
  dbms: 'mongodb',
  direction: 'sink',
} as const;

const lensesCassandra = {
  connectorClass:
    'com.datamountaineer.streamreactor.connect.cassandra.sink.CassandraSinkConnector',
  dbms: 'cassandra',
  direction: 'sink',
} as const;

const iceberg = {
  connectorClass: 'org.apache.iceberg.connect.IcebergSinkConnector',
  dbms: 'iceberg',
  direction: 'sink',
} as const;

export const traces: readonly CorpusTrace[] = [
  {
    ...radar,
    id: 'later-mongodb-queue-full',
    source: 'https://github.com/RADAR-base/MongoDb-Sink-Connector/issues/17',
    trace: prefixed(
      'mongodb-connector_1  | 2017-07-29T12:44:27.848005831Z ',
      `${sinkExit011}
Caused by: java.lang.IllegalStateException: Queue full
\tat java.util.AbstractQueue.add(AbstractQueue.java:98)
\tat java.util.concurrent.ArrayBlockingQueue.add(ArrayBlockingQueue.java:312)
\tat org.radarcns.mongodb.MongoDbSinkTask.put(MongoDbSinkTask.java:136)`,
    ),
    truth: 'Records come faster than MongoDB takes them: the buffer is full.',
    expected: ['sink-queue-full'],
  },
  {
    connectorClass: 'at.grahsl.kafka.connect.mongodb.MongoDbSinkConnector',
    dbms: 'mongodb',
    direction: 'sink',
    id: 'later-mongodb-premature-end',
    source: 'https://github.com/EthVM/EthVM/issues/309',
    trace: prefixed(
      'kafka-connect_1          | ',
      `${sinkExit23}
Caused by: com.mongodb.MongoSocketReadException: Prematurely reached end of stream
\tat com.mongodb.internal.connection.SocketStream.read(SocketStream.java:112)
\tat com.mongodb.internal.connection.InternalStreamConnection.receiveResponseBuffers(InternalStreamConnection.java:570)
\tat com.mongodb.internal.connection.DefaultServerConnection.executeProtocol(DefaultServerConnection.java:269)`,
    ),
    truth: 'The connection to MongoDB was cut.',
    expected: ['mongodb-connection-lost'],
  },
  {
    ...radar,
    id: 'later-mongodb-map-no-struct',
    source: 'https://github.com/RADAR-base/MongoDb-Sink-Connector/issues/18',
    trace: `ERROR Task kafka-connect-mongodb-0 threw an uncaught and unrecoverable exception (org.apache.kafka.connect.runtime.WorkerSinkTask:455)
java.lang.ClassCastException: java.util.HashMap cannot be cast to org.apache.kafka.connect.data.Struct
\tat org.radarcns.mongodb.GenericRecordConverter.convert(GenericRecordConverter.java:60)
\tat org.radarcns.mongodb.MongoDbSinkTask.put(MongoDbSinkTask.java:120)
${sinkTail23}`,
    truth: 'The connector needs records with a schema, they come without one.',
    expected: ['record-without-schema'],
  },
  {
    ...radar,
    id: 'later-mongodb-no-such-method',
    source: 'https://github.com/RADAR-base/MongoDb-Sink-Connector/issues/18',
    trace: `ERROR Task kafka-connector-mongodb-sink-0 threw an uncaught and unrecoverable exception (org.apache.kafka.connect.runtime.WorkerTask:148)
java.lang.NoSuchMethodError: org.apache.kafka.common.config.AbstractConfig.<init>(Ljava/util/Map;)V
\tat org.radarcns.mongodb.MongoDbSinkConnector.start(MongoDbSinkConnector.java:60)`,
    truth: 'The connector was built for another version of Kafka Connect.',
    expected: ['java-method-missing'],
  },
  {
    connectorClass: 'io.confluent.connect.cassandra.CassandraSinkConnector',
    dbms: 'cassandra',
    direction: 'sink',
    id: 'later-cassandra-unknown-host',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/8383',
    trace: `com.datastax.oss.driver.api.core.AllNodesFailedException: Could not reach any contact point, make sure you've provided valid addresses (showing first 1 nodes, use getAllErrors() for more): Node(endPoint=cassandra/<unresolved>:9042, hostId=null, hashCode=21caa99): [java.net.UnknownHostException: cassandra]
\tat com.datastax.oss.driver.api.core.AllNodesFailedException.copy(AllNodesFailedException.java:141)
\tat io.confluent.connect.cassandra.CassandraSinkConnector.doStart(CassandraSinkConnector.java:50)
${connectorStart36}`,
    truth: 'The host name of the contact point does not resolve.',
    expected: ['cassandra-no-node', 'host-unknown'],
  },
  {
    connectorClass: 'com.redis.kafka.connect.RedisSinkConnector',
    dbms: 'redis',
    direction: 'sink',
    id: 'later-redis-reset-by-peer',
    source:
      'https://github.com/redis-field-engineering/redis-kafka-connect/issues/29',
    trace: `${sinkExit28}
Caused by: io.lettuce.core.RedisException: java.io.IOException: Connection reset by peer
\tat io.lettuce.core.internal.Exceptions.bubble(Exceptions.java:83)
\tat io.lettuce.core.LettuceFutures.awaitAll(LettuceFutures.java:59)
\tat com.redis.kafka.connect.sink.RedisSinkTask.put(RedisSinkTask.java:304)
Caused by: java.io.IOException: Connection reset by peer
\tat java.base/sun.nio.ch.FileDispatcherImpl.read0(Native Method)`,
    truth: 'Redis or something between cut the connection.',
    expected: ['connection-reset'],
  },
  {
    connectorClass:
      'com.github.jcustenborder.kafka.connect.redis.RedisSinkConnector',
    dbms: 'redis',
    direction: 'sink',
    id: 'later-redis-class-not-initialized',
    source: 'https://github.com/jcustenborder/kafka-connect-redis/issues/36',
    trace:
      asJsonText(`java.lang.NoClassDefFoundError: Could not initialize class io.lettuce.core.ClientOptions
\tat com.github.jcustenborder.kafka.connect.redis.RedisSessionFactoryImpl$RedisSessionImpl.create(RedisSessionFactoryImpl.java:157)
\tat com.github.jcustenborder.kafka.connect.redis.RedisSinkTask.start(RedisSinkTask.java:73)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.initializeAndStart(WorkerSinkTask.java:300)
`),
    truth: 'Libraries of the plugin do not fit together or are missing.',
    expected: ['java-class-not-initialised'],
  },
  {
    connectorClass:
      'com.github.jcustenborder.kafka.connect.redis.RedisSinkConnector',
    dbms: 'redis',
    direction: 'sink',
    id: 'later-redis-unable-to-connect',
    source: 'https://github.com/jcustenborder/kafka-connect-redis/issues/48',
    trace: `io.lettuce.core.RedisConnectionException: Unable to connect
\tat io.lettuce.core.RedisConnectionException.create(RedisConnectionException.java:94)
\tat io.lettuce.core.AbstractRedisClient.getConnection(AbstractRedisClient.java:261)
\tat io.lettuce.core.cluster.RedisClusterClient.connect(RedisClusterClient.java:348)
\tat com.github.jcustenborder.kafka.connect.redis.RedisSinkTask.start(RedisSinkTask.java:72)
${sinkStart34}`,
    truth: 'Redis can not be reached.',
    expected: ['redis-not-reachable'],
  },
  {
    ...lensesCassandra,
    id: 'later-keyspaces-no-insert-json',
    source: 'https://github.com/lensesio/stream-reactor/issues/678',
    trace: `${sinkExit23}
Caused by: java.lang.RuntimeException: com.datastax.driver.core.exceptions.InvalidQueryException: Unsupported statement type class org.apache.cassandra.cql3.statements.UpdateStatement$ParsedInsertJson
at com.datamountaineer.streamreactor.connect.errors.ThrowErrorPolicy.handle(ErrorPolicy.scala:58)
at com.datamountaineer.streamreactor.connect.cassandra.sink.CassandraJsonWriter.write(CassandraJsonWriter.scala:175)
Caused by: com.datastax.driver.core.exceptions.InvalidQueryException: Unsupported statement type class org.apache.cassandra.cql3.statements.UpdateStatement$ParsedInsertJson`,
    truth: 'The store (Amazon Keyspaces) does not know INSERT ... JSON.',
    expected: ['cassandra-statement-unsupported'],
  },
  {
    connectorClass: 'streams.kafka.connect.sink.Neo4jSinkConnector',
    dbms: 'neo4j',
    direction: 'sink',
    id: 'later-neo4j-date-not-parsed',
    source: 'https://github.com/neo4j-contrib/neo4j-streams/issues/222',
    trace: prefixed(
      'Aug 10 14:18:22 connect-03 kafka-connect[28696]: ',
      `[2019-08-10 14:18:22,312] ERROR WorkerSinkTask{id=preferences-neo4j-0} Task threw an uncaught and unrecoverable exception. Task is being killed and will not recover until manually restarted. (org.apache.kafka.connect.runtime.WorkerSinkTask:558)
org.neo4j.driver.v1.exceptions.ClientException: Failed to invoke function \`apoc.date.parse\`: Caused by: java.text.ParseException: Unparseable date: "2019-05-08T14:51:26.116"
at org.neo4j.driver.internal.util.ErrorUtil.newNeo4jError(ErrorUtil.java:62)
at org.neo4j.driver.internal.async.inbound.InboundMessageDispatcher.handleFailureMessage( InboundMessageDispatcher.java:142)`,
    ),
    truth: 'The Cypher statement can not parse a date of the record.',
    expected: ['neo4j-cypher'],
  },
  {
    connectorClass:
      'com.datamountaineer.streamreactor.connect.influx.InfluxSinkConnector',
    dbms: 'influxdb',
    direction: 'sink',
    id: 'later-influx-timeout',
    source: 'https://github.com/lensesio/stream-reactor/issues/218',
    trace: `${sinkExit011}
Caused by: java.lang.RuntimeException: retrofit.RetrofitError: timeout
        at com.datamountaineer.streamreactor.connect.errors.ThrowErrorPolicy.handle(ErrorPolicy.scala:58)
Caused by: java.net.SocketTimeoutException: timeout
        at okio.Okio$3.newTimeoutException(Okio.java:207)
        at okio.AsyncTimeout.exit(AsyncTimeout.java:261)
Caused by: java.net.SocketException: Socket closed
        at java.net.SocketInputStream.read(SocketInputStream.java:141)
        ... 38 more`,
    truth: 'InfluxDB did not answer in time.',
    expected: ['read-timed-out'],
  },
  {
    connectorClass: 'com.couchbase.connect.kafka.CouchbaseSourceConnector',
    dbms: 'couchbase',
    direction: 'source',
    id: 'later-couchbase-bootstrap',
    source: 'https://github.com/couchbase/kafka-connect-couchbase/issues/41',
    trace:
      onOneLine(`org.apache.kafka.connect.errors.ConnectException: com.couchbase.client.dcp.error.BootstrapException: Could not connect to Cluster/Bucket
\tat com.couchbase.connect.kafka.CouchbaseSourceTask.checkErrorQueue(CouchbaseSourceTask.java:313)
\tat com.couchbase.connect.kafka.CouchbaseSourceTask.poll(CouchbaseSourceTask.java:246)
${sourceTail23}
Caused by: com.couchbase.client.dcp.error.BootstrapException: Could not connect to Cluster/Bucket`),
    truth: 'Couchbase (cluster or bucket) can not be reached.',
    expected: ['couchbase-bootstrap'],
  },
  {
    ...iceberg,
    id: 'later-iceberg-invalid-thrift-method',
    source: 'https://github.com/apache/iceberg/issues/12719',
    trace: `${sinkExit36}
Caused by: java.lang.RuntimeException: Failed to get table info from metastore shop.orders
\tat org.apache.iceberg.hive.HiveTableOperations.doRefresh(HiveTableOperations.java:171)
\tat org.apache.iceberg.connect.data.IcebergWriterFactory.createWriter(IcebergWriterFactory.java:53)
Caused by: org.apache.thrift.TApplicationException: Invalid method name: 'get_table'
\tat org.apache.thrift.TServiceClient.receiveBase(TServiceClient.java:79)`,
    truth: 'The Hive metastore is newer than the client: it lacks the call.',
    expected: ['hive-metastore-method'],
  },
  {
    ...iceberg,
    connectorClass: 'io.tabular.iceberg.connect.IcebergSinkConnector',
    id: 'later-iceberg-heap',
    source: 'https://github.com/databricks/iceberg-kafka-connect/issues/227',
    trace: `${sinkExit28}
Caused by: java.lang.OutOfMemoryError: Java heap space
\tat org.apache.iceberg.shaded.org.apache.parquet.bytes.HeapByteBufferAllocator.allocate(HeapByteBufferAllocator.java:32)
\tat org.apache.iceberg.parquet.ParquetWriter.startRowGroup(ParquetWriter.java:214)
\tat io.tabular.iceberg.connect.data.IcebergWriter.write(IcebergWriter.java:59)`,
    truth: 'The heap of the worker is too small for the open files.',
    expected: ['java-heap-exhausted'],
  },
  {
    connectorClass: 'com.google.pubsub.kafka.sink.CloudPubSubSinkConnector',
    dbms: 'pubsub',
    direction: 'sink',
    id: 'later-pubsub-permission',
    source: 'https://github.com/googleapis/google-cloud-java/issues/7585',
    trace: `SEVERE: Got more than one input Future failure. Logging failures after the first
com.google.api.gax.rpc.PermissionDeniedException: io.grpc.StatusRuntimeException: PERMISSION_DENIED: User not authorized to perform this action.
        at com.google.api.gax.rpc.ApiExceptionFactory.createException(ApiExceptionFactory.java:55)
        at com.google.api.gax.grpc.GrpcApiExceptionFactory.create(GrpcApiExceptionFactory.java:72)`,
    truth: 'The service account has no right on the topic of Pub/Sub.',
    expected: ['pubsub-denied'],
  },
  {
    connectorClass: 'com.azure.cosmos.kafka.connect.CosmosSinkConnector',
    dbms: 'cosmosdb',
    direction: 'sink',
    id: 'later-cosmos-no-account',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/7914',
    trace: `${sinkExit41}
Caused by: {"ClassName":"CosmosException","userAgent":"azsdk-java-cosmos/4.75.0","statusCode":403,"resourceAddress":"https://shop-WestEurope.documents.azure.com:443/","error":"{\\"code\\":\\"Forbidden\\",\\"message\\":\\"Database Account shop-westeurope does not exist\\"}","innerErrorMessage":"Database Account shop-westeurope does not exist"}
\tat com.azure.cosmos.implementation.BridgeInternal.createCosmosException(BridgeInternal.java:100)`,
    truth: 'The Cosmos DB account does not exist (yet).',
    expected: ['cosmos-account-missing'],
  },
  {
    connectorClass: 'io.zeebe.kafka.connect.ZeebeSourceConnector',
    dbms: null,
    direction: 'source',
    id: 'later-zeebe-topic-missing',
    source:
      'https://github.com/camunda-community-hub/kafka-connect-zeebe/issues/61',
    trace: `06:34:01.044 [task-thread-go-source-0] o.a.k.c.r.WorkerTask ERROR - WorkerSourceTask{id=go-source-0} Task threw an uncaught and unrecoverable exception. Task is being killed and will not recover until manually restarted org.apache.kafka.connect.errors.ConnectException: Unrecoverable exception from producer send callback
        at org.apache.kafka.connect.runtime.WorkerSourceTask.maybeThrowProducerSendException(WorkerSourceTask.java:266)
        at org.apache.kafka.connect.runtime.WorkerSourceTask.sendRecords(WorkerSourceTask.java:320)
Caused by: org.apache.kafka.common.errors.TimeoutException: Topic payments not present in metadata after 60000 ms.`,
    truth: 'The topic to write to does not exist.',
    expected: ['kafka-topic-missing'],
  },
  {
    connectorClass: 'com.datastax.kafkaconnector.DseSinkConnector',
    dbms: 'cassandra',
    direction: 'sink',
    id: 'later-datastax-prepare-failed',
    source:
      'https://github.com/datastax-archive/kafka-connector-sink-json/issues/1',
    trace: `java.lang.RuntimeException: Prepare failed for statement: INSERT INTO lake.test(content) VALUES (:content) USING TIMESTAMP :kafka_internal_timestamp or DELETE FROM lake.test WHERE content = :content
\tat com.datastax.kafkaconnector.state.LifeCycleManager.lambda$prepareStatementsAsync$14(LifeCycleManager.java:657)
\tat java.util.concurrent.CompletableFuture.uniExceptionally(CompletableFuture.java:870)`,
    truth: null,
    expected: [],
  },
  {
    connectorClass: 'com.amazon.kinesis.kafka.FirehoseSinkConnector',
    dbms: 'kinesis',
    direction: 'sink',
    id: 'later-firehose-null',
    source: 'https://github.com/awslabs/kinesis-kafka-connector/issues/56',
    trace: `${sinkExit28}
Caused by: java.lang.NullPointerException
        at com.amazon.kinesis.kafka.DataUtility.parseValue(DataUtility.java:63)
        at com.amazon.kinesis.kafka.FirehoseSinkTask.putRecordsInBatch(FirehoseSinkTask.java:160)`,
    truth: null,
    expected: [],
  },
];

import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, prefixed } from '../logForms';
import {
  connectorStart36,
  sinkExit011,
  sinkExit23,
  sinkExit28,
  sinkExit36,
  sinkExit41,
} from '../workerFrames';

/** Connectors of document, key-value and graph stores; may be looked at. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'mongo-source-resume-token',
    source: 'https://github.com/apache/flink-cdc/issues/583',
    connectorClass: 'com.mongodb.kafka.connect.MongoSourceConnector',
    dbms: 'mongodb',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: ResumeToken not found. Cannot create a change stream cursor
\tat com.mongodb.kafka.connect.source.MongoSourceTask.tryCreateCursor(MongoSourceTask.java:471)
\tat com.mongodb.kafka.connect.source.MongoSourceTask.createCursor(MongoSourceTask.java:382)
\tat com.mongodb.kafka.connect.source.MongoSourceTask.initializeCursorAndHeartbeatManager(MongoSourceTask.java:369)
\tat com.mongodb.kafka.connect.source.MongoSourceTask.start(MongoSourceTask.java:200)
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.execute(WorkerSourceTask.java:232)`,
    truth:
      'The stored resume token is no longer in the oplog; set a new offset.partition.name or errors.tolerance=all (losing the gap), or copy the data anew.',
    expected: [
      'mongodb-resume-point-gone',
      'mongodb-resume-token-unknown',
      'mongodb-change-stream-failed',
    ],
  },
  {
    id: 'mongo-sink-duplicate-key',
    source: 'https://github.com/mongodb/mongo-kafka/pull/152',
    connectorClass: 'com.mongodb.kafka.connect.MongoSinkConnector',
    dbms: 'mongodb',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.DataException: com.mongodb.MongoBulkWriteException: Bulk write operation error on server mongo-0.mongo:27017. Write errors: [BulkWriteError{index=4, code=11000, message='E11000 duplicate key error collection: crm.contacts index: email_1 dup key: { email: "a@example.org" }', details={}}]. 
\tat com.mongodb.kafka.connect.sink.StartedMongoSinkTask.bulkWriteBatch(StartedMongoSinkTask.java:119)
\tat com.mongodb.kafka.connect.sink.MongoSinkTask.put(MongoSinkTask.java:90)
\t... 11 more
Caused by: com.mongodb.MongoBulkWriteException: Bulk write operation error on server mongo-0.mongo:27017. Write errors: [BulkWriteError{index=4, code=11000, message='E11000 duplicate key error collection: crm.contacts index: email_1 dup key: { email: "a@example.org" }', details={}}]. 
\tat com.mongodb.internal.connection.BulkWriteBatchCombiner.getError(BulkWriteBatchCombiner.java:173)
\t... 15 more`,
    truth:
      'A unique index refuses the document; choose a write strategy and id strategy that replaces by the business key, or correct the data.',
    expected: ['mongodb-duplicate-key', 'mongodb-bulk-write-failed'],
  },
  {
    id: 'mongo-sink-auth-failed',
    source: 'https://github.com/RADAR-base/MongoDb-Sink-Connector/issues/12',
    connectorClass: 'com.mongodb.kafka.connect.MongoSinkConnector',
    dbms: 'mongodb',
    direction: 'sink',
    trace: prefixed(
      'connect_1  | ',
      `${sinkExit28}
Caused by: com.mongodb.MongoTimeoutException: Timed out after 30000 ms while waiting for a server that matches WritableServerSelector. Client view of cluster state is {type=UNKNOWN, servers=[{address=hotstore:27017, type=UNKNOWN, state=CONNECTING, exception={com.mongodb.MongoSecurityException: Exception authenticating MongoCredential{mechanism=SCRAM-SHA-256, userName='ingest', source='admin', password=<hidden>, mechanismProperties=<hidden>}}, caused by {com.mongodb.MongoCommandException: Command failed with error 18 (AuthenticationFailed): 'Authentication failed.' on server hotstore:27017.}}]
\tat com.mongodb.internal.connection.BaseCluster.createTimeoutException(BaseCluster.java:413)
\tat com.mongodb.internal.connection.BaseCluster.selectServer(BaseCluster.java:118)
\t... 14 more`,
    ),
    truth:
      'User, password or authSource for MongoDB was wrong; correct connection.uri.',
    expected: ['mongodb-login-failed', 'authentication-failed'],
  },
  {
    id: 'cassandra-unknown-host',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/8233',
    connectorClass: 'io.confluent.connect.cassandra.CassandraSinkConnector',
    dbms: 'cassandra',
    direction: 'sink',
    trace: `com.datastax.oss.driver.api.core.AllNodesFailedException: Could not reach any contact point, make sure you've provided valid addresses (showing first 1 nodes, use getAllErrors() for more): Node(endPoint=cassandra/<unresolved>:9042, hostId=null, hashCode=473a953e): [java.net.UnknownHostException: cassandra]
\tat com.datastax.oss.driver.api.core.AllNodesFailedException.copy(AllNodesFailedException.java:141)
\tat com.datastax.oss.driver.internal.core.util.concurrent.CompletableFutures.getUninterruptibly(CompletableFutures.java:149)
\tat com.datastax.oss.driver.api.core.session.SessionBuilder.build(SessionBuilder.java:697)
\tat io.confluent.connect.cassandra.CassandraSessionFactoryImpl.newSession(CassandraSessionFactoryImpl.java:93)
\tat io.confluent.connect.cassandra.CassandraSinkConnector.start(CassandraSinkConnector.java:44)
${connectorStart36}`,
    truth:
      'The contact point does not resolve from the worker; correct cassandra.contact.points or the DNS.',
    expected: ['cassandra-no-node', 'host-unknown'],
  },
  {
    id: 'redis-no-writers-kcql',
    source: 'https://github.com/lensesio/stream-reactor/issues/500',
    connectorClass:
      'com.datamountaineer.streamreactor.connect.redis.sink.RedisSinkConnector',
    dbms: 'redis',
    direction: 'sink',
    trace: `java.lang.IllegalArgumentException: requirement failed: No writers set for connect.redis.kcql!
\tat scala.Predef$.require(Predef.scala:224)
\tat com.datamountaineer.streamreactor.connect.redis.sink.RedisSinkTask.start(RedisSinkTask.scala:100)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.initializeAndStart(WorkerSinkTask.java:301)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.execute(WorkerSinkTask.java:190)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:177)`,
    truth:
      'The KCQL statement selects no supported way of storing (a primary key or PK clause is missing); add PK or the STOREAS clause.',
    expected: ['lenses-no-writers'],
  },
  {
    id: 'redis-noauth',
    source: 'https://redis.io/docs/latest/commands/auth/',
    connectorClass:
      'com.github.jcustenborder.kafka.connect.redis.RedisSinkConnector',
    dbms: 'redis',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: io.lettuce.core.RedisCommandExecutionException: NOAUTH Authentication required.
\tat io.lettuce.core.internal.ExceptionFactory.createExecutionException(ExceptionFactory.java:137)
\tat io.lettuce.core.protocol.AsyncCommand.completeResult(AsyncCommand.java:120)
\tat io.lettuce.core.protocol.CommandHandler.decode(CommandHandler.java:745)
\t... 12 more`,
    truth: 'Redis wants a password that is not configured; set redis.password.',
    expected: ['redis-auth', 'authentication-failed'],
  },
  {
    id: 'neo4j-function-failed',
    source: 'https://github.com/neo4j-contrib/neo4j-streams/issues/229',
    connectorClass: 'streams.kafka.connect.sink.Neo4jSinkConnector',
    dbms: 'neo4j',
    direction: 'sink',
    trace: `${sinkExit011}
Caused by: org.apache.kafka.connect.errors.ConnectException: org.neo4j.driver.v1.exceptions.ClientException: Failed to invoke function \`apoc.date.parse\`: Caused by: java.text.ParseException: Unparseable date: "2019/09/10"
\tat streams.kafka.connect.sink.Neo4jService.write(Neo4jService.kt:139)
\tat streams.kafka.connect.sink.Neo4jSinkTask.put(Neo4jSinkTask.kt:46)
\t... 9 more
Caused by: org.neo4j.driver.v1.exceptions.ClientException: Failed to invoke function \`apoc.date.parse\`: Caused by: java.text.ParseException: Unparseable date: "2019/09/10"
\tat org.neo4j.driver.internal.util.ErrorUtil.newNeo4jError(ErrorUtil.java:68)
\t... 14 more`,
    truth:
      'The Cypher statement of the topic can not handle a value of the data; correct the statement or the records.',
    expected: ['neo4j-cypher'],
  },
  {
    id: 'dynamodb-no-credentials',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/8691',
    connectorClass: 'io.confluent.connect.aws.dynamodb.DynamoDbSinkConnector',
    dbms: 'dynamodb',
    direction: 'sink',
    trace: asJsonText(`${sinkExit41}
Caused by: software.amazon.awssdk.core.exception.SdkClientException: Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(credentialsProviders=[SystemPropertyCredentialsProvider(), EnvironmentVariableCredentialsProvider(), WebIdentityTokenCredentialsProvider(), ProfileCredentialsProvider(profileName=default, profileFile=ProfileFile(sections=[])), ContainerCredentialsProvider(), InstanceProfileCredentialsProvider()]) : [SystemPropertyCredentialsProvider(): Unable to load credentials from system settings. Access key must be specified either via environment variable (AWS_ACCESS_KEY_ID) or system property (aws.accessKeyId).]
\tat software.amazon.awssdk.core.exception.SdkClientException$BuilderImpl.build(SdkClientException.java:130)
\tat io.confluent.connect.aws.dynamodb.DynamoDbWriter.flushBuffer(DynamoDbWriter.java:206)
\t... 13 more`),
    truth: 'The worker has no AWS credentials; give it a role or keys.',
    expected: ['aws-no-credentials'],
  },
  {
    id: 'couchbase-config-timeout',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/7730',
    connectorClass: 'com.couchbase.connect.kafka.CouchbaseSourceConnector',
    dbms: 'couchbase',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Failed to start connector: travel-source
\tat org.apache.kafka.connect.runtime.distributed.DistributedHerder.lambda$startConnector$0(DistributedHerder.java:2353)
\tat org.apache.kafka.connect.runtime.WorkerConnector.doTransitionTo(WorkerConnector.java:403)
Caused by: org.apache.kafka.connect.errors.ConnectException: Failed to transition connector travel-source to state STARTED
\t... 9 more
Caused by: java.lang.IllegalStateException: Timeout on blocking read for 2000000000 NANOSECONDS
\tat reactor.core.publisher.BlockingSingleSubscriber.blockingGet(BlockingSingleSubscriber.java:129)
\tat com.couchbase.connect.kafka.util.CouchbaseHelper.getConfig(CouchbaseHelper.java:53)
\tat com.couchbase.connect.kafka.CouchbaseSourceConnector.start(CouchbaseSourceConnector.java:71)
\t... 8 more
Caused by: java.util.concurrent.TimeoutException: Timeout on blocking read for 2000000000 NANOSECONDS
\t... 16 more`,
    truth:
      'Couchbase did not give its cluster configuration in time (not ready or not reachable); restart when it answers.',
    expected: ['couchbase-timeout'],
  },
  {
    id: 'mongo-sink-missing-id-field',
    source:
      'https://www.mongodb.com/docs/kafka-connector/current/sink-connector/fundamentals/post-processors/',
    connectorClass: 'com.mongodb.kafka.connect.MongoSinkConnector',
    dbms: 'mongodb',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.DataException: Could not build the WriteModel,the value document was missing unexpectedly
\tat com.mongodb.kafka.connect.sink.writemodel.strategy.ReplaceOneDefaultStrategy.lambda$createWriteModel$0(ReplaceOneDefaultStrategy.java:47)
\tat com.mongodb.kafka.connect.sink.MongoProcessedSinkRecordData.lambda$buildWriteModel$2(MongoProcessedSinkRecordData.java:118)
\tat com.mongodb.kafka.connect.sink.MongoSinkTask.put(MongoSinkTask.java:125)
\t... 10 more`,
    truth:
      'The topic holds tombstones that the write strategy can not handle; set delete.on.null.values or filter them.',
    expected: ['mongodb-write-model'],
  },
];

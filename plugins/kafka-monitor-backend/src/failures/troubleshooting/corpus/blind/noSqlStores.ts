import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine } from '../logForms';
import {
  sinkExit23,
  sinkExit28,
  sinkExit36,
  sinkStart34,
  sourceTail23,
  sourceTail36,
} from '../workerFrames';

/** Connectors of document, key-value and graph stores; not looked at. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'mongo-source-history-lost',
    source: 'https://github.com/mongodb/mongo-kafka/pull/89',
    connectorClass: 'com.mongodb.kafka.connect.MongoSourceConnector',
    dbms: 'mongodb',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: An exception occurred when trying to get the next item from the Change Stream
\tat com.mongodb.kafka.connect.source.StartedMongoSourceTask.getNextBatch(StartedMongoSourceTask.java:606)
\tat com.mongodb.kafka.connect.source.StartedMongoSourceTask.poll(StartedMongoSourceTask.java:188)
\tat com.mongodb.kafka.connect.source.MongoSourceTask.poll(MongoSourceTask.java:173)
${sourceTail36}
Caused by: com.mongodb.MongoQueryException: Query failed with error code 286 and error message 'Error on remote shard acme-shard-00-02.example.net:27017 :: caused by :: Resume of change stream was not possible, as the resume point may no longer be in the oplog.' on server acme-shard-00-02.example.net:27017
\tat com.mongodb.internal.operation.QueryHelper.translateCommandException(QueryHelper.java:29)
\t... 15 more`,
    truth:
      'The oplog rolled over past the resume point; start with a new offset (copy existing) and enlarge the oplog.',
    expected: ['mongodb-resume-point-gone', 'mongodb-change-stream-failed'],
  },
  {
    id: 'mongo-sink-not-authorized',
    source: 'https://www.mongodb.com/docs/manual/reference/error-codes/',
    connectorClass: 'com.mongodb.kafka.connect.MongoSinkConnector',
    dbms: 'mongodb',
    direction: 'sink',
    trace: asJsonText(`${sinkExit36}
Caused by: org.apache.kafka.connect.errors.DataException: com.mongodb.MongoCommandException: Command failed with error 13 (Unauthorized): 'not authorized on shop to execute command { update: "orders", ordered: true, txnNumber: 1, $db: "shop" }' on server mongo-2.eu.example:27017. The full response is {"ok": 0.0, "errmsg": "not authorized on shop to execute command", "code": 13, "codeName": "Unauthorized"}
\tat com.mongodb.kafka.connect.sink.StartedMongoSinkTask.handleTolerableWriteException(StartedMongoSinkTask.java:168)
\t... 11 more`),
    truth: 'The MongoDB user may not write the database; grant it readWrite.',
    expected: ['mongodb-not-authorized'],
  },
  {
    id: 'cassandra-no-host-available',
    source: 'https://github.com/lensesio/stream-reactor/issues/610',
    connectorClass:
      'com.datamountaineer.streamreactor.connect.cassandra.sink.CassandraSinkConnector',
    dbms: 'cassandra',
    direction: 'sink',
    trace: `org.apache.kafka.connect.errors.ConnectException: Couldn't connect to Cassandra.
\tat com.datamountaineer.streamreactor.connect.cassandra.sink.CassandraWriter$.apply(CassandraWriter.scala:44)
\tat com.datamountaineer.streamreactor.connect.cassandra.sink.CassandraSinkTask.start(CassandraSinkTask.scala:75)
${sinkStart34}
Caused by: com.datastax.driver.core.exceptions.NoHostAvailableException: All host(s) tried for query failed (tried: cass-1.data.svc/10.43.8.20:9042 (com.datastax.driver.core.exceptions.TransportException: [cass-1.data.svc/10.43.8.20:9042] Cannot connect))
\tat com.datastax.driver.core.ControlConnection.reconnectInternal(ControlConnection.java:268)
\tat com.datastax.driver.core.Cluster.connect(Cluster.java:335)
\t... 12 more`,
    truth:
      'No Cassandra node could be reached from the worker; bring it back or open the port, then restart.',
    expected: ['cassandra-no-node'],
  },
  {
    id: 'cassandra-undefined-column',
    source: 'https://github.com/datastax/kafka-sink',
    connectorClass: 'com.datastax.oss.kafka.sink.CassandraSinkConnector',
    dbms: 'cassandra',
    direction: 'sink',
    trace: `${sinkExit28}
Caused by: com.datastax.oss.driver.api.core.servererrors.InvalidQueryException: Undefined column name loyalty_tier in table shop.customers
\tat com.datastax.oss.driver.api.core.servererrors.InvalidQueryException.copy(InvalidQueryException.java:48)
\tat com.datastax.oss.driver.internal.core.util.concurrent.CompletableFutures.getUninterruptibly(CompletableFutures.java:149)
\tat com.datastax.oss.driver.internal.core.cql.CqlPrepareSyncProcessor.process(CqlPrepareSyncProcessor.java:59)
\t... 13 more`,
    truth:
      'The mapping names a column that the table lacks; add the column or correct the mapping.',
    expected: ['cassandra-schema'],
  },
  {
    id: 'redis-wrongtype',
    source: 'https://redis.io/docs/latest/commands/zadd/',
    connectorClass:
      'io.lenses.streamreactor.connect.redis.sink.RedisSinkConnector',
    dbms: 'redis',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: java.lang.RuntimeException: redis.clients.jedis.exceptions.JedisDataException: WRONGTYPE Operation against a key holding the wrong kind of value
\tat io.lenses.streamreactor.common.errors.ThrowErrorPolicy.handle(ErrorPolicy.scala:59)
\tat io.lenses.streamreactor.connect.redis.sink.writer.RedisSortedSet.write(RedisSortedSet.scala:93)
\t... 12 more
Caused by: redis.clients.jedis.exceptions.JedisDataException: WRONGTYPE Operation against a key holding the wrong kind of value
\tat redis.clients.jedis.Protocol.processError(Protocol.java:105)
\t... 16 more`,
    truth:
      'The Redis key already holds another type (the KCQL was changed); delete the key or write under another name.',
    expected: ['redis-wrong-type'],
  },
  {
    id: 'redis-connection-refused',
    source: 'https://github.com/redis/lettuce',
    connectorClass: 'com.redis.kafka.connect.RedisSinkConnector',
    dbms: 'redis',
    direction: 'sink',
    trace: onOneLine(`${sinkExit28}
Caused by: io.lettuce.core.RedisConnectionException: Unable to connect to redis-0.cache.svc/<unresolved>:6379
\tat io.lettuce.core.RedisConnectionException.create(RedisConnectionException.java:78)
\tat io.lettuce.core.AbstractRedisClient.getConnection(AbstractRedisClient.java:350)
\t... 11 more
Caused by: io.netty.channel.AbstractChannel$AnnotatedConnectException: Connection refused: redis-0.cache.svc/10.43.2.4:6379
Caused by: java.net.ConnectException: Connection refused
\tat java.base/sun.nio.ch.Net.pollConnect(Native Method)`),
    truth: 'Redis was down or not reachable; restart when it is back.',
    expected: ['connection-refused'],
  },
  {
    id: 'neo4j-service-unavailable',
    source: 'https://github.com/neo4j-contrib/neo4j-streams/issues/303',
    connectorClass: 'org.neo4j.connectors.kafka.sink.Neo4jConnector',
    dbms: 'neo4j',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: org.neo4j.driver.exceptions.ServiceUnavailableException: Unable to connect to neo4j-core:7687, ensure the database is running and that there is a working network connection to it.
\tat org.neo4j.driver.internal.util.Futures.blockingGet(Futures.java:144)
\tat org.neo4j.driver.internal.InternalSession.beginTransaction(InternalSession.java:123)
\tat org.neo4j.connectors.kafka.sink.Neo4jSinkTask.put(Neo4jSinkTask.kt:74)
\t... 11 more
Caused by: io.netty.channel.AbstractChannel$AnnotatedConnectException: Connection refused: neo4j-core/10.43.77.2:7687
\t... 1 more`,
    truth: 'Neo4j was restarting or down; restart the task when it is back.',
    expected: ['neo4j-unavailable', 'connection-refused'],
  },
  {
    id: 'dynamodb-throughput-exceeded',
    source:
      'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
    connectorClass: 'io.confluent.connect.aws.dynamodb.DynamoDbSinkConnector',
    dbms: 'dynamodb',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: com.amazonaws.services.dynamodbv2.model.ProvisionedThroughputExceededException: The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level with the UpdateTable API. (Service: AmazonDynamoDBv2; Status Code: 400; Error Code: ProvisionedThroughputExceededException; Request ID: J7K)
\tat io.confluent.connect.aws.dynamodb.DynamoDbWriter.flushBuffer(DynamoDbWriter.java:206)
\tat io.confluent.connect.aws.dynamodb.DynamoDbSinkTask.put(DynamoDbSinkTask.java:61)
\t... 11 more`,
    truth:
      "The table's write capacity is too small for the load; raise it or use on-demand capacity, then restart.",
    expected: ['dynamodb-throttled', 'aws-throttled'],
  },
  {
    id: 'dynamodb-no-source-shards',
    source: 'https://github.com/shikhar/kafka-connect-dynamodb/issues/19',
    connectorClass: 'dynamok.source.DynamoDbSourceConnector',
    dbms: 'dynamodb',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: No remaining source shards
\tat dynamok.source.DynamoDbSourceTask.poll(DynamoDbSourceTask.java:84)
${sourceTail23}`,
    truth: null,
    expected: [],
  },
  {
    id: 'couchbase-auth',
    source: 'https://docs.couchbase.com/kafka-connector/current/',
    connectorClass: 'com.couchbase.connect.kafka.CouchbaseSinkConnector',
    dbms: 'couchbase',
    direction: 'sink',
    trace: `${sinkExit28}
Caused by: com.couchbase.client.core.error.AuthenticationFailureException: Authentication Failure - Potential causes: invalid credentials or if LDAP is enabled ensure PLAIN SASL mechanism is exclusively used on the PasswordAuthenticator (insecure) or TLS is used (recommended)
\tat com.couchbase.client.java.AsyncUtils.block(AsyncUtils.java:51)
\tat com.couchbase.client.java.Bucket.waitUntilReady(Bucket.java:231)
\tat com.couchbase.connect.kafka.CouchbaseSinkTask.start(CouchbaseSinkTask.java:141)
\t... 11 more`,
    truth: 'User or password for Couchbase was wrong; correct them.',
    expected: ['couchbase-auth', 'authentication-failed'],
  },
  {
    id: 'scylla-unknown-identifier',
    source: 'https://github.com/scylladb/kafka-connect-scylladb/issues/21',
    connectorClass: 'io.connect.scylladb.ScyllaDbSinkConnector',
    dbms: 'scylladb',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: com.datastax.driver.core.exceptions.InvalidQueryException: Unknown identifier region
\tat io.connect.scylladb.ScyllaDbSinkTask.handleErrors(ScyllaDbSinkTask.java:249)
\tat io.connect.scylladb.ScyllaDbSinkTask.put(ScyllaDbSinkTask.java:152)
\t... 10 more
Caused by: com.datastax.driver.core.exceptions.InvalidQueryException: Unknown identifier region
\tat com.datastax.driver.core.Responses$Error.asException(Responses.java:181)
\t... 14 more`,
    truth:
      'The record has a field that the table has no column for; add the column or let the connector manage the table.',
    expected: ['cassandra-schema'],
  },
];

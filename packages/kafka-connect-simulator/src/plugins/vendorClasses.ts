import type { ConnectorType } from '../group/ConnectorRecord';
import { ConnectorPlugin, keys } from './ConnectorPlugin';

const plugin = (
  name: string,
  type: ConnectorType,
  version: string,
  own: string,
): ConnectorPlugin => ({
  class: name,
  type,
  versionOn: () => version,
  singleTask: false,
  keys: keys('Connector', own),
});

const jdbc = `
  connection.url STRING!
  connection.user STRING
  connection.password PASSWORD
  dialect.name STRING=
  batch.max.rows INT=100
`;

/** Connectors of other projects and vendors, with the keys a fleet configures. @internal */
export const vendorClasses: ConnectorPlugin[] = [
  plugin(
    'io.confluent.connect.jdbc.JdbcSourceConnector',
    'source',
    '10.8.4',
    `${jdbc}
    mode STRING=
    incrementing.column.name STRING=
    timestamp.column.name LIST=
    table.whitelist LIST=
    query STRING=
    topic.prefix STRING=
    poll.interval.ms INT=5000`,
  ),
  plugin(
    'io.confluent.connect.jdbc.JdbcSinkConnector',
    'sink',
    '10.8.4',
    `${jdbc}
    insert.mode STRING=insert
    pk.mode STRING=none
    pk.fields LIST=
    auto.create BOOLEAN=false
    auto.evolve BOOLEAN=false
    delete.enabled BOOLEAN=false
    table.name.format STRING=\${topic}
    batch.size INT=3000
    max.retries INT=10`,
  ),
  plugin(
    'io.confluent.connect.s3.S3SinkConnector',
    'sink',
    '10.5.17',
    `s3.bucket.name STRING!
    s3.region STRING=us-west-2
    store.url STRING
    aws.access.key.id STRING=
    aws.secret.access.key PASSWORD=
    s3.part.size INT=26214400
    flush.size INT!
    rotate.interval.ms LONG=-1
    format.class CLASS!
    partitioner.class CLASS=io.confluent.connect.storage.partitioner.DefaultPartitioner
    storage.class CLASS!
    topics.dir STRING=topics`,
  ),
  plugin(
    'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector',
    'sink',
    '14.1.2',
    `connection.url LIST!
    connection.username STRING
    connection.password PASSWORD
    key.ignore BOOLEAN=false
    schema.ignore BOOLEAN=false
    behavior.on.malformed.documents STRING=fail
    batch.size INT=2000
    max.retries INT=5
    elastic.https.ssl.keystore.password PASSWORD`,
  ),
  plugin(
    'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector',
    'sink',
    '3.1.1',
    `connection.url LIST!
    connection.username STRING
    connection.password PASSWORD
    key.ignore BOOLEAN=false
    schema.ignore BOOLEAN=false`,
  ),
  plugin(
    'com.wepay.kafka.connect.bigquery.BigQuerySinkConnector',
    'sink',
    '2.6.1',
    `project STRING!
    defaultDataset STRING!
    keyfile PASSWORD
    keySource STRING=FILE
    sanitizeTopics BOOLEAN=false
    autoCreateTables BOOLEAN=true
    allowNewBigQueryFields BOOLEAN=false
    topic2TableMap STRING=`,
  ),
  plugin(
    'com.snowflake.kafka.connector.SnowflakeSinkConnector',
    'sink',
    '3.2.2',
    `snowflake.url.name STRING!
    snowflake.user.name STRING!
    snowflake.private.key PASSWORD
    snowflake.private.key.passphrase PASSWORD
    snowflake.database.name STRING!
    snowflake.schema.name STRING!
    snowflake.role.name STRING
    snowflake.topic2table.map STRING=
    snowflake.ingestion.method STRING=SNOWPIPE
    buffer.count.records LONG=10000
    buffer.flush.time LONG=120
    buffer.size.bytes LONG=5000000`,
  ),
  plugin(
    'com.redis.kafka.connect.RedisSinkConnector',
    'sink',
    '0.9.1',
    `redis.uri STRING
    redis.host STRING=localhost:6379
    redis.username STRING
    redis.password PASSWORD
    redis.command STRING=HSET
    redis.keyspace STRING=\${topic}`,
  ),
  plugin(
    'com.ibm.eventstreams.connect.mqsource.MQSourceConnector',
    'source',
    '2.7.0',
    `mq.queue.manager STRING!
    mq.connection.name.list STRING
    mq.channel.name STRING
    mq.queue STRING!
    mq.user.name STRING
    mq.password PASSWORD
    mq.ssl.keystore.password PASSWORD
    topic STRING!
    mq.record.builder STRING!`,
  ),
  plugin(
    'com.ibm.eventstreams.connect.mqsink.MQSinkConnector',
    'sink',
    '2.3.1',
    `mq.queue.manager STRING!
    mq.connection.name.list STRING
    mq.channel.name STRING
    mq.queue STRING!
    mq.user.name STRING
    mq.password PASSWORD
    mq.message.builder STRING!`,
  ),
  plugin(
    'com.mongodb.kafka.connect.MongoSourceConnector',
    'source',
    '2.0.1',
    `connection.uri STRING=mongodb://localhost:27017
    database STRING=
    collection STRING=
    topic.prefix STRING=
    pipeline STRING=[]
    change.stream.full.document STRING=
    startup.mode STRING=latest`,
  ),
  plugin(
    'com.mongodb.kafka.connect.MongoSinkConnector',
    'sink',
    '2.0.1',
    `connection.uri STRING=mongodb://localhost:27017
    database STRING!
    collection STRING=
    document.id.strategy CLASS=com.mongodb.kafka.connect.sink.processor.id.strategy.BsonOidStrategy
    writemodel.strategy CLASS=com.mongodb.kafka.connect.sink.writemodel.strategy.DefaultWriteModelStrategy
    max.batch.size INT=0`,
  ),
  plugin(
    'com.clickhouse.kafka.connect.ClickHouseSinkConnector',
    'sink',
    '1.3.2',
    `hostname STRING!
    port INT=8443
    database STRING=default
    username STRING=default
    password PASSWORD=
    ssl BOOLEAN=true
    exactlyOnce BOOLEAN=false
    topic2TableMap STRING=`,
  ),
  plugin(
    'com.datastax.oss.kafka.sink.CassandraSinkConnector',
    'sink',
    '1.6.0',
    `contactPoints LIST
    port INT=9042
    loadBalancing.localDc STRING
    auth.username STRING=
    auth.password PASSWORD=
    maxConcurrentRequests INT=500`,
  ),
  plugin(
    'io.confluent.connect.http.HttpSinkConnector',
    'sink',
    '1.7.8',
    `http.api.url STRING!
    request.method STRING=POST
    auth.type STRING=NONE
    connection.user STRING
    connection.password PASSWORD
    oauth2.token.url STRING
    oauth2.client.secret PASSWORD
    headers STRING=
    batch.max.size INT=1`,
  ),
  plugin(
    'com.splunk.kafka.connect.SplunkSinkConnector',
    'sink',
    '2.2.3',
    `splunk.hec.uri STRING!
    splunk.hec.token PASSWORD!
    splunk.indexes STRING
    splunk.sourcetypes STRING
    splunk.hec.ssl.validate.certs BOOLEAN=true`,
  ),
  plugin(
    'io.confluent.kafka.connect.datagen.DatagenConnector',
    'source',
    '0.6.7',
    `kafka.topic STRING!
    quickstart STRING
    max.interval INT=500
    iterations INT=-1`,
  ),
];

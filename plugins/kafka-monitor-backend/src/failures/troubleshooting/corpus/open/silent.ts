import { CorpusTrace } from '../CorpusTrace';
import { prefixed, truncated } from '../logForms';
import {
  debeziumStopped,
  sinkExit011,
  sinkExit23,
  sinkExit36,
  sinkTail23,
  sinkTolerance36,
  sourceStart36,
} from '../workerFrames';

/** Traces that do not tell the cause: silence is right; may be looked at. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'silent-exit-only-redis',
    source: 'https://github.com/lensesio/stream-reactor/issues/123',
    connectorClass:
      'com.datamountaineer.streamreactor.connect.redis.sink.RedisSinkConnector',
    dbms: 'redis',
    direction: 'sink',
    trace: `org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:406)`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-exit-only-elasticsearch',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/108',
    connectorClass:
      'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector',
    dbms: 'elasticsearch',
    direction: 'sink',
    trace: sinkExit011,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-log-line-only',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/810',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    dbms: 'postgresql',
    direction: 'sink',
    trace:
      'Task threw an uncaught and unrecoverable exception. Task is being killed and will not recover until manually restarted. (org.apache.kafka.connect.runtime.WorkerSinkTask) [task-thread-jdbc-sink-7-0]',
    truth: null,
    expected: [],
  },
  {
    id: 'silent-npe-buffered-records',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/789',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    dbms: 'db2',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: java.lang.NullPointerException
\tat io.confluent.connect.jdbc.sink.BufferedRecords.flush(BufferedRecords.java:174)
\tat io.confluent.connect.jdbc.sink.BufferedRecords.add(BufferedRecords.java:159)
\tat io.confluent.connect.jdbc.sink.JdbcDbWriter.write(JdbcDbWriter.java:66)
\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:74)
\t... 10 more`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-npe-snowflake',
    source:
      'https://github.com/snowflakedb/snowflake-kafka-connector/issues/65',
    connectorClass: 'com.snowflake.kafka.connector.SnowflakeSinkConnector',
    dbms: 'snowflake',
    direction: 'sink',
    trace: `java.lang.NullPointerException
\tat com.snowflake.kafka.connector.SnowflakeSinkTask.put(SnowflakeSinkTask.java:165)
${sinkTail23}`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-npe-timescale',
    source: 'https://github.com/RADAR-base/RADAR-Kubernetes/issues/192',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    dbms: 'postgresql',
    direction: 'sink',
    trace: prefixed(
      '[2022-05-09 10:23:01,808] ',
      `java.lang.NullPointerException
\tat io.confluent.connect.jdbc.dialect.TimescaleDBDatabaseDialect.getSqlType(TimescaleDBDatabaseDialect.java:115)
\tat io.confluent.connect.jdbc.dialect.GenericDatabaseDialect.writeColumnSpec(GenericDatabaseDialect.java:1844)
\tat io.confluent.connect.jdbc.sink.DbStructure.create(DbStructure.java:120)`,
    ),
    truth: null,
    expected: [],
  },
  {
    id: 'silent-tolerance-only',
    source: 'https://github.com/splunk/kafka-connect-splunk/issues/188',
    connectorClass: 'com.splunk.kafka.connect.SplunkSinkConnector',
    dbms: 'splunk',
    direction: 'sink',
    trace: sinkTolerance36,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-bigquery-30-attempts',
    source: 'https://github.com/confluentinc/kafka-connect-bigquery/issues/244',
    connectorClass: 'com.wepay.kafka.connect.bigquery.BigQuerySinkConnector',
    dbms: 'bigquery',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: com.wepay.kafka.connect.bigquery.exception.BigQueryConnectException: Failed to write rows after BQ table creation or schema update within 30 attempts for: GenericData{classInfo=[datasetId, projectId, tableId], {datasetId=farm, tableId=pit_0}}
\tat com.wepay.kafka.connect.bigquery.write.row.AdaptiveBigQueryWriter.performWriteRequest(AdaptiveBigQueryWriter.java:138)
\tat com.wepay.kafka.connect.bigquery.write.batch.TableWriter.run(TableWriter.java:93)
\t... 3 more`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-debezium-producer-only',
    source: 'https://debezium.io/documentation/faq/',
    connectorClass: 'io.debezium.connector.postgresql.PostgresConnector',
    dbms: 'postgresql',
    direction: 'source',
    trace: debeziumStopped(
      'io.debezium.connector.postgresql.PostgresStreamingChangeEventSource.execute(PostgresStreamingChangeEventSource.java:233)',
    ),
    truth: null,
    expected: [],
  },
  {
    id: 'silent-schema-history-instance',
    source: 'https://github.com/redpanda-data/documentation/pull/1577',
    connectorClass: 'io.debezium.connector.mysql.MySqlConnector',
    dbms: 'mysql',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Error configuring an instance of KafkaSchemaHistory; check the logs for details
\tat io.debezium.storage.kafka.history.KafkaSchemaHistory.configure(KafkaSchemaHistory.java:208)
\tat io.debezium.relational.HistorizedRelationalDatabaseConnectorConfig.getSchemaHistory(HistorizedRelationalDatabaseConnectorConfig.java:137)
\tat io.debezium.connector.mysql.MySqlConnectorTask.start(MySqlConnectorTask.java:86)
${sourceStart36}`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-npe-kinesis-bytebuffer',
    source: 'https://github.com/awslabs/kinesis-kafka-connector/issues/14',
    connectorClass: 'com.amazon.kinesis.kafka.AmazonKinesisSinkConnector',
    dbms: 'kinesis',
    direction: 'sink',
    trace: `${sinkExit011}
Caused by: java.lang.NullPointerException
\tat java.nio.ByteBuffer.wrap(ByteBuffer.java:396)
\tat com.amazon.kinesis.kafka.DataUtility.parseValue(DataUtility.java:88)
\tat com.amazon.kinesis.kafka.AmazonKinesisSinkTask.put(AmazonKinesisSinkTask.java:102)
\t... 9 more`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-job-not-completed',
    source: 'https://github.com/neo4j-contrib/neo4j-streams/issues/229',
    connectorClass: 'streams.kafka.connect.sink.Neo4jSinkConnector',
    dbms: 'neo4j',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.lang.IllegalStateException: This job has not completed yet
\tat streams.kafka.connect.sink.Neo4jSinkTask.put(Neo4jSinkTask.kt:50)
\t... 10 more`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-index-out-of-bounds',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/694',
    connectorClass: 'com.acme.connect.TelemetrySinkConnector',
    dbms: null,
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: java.lang.ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 0
\tat com.acme.connect.frame.FrameReader.next(FrameReader.java:88)
\tat com.acme.connect.TelemetrySinkTask.put(TelemetrySinkTask.java:61)
\t... 11 more`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-truncated-before-cause',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/1021',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    dbms: 'mysql',
    direction: 'sink',
    trace: truncated(
      `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: Exception chain:`,
      1620,
    ),
    truth: null,
    expected: [],
  },
  {
    id: 'silent-connector-failed-to-start',
    source: 'https://github.com/apache/kafka/pull/9784',
    connectorClass: 'io.confluent.connect.http.HttpSinkConnector',
    dbms: 'http',
    direction: 'sink',
    trace:
      'org.apache.kafka.connect.errors.ConnectException: Failed to start connector: orders-http',
    truth: null,
    expected: [],
  },
  {
    id: 'silent-part-upload-without-cause',
    source:
      'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/410',
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.io.IOException: Part upload failed: 
\tat io.confluent.connect.s3.format.json.JsonRecordWriterProvider$1.commit(JsonRecordWriterProvider.java:112)
\tat io.confluent.connect.s3.TopicPartitionWriter.commitFile(TopicPartitionWriter.java:525)
\t... 10 more`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-runtime-exception-null',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/624',
    connectorClass: 'com.acme.connect.LedgerSourceConnector',
    dbms: null,
    direction: 'source',
    trace: `java.lang.RuntimeException: null
\tat com.acme.connect.LedgerSourceTask.start(LedgerSourceTask.java:44)
${sourceStart36}`,
    truth: null,
    expected: [],
  },
];

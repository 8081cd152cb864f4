import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine } from '../logForms';
import {
  sinkExit23,
  sinkExit28,
  sinkExit36,
  sinkExit41,
  sinkTail23,
} from '../workerFrames';

/** Sinks into warehouses and lake houses; not to be looked at while tuning. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'snowflake-jdbc-jwt-invalid',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/7348',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    dbms: 'snowflake',
    direction: 'sink',
    trace: `${sinkExit41}
Caused by: org.apache.kafka.connect.errors.ConnectException: net.snowflake.client.jdbc.SnowflakeSQLException: JWT token is invalid. [09a5d5be-4b45-4b86-aa26-e0ff900ce328]
\tat io.confluent.connect.jdbc.util.CachedConnectionProvider.getConnection(CachedConnectionProvider.java:62)
\tat io.confluent.connect.jdbc.sink.JdbcDbWriter.write(JdbcDbWriter.java:66)
\t... 12 more
Caused by: net.snowflake.client.jdbc.SnowflakeSQLException: JWT token is invalid. [09a5d5be-4b45-4b86-aa26-e0ff900ce328]
\tat net.snowflake.client.core.SessionUtil.newSession(SessionUtil.java:843)
\t... 18 more`,
    truth:
      "The key does not belong to the Snowflake user (or the worker's clock is off); register the public key of this private key.",
    expected: [
      'snowflake-jwt-invalid',
      'snowflake-connect',
      'jdbc-connection-not-opened',
      'authentication-failed',
    ],
  },
  {
    id: 'snowflake-invalid-private-key',
    source:
      'https://github.com/snowflakedb/snowflake-kafka-connector/blob/master/src/main/java/com/snowflake/kafka/connector/internal/SnowflakeErrors.java',
    connectorClass: 'com.snowflake.kafka.connector.SnowflakeSinkConnector',
    dbms: 'snowflake',
    direction: 'sink',
    trace:
      onOneLine(`com.snowflake.kafka.connector.internal.SnowflakeKafkaConnectorException: 
[SF_KAFKA_CONNECTOR] Exception: Invalid private key
[SF_KAFKA_CONNECTOR] Error Code: 0002
[SF_KAFKA_CONNECTOR] Detail: private key should be a valid PEM RSA private key
\tat com.snowflake.kafka.connector.internal.SnowflakeErrors.getException(SnowflakeErrors.java:377)
\tat com.snowflake.kafka.connector.internal.InternalUtils.parsePrivateKey(InternalUtils.java:110)
\tat com.snowflake.kafka.connector.SnowflakeSinkConnector.start(SnowflakeSinkConnector.java:112)
\tat org.apache.kafka.connect.runtime.WorkerConnector.doStart(WorkerConnector.java:190)`),
    truth:
      'snowflake.private.key is no PEM RSA key (header lines, line breaks, encrypted without pass phrase); give the key body as documented.',
    expected: ['snowflake-private-key'],
  },
  {
    id: 'snowflake-create-table-denied',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/7425',
    connectorClass: 'com.snowflake.kafka.connector.SnowflakeSinkConnector',
    dbms: 'snowflake',
    direction: 'sink',
    trace: `com.snowflake.kafka.connector.internal.SnowflakeKafkaConnectorException: 
[SF_KAFKA_CONNECTOR] Exception: Failed to create table
[SF_KAFKA_CONNECTOR] Error Code: 2007
[SF_KAFKA_CONNECTOR] Detail: Failed to create table on Snowflake, please check that you have permission to do so.
Message: SQL access control error:
Insufficient privileges to operate on schema 'PUBLIC'
\tat com.snowflake.kafka.connector.internal.SnowflakeErrors.getException(SnowflakeErrors.java:415)
\tat com.snowflake.kafka.connector.internal.SnowflakeConnectionServiceV1.createTable(SnowflakeConnectionServiceV1.java:131)
\tat com.snowflake.kafka.connector.SnowflakeSinkTask.open(SnowflakeSinkTask.java:268)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.openPartitions(WorkerSinkTask.java:767)`,
    truth:
      'The Snowflake role lacks CREATE TABLE (and stage, pipe) on the schema; grant it.',
    expected: ['snowflake-privileges'],
  },
  {
    id: 'bigquery-access-denied',
    source:
      'https://docs.confluent.io/kafka-connectors/bigquery/current/overview.html',
    connectorClass: 'com.wepay.kafka.connect.bigquery.BigQuerySinkConnector',
    dbms: 'bigquery',
    direction: 'sink',
    trace: `${sinkExit28}
Caused by: com.wepay.kafka.connect.bigquery.exception.BigQueryConnectException: A write thread has failed with an unrecoverable error
Caused by: Access Denied: Table acme-dwh:events.clicks: Permission bigquery.tables.updateData denied on table acme-dwh:events.clicks (or it may not exist).
\tat com.wepay.kafka.connect.bigquery.write.batch.KCBQThreadPoolExecutor.lambda$maybeThrowEncounteredError$0(KCBQThreadPoolExecutor.java:101)
\t... 12 more
Caused by: com.google.cloud.bigquery.BigQueryException: Access Denied: Table acme-dwh:events.clicks: Permission bigquery.tables.updateData denied on table acme-dwh:events.clicks (or it may not exist).
\tat com.google.cloud.bigquery.spi.v2.HttpBigQueryRpc.translate(HttpBigQueryRpc.java:115)
\t... 5 more`,
    truth:
      'The service account may not write the table; give it BigQuery Data Editor on the data set.',
    expected: ['bigquery-access-denied'],
  },
  {
    id: 'bigquery-schema-incompatible',
    source: 'https://cloud.google.com/bigquery/docs/managing-table-schemas',
    connectorClass: 'com.wepay.kafka.connect.bigquery.BigQuerySinkConnector',
    dbms: 'bigquery',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: com.wepay.kafka.connect.bigquery.exception.BigQueryConnectException: A write thread has failed with an unrecoverable error
Caused by: Provided Schema does not match Table acme-dwh:events.orders. Field total has changed type from INTEGER to FLOAT
\tat com.wepay.kafka.connect.bigquery.write.batch.KCBQThreadPoolExecutor.maybeThrowEncounteredError(KCBQThreadPoolExecutor.java:108)
\t... 13 more
Caused by: com.google.cloud.bigquery.BigQueryException: Provided Schema does not match Table acme-dwh:events.orders. Field total has changed type from INTEGER to FLOAT
\tat com.google.cloud.bigquery.spi.v2.HttpBigQueryRpc.translate(HttpBigQueryRpc.java:114)
\t... 9 more`,
    truth:
      'A field changed its type, which BigQuery does not change in a table; change the column by hand or write to a new table.',
    expected: ['bigquery-type-changed', 'bigquery-schema-update'],
  },
  {
    id: 'clickhouse-read-timeout',
    source: 'https://github.com/ClickHouse/clickhouse-kafka-connect/issues/109',
    connectorClass: 'com.clickhouse.kafka.connect.ClickHouseSinkConnector',
    dbms: 'clickhouse',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: java.lang.RuntimeException: com.clickhouse.client.ClickHouseException: Read timed out, server ClickHouseNode [uri=https://r0d34.eu-central-1.aws.clickhouse.example:8443/chain]
\tat com.clickhouse.kafka.connect.sink.db.ClickHouseWriter.doInsertJson(ClickHouseWriter.java:641)
\t... 12 more
Caused by: com.clickhouse.client.ClickHouseException: Read timed out, server ClickHouseNode [uri=https://r0d34.eu-central-1.aws.clickhouse.example:8443/chain]
\tat com.clickhouse.client.ClickHouseException.of(ClickHouseException.java:151)
\t... 14 more
Caused by: java.net.SocketTimeoutException: Read timed out
\tat java.base/sun.nio.ch.NioSocketImpl.timedRead(NioSocketImpl.java:283)
\t... 20 more`,
    truth:
      'ClickHouse did not answer in time; check its load, raise the time-out or make batches smaller, then restart.',
    expected: ['clickhouse-timeout', 'read-timed-out'],
  },
  {
    id: 'clickhouse-auth-failed',
    source:
      'https://github.com/ClickHouse/ClickHouse/blob/master/src/Common/ErrorCodes.cpp',
    connectorClass: 'com.clickhouse.kafka.connect.ClickHouseSinkConnector',
    dbms: 'clickhouse',
    direction: 'sink',
    trace: asJsonText(`${sinkExit28}
Caused by: java.lang.RuntimeException: Code: 516. DB::Exception: connect: Authentication failed: password is incorrect, or there is no user with such name. (AUTHENTICATION_FAILED) (version 24.3.2.23 (official build))
\tat com.clickhouse.kafka.connect.sink.db.ClickHouseWriter.doInsertRawBinary(ClickHouseWriter.java:594)
\tat com.clickhouse.kafka.connect.sink.processing.Processing.doInsert(Processing.java:72)
\t... 11 more`),
    truth: 'User or password for ClickHouse was wrong; correct them.',
    expected: ['clickhouse-auth', 'authentication-failed'],
  },
  {
    id: 'iceberg-s3-access-denied',
    source: 'https://github.com/databricks/iceberg-kafka-connect/issues/168',
    connectorClass: 'org.apache.iceberg.connect.IcebergSinkConnector',
    dbms: 'iceberg',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: org.apache.iceberg.exceptions.ForbiddenException: Access denied
\tat org.apache.iceberg.aws.s3.S3OutputStream.completeUploads(S3OutputStream.java:446)
\t... 15 more
Caused by: software.amazon.awssdk.services.s3.model.S3Exception: Access denied. (Service: S3, Status Code: 403, Request ID: null)
\tat software.amazon.awssdk.protocols.xml.internal.unmarshall.AwsXmlPredicatedResponseHandler.handleErrorResponse(AwsXmlPredicatedResponseHandler.java:156)
\t... 19 more`,
    truth:
      'The credentials may not write the warehouse location; grant them write access to the bucket.',
    expected: ['s3-access-denied', 's3-forbidden', 'http-forbidden'],
  },
  {
    id: 'iceberg-transaction-too-large',
    source: 'https://github.com/databricks/iceberg-kafka-connect/issues/149',
    connectorClass: 'io.tabular.iceberg.connect.IcebergSinkConnector',
    dbms: 'iceberg',
    direction: 'sink',
    trace: `org.apache.kafka.common.KafkaException: Cannot execute transactional method because we are in an error state
\tat org.apache.kafka.clients.producer.internals.TransactionManager.maybeFailWithError(TransactionManager.java:1010)
\tat org.apache.kafka.clients.producer.internals.TransactionManager.beginCommit(TransactionManager.java:352)
\tat io.tabular.iceberg.connect.channel.Channel.send(Channel.java:103)
\tat io.tabular.iceberg.connect.IcebergSinkTask.put(IcebergSinkTask.java:91)
${sinkTail23}
Caused by: org.apache.kafka.common.errors.RecordTooLargeException: The message is 1433528 bytes when serialized which is larger than 1048576, which is the value of the max.request.size configuration.`,
    truth:
      "The connector's own producer hit max.request.size for the control topic; raise iceberg.kafka.max.request.size and the topic's limit.",
    expected: ['kafka-record-too-large-for-producer'],
  },
  {
    id: 'kusto-cannot-create-file',
    source: 'https://github.com/Azure/kafka-sink-azure-kusto/issues/44',
    connectorClass:
      'com.microsoft.azure.kusto.kafka.connect.sink.KustoSinkConnector',
    dbms: 'azure-data-explorer',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: Failed to create file or write record into file for ingestion.
\tat com.microsoft.azure.kusto.kafka.connect.sink.TopicPartitionWriter.writeRecord(TopicPartitionWriter.java:215)
\tat com.microsoft.azure.kusto.kafka.connect.sink.KustoSinkTask.put(KustoSinkTask.java:416)
\t... 10 more
Caused by: java.io.IOException: No space left on device
\tat com.microsoft.azure.kusto.kafka.connect.sink.FileWriter.openFile(FileWriter.java:102)
\t... 13 more`,
    truth:
      "The worker's temporary directory is full; free it or set tempdir.path to a larger volume.",
    expected: ['disk-full'],
  },
  {
    id: 'redshift-value-too-long',
    source:
      'https://github.com/Aiven-Open/jdbc-connector-for-apache-kafka/issues/34',
    connectorClass: 'io.aiven.connect.jdbc.JdbcSinkConnector',
    dbms: 'redshift',
    direction: 'sink',
    trace: `${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: java.sql.BatchUpdateException: Batch entry 0 INSERT INTO "events"("id","body") VALUES('7','...') was aborted: ERROR: value too long for type character varying(256)  Call getNextException to see other errors in the batch.
org.postgresql.util.PSQLException: ERROR: value too long for type character varying(256)

\tat io.aiven.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:98)
\t... 11 more`,
    truth:
      'The auto-created column is VARCHAR(256); widen it (VARCHAR(65535)) and create tables by hand.',
    expected: ['postgresql-value-too-long'],
  },
];

import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine, prefixed } from '../logForms';
import {
  connectorStart36,
  sinkExit23,
  sinkExit28,
  sinkExit36,
  sinkStart41,
} from '../workerFrames';

/** Sinks into warehouses and lake houses; the half that may be looked at. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'snowflake-jwt-invalid',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/8726',
    connectorClass: 'com.snowflake.kafka.connector.SnowflakeSinkConnector',
    dbms: 'snowflake',
    direction: 'sink',
    trace: `com.snowflake.kafka.connector.internal.SnowflakeKafkaConnectorException: 
[SF_KAFKA_CONNECTOR] Exception: Failed to connect to Snowflake Server
[SF_KAFKA_CONNECTOR] Error Code: 1001
[SF_KAFKA_CONNECTOR] Detail: Snowflake connection issue, reported by Snowflake JDBC
Message: JWT token is invalid. [ca0d7780-24ac-43b9-915b-b64a37dedf0b]
net.snowflake.client.core.SessionUtil.newSession(SessionUtil.java:940)
net.snowflake.client.core.SessionUtil.openSession(SessionUtil.java:377)
net.snowflake.client.core.SFSession.open(SFSession.java:830)
\tat com.snowflake.kafka.connector.internal.SnowflakeErrors.getException(SnowflakeErrors.java:415)
\tat com.snowflake.kafka.connector.internal.SnowflakeConnectionServiceV1.<init>(SnowflakeConnectionServiceV1.java:87)
\tat com.snowflake.kafka.connector.SnowflakeSinkConnector.start(SnowflakeSinkConnector.java:118)
${connectorStart36}`,
    truth:
      "The private key does not match the user's public key in Snowflake (or user/account are wrong); set RSA_PUBLIC_KEY of the user or configure the right key.",
    expected: [
      'snowflake-jwt-invalid',
      'snowflake-connect',
      'authentication-failed',
    ],
  },
  {
    id: 'snowflake-5030',
    source:
      'https://docs.snowflake.com/en/ja/user-guide/kafka-connector/troubleshoot',
    connectorClass: 'com.snowflake.kafka.connector.SnowflakeSinkConnector',
    dbms: 'snowflake',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: com.snowflake.kafka.connector.internal.SnowflakeKafkaConnectorException: 
[SF_KAFKA_CONNECTOR] Exception: Channel error count threshold exceeded
[SF_KAFKA_CONNECTOR] Error Code: 5030
[SF_KAFKA_CONNECTOR] Detail: Channel has reported errors during data ingestion. Check the channel history for details.
\tat com.snowflake.kafka.connector.internal.SnowflakeErrors.getException(SnowflakeErrors.java:461)
\tat com.snowflake.kafka.connector.SnowflakeSinkTask.preCommit(SnowflakeSinkTask.java:342)
\t... 11 more`,
    truth:
      'Rows did not fit the target table; look into its error table, correct types or data, or tolerate errors with a dead letter queue.',
    expected: ['snowflake-rows-rejected'],
  },
  {
    id: 'bigquery-table-has-no-schema',
    source: 'https://github.com/confluentinc/kafka-connect-bigquery/pull/18',
    connectorClass: 'com.wepay.kafka.connect.bigquery.BigQuerySinkConnector',
    dbms: 'bigquery',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: com.wepay.kafka.connect.bigquery.exception.BigQueryConnectException: Some write threads encountered unrecoverable errors: com.wepay.kafka.connect.bigquery.exception.BigQueryConnectException: Attempted to reduce batch size below 1.
Caused by: The destination table has no schema.; See logs for more detail
\tat com.wepay.kafka.connect.bigquery.write.batch.KCBQThreadPoolExecutor.maybeThrowEncounteredErrors(KCBQThreadPoolExecutor.java:97)
\tat com.wepay.kafka.connect.bigquery.BigQuerySinkTask.put(BigQuerySinkTask.java:213)
\t... 10 more`,
    truth:
      'The BigQuery table exists without columns; let the connector create it with a schema (allowNewBigQueryFields, schema retriever) or define the columns.',
    expected: ['bigquery-table-without-schema'],
  },
  {
    id: 'clickhouse-too-many-queries',
    source: 'https://github.com/ClickHouse/clickhouse-kafka-connect/issues/109',
    connectorClass: 'com.clickhouse.kafka.connect.ClickHouseSinkConnector',
    dbms: 'clickhouse',
    direction: 'sink',
    trace: prefixed(
      'kafka-connect-7d9f [INFO] ',
      `${sinkExit36}
Caused by: java.lang.RuntimeException: com.clickhouse.client.ClickHouseException: Code: 202. DB::Exception: Too many simultaneous queries for all users. Current: 100, maximum: 100. (TOO_MANY_SIMULTANEOUS_QUERIES) (version 23.3.1.2823), server ClickHouseNode [uri=https://ch.eu.example:8443/analytics]
\tat com.clickhouse.kafka.connect.sink.db.ClickHouseWriter.doInsertRawBinary(ClickHouseWriter.java:581)
\tat com.clickhouse.kafka.connect.sink.processing.Processing.doInsert(Processing.java:58)
\t... 12 more
Caused by: com.clickhouse.client.ClickHouseException: Code: 202. DB::Exception: Too many simultaneous queries for all users. Current: 100, maximum: 100. (TOO_MANY_SIMULTANEOUS_QUERIES)
\tat com.clickhouse.client.ClickHouseException.of(ClickHouseException.java:168)
\t... 14 more`,
    ),
    truth:
      'ClickHouse was at its limit of concurrent queries; lower the load (fewer tasks, larger batches) or raise max_concurrent_queries, then restart.',
    expected: ['clickhouse-too-many-queries'],
  },
  {
    id: 'iceberg-glue-entity-not-found',
    source: 'https://github.com/databricks/iceberg-kafka-connect/issues/184',
    connectorClass: 'io.tabular.iceberg.connect.IcebergSinkConnector',
    dbms: 'iceberg',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: software.amazon.awssdk.services.glue.model.EntityNotFoundException: Entity Not Found (Service: Glue, Status Code: 400, Request ID: 0a8ff12d-d26c-429a-8032-81664a84c1aa)
\tat software.amazon.awssdk.core.internal.http.CombinedResponseHandler.handleErrorResponse(CombinedResponseHandler.java:125)
\tat org.apache.iceberg.aws.glue.GlueCatalog.tableExists(GlueCatalog.java:612)
\tat io.tabular.iceberg.connect.data.IcebergWriterFactory.autoCreateTable(IcebergWriterFactory.java:78)
\t... 16 more`,
    truth:
      'The Glue database does not exist in that account and region; create it (the connector creates tables, not databases).',
    expected: ['iceberg-glue-entity', 'iceberg-table-missing'],
  },
  {
    id: 'iceberg-invalid-identifier',
    source: 'https://github.com/databricks/iceberg-kafka-connect/issues/273',
    connectorClass: 'io.tabular.iceberg.connect.IcebergSinkConnector',
    dbms: 'iceberg',
    direction: 'sink',
    trace: asJsonText(`${sinkExit28}
Caused by: java.lang.IllegalArgumentException: Invalid table identifier: lake-poc.orders_ib
\tat org.apache.iceberg.relocated.com.google.common.base.Preconditions.checkArgument(Preconditions.java:220)
\tat org.apache.iceberg.BaseMetastoreCatalog.loadTable(BaseMetastoreCatalog.java:61)
\tat io.tabular.iceberg.connect.data.IcebergWriterFactory.createWriter(IcebergWriterFactory.java:56)
\t... 13 more`),
    truth:
      'The Glue catalog takes no hyphen in database or table names; rename (or skip the name validation).',
    expected: ['iceberg-invalid-identifier'],
  },
  {
    id: 'iceberg-no-space-left',
    source: 'https://github.com/databricks/iceberg-kafka-connect/issues/114',
    connectorClass: 'io.tabular.iceberg.connect.IcebergSinkConnector',
    dbms: 'iceberg',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: java.io.UncheckedIOException: java.io.IOException: No space left on device
\tat org.apache.iceberg.parquet.ParquetWriter.flushRowGroup(ParquetWriter.java:214)
\tat io.tabular.iceberg.connect.data.IcebergWriter.write(IcebergWriter.java:81)
\t... 14 more
Caused by: java.io.IOException: No space left on device
\tat java.base/java.io.FileOutputStream.writeBytes(Native Method)
\tat org.apache.iceberg.aws.s3.S3OutputStream.write(S3OutputStream.java:176)
\t... 17 more`,
    truth:
      "The worker's /tmp is full with staged files; set iceberg.catalog.s3.staging-dir to a larger volume or enlarge /tmp.",
    expected: ['disk-full'],
  },
  {
    id: 'iceberg-control-topic-too-large',
    source: 'https://github.com/databricks/iceberg-kafka-connect/issues/297',
    connectorClass: 'io.tabular.iceberg.connect.IcebergSinkConnector',
    dbms: 'iceberg',
    direction: 'sink',
    trace: onOneLine(`${sinkExit36}
Caused by: java.util.concurrent.ExecutionException: org.apache.kafka.common.errors.RecordTooLargeException: The message is 7222162 bytes when serialized which is larger than 1048576, which is the value of the max.request.size configuration.
\tat org.apache.kafka.clients.producer.KafkaProducer$FutureFailure.<init>(KafkaProducer.java:1511)
\tat io.tabular.iceberg.connect.channel.Channel.send(Channel.java:97)
Caused by: org.apache.kafka.common.errors.RecordTooLargeException: The message is 7222162 bytes when serialized which is larger than 1048576, which is the value of the max.request.size configuration.`),
    truth:
      'The message of the control topic outgrew the producer limit; raise iceberg.kafka.max.request.size and the limit of that topic.',
    expected: ['kafka-record-too-large-for-producer'],
  },
  {
    id: 'databricks-403',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/8818',
    connectorClass:
      'io.confluent.connect.databricks.deltalake.DatabricksDeltaLakeSinkConnector',
    dbms: 'databricks',
    direction: 'sink',
    trace: `org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: [Simba][SparkJDBCDriver](500593) Communication link failure. Failed to connect to server. Reason: HTTP Response code: 403, Error message: Unknown.
\tat io.confluent.connect.databricks.deltalake.DatabricksDeltaLakeSinkTask.deltaLakeConnection(DatabricksDeltaLakeSinkTask.java:417)
\tat io.confluent.connect.databricks.deltalake.DatabricksDeltaLakeSinkTask.start(DatabricksDeltaLakeSinkTask.java:128)
${sinkStart41}
Caused by: java.sql.SQLException: [Simba][SparkJDBCDriver](500593) Communication link failure. Failed to connect to server. Reason: HTTP Response code: 403, Error message: Unknown.
\tat com.simba.spark.hivecommon.api.HS2Client.handleTTransportException(Unknown Source)
\t... 10 more`,
    truth:
      'Databricks refused the access token (expired or without right on the warehouse); put in a valid token.',
    expected: ['databricks-refused', 'http-forbidden'],
  },
  {
    id: 'redshift-int8-no-mapping',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/542',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    dbms: 'redshift',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: null (INT8) type doesn't have a mapping to the SQL database column type
\tat io.confluent.connect.jdbc.dialect.GenericDatabaseDialect.getSqlType(GenericDatabaseDialect.java:1688)
\tat io.confluent.connect.jdbc.dialect.GenericDatabaseDialect.writeColumnSpec(GenericDatabaseDialect.java:1606)
\tat io.confluent.connect.jdbc.sink.DbStructure.create(DbStructure.java:91)
\t... 12 more`,
    truth:
      'The JDBC sink has no dialect for Redshift and falls back to the generic one without types; use the PostgreSQL driver and dialect, or create the table beforehand.',
    expected: ['jdbc-sink-dialect-unknown'],
  },
];

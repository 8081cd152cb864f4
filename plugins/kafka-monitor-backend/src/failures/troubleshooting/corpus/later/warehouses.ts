import { CorpusTrace } from '../CorpusTrace';
import { asJsonText } from '../logForms';
import {
  sinkExit23,
  sinkExit28,
  sinkExit36,
  sinkTail23,
  sinkTolerance23,
  sinkTolerance36,
} from '../workerFrames';

const bigquery = {
  connectorClass: 'com.wepay.kafka.connect.bigquery.BigQuerySinkConnector',
  dbms: 'bigquery',
  direction: 'sink',
} as const;

const snowflake = {
  connectorClass: 'com.snowflake.kafka.connector.SnowflakeSinkConnector',
  dbms: 'snowflake',
  direction: 'sink',
} as const;

const clickhouse = {
  connectorClass: 'com.clickhouse.kafka.connect.ClickHouseSinkConnector',
  dbms: 'clickhouse',
  direction: 'sink',
} as const;

const writer = `\tat com.wepay.kafka.connect.bigquery.write.row.AdaptiveBigQueryWriter.performWriteRequest(AdaptiveBigQueryWriter.java:120)
\tat com.wepay.kafka.connect.bigquery.write.row.BigQueryWriter.writeRows(BigQueryWriter.java:117)
\tat com.wepay.kafka.connect.bigquery.write.batch.TableWriter.run(TableWriter.java:77)`;

const documentation =
  'https://github.com/redpanda-data/documentation/pull/1869';

export const traces: readonly CorpusTrace[] = [
  {
    ...bigquery,
    id: 'later-bigquery-schema-update-attempts',
    source: 'https://github.com/wepay/kafka-connect-bigquery/issues/125',
    trace: `${sinkExit23}
Caused by: com.wepay.kafka.connect.bigquery.exception.BigQueryConnectException: Some write threads encountered unrecoverable errors: com.wepay.kafka.connect.bigquery.exception.BigQueryConnectException: Failed to write rows after BQ schema update within 5 attempts for: {datasetId=practice, tableId=public_cons}; See logs for more detail
\tat com.wepay.kafka.connect.bigquery.write.batch.KCBQThreadPoolExecutor.awaitCurrentTasks(KCBQThreadPoolExecutor.java:97)
Caused by: com.wepay.kafka.connect.bigquery.exception.BigQueryConnectException: Failed to write rows after BQ schema update within 5 attempts for: {datasetId=practice, tableId=public_cons}
${writer}`,
    truth: null,
    expected: [],
  },
  {
    ...bigquery,
    id: 'later-bigquery-missing-required-fields',
    source: 'https://github.com/wepay/kafka-connect-bigquery/issues/260',
    trace: `com.wepay.kafka.connect.bigquery.exception.BigQueryConnectException: table insertion failed for the following rows:
\t[row index 0]: invalid: Missing required fields: Msg_0_CLOUD_QUERY_TABLE.Msg_2_CLOUD_QUERY_TABLE_after.expired_count, Msg_0_CLOUD_QUERY_TABLE.Msg_2_CLOUD_QUERY_TABLE_after.issued_count.
\t[row index 1]: invalid: Missing required fields: Msg_0_CLOUD_QUERY_TABLE.Msg_2_CLOUD_QUERY_TABLE_after.expired_count.
${writer}`,
    truth: 'Records lack fields that the table requires.',
    expected: ['bigquery-required-field'],
  },
  {
    ...bigquery,
    id: 'later-bigquery-partition-decorator',
    source: documentation,
    trace: `${sinkExit36}
Caused by: com.wepay.kafka.connect.bigquery.exception.BigQueryConnectException: A write thread has failed with an unrecoverable error
Caused by: Streaming to metadata partition of column based partitioning table orders$20230818 is disallowed.
\tat com.wepay.kafka.connect.bigquery.write.batch.KCBQThreadPoolExecutor.lambda$maybeThrowEncounteredError$0(KCBQThreadPoolExecutor.java:101)
Caused by: com.google.cloud.bigquery.BigQueryException: Streaming to metadata partition of column based partitioning table orders$20230818 is disallowed.`,
    truth:
      'The table is partitioned by a column, so that bigQueryPartitionDecorator must be off.',
    expected: ['bigquery-partition-decorator'],
  },
  {
    ...bigquery,
    id: 'later-bigquery-not-json',
    source: documentation,
    trace: `${sinkTolerance36}
Caused by: org.apache.kafka.connect.errors.DataException: Converting byte[] to Kafka Connect data failed due to serialization error: 
\tat org.apache.kafka.connect.json.JsonConverter.toConnectData(JsonConverter.java:333)
Caused by: org.apache.kafka.common.errors.SerializationException: com.fasterxml.jackson.core.JsonParseException: Unrecognized token 'test': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
 at [Source: (byte[])"test"; line: 1, column: 5]`,
    truth: 'The record is not JSON.',
    expected: ['json-converter-reads-non-json'],
  },
  {
    ...bigquery,
    id: 'later-bigquery-bad-credentials-file',
    source: documentation,
    trace: `org.apache.kafka.connect.runtime.rest.errors.BadRequestException: Connector configuration is invalid and contains the following 1 error(s):
An unexpected error occurred while validating credentials for BigQuery: Failed to create credentials from input stream
You can also find the above list of errors at the endpoint \`/connector-plugins/{connectorType}/config/validate\``,
    truth: 'The service account key in the configuration is not a valid key.',
    expected: ['bigquery-credentials'],
  },
  {
    ...bigquery,
    id: 'later-bigquery-no-such-field',
    source: documentation,
    trace: `${sinkExit36}
Caused by: com.wepay.kafka.connect.bigquery.exception.BigQueryConnectException: A write thread has failed with an unrecoverable error
Caused by: table: GenericData{classInfo=[datasetId, projectId, tableId], {datasetId=shop, tableId=orders}} insertion failed for the following rows:
\t[row index 0] (location discount, reason: invalid): no such field: discount.
\tat com.wepay.kafka.connect.bigquery.write.batch.KCBQThreadPoolExecutor.lambda$maybeThrowEncounteredError$0(KCBQThreadPoolExecutor.java:101)`,
    truth: 'Records have a field that the table lacks.',
    expected: ['bigquery-new-field'],
  },
  {
    ...clickhouse,
    id: 'later-clickhouse-unexpected-end',
    source: 'https://github.com/ClickHouse/clickhouse-kafka-connect/issues/86',
    trace: `${sinkExit28}
Caused by: java.lang.RuntimeException: com.clickhouse.client.ClickHouseException: Unexpected end of file from server, server ClickHouseNode [uri=http://clickhouse:8123/ethereum]@-1290
\tat com.clickhouse.kafka.connect.sink.db.ClickHouseWriter.doInsertJson(ClickHouseWriter.java:383)
\tat com.clickhouse.kafka.connect.sink.ClickHouseSinkTask.put(ClickHouseSinkTask.java:60)
Caused by: java.net.SocketException: Unexpected end of file from server
\tat java.base/sun.net.www.http.HttpClient.parseHTTPHeader(HttpClient.java:903)`,
    truth: 'ClickHouse closed the connection before it answered.',
    expected: ['connection-reset'],
  },
  {
    ...bigquery,
    id: 'later-bigquery-exceeded-attempts',
    source:
      'https://github.com/Aiven-Open/bigquery-connector-for-apache-kafka/issues/173',
    trace: `${sinkExit36}
Caused by: com.wepay.kafka.connect.bigquery.exception.BigQueryConnectException: A write thread has failed with an unrecoverable error
Caused by: Exceeded 130 attempts to write to table projects/shop/datasets/raw/tables/orders$20260106 
\tat com.wepay.kafka.connect.bigquery.write.batch.KcbqThreadPoolExecutor.lambda$maybeThrowEncounteredError$0(KcbqThreadPoolExecutor.java:111)`,
    truth: null,
    expected: [],
  },
  {
    ...clickhouse,
    id: 'later-clickhouse-bad-function-call',
    source: 'https://github.com/ClickHouse/clickhouse-kafka-connect/issues/329',
    trace: `org.apache.kafka.connect.errors.RetriableException: java.lang.RuntimeException: Topic: [visits], Partition: [0], MinOffset: [25312109], MaxOffset: [25312160], (QueryId: [77d6245c-5f63-4881-8311-973b26c7b846])
 at com.clickhouse.kafka.connect.util.Utils.handleException(Utils.java:83)
 at com.clickhouse.kafka.connect.sink.ClickHouseSinkTask.put(ClickHouseSinkTask.java:68)
Caused by: com.clickhouse.client.ClickHouseException: std::exception. Code: 1001, type: std::__1::bad_function_call, e.what() = std::bad_function_call (version 23.8.8.20)`,
    truth: null,
    expected: [],
  },
  {
    ...clickhouse,
    id: 'later-clickhouse-number-of-records',
    source: 'https://github.com/ClickHouse/clickhouse-kafka-connect/issues/442',
    trace: `[2024-10-02 02:21:21,186] ERROR WorkerSinkTask{id=clickhouse-sink-connector-0} Task threw an uncaught and unrecoverable exception. Task is being killed and will not recover until manually restarted. Error: Number of records: 12 (org.apache.kafka.connect.runtime.WorkerSinkTask)
java.lang.RuntimeException: Number of records: 12
        at com.clickhouse.kafka.connect.util.Utils.handleException(Utils.java:126)
        at com.clickhouse.kafka.connect.sink.ClickHouseSinkTask.put(ClickHouseSinkTask.java:71)`,
    truth: null,
    expected: [],
  },
  {
    ...clickhouse,
    id: 'later-clickhouse-validate-null',
    source: 'https://github.com/ClickHouse/clickhouse-kafka-connect/issues/60',
    trace: asJsonText(`${sinkExit28}
Caused by: java.lang.NullPointerException
\tat com.clickhouse.kafka.connect.sink.db.ClickHouseWriter.validateDataSchema(ClickHouseWriter.java:150)
\tat com.clickhouse.kafka.connect.sink.db.ClickHouseWriter.doInsertRawBinary(ClickHouseWriter.java:266)
`),
    truth: null,
    expected: [],
  },
  {
    ...snowflake,
    id: 'later-snowflake-put-before-init',
    source:
      'https://github.com/snowflakedb/snowflake-kafka-connector/issues/89',
    trace: `com.snowflake.kafka.connector.internal.SnowflakeKafkaConnectorException:
[SF_KAFKA_CONNECTOR] Exception: Failed to put records
[SF_KAFKA_CONNECTOR] Error Code: 5014
[SF_KAFKA_CONNECTOR] Detail: SinkTask hasn't been initialized before calling PUT function
\tat com.snowflake.kafka.connector.internal.SnowflakeErrors.getException(SnowflakeErrors.java:362)
\tat com.snowflake.kafka.connector.SnowflakeSinkTask.getSink(SnowflakeSinkTask.java:94)
${sinkTail23}`,
    truth: null,
    expected: [],
  },
  {
    ...snowflake,
    id: 'later-snowflake-converter-null',
    source:
      'https://github.com/snowflakedb/snowflake-kafka-connector/issues/85',
    trace: `${sinkTolerance23}
Caused by: java.lang.NullPointerException
\tat com.snowflake.kafka.connector.records.SnowflakeJsonConverter.toConnectData(SnowflakeJsonConverter.java:46)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.lambda$convertAndTransformRecord$2(WorkerSinkTask.java:514)`,
    truth: null,
    expected: [],
  },
];

import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine, prefixed } from '../logForms';
import {
  connectorStart36,
  sinkExit011,
  sinkExit23,
  sinkExit28,
  sinkExit36,
  sinkTail23,
  sourceTail23,
  sourceTolerance28,
} from '../workerFrames';

const sinkClass = 'io.confluent.connect.jdbc.JdbcSinkConnector';
const sourceClass = 'io.confluent.connect.jdbc.JdbcSourceConnector';

/** JDBC sinks and sources; the half that may be looked at. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'jdbc-table-missing-no-autocreate',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/899',
    connectorClass: sinkClass,
    dbms: 'mysql',
    direction: 'sink',
    trace: `org.apache.kafka.connect.errors.ConnectException: Table shop.orders-eu is missing and auto-creation is disabled
\tat io.confluent.connect.jdbc.sink.DbStructure.create(DbStructure.java:87)
\tat io.confluent.connect.jdbc.sink.DbStructure.createOrAmendIfNecessary(DbStructure.java:63)
\tat io.confluent.connect.jdbc.sink.BufferedRecords.add(BufferedRecords.java:78)
\tat io.confluent.connect.jdbc.sink.JdbcDbWriter.write(JdbcDbWriter.java:69)
\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:70)
${sinkTail23}`,
    truth:
      'The target table (made from the topic name by table.name.format) does not exist and auto.create is off; create it, correct the name or set auto.create=true.',
    expected: [
      'jdbc-sink-table-missing',
      'jdbc-sink-table-not-found',
      'mysql-table-or-column-missing',
    ],
  },
  {
    id: 'jdbc-pk-field-not-in-key',
    source:
      'https://github.com/ivangfr/springboot-kafka-connect-debezium-ksqldb/issues/7',
    connectorClass: sinkClass,
    dbms: 'mysql',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: PK mode for table 'tax_rules' is RECORD_KEY with configured PK fields [id], but record key schema does not contain field: id
\tat io.confluent.connect.jdbc.sink.metadata.FieldsMetadata.extractRecordKeyPk(FieldsMetadata.java:208)
\tat io.confluent.connect.jdbc.sink.metadata.FieldsMetadata.extract(FieldsMetadata.java:89)
\tat io.confluent.connect.jdbc.sink.BufferedRecords.add(BufferedRecords.java:100)
\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:73)
\t... 10 more`,
    truth:
      'pk.fields names a column that the record key does not have; correct pk.fields or use another pk.mode for tables without it.',
    expected: ['jdbc-sink-pk-field-missing'],
  },
  {
    id: 'jdbc-no-driver-mysql',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/771',
    connectorClass: sourceClass,
    dbms: 'mysql',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: No suitable driver found for jdbc:mysql://mysql.shop.svc:3306/shop
\tat io.confluent.connect.jdbc.util.CachedConnectionProvider.getConnection(CachedConnectionProvider.java:60)
\tat io.confluent.connect.jdbc.JdbcSourceConnector.start(JdbcSourceConnector.java:94)
${connectorStart36}
Caused by: java.sql.SQLException: No suitable driver found for jdbc:mysql://mysql.shop.svc:3306/shop
\tat java.sql/java.sql.DriverManager.getConnection(DriverManager.java:702)
\tat java.sql/java.sql.DriverManager.getConnection(DriverManager.java:189)
\tat io.confluent.connect.jdbc.dialect.GenericDatabaseDialect.getConnection(GenericDatabaseDialect.java:250)
\t... 10 more`,
    truth:
      "The JDBC driver is not in the connector's plugin directory; put the jar beside kafka-connect-jdbc and restart the worker.",
    expected: ['jdbc-driver-not-found', 'jdbc-driver-class-missing'],
  },
  {
    id: 'jdbc-struct-no-mapping',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/1328',
    connectorClass: sinkClass,
    dbms: 'mysql',
    direction: 'sink',
    trace: prefixed(
      '2023-04-07 07:49:34,063 ',
      `${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: io.debezium.connector.mysql.Source (STRUCT) type doesn't have a mapping to the SQL database column type
\tat io.confluent.connect.jdbc.dialect.GenericDatabaseDialect.getSqlType(GenericDatabaseDialect.java:1945)
\tat io.confluent.connect.jdbc.dialect.MySqlDatabaseDialect.getSqlType(MySqlDatabaseDialect.java:113)
\tat io.confluent.connect.jdbc.dialect.GenericDatabaseDialect.writeColumnSpec(GenericDatabaseDialect.java:1861)
\tat io.confluent.connect.jdbc.sink.DbStructure.create(DbStructure.java:121)
\t... 13 more`,
    ),
    truth:
      'The sink got the whole Debezium envelope with nested structures; unwrap with ExtractNewRecordState (or flatten) and leave the schema change topic out.',
    expected: ['jdbc-sink-type-unsupported'],
  },
  {
    id: 'jdbc-source-ora-00942',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/1211',
    connectorClass: sourceClass,
    dbms: 'oracle',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: java.sql.SQLSyntaxErrorException: ORA-00942: table or view does not exist

\tat io.confluent.connect.jdbc.source.JdbcSourceTask.poll(JdbcSourceTask.java:436)
${sourceTail23}
Caused by: java.sql.SQLSyntaxErrorException: ORA-00942: table or view does not exist

\tat oracle.jdbc.driver.T4CTTIoer11.processError(T4CTTIoer11.java:509)
\tat oracle.jdbc.driver.T4CPreparedStatement.executeForDescribe(T4CPreparedStatement.java:807)
\tat io.confluent.connect.jdbc.source.TimestampIncrementingTableQuerier.executeQuery(TimestampIncrementingTableQuerier.java:200)
\t... 11 more`,
    truth:
      'The table is in another schema or the user may not read it; name it with its schema and grant SELECT.',
    expected: ['oracle-table-not-seen'],
  },
  {
    id: 'jdbc-upsert-row-twice',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/1081',
    connectorClass: sinkClass,
    dbms: 'postgresql',
    direction: 'sink',
    trace: `${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: Exception chain:
java.sql.BatchUpdateException: Batch entry 0 INSERT INTO "audit"."change_log" ("id","seq","note") VALUES (2696,73,'x') ON CONFLICT ("id") DO UPDATE SET "seq"=EXCLUDED."seq","note"=EXCLUDED."note" was aborted: ERROR: ON CONFLICT DO UPDATE command cannot affect row a second time
  Hint: Ensure that no rows proposed for insertion within the same command have duplicate constrained values.  Call getNextException to see other errors in the batch.
org.postgresql.util.PSQLException: ERROR: ON CONFLICT DO UPDATE command cannot affect row a second time
\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:89)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:581)
\t... 10 more`,
    truth:
      'reWriteBatchedInserts=true joins upserts of the same key into one statement; take it out of the JDBC URL.',
    expected: ['postgresql-upsert-twice'],
  },
  {
    id: 'jdbc-pg-connection-attempt-failed',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/515',
    connectorClass: sinkClass,
    dbms: 'postgresql',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: org.postgresql.util.PSQLException: The connection attempt failed.
\tat io.confluent.connect.jdbc.util.CachedConnectionProvider.getConnection(CachedConnectionProvider.java:69)
\tat io.confluent.connect.jdbc.sink.JdbcDbWriter.write(JdbcDbWriter.java:56)
\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:74)
\t... 10 more
Caused by: org.postgresql.util.PSQLException: The connection attempt failed.
\tat org.postgresql.core.v3.ConnectionFactoryImpl.openConnectionImpl(ConnectionFactoryImpl.java:292)
\t... 14 more
Caused by: java.net.SocketTimeoutException: connect timed out
\tat java.net.PlainSocketImpl.socketConnect(Native Method)
\t... 18 more`,
    truth:
      'The database was not reachable from the worker (time-out, firewall or outage); when it is, restart the task.',
    expected: [
      'connect-timed-out',
      'postgresql-connection-failed',
      'postgresql-connection-refused',
      'jdbc-connection-not-opened',
    ],
  },
  {
    id: 'jdbc-pg-not-null',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/721',
    connectorClass: sinkClass,
    dbms: 'postgresql',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: Exception chain:
java.sql.BatchUpdateException: Batch entry 12 INSERT INTO "customers" ("id","email") VALUES (('8841'::int8),(NULL)) was aborted: ERROR: null value in column "email" of relation "customers" violates not-null constraint
  Detail: Failing row contains (8841, null).  Call getNextException to see other errors in the batch.
org.postgresql.util.PSQLException: ERROR: null value in column "email" of relation "customers" violates not-null constraint
  Detail: Failing row contains (8841, null).
\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.getAllMessagesException(JdbcSinkTask.java:165)
\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:101)
\t... 11 more`,
    truth:
      'A record has no value for a NOT NULL column; correct the data or the column, or send bad records to a dead letter queue. A restart alone fails again.',
    expected: ['postgresql-not-null'],
  },
  {
    id: 'jdbc-cannot-alter-not-optional',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/183',
    connectorClass: sinkClass,
    dbms: 'oracle',
    direction: 'sink',
    trace: `${sinkExit011}
Caused by: org.apache.kafka.connect.errors.ConnectException: Cannot ALTER to add missing field SinkRecordField{schema=Schema{FLOAT32}, name='price', isPrimaryKey=false}, as it is not optional and does not have a default value
\tat io.confluent.connect.jdbc.sink.DbStructure.amendIfNecessary(DbStructure.java:122)
\tat io.confluent.connect.jdbc.sink.DbStructure.createOrAmendIfNecessary(DbStructure.java:75)
\tat io.confluent.connect.jdbc.sink.BufferedRecords.add(BufferedRecords.java:69)
\t... 9 more`,
    truth:
      'The record has a required field that the table lacks, and a column without default can not be added; add the column by hand or make the field optional.',
    expected: ['jdbc-sink-column-not-optional', 'jdbc-sink-columns-missing'],
  },
  {
    id: 'jdbc-source-incrementing-not-found',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/833',
    connectorClass: sourceClass,
    dbms: 'oracle',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.DataException: Incrementing column U.USER_ID not found in USER_ID,TX_ID,STATUS_CODE
\tat io.confluent.connect.jdbc.source.TimestampIncrementingCriteria.extractOffsetIncrementedId(TimestampIncrementingCriteria.java:243)
\tat io.confluent.connect.jdbc.source.TimestampIncrementingCriteria.extractValues(TimestampIncrementingCriteria.java:198)
\tat io.confluent.connect.jdbc.source.TimestampIncrementingTableQuerier.extractRecord(TimestampIncrementingTableQuerier.java:190)
\tat io.confluent.connect.jdbc.source.JdbcSourceTask.poll(JdbcSourceTask.java:354)
${sourceTail23}`,
    truth:
      'incrementing.column.name is not among the columns the query returns; name it as the result shows it, and select it.',
    expected: ['jdbc-source-column-missing', 'field-not-in-record'],
  },
  {
    id: 'jdbc-mysql-data-too-long',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/721',
    connectorClass: sinkClass,
    dbms: 'mysql',
    direction: 'sink',
    trace: asJsonText(`${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: Exception chain:
java.sql.BatchUpdateException: Data truncation: Data too long for column 'address' at row 1
com.mysql.cj.jdbc.exceptions.MysqlDataTruncation: Data truncation: Data too long for column 'address' at row 1
\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:122)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:581)
\t... 10 more`),
    truth:
      'A value is longer than the column; widen the column or shorten the data.',
    expected: ['mysql-value-too-long'],
  },
  {
    id: 'jdbc-source-required-null',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/286',
    connectorClass: sourceClass,
    dbms: 'postgresql',
    direction: 'source',
    trace: `${sourceTolerance28}
Caused by: org.apache.kafka.connect.errors.DataException: Conversion error: null value for field that is required and has no default value
\tat org.apache.kafka.connect.json.JsonConverter.convertToJson(JsonConverter.java:611)
\tat org.apache.kafka.connect.json.JsonConverter.convertToJsonWithEnvelope(JsonConverter.java:592)
\tat org.apache.kafka.connect.json.JsonConverter.fromConnectData(JsonConverter.java:346)
\t... 10 more`,
    truth:
      'A row holds null in a column whose schema says required (the table changed after the task had read it); restart so that the schema is read anew, or correct the data.',
    expected: ['required-field-null'],
  },
  {
    id: 'jdbc-dbz-sink-permission-denied',
    source:
      'https://debezium.io/documentation/reference/stable/connectors/jdbc.html',
    connectorClass: 'io.debezium.connector.jdbc.JdbcSinkConnector',
    dbms: 'postgresql',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: JDBC sink connector failure
\tat io.debezium.connector.jdbc.JdbcSinkConnectorTask.put(JdbcSinkConnectorTask.java:103)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:601)
\t... 11 more
Caused by: org.apache.kafka.connect.errors.ConnectException: Failed to process a sink record
\tat io.debezium.connector.jdbc.JdbcChangeEventSink.flushBuffer(JdbcChangeEventSink.java:219)
\tat io.debezium.connector.jdbc.JdbcChangeEventSink.execute(JdbcChangeEventSink.java:139)
\t... 12 more
Caused by: org.hibernate.exception.SQLGrammarException: error executing work [ERROR: permission denied for table accounts]
\tat org.hibernate.exception.internal.SQLStateConversionDelegate.convert(SQLStateConversionDelegate.java:67)
\t... 16 more
Caused by: org.postgresql.util.PSQLException: ERROR: permission denied for table accounts
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2725)
\t... 22 more`,
    truth:
      'The database role lacks INSERT/UPDATE on the target table; grant it and restart.',
    expected: ['postgresql-no-right-on-table'],
  },
  {
    id: 'jdbc-vertica-lock-timeout',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/613',
    connectorClass: sinkClass,
    dbms: 'vertica',
    direction: 'sink',
    trace: onOneLine(`${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: java.sql.BatchUpdateException: [Vertica][VJDBC](5156) ERROR: Unavailable: initiator locks for query - Locking failure: Timed out I locking Table:public.page_views. X held by [user etl (delete from page_views)]. Your current transaction isolation level is SERIALIZABLE
\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:93)
\t... 10 more`),
    truth:
      'Another session held a lock on the table (an uncommitted delete) past the time-out; end it, then restart.',
    expected: ['vertica-lock-timeout'],
  },
];

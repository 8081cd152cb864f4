import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, prefixed } from '../logForms';
import {
  connectorStart36,
  sinkExit23,
  sinkExit28,
  sinkExit36,
  sinkExit41,
  sinkTail23,
  sourceTail23,
  sourceTail36,
} from '../workerFrames';

const sink = {
  connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
  direction: 'sink',
} as const;

const source = {
  connectorClass: 'io.confluent.connect.jdbc.JdbcSourceConnector',
  direction: 'source',
} as const;

const put = `\tat io.confluent.connect.jdbc.sink.BufferedRecords.add(BufferedRecords.java:122)
\tat io.confluent.connect.jdbc.sink.JdbcDbWriter.write(JdbcDbWriter.java:74)
\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:90)`;

export const traces: readonly CorpusTrace[] = [
  {
    ...source,
    dbms: 'postgresql',
    id: 'later-jdbc-query-syntax',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/1374',
    trace: `org.apache.kafka.connect.errors.ConnectException: Failed to Query table after retries
\tat io.confluent.connect.jdbc.source.JdbcSourceTask.poll(JdbcSourceTask.java:475)
${sourceTail36}
Caused by: org.postgresql.util.PSQLException: ERROR: syntax error at or near "and"
  Position: 46
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2676)
\tat org.postgresql.core.v3.QueryExecutorImpl.processResults(QueryExecutorImpl.java:2366)`,
    truth: 'The query of the connector is not valid SQL.',
    expected: ['jdbc-query-syntax'],
  },
  {
    ...source,
    dbms: 'postgresql',
    id: 'later-jdbc-attempt-failed',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/8001',
    trace: `org.apache.kafka.connect.errors.ConnectException: org.postgresql.util.PSQLException: The connection attempt failed.
\tat io.confluent.connect.jdbc.util.CachedConnectionProvider.getConnection(CachedConnectionProvider.java:62)
\tat io.confluent.connect.jdbc.JdbcSourceConnector.start(JdbcSourceConnector.java:101)
${connectorStart36}
Caused by: org.postgresql.util.PSQLException: The connection attempt failed.
\tat org.postgresql.core.v3.ConnectionFactoryImpl.openConnectionImpl(ConnectionFactoryImpl.java:364)
\tat org.postgresql.jdbc.PgConnection.<init>(PgConnection.java:290)
Caused by: java.net.UnknownHostException: postgres
\tat java.base/sun.nio.ch.NioSocketImpl.connect(Unknown Source)`,
    truth: 'The name of the database host does not resolve.',
    expected: ['host-unknown'],
  },
  {
    ...source,
    dbms: 'mysql',
    id: 'later-jdbc-communications-link',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/38',
    trace: `[2016-01-29 23:46:30,122] ERROR Task jdbc-orders-0 threw an uncaught and unrecoverable exception
org.apache.kafka.connect.errors.ConnectException: com.mysql.jdbc.exceptions.jdbc4.CommunicationsException: Communications link failure

The last packet successfully received from the server was 9 milliseconds ago.  The last packet sent successfully to the server was 3 milliseconds ago.
\tat io.confluent.connect.jdbc.util.CachedConnectionProvider.getConnection(CachedConnectionProvider.java:69)
${sourceTail23}`,
    truth: 'The connection to MySQL was lost.',
    expected: ['mysql-link-failure'],
  },
  {
    connectorClass: 'com.taosdata.kafka.connect.sink.TDengineSinkConnector',
    dbms: 'tdengine',
    direction: 'sink',
    id: 'later-tdengine-no-table',
    source: 'https://github.com/taosdata/kafka-connect-tdengine/issues/19',
    trace: `${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: Exception chain:
java.sql.SQLException: TDengine ERROR (80000362): Table does not exist

\tat com.taosdata.kafka.connect.sink.TDengineSinkTask.bulkWriteBatch(TDengineSinkTask.java:116)
\tat com.taosdata.kafka.connect.sink.TDengineSinkTask.put(TDengineSinkTask.java:101)
\t... 10 more
Caused by: java.sql.SQLException: Exception chain:
java.sql.SQLException: TDengine ERROR (80000362): Table does not exist`,
    truth: 'The table written to does not exist.',
    expected: ['tdengine-table-missing'],
  },
  {
    ...source,
    dbms: 'sqlserver',
    id: 'later-jdbc-incrementing-bytes',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/125',
    trace: prefixed(
      '> ',
      `[2016-09-08 16:02:30,221] ERROR Task allocations-0 threw an uncaught and unrecoverable exception (org.apache.kafka.connect.runtime.WorkerTask:142)
org.apache.kafka.connect.errors.ConnectException: Invalid type for incrementing column: BYTES
        at io.confluent.connect.jdbc.TimestampIncrementingTableQuerier.extractRecord(TimestampIncrementingTableQuerier.java:191)
        at io.confluent.connect.jdbc.JdbcSourceTask.poll(JdbcSourceTask.java:217)
        at org.apache.kafka.connect.runtime.WorkerSourceTask.execute(WorkerSourceTask.java:155)
        at java.lang.Thread.run(Thread.java:745)`,
    ),
    truth: 'The incrementing column is a DECIMAL, which comes as bytes.',
    expected: ['jdbc-source-incrementing-type'],
  },
  {
    ...source,
    dbms: 'oracle',
    id: 'later-jdbc-incrementing-scale',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/650',
    trace: `org.apache.kafka.connect.errors.ConnectException: Scale of Decimal value for incrementing column must be 0
\tat io.confluent.connect.jdbc.source.TimestampIncrementingCriteria.extractDecimalId(TimestampIncrementingCriteria.java:273)
\tat io.confluent.connect.jdbc.source.TimestampIncrementingCriteria.extractOffsetIncrementedId(TimestampIncrementingCriteria.java:246)
\tat io.confluent.connect.jdbc.source.JdbcSourceTask.poll(JdbcSourceTask.java:297)
${sourceTail23}`,
    truth: 'The incrementing column is a NUMBER without a scale of 0.',
    expected: ['jdbc-source-incrementing-type'],
  },
  {
    ...sink,
    dbms: 'sqlserver',
    id: 'later-jdbc-key-column-type',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/379',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: com.microsoft.sqlserver.jdbc.SQLServerException: Column 'AC_NO' in table 'CUSTOMERS' is of a type that is invalid for use as a key column in an index.

\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:84)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:538)
\t... 10 more`,
    truth:
      'The key column would be created as varchar(max), which SQL Server does not index.',
    expected: ['sqlserver-key-column-type'],
  },
  {
    ...sink,
    dbms: 'sqlserver',
    id: 'later-jdbc-null-into-varbinary',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/1203',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: Exception chain:
java.sql.BatchUpdateException: Implicit conversion from data type nvarchar to varbinary(max) is not allowed. Use the CONVERT function to run this query.

\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:122)
\t... 12 more`,
    truth: 'The value (a null) is bound as text, the column is varbinary.',
    expected: ['sqlserver-conversion'],
  },
  {
    ...sink,
    dbms: 'mysql',
    id: 'later-jdbc-missing-fields',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/1193',
    trace: prefixed(
      '[Worker-0055605ac5e2cc929] ',
      `[2022-05-18 21:18:58,559] ERROR [reporting-sink|task-0] WorkerSinkTask{id=reporting-sink-0} Task threw an uncaught and unrecoverable exception.
io.confluent.connect.jdbc.sink.TableAlterOrCreateException: Table "purchase_item" is missing fields ([SinkRecordField{schema=Schema{BOOLEAN}, name='void', isPrimaryKey=false}]) and auto-evolution is disabled
at io.confluent.connect.jdbc.sink.DbStructure.amendIfNecessary(DbStructure.java:193)
at io.confluent.connect.jdbc.sink.DbStructure.createOrAmendIfNecessary(DbStructure.java:85)
at io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:90)`,
    ),
    truth: 'The records have fields that the table lacks; auto.evolve is off.',
    expected: ['jdbc-sink-columns-missing'],
  },
  {
    ...sink,
    dbms: 'mysql',
    id: 'later-jdbc-alter-pk-kafka',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/592',
    trace: asJsonText(`${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: Cannot ALTER to add missing field SinkRecordField{schema=Schema{STRING}, name='__connect_topic', isPrimaryKey=true}, as it is not optional and does not have a default value
\tat io.confluent.connect.jdbc.sink.DbStructure.amendIfNecessary(DbStructure.java:133)
${put}
\t... 10 more
`),
    truth: 'A new column that may not be null can not be added to the table.',
    expected: ['jdbc-sink-column-not-optional'],
  },
  {
    ...sink,
    dbms: null,
    id: 'later-jdbc-alter-id',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/896',
    trace: `org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:559)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.poll(WorkerSinkTask.java:315)
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:214)
Caused by: org.apache.kafka.connect.errors.ConnectException: Cannot ALTER to add missing field SinkRecordField{schema=Schema{STRING}, name='id', isPrimaryKey=false}, as it is not optional and does not have a default value
\tat io.confluent.connect.jdbc.sink.DbStructure.amendIfNecessary(DbStructure.java:137)
${put}`,
    truth: 'A new column that may not be null can not be added to the table.',
    expected: ['jdbc-sink-column-not-optional'],
  },
  {
    ...sink,
    dbms: 'clickhouse',
    id: 'later-jdbc-no-type-mapping',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/923',
    trace: `org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:567)
Caused by: org.apache.kafka.connect.errors.ConnectException: null (STRING) type doesn't have a mapping to the SQL database column type
\tat io.confluent.connect.jdbc.dialect.GenericDatabaseDialect.getSqlType(GenericDatabaseDialect.java:1818)
\tat io.confluent.connect.jdbc.dialect.GenericDatabaseDialect.writeColumnSpec(GenericDatabaseDialect.java:1734)
${put}`,
    truth: 'The dialect of the database has no column type for a field.',
    expected: ['jdbc-sink-dialect-unknown'],
  },
  {
    ...sink,
    dbms: null,
    id: 'later-jdbc-json-without-schema',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/574',
    trace: `ERROR WorkerSinkTask{id=bulk-sink-9} Task threw an uncaught and unrecoverable exception (org.apache.kafka.connect.runtime.WorkerTask:172)
org.apache.kafka.connect.errors.DataException: JsonConverter with schemas.enable requires "schema" and "payload" fields and may not contain additional fields. If you are trying to deserialize plain JSON data, set schemas.enable=false in your converter configuration.
        at org.apache.kafka.connect.json.JsonConverter.toConnectData(JsonConverter.java:308)
        at org.apache.kafka.connect.runtime.WorkerSinkTask.convertMessages(WorkerSinkTask.java:453)`,
    truth: 'The JSON has no schema envelope, the converter expects one.',
    expected: ['json-schema-and-payload-expected'],
  },
  {
    connectorClass: 'com.sap.kafka.connect.sink.hana.HANASinkConnector',
    dbms: 'sap_hana',
    direction: 'sink',
    id: 'later-hana-different-schema',
    source: 'https://github.com/SAP-archive/kafka-connect-sap/issues/69',
    trace: asJsonText(`${sinkExit28}
Caused by: com.sap.kafka.utils.SchemaNotMatchedException: Table "SHOP"."ORDERS" has a different schema from the record Schema.
Auto Evolution of schema is not supported
\tat com.sap.kafka.connect.sink.hana.HANASinkRecordsCollector.add(HANASinkRecordsCollector.scala:94)
\tat com.sap.kafka.connect.sink.hana.HANAWriter.write(HANAWriter.scala:54)
`),
    truth:
      'Table and records have different fields; the sink does not alter it.',
    expected: ['jdbc-sink-columns-missing'],
  },
  {
    ...source,
    dbms: 'oracle',
    id: 'later-jdbc-empty-topic-name',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/1168',
    trace: `org.apache.kafka.connect.errors.ConnectException: Unrecoverable exception from producer send callback
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.maybeThrowProducerSendException(WorkerSourceTask.java:284)
Caused by: org.apache.kafka.common.errors.InvalidTopicException: Invalid topics: []`,
    truth: 'The records are for a topic without a name: no topic.prefix.',
    expected: ['kafka-topic-name-invalid'],
  },
  {
    ...source,
    dbms: 'postgresql',
    id: 'later-jdbc-postgres-tls-unknown-ca',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/8860',
    trace: `org.postgresql.util.PSQLException: SSL error: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target
\tat org.postgresql.ssl.MakeSSL.convert(MakeSSL.java:53)
\tat org.postgresql.core.v3.ConnectionFactoryImpl.enableSSL(ConnectionFactoryImpl.java:711)
\tat org.postgresql.core.v3.ConnectionFactoryImpl.tryConnect(ConnectionFactoryImpl.java:280)
\tat io.confluent.connect.jdbc.dialect.PostgreSqlDatabaseDialect.getConnection(PostgreSqlDatabaseDialect.java:153)
\tat io.confluent.connect.jdbc.validation.JdbcSourceConnectorValidation.validate(JdbcSourceConnectorValidation.java:97)
Caused by: javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target`,
    truth: 'The certificate of the database is not trusted.',
    expected: ['tls-certificate-untrusted'],
  },
  {
    ...source,
    dbms: 'oracle',
    id: 'later-jdbc-negative-array-size',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/345',
    trace: `java.lang.NegativeArraySizeException
        at oracle.net.ano.CryptoNIONSDataChannel.readDataFromSocketChannel(Unknown Source)
        at oracle.jdbc.driver.T4CMAREngineNIO.prepareForReading(T4CMAREngineNIO.java:98)
        at oracle.jdbc.driver.T4CConnection.doPingDatabase(T4CConnection.java:4874)
        at oracle.jdbc.driver.T4CConnection.isValid(T4CConnection.java:4926)
        at io.confluent.connect.jdbc.util.CachedConnectionProvider.getValidConnection(CachedConnectionProvider.java:69)
${sourceTail23}`,
    truth: null,
    expected: [],
  },
  {
    ...sink,
    dbms: 'postgresql',
    id: 'later-jdbc-get-next-exception',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/264',
    trace: `org.apache.kafka.connect.errors.RetriableException: java.sql.SQLException: java.sql.BatchUpdateException: Batch entry 0 INSERT INTO "rzbkvd1"("c1","c2") VALUES('12.2',9) was aborted.  Call getNextException to see the cause.
\tat io.confluent.connect.jdbc.sink.BufferedRecords.flush(BufferedRecords.java:99)
\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:66)
${sinkTail23}`,
    truth: null,
    expected: [],
  },
  {
    ...sink,
    dbms: 'mysql',
    id: 'later-jdbc-bare-wrapper',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/964',
    trace: sinkExit41,
    truth: null,
    expected: [],
  },
];

import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine, prefixed } from '../logForms';
import {
  connectorStart36,
  sinkExit23,
  sinkExit28,
  sinkExit36,
  sinkExit41,
  sinkStart34,
  sourceTail23,
} from '../workerFrames';

const sinkClass = 'io.confluent.connect.jdbc.JdbcSinkConnector';
const sourceClass = 'io.confluent.connect.jdbc.JdbcSourceConnector';

/** JDBC sinks and sources; not to be looked at while tuning. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'jdbc-missing-fields-no-evolve',
    source:
      'https://github.com/confluentinc/kafka-connect-jdbc/blob/master/src/main/java/io/confluent/connect/jdbc/sink/DbStructure.java',
    connectorClass: sinkClass,
    dbms: 'postgresql',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: io.confluent.connect.jdbc.sink.TableAlterOrCreateException: Table "public"."tickets" is missing fields ([SinkRecordField{schema=Schema{STRING}, name='severity', isPrimaryKey=false}]) and auto-evolution is disabled
\tat io.confluent.connect.jdbc.sink.DbStructure.amendIfNecessary(DbStructure.java:193)
\tat io.confluent.connect.jdbc.sink.DbStructure.createOrAmendIfNecessary(DbStructure.java:83)
\tat io.confluent.connect.jdbc.sink.BufferedRecords.add(BufferedRecords.java:124)
\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:90)
\t... 11 more`,
    truth:
      'The records have a field that the table lacks; add the column or set auto.evolve=true.',
    expected: ['jdbc-sink-columns-missing', 'postgresql-column-missing'],
  },
  {
    id: 'jdbc-hashmap-no-schema',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/860',
    connectorClass: sinkClass,
    dbms: 'mysql',
    direction: 'sink',
    trace: asJsonText(`${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: Sink connector 'members-sink' is configured with 'delete.enabled=false' and 'pk.mode=record_value' and therefore requires records with a non-null Struct value and non-null Struct schema, but found record at (topic='members_json',partition=2,offset=118,timestamp=1654763308503) with a HashMap value and null value schema.
\tat io.confluent.connect.jdbc.sink.RecordValidator.lambda$requiresValue$2(RecordValidator.java:86)
\tat io.confluent.connect.jdbc.sink.BufferedRecords.add(BufferedRecords.java:81)
\tat io.confluent.connect.jdbc.sink.JdbcDbWriter.write(JdbcDbWriter.java:74)
\t... 12 more`),
    truth:
      'The JDBC sink needs records with a schema, but the topic holds JSON without one; use Avro/JSON Schema/Protobuf or JSON with schema and payload.',
    expected: ['jdbc-sink-schemaless-value'],
  },
  {
    id: 'jdbc-no-driver-oracle',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/822',
    connectorClass: sinkClass,
    dbms: 'oracle',
    direction: 'sink',
    trace: `${sinkExit41}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: No suitable driver found for jdbc:oracle:thin:@//ora-3.corp.example:1521/ORCLPDB1
\tat io.confluent.connect.jdbc.util.CachedConnectionProvider.getConnection(CachedConnectionProvider.java:62)
\tat io.confluent.connect.jdbc.sink.JdbcDbWriter.write(JdbcDbWriter.java:66)
\t... 12 more
Caused by: java.sql.SQLException: No suitable driver found for jdbc:oracle:thin:@//ora-3.corp.example:1521/ORCLPDB1
\tat java.sql/java.sql.DriverManager.getConnection(Unknown Source)
\t... 15 more`,
    truth:
      "ojdbc is not in the connector's own plugin directory; put the driver there on every worker and restart them.",
    expected: ['jdbc-driver-not-found', 'jdbc-driver-class-missing'],
  },
  {
    id: 'jdbc-unsupported-struct',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/1331',
    connectorClass: sinkClass,
    dbms: 'mysql',
    direction: 'sink',
    trace: `${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: Unsupported source data type: STRUCT
\tat io.confluent.connect.jdbc.dialect.GenericDatabaseDialect.bindField(GenericDatabaseDialect.java:1607)
\tat io.confluent.connect.jdbc.dialect.DatabaseDialect.bindField(DatabaseDialect.java:608)
\tat io.confluent.connect.jdbc.sink.PreparedStatementBinder.bindField(PreparedStatementBinder.java:184)
\tat io.confluent.connect.jdbc.sink.BufferedRecords.flush(BufferedRecords.java:182)
\t... 13 more`,
    truth:
      'The record holds nested structures that no column can take; flatten it with an SMT (Flatten, ExtractNewDocumentState) before the sink.',
    expected: ['jdbc-sink-type-unsupported'],
  },
  {
    id: 'jdbc-ora-01017',
    source: 'https://docs.oracle.com/en/error-help/db/ora-01017/',
    connectorClass: sourceClass,
    dbms: 'oracle',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: ORA-01017: invalid username/password; logon denied

\tat io.confluent.connect.jdbc.util.CachedConnectionProvider.getConnection(CachedConnectionProvider.java:60)
\tat io.confluent.connect.jdbc.JdbcSourceConnector.start(JdbcSourceConnector.java:94)
${connectorStart36}
Caused by: java.sql.SQLException: ORA-01017: invalid username/password; logon denied

\tat oracle.jdbc.driver.T4CTTIoer11.processError(T4CTTIoer11.java:494)
\tat oracle.jdbc.driver.T4CTTIoauthenticate.processError(T4CTTIoauthenticate.java:489)
\t... 12 more`,
    truth: 'User or password for Oracle was wrong; correct them.',
    expected: [
      'oracle-wrong-password',
      'jdbc-connection-not-opened',
      'authentication-failed',
    ],
  },
  {
    id: 'jdbc-ora-12505',
    source: 'https://docs.oracle.com/en/error-help/db/ora-12505/',
    connectorClass: sinkClass,
    dbms: 'oracle',
    direction: 'sink',
    trace: onOneLine(`${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLRecoverableException: Listener refused the connection with the following error:
ORA-12505, TNS:listener does not currently know of SID given in connect descriptor
 
\tat io.confluent.connect.jdbc.util.CachedConnectionProvider.getConnection(CachedConnectionProvider.java:59)
\tat io.confluent.connect.jdbc.sink.JdbcDbWriter.write(JdbcDbWriter.java:52)
\t... 10 more
Caused by: oracle.net.ns.NetException: Listener refused the connection with the following error:
ORA-12505, TNS:listener does not currently know of SID given in connect descriptor
\tat oracle.net.ns.NSProtocolNIO.negotiateConnection(NSProtocolNIO.java:284)
\t... 16 more`),
    truth:
      'The JDBC URL names a SID that the listener does not know; use the service name (@//host:port/service) or the right SID.',
    expected: ['oracle-service-unknown', 'jdbc-connection-not-opened'],
  },
  {
    id: 'jdbc-mssql-duplicate-key',
    source:
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/overview.html',
    connectorClass: sinkClass,
    dbms: 'sqlserver',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: Exception chain:
java.sql.BatchUpdateException: Violation of PRIMARY KEY constraint 'PK_orders'. Cannot insert duplicate key in object 'dbo.orders'. The duplicate key value is (551203).

\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.getAllMessagesException(JdbcSinkTask.java:165)
\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:101)
\t... 11 more`,
    truth:
      'insert.mode=insert meets a row that is already there (records are delivered at least once); use upsert with the primary key.',
    expected: ['sqlserver-duplicate-key'],
  },
  {
    id: 'jdbc-mssql-deadlock',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/385',
    connectorClass: sinkClass,
    dbms: 'sqlserver',
    direction: 'sink',
    trace: `${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: Exception chain:
com.microsoft.sqlserver.jdbc.SQLServerException: Transaction (Process ID 71) was deadlocked on lock resources with another process and has been chosen as the deadlock victim. Rerun the transaction.

\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:122)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:581)
\t... 10 more`,
    truth:
      'Several tasks upserting into one table deadlocked; restart, and use fewer tasks, smaller batches or more retries.',
    expected: ['sqlserver-deadlock'],
  },
  {
    id: 'jdbc-mssql-database-not-exist',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/1406',
    connectorClass: sinkClass,
    dbms: 'sqlserver',
    direction: 'sink',
    trace: prefixed(
      'connect  | [2024-04-02 13:10:08,114] ',
      `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: Exception chain:
com.microsoft.sqlserver.jdbc.SQLServerException: Database 'mysql-server' does not exist. Make sure that the name is entered correctly.

\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:101)
\t... 11 more`,
    ),
    truth:
      'The topic name with dots (server.database.table) is taken as database.schema.table; set table.name.format or route the topic name to the table.',
    expected: [
      'jdbc-sink-table-missing',
      'jdbc-sink-table-not-found',
      'sqlserver-object-missing',
    ],
  },
  {
    id: 'jdbc-source-timestamp-not-a-field',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/492',
    connectorClass: sourceClass,
    dbms: 'oracle',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.DataException: updated_at is not a valid field name
\tat org.apache.kafka.connect.data.Struct.lookupField(Struct.java:254)
\tat org.apache.kafka.connect.data.Struct.get(Struct.java:74)
\tat io.confluent.connect.jdbc.source.TimestampIncrementingCriteria.extractOffsetTimestamp(TimestampIncrementingCriteria.java:226)
\tat io.confluent.connect.jdbc.source.TimestampIncrementingCriteria.extractValues(TimestampIncrementingCriteria.java:187)
\tat io.confluent.connect.jdbc.source.JdbcSourceTask.poll(JdbcSourceTask.java:338)
${sourceTail23}`,
    truth:
      'timestamp.column.name does not match a column of the result (upper and lower case count in Oracle); write it as the database returns it.',
    expected: ['jdbc-source-column-missing', 'field-not-in-record'],
  },
  {
    id: 'jdbc-delete-needs-record-key',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/789',
    connectorClass: sinkClass,
    dbms: 'db2',
    direction: 'sink',
    trace: `org.apache.kafka.common.config.ConfigException: Primary key mode must be 'record_key' when delete support is enabled
\tat io.confluent.connect.jdbc.sink.JdbcSinkConfig.<init>(JdbcSinkConfig.java:458)
\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.start(JdbcSinkTask.java:45)
${sinkStart34}`,
    truth: 'delete.enabled=true only goes with pk.mode=record_key; set it.',
    expected: [
      'jdbc-sink-delete-needs-record-key',
      'config-value-invalid',
      'config-invalid',
    ],
  },
  {
    id: 'jdbc-aiven-record-value-no-schema',
    source:
      'https://github.com/Aiven-Open/jdbc-connector-for-apache-kafka/blob/master/src/main/java/io/aiven/connect/jdbc/sink/metadata/FieldsMetadata.java',
    connectorClass: 'io.aiven.connect.jdbc.JdbcSinkConnector',
    dbms: 'postgresql',
    direction: 'sink',
    trace: `${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: PK mode for table 'sensor_readings' is RECORD_VALUE, but record value schema is missing
\tat io.aiven.connect.jdbc.sink.metadata.FieldsMetadata.extractRecordValuePk(FieldsMetadata.java:227)
\tat io.aiven.connect.jdbc.sink.metadata.FieldsMetadata.extract(FieldsMetadata.java:110)
\tat io.aiven.connect.jdbc.sink.BufferedRecords.add(BufferedRecords.java:105)
\tat io.aiven.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:85)
\t... 11 more`,
    truth:
      'The records carry no schema, so the primary key can not be taken from the value; use a converter with schemas.',
    expected: ['jdbc-sink-schemaless-value'],
  },
  {
    id: 'jdbc-dbz-sink-jsonb',
    source:
      'https://debezium.io/documentation/reference/stable/connectors/jdbc.html',
    connectorClass: 'io.debezium.connector.jdbc.JdbcSinkConnector',
    dbms: 'postgresql',
    direction: 'sink',
    trace: `${sinkExit41}
Caused by: org.apache.kafka.connect.errors.ConnectException: JDBC sink connector failure
\tat io.debezium.connector.jdbc.JdbcSinkConnectorTask.put(JdbcSinkConnectorTask.java:112)
\t... 12 more
Caused by: org.apache.kafka.connect.errors.ConnectException: Failed to process a sink record
\tat io.debezium.connector.jdbc.JdbcChangeEventSink.flushBuffer(JdbcChangeEventSink.java:236)
\t... 13 more
Caused by: jakarta.persistence.PersistenceException: Converting \`org.hibernate.exception.SQLGrammarException\` to JPA \`PersistenceException\` : error executing work
\tat org.hibernate.internal.ExceptionConverterImpl.convert(ExceptionConverterImpl.java:165)
\t... 16 more
Caused by: org.postgresql.util.PSQLException: ERROR: column "attributes" is of type jsonb but expression is of type character varying
  Hint: You will need to rewrite or cast the expression.
  Position: 102
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2734)
\t... 20 more`,
    truth:
      'The value is written as text into a jsonb column; change the column, keep the JSON type in the schema or set stringtype=unspecified in the URL.',
    expected: ['postgresql-type-mismatch'],
  },
  {
    id: 'jdbc-ora-01400',
    source:
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/overview.html',
    connectorClass: sinkClass,
    dbms: 'oracle',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: Exception chain:
java.sql.BatchUpdateException: ORA-01400: cannot insert NULL into ("SALES"."INVOICES"."DUE_DATE")

java.sql.SQLIntegrityConstraintViolationException: ORA-01400: cannot insert NULL into ("SALES"."INVOICES"."DUE_DATE")

\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.getAllMessagesException(JdbcSinkTask.java:165)
\t... 11 more`,
    truth:
      'A record has no value for a NOT NULL column; correct data or table. A restart alone fails again.',
    expected: ['oracle-not-null'],
  },
  {
    id: 'jdbc-pgbouncer-prepared-statement',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/494',
    connectorClass: sinkClass,
    dbms: 'postgresql',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: java.sql.BatchUpdateException: Batch entry 0 INSERT INTO "visits" ("id","page") VALUES (3,'/') was aborted.  Call getNextException to see the cause.
org.postgresql.util.PSQLException: ERROR: prepared statement "S_2" does not exist

\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:86)
\t... 10 more`,
    truth:
      'The connection goes through PgBouncer in transaction mode, which loses prepared statements; use prepareThreshold=0 or session mode.',
    expected: ['postgresql-pooler-prepared-statement'],
  },
  {
    id: 'jdbc-pg-too-many-clients',
    source:
      'https://www.postgresql.org/docs/current/runtime-config-connection.html',
    connectorClass: sinkClass,
    dbms: 'postgresql',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: org.postgresql.util.PSQLException: FATAL: sorry, too many clients already
\tat io.confluent.connect.jdbc.util.CachedConnectionProvider.getConnection(CachedConnectionProvider.java:59)
\tat io.confluent.connect.jdbc.sink.JdbcDbWriter.write(JdbcDbWriter.java:64)
\t... 11 more
Caused by: org.postgresql.util.PSQLException: FATAL: sorry, too many clients already
\tat org.postgresql.core.v3.ConnectionFactoryImpl.doAuthentication(ConnectionFactoryImpl.java:693)
\t... 15 more`,
    truth:
      'The database had no connection left; free connections, raise max_connections or use fewer tasks.',
    expected: ['postgresql-too-many-connections', 'jdbc-connection-not-opened'],
  },
];

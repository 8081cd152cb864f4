import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, prefixed } from '../logForms';
import {
  debeziumStopped,
  debeziumStopped1,
  sinkExit23,
  sinkTolerance23,
  sinkTolerance36,
} from '../workerFrames';

const mysqlSource = {
  connectorClass: 'io.confluent.connect.jdbc.JdbcSourceConnector',
  dbms: 'mysql',
  direction: 'source',
} as const;

const debeziumMysql = {
  connectorClass: 'io.debezium.connector.mysql.MySqlConnector',
  dbms: 'mysql',
  direction: 'source',
} as const;

const s3Sink = {
  connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
  dbms: 's3',
  direction: 'sink',
} as const;

const queryFailed =
  "[2020-07-24 13:52:17,937] ERROR Failed to run query for table TimestampIncrementingTableQuerier{table=null, query='SELECT * FROM MY_TABLE', topicPrefix='shop'}: {} (io.confluent.connect.jdbc.source.JdbcSourceTask)";

/** Collected once more, after the rules had learnt from the others. */
export const traces: readonly CorpusTrace[] = [
  {
    connectorClass: 'io.debezium.connector.oracle.OracleConnector',
    dbms: 'oracle',
    direction: 'source',
    id: 'later-oracle-xstream-privileges',
    source: 'https://github.com/debezium/debezium-incubator/issues/85',
    trace: `${debeziumStopped1(
      'io.debezium.connector.oracle.OracleConnectorTask',
    )}
Caused by: java.lang.RuntimeException: oracle.streams.StreamsException: ORA-01031: insufficient privileges
\tat io.debezium.connector.oracle.OracleStreamingChangeEventSource.execute(OracleStreamingChangeEventSource.java:82)
Caused by: oracle.streams.StreamsException: ORA-01031: insufficient privileges
\tat oracle.streams.XStreamOut.XStreamOutAttachNative(Native Method)`,
    truth: 'The user has no right to attach to XStream.',
    expected: ['oracle-no-right', 'oracle-logminer-right'],
  },
  {
    connectorClass: 'io.confluent.connect.oracle.cdc.OracleCdcSourceConnector',
    dbms: 'oracle',
    direction: 'source',
    id: 'later-oracle-definition-changed',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/5715',
    trace: `2024-06-21 14:37:40,561] ERROR [cdc-source|task-1|snapshot-CUSTOMERS] SQL exception:  (io.confluent.connect.oracle.cdc.logging.LogUtils:28)
java.sql.SQLException: ORA-01466: unable to read data - table definition has changed

\tat oracle.jdbc.driver.T4CTTIoer11.processError(T4CTTIoer11.java:629)
\tat oracle.jdbc.driver.T4C8Oall.processError(T4C8Oall.java:1150)`,
    truth: 'The table was altered while (or just before) it was read.',
    expected: ['oracle-table-altered-while-read'],
  },
  {
    ...s3Sink,
    id: 'later-protobuf-invalid',
    source:
      'https://github.com/blueapron/kafka-connect-protobuf-converter/issues/50',
    trace: prefixed(
      'connect      | ',
      `${sinkTolerance23}
Caused by: org.apache.kafka.connect.errors.DataException: Invalid protobuf data
\tat com.blueapron.connect.protobuf.ProtobufData.getMessage(ProtobufData.java:65)
\tat com.blueapron.connect.protobuf.ProtobufConverter.toConnectData(ProtobufConverter.java:64)
Caused by: com.google.protobuf.InvalidProtocolBufferException: Protocol message end-group tag did not match expected tag.
\tat com.google.protobuf.InvalidProtocolBufferException.invalidEndTag(InvalidProtocolBufferException.java:94)`,
    ),
    truth: 'The record is not a Protobuf message of that class.',
    expected: ['protobuf-bytes-malformed'],
  },
  {
    connectorClass:
      'com.datamountaineer.streamreactor.connect.cassandra.sink.CassandraSinkConnector',
    dbms: 'cassandra',
    direction: 'sink',
    id: 'later-avro-topic-name-only',
    source:
      'https://github.com/blueapron/kafka-connect-protobuf-converter/issues/19',
    trace: `org.apache.kafka.connect.errors.DataException: ii
\tat io.confluent.connect.avro.AvroConverter.toConnectData(AvroConverter.java:97)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.convertMessages(WorkerSinkTask.java:406)`,
    truth: null,
    expected: [],
  },
  {
    connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    dbms: 'postgresql',
    direction: 'sink',
    id: 'later-protobuf-illegal-capacity',
    source:
      'https://github.com/confluentinc/confluent-kafka-python/issues/1213',
    trace: asJsonText(`${sinkTolerance36}
Caused by: org.apache.kafka.connect.errors.DataException: Failed to deserialize data for topic jobs to Protobuf: 
\tat io.confluent.connect.protobuf.ProtobufConverter.toConnectData(ProtobufConverter.java:130)
Caused by: org.apache.kafka.common.errors.SerializationException: Error deserializing Protobuf message for id 1
Caused by: java.lang.IllegalArgumentException: Illegal Capacity: -1
\tat java.base/java.util.ArrayList.<init>(ArrayList.java:158)
\tat io.confluent.kafka.schemaregistry.protobuf.MessageIndexes.readFrom(MessageIndexes.java:73)
`),
    truth:
      'The producer (Python or .NET) writes the message index in the old format.',
    expected: ['protobuf-message-indexes-old'],
  },
  {
    ...s3Sink,
    id: 'later-glue-protobuf-without-cause',
    source: 'https://github.com/awslabs/aws-glue-schema-registry/issues/328',
    trace: prefixed(
      '[Worker-07d4ebf79aed77144] ',
      `${sinkTolerance36}
Caused by: com.amazonaws.services.schemaregistry.exception.AWSSchemaRegistryException: Exception occurred while de-serializing Protobuf message
\tat com.amazonaws.services.schemaregistry.deserializers.protobuf.ProtobufDeserializer.deserialize(ProtobufDeserializer.java:77)`,
    ),
    truth: null,
    expected: [],
  },
  {
    connectorClass: 'io.confluent.connect.jdbc.JdbcSourceConnector',
    dbms: 'oracle',
    direction: 'source',
    id: 'later-oracle-no-table',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/972',
    trace: `${queryFailed}
java.sql.SQLSyntaxErrorException: ORA-00942: table or view does not exist`,
    truth: 'The table does not exist, or the user may not see it.',
    expected: ['oracle-table-not-seen'],
  },
  {
    ...mysqlSource,
    id: 'later-mysql-access-denied-at-validation',
    source: 'https://github.com/exasol/kafka-connect-jdbc-exasol/issues/15',
    trace: `org.apache.kafka.connect.runtime.rest.errors.BadRequestException: Connector configuration is invalid and contains the following 2 error(s):
Invalid value java.sql.SQLException: Access denied for user 'reader'@'10.2.0.7' (using password: YES) for configuration Couldn't open connection to jdbc:mysql://mysql.prod.example.com:3306/orders`,
    truth: 'User or password for MySQL are wrong.',
    expected: ['mysql-wrong-password'],
  },
  {
    ...debeziumMysql,
    id: 'later-mysql-link-failure-rollback',
    source: 'https://github.com/airbytehq/airbyte/issues/19833',
    trace: `${debeziumStopped(
      'io.debezium.pipeline.source.AbstractSnapshotChangeEventSource.execute(AbstractSnapshotChangeEventSource.java:85)',
    )}
Caused by: io.debezium.DebeziumException: java.lang.RuntimeException: java.sql.SQLNonTransientConnectionException: Communications link failure during rollback(). Transaction resolution unknown.
Caused by: java.lang.RuntimeException: java.sql.SQLNonTransientConnectionException: Communications link failure during rollback(). Transaction resolution unknown.
Caused by: java.sql.SQLNonTransientConnectionException: Communications link failure during rollback(). Transaction resolution unknown.`,
    truth: 'MySQL dropped the idle connection during the long snapshot.',
    expected: ['mysql-link-failure'],
  },
  {
    ...debeziumMysql,
    id: 'later-mysql-ddl-no-viable',
    source: 'https://github.com/debezium/debezium/pull/3917',
    trace: `${debeziumStopped(
      'io.debezium.relational.RelationalSnapshotChangeEventSource.doExecute(RelationalSnapshotChangeEventSource.java:117)',
    )}
Caused by: io.debezium.text.ParsingException: DDL statement couldn't be parsed. Please open a Jira issue with the statement 'CREATE TABLE \`t\` (\`a\` int) WITH SYSTEM VERSIONING'
no viable alternative at input 'WITH SYSTEM'
\tat io.debezium.antlr.ParsingErrorListener.syntaxError(ParsingErrorListener.java:43)
Caused by: org.antlr.v4.runtime.NoViableAltException
        at org.antlr.v4.runtime.atn.ParserATNSimulator.noViableAlt(ParserATNSimulator.java:2026)`,
    truth: 'Debezium can not parse a DDL statement.',
    expected: ['debezium-ddl-not-parsed'],
  },
  {
    ...debeziumMysql,
    id: 'later-mysql-interrupted',
    source: 'https://github.com/Altinity/clickhouse-sink-connector/issues/812',
    trace: `java.lang.InterruptedException: null
\tat java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject.await(AbstractQueuedSynchronizer.java:1638) ~[?:?]
\tat io.debezium.relational.RelationalSnapshotChangeEventSource.createDataEvents(RelationalSnapshotChangeEventSource.java:515) ~[app.jar:?]`,
    truth: null,
    expected: [],
  },
  {
    ...mysqlSource,
    id: 'later-mysql-query-interrupted',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/38',
    trace: `${queryFailed}
com.mysql.jdbc.exceptions.jdbc4.MySQLQueryInterruptedException: Query execution was interrupted`,
    truth: 'Somebody (or a limit) ended the query on the server.',
    expected: ['jdbc-query-timeout'],
  },
  {
    connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    dbms: 'teradata',
    direction: 'sink',
    id: 'later-teradata-resubmit',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/385',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: java.sql.BatchUpdateException: [Teradata JDBC Driver] [TeraJDBC 15.10.00.36] [Error 1339] [SQLState HY000] A failure occurred while executing a PreparedStatement batch request. The parameter set was not executed and should be resubmitted individually using the PreparedStatement executeUpdate method.`,
    truth: null,
    expected: [],
  },
  {
    connectorClass: 'com.snowflake.kafka.connector.SnowflakeSinkConnector',
    dbms: 'snowflake',
    direction: 'sink',
    id: 'later-snowflake-code-only',
    source:
      'https://github.com/snowflakedb/snowflake-kafka-connector/issues/818',
    trace: `net.snowflake.client.jdbc.SnowflakeSQLException: !200062!\tat
net.snowflake.client.jdbc.RestRequest.execute(RestRequest.java:402)\tat
net.snowflake.client.core.HttpUtil.executeRequestInternal(HttpUtil.java:742)\tat
net.snowflake.client.core.SFSession.heartbeat(SFSession.java:789)`,
    truth: null,
    expected: [],
  },
];

import { CorpusTrace } from '../CorpusTrace';
import { onOneLine, truncated } from '../logForms';
import { debeziumStopped, sourceStart36 } from '../workerFrames';

const connectorClass = 'io.debezium.connector.mysql.MySqlConnector';

/** Debezium's MySQL and MariaDB sources; not to be looked at while tuning. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'dbz-mysql-first-log-file',
    source: 'https://github.com/eventuate-foundation/eventuate-cdc/issues/109',
    connectorClass,
    dbms: 'mysql',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.binlog.BinlogStreamingChangeEventSource$ReaderThreadLifecycleListener.onCommunicationFailure(BinlogStreamingChangeEventSource.java:1216)',
    )}
Caused by: io.debezium.DebeziumException: Could not find first log file name in binary log index file Error code: 1236; SQLSTATE: HY000.
\tat io.debezium.connector.binlog.BinlogStreamingChangeEventSource.wrap(BinlogStreamingChangeEventSource.java:1179)
\t... 5 more
Caused by: com.github.shyiko.mysql.binlog.network.ServerException: Could not find first log file name in binary log index file
\tat com.github.shyiko.mysql.binlog.BinaryLogClient.listenForEventPackets(BinaryLogClient.java:1081)
\tat com.github.shyiko.mysql.binlog.BinaryLogClient.connect(BinaryLogClient.java:653)
\t... 4 more`,
    truth:
      'The binlog file of the stored position is gone from the server (purged, or another server answers); take a new snapshot.',
    expected: [
      'mysql-binlog-position-gone',
      'debezium-offset-gone',
      'mysql-binlog-refused',
    ],
  },
  {
    id: 'dbz-mysql-not-row-format',
    source:
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html',
    connectorClass,
    dbms: 'mysql',
    direction: 'source',
    trace: `io.debezium.DebeziumException: The MySQL server is not configured to use a ROW binlog_format, which is required for this connector to work properly. Change the MySQL configuration to use a binlog_format=ROW and restart the connector.
\tat io.debezium.connector.mysql.MySqlConnectorTask.validateBinlogConfiguration(MySqlConnectorTask.java:297)
\tat io.debezium.connector.mysql.MySqlConnectorTask.start(MySqlConnectorTask.java:92)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:141)
${sourceStart36}`,
    truth: 'The server writes no row-based binlog; set binlog_format=ROW.',
    expected: ['mysql-binlog-not-row'],
  },
  {
    id: 'dbz-mysql-history-topic-missing',
    source:
      'https://github.com/Azure-Samples/azure-sql-db-change-stream-debezium/issues/5',
    connectorClass,
    dbms: 'mysql',
    direction: 'source',
    trace:
      onOneLine(`io.debezium.DebeziumException: The db history topic is missing. You may attempt to recover it by reconfiguring the connector to recovery.
\tat io.debezium.connector.common.BaseSourceTask.validateSchemaHistory(BaseSourceTask.java:167)
\tat io.debezium.connector.mysql.MySqlConnectorTask.start(MySqlConnectorTask.java:136)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:248)
${sourceStart36}`),
    truth:
      'The schema history topic does not exist any more; run once with the recovery snapshot mode and keep the topic without a retention limit.',
    expected: ['debezium-schema-history-missing'],
  },
  {
    id: 'dbz-mysql-ddl-not-parsed',
    source: 'https://debezium.io/documentation/faq/',
    connectorClass,
    dbms: 'mysql',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.mysql.MySqlStreamingChangeEventSource.handleEvent(MySqlStreamingChangeEventSource.java:396)',
    )}
Caused by: io.debezium.DebeziumException: Error processing binlog event
\t... 7 more
Caused by: io.debezium.text.ParsingException: DDL statement couldn't be parsed. Please open a Jira issue with the statement 'ALTER TABLE tickets PARTITION BY RANGE COLUMNS(opened) (PARTITION p0 VALUES LESS THAN (MAXVALUE))'
mismatched input 'COLUMNS' expecting '('
\tat io.debezium.antlr.ParsingErrorListener.syntaxError(ParsingErrorListener.java:43)
\tat org.antlr.v4.runtime.ProxyErrorListener.syntaxError(ProxyErrorListener.java:41)
\tat io.debezium.connector.mysql.antlr.MySqlAntlrDdlParser.parseTree(MySqlAntlrDdlParser.java:87)
\t... 10 more`,
    truth:
      "Debezium's parser does not know a DDL statement of the binlog; upgrade, or skip it with schema.history.internal.skip.unparseable.ddl=true.",
    expected: ['debezium-ddl-not-parsed'],
  },
  {
    id: 'dbz-mysql-access-denied',
    source: 'https://github.com/redpanda-data/documentation/pull/1577',
    connectorClass,
    dbms: 'mysql',
    direction: 'source',
    trace: truncated(
      `io.debezium.DebeziumException: Unexpected error while connecting to MySQL and looking at GTID mode: 
\tat io.debezium.connector.mysql.strategy.AbstractConnectionAdapter.isGtidModeEnabled(AbstractConnectionAdapter.java:121)
\tat io.debezium.connector.mysql.MySqlConnectorTask.start(MySqlConnectorTask.java:101)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:248)
\tat org.apache.kafka.connect.runtime.AbstractWorkerSourceTask.initializeAndStart(AbstractWorkerSourceTask.java:283)
Caused by: java.sql.SQLException: Access denied for user 'streamer'@'10.8.14.6' (using password: YES)
\tat com.mysql.cj.jdbc.exceptions.SQLError.createSQLException(SQLError.java:129)
\tat com.mysql.cj.jdbc.exceptions.SQLExceptionsMapping.translateException(SQLExceptionsMapping.java:122)
\tat com.mysql.cj.jdbc.ConnectionImpl.createNewIO(ConnectionImpl.java:828)
\tat com.mysql.cj.jdbc.ConnectionImpl.<init>(ConnectionImpl.java:448)
\t... 17 more`,
      900,
    ),
    truth:
      'User or password was wrong, or the user may not come from that host; correct the credentials or the grant.',
    expected: [
      'mysql-wrong-password',
      'mysql-not-looked-at',
      'authentication-failed',
    ],
  },
  {
    id: 'dbz-mysql-communications-link',
    source: 'https://github.com/redpanda-data/documentation/pull/1577',
    connectorClass,
    dbms: 'mysql',
    direction: 'source',
    trace: `io.debezium.DebeziumException: Unexpected error while connecting to MySQL and looking at BINLOG_FORMAT mode: 
\tat io.debezium.connector.mysql.MySqlConnection.isBinlogFormatRow(MySqlConnection.java:404)
\tat io.debezium.connector.mysql.MySqlConnectorTask.start(MySqlConnectorTask.java:92)
${sourceStart36}
Caused by: com.mysql.cj.jdbc.exceptions.CommunicationsException: Communications link failure

The last packet sent successfully to the server was 0 milliseconds ago. The driver has not received any packets from the server.
\tat com.mysql.cj.jdbc.exceptions.SQLError.createCommunicationsException(SQLError.java:174)
\tat com.mysql.cj.jdbc.ConnectionImpl.createNewIO(ConnectionImpl.java:828)
\t... 14 more
Caused by: com.mysql.cj.exceptions.CJCommunicationsException: Communications link failure
\tat com.mysql.cj.exceptions.ExceptionFactory.createException(ExceptionFactory.java:104)
\t... 17 more
Caused by: java.net.UnknownHostException: mysql-orders.prod.internal: Name or service not known
\tat java.base/java.net.Inet6AddressImpl.lookupAllHostAddr(Native Method)
\t... 20 more`,
    truth:
      'The host name of the database did not resolve from the worker; correct database.hostname or the DNS.',
    expected: ['host-unknown', 'mysql-link-failure', 'mysql-not-looked-at'],
  },
  {
    id: 'dbz-mysql-ssl-required',
    source: 'https://github.com/osheroff/mysql-binlog-connector-java/issues/18',
    connectorClass,
    dbms: 'mysql',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Unable to connect to the MySQL database at shop-db.mysql.example.net:3306 with user 'cdc': SSL connection is required. Please specify SSL options and retry.
\tat io.debezium.connector.mysql.BinlogReader.doStart(BinlogReader.java:445)
\tat io.debezium.connector.mysql.AbstractReader.start(AbstractReader.java:116)
\tat io.debezium.connector.mysql.ChainedReader.startNextReader(ChainedReader.java:206)
\tat io.debezium.connector.mysql.MySqlConnectorTask.doPoll(MySqlConnectorTask.java:443)
\tat io.debezium.connector.common.BaseSourceTask.poll(BaseSourceTask.java:131)
Caused by: com.github.shyiko.mysql.binlog.network.AuthenticationException: SSL connection is required. Please specify SSL options and retry.
\tat com.github.shyiko.mysql.binlog.BinaryLogClient.authenticate(BinaryLogClient.java:760)
\tat com.github.shyiko.mysql.binlog.BinaryLogClient.connect(BinaryLogClient.java:515)
\t... 9 more`,
    truth:
      'The server only takes TLS connections; set database.ssl.mode=required (with a truststore where needed).',
    expected: ['mysql-tls-required'],
  },
  {
    id: 'dbz-mysql-history-recovery-timeout',
    source:
      'https://github.com/debezium/debezium/blob/main/debezium-storage/debezium-storage-kafka/src/main/java/io/debezium/storage/kafka/history/KafkaSchemaHistory.java',
    connectorClass: 'io.debezium.connector.mariadb.MariaDbConnector',
    dbms: 'mariadb',
    direction: 'source',
    trace: `java.lang.IllegalStateException: The database schema history couldn't be recovered. Consider to increase the value for schema.history.internal.kafka.recovery.poll.interval.ms
\tat io.debezium.storage.kafka.history.KafkaSchemaHistory.recoverRecords(KafkaSchemaHistory.java:316)
\tat io.debezium.relational.history.AbstractSchemaHistory.recover(AbstractSchemaHistory.java:100)
\tat io.debezium.relational.history.SchemaHistory.recover(SchemaHistory.java:192)
\tat io.debezium.relational.HistorizedRelationalDatabaseSchema.recover(HistorizedRelationalDatabaseSchema.java:72)
\tat io.debezium.connector.mariadb.MariaDbConnectorTask.start(MariaDbConnectorTask.java:137)
${sourceStart36}`,
    truth:
      'Reading the long schema history topic took more than the allowed attempts; raise recovery.poll.interval.ms and recovery.attempts or check the broker connection.',
    expected: ['debezium-schema-history-not-recovered'],
  },
  {
    id: 'dbz-mysql-gtid-purged-1236',
    source: 'https://debezium.io/documentation/faq/',
    connectorClass,
    dbms: 'mysql',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.mysql.MySqlStreamingChangeEventSource$ReaderThreadLifecycleListener.onCommunicationFailure(MySqlStreamingChangeEventSource.java:1264)',
    )}
Caused by: io.debezium.DebeziumException: The slave is connecting using CHANGE MASTER TO MASTER_AUTO_POSITION = 1, but the master has purged binary logs containing GTIDs that the slave requires. Error code: 1236; SQLSTATE: HY000.
\tat io.debezium.connector.mysql.MySqlStreamingChangeEventSource.wrap(MySqlStreamingChangeEventSource.java:1223)
\t... 5 more
Caused by: com.github.shyiko.mysql.binlog.network.ServerException: The slave is connecting using CHANGE MASTER TO MASTER_AUTO_POSITION = 1, but the master has purged binary logs containing GTIDs that the slave requires.
\tat com.github.shyiko.mysql.binlog.BinaryLogClient.listenForEventPackets(BinaryLogClient.java:1043)
\t... 3 more`,
    truth:
      'The server purged binlogs that the stored GTID set still needs; a new snapshot is needed.',
    expected: [
      'mysql-gtids-purged',
      'mysql-binlog-position-gone',
      'debezium-offset-gone',
      'mysql-binlog-refused',
    ],
  },
];

import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, prefixed } from '../logForms';
import { debeziumStopped, sourceStart36 } from '../workerFrames';

const connectorClass = 'io.debezium.connector.mysql.MySqlConnector';

/** Debezium's MySQL source; the half that may be looked at. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'dbz-mysql-binlog-purged-gtid',
    source: 'https://github.com/apache/flink-cdc/issues/271',
    connectorClass,
    dbms: 'mysql',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: The connector is trying to read binlog starting at GTIDs 6b71ee1c-50ef-11eb-bd49-0c42a1e81720:1-407326 and binlog file 'mysql-bin.001812', pos=8609793, skipping 0 events plus 0 rows, but this is no longer available on the server. Reconfigure the connector to use a snapshot when needed.
\tat io.debezium.connector.mysql.MySqlConnectorTask.start(MySqlConnectorTask.java:133)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:106)
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.execute(WorkerSourceTask.java:208)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:177)
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:227)`,
    truth:
      'The connector was stopped longer than the server keeps its binlogs; a new snapshot is needed (snapshot.mode=when_needed) and a longer binlog retention.',
    expected: [
      'mysql-binlog-position-gone',
      'mysql-gtids-purged',
      'debezium-offset-gone',
    ],
  },
  {
    id: 'dbz-mysql-schema-unknown',
    source: 'https://github.com/apache/flink-cdc/issues/685',
    connectorClass,
    dbms: 'mysql',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Encountered change event for table crm.contacts whose schema isn't known to this connector
\tat io.debezium.connector.mysql.AbstractReader.wrap(AbstractReader.java:241)
\tat io.debezium.connector.mysql.AbstractReader.failed(AbstractReader.java:218)
\tat io.debezium.connector.mysql.BinlogReader.handleEvent(BinlogReader.java:607)
\tat com.github.shyiko.mysql.binlog.BinaryLogClient.notifyEventListeners(BinaryLogClient.java:1104)
\tat com.github.shyiko.mysql.binlog.BinaryLogClient.listenForEventPackets(BinaryLogClient.java:955)
\tat java.lang.Thread.run(Thread.java:748)
Caused by: org.apache.kafka.connect.errors.ConnectException: Encountered change event for table crm.contacts whose schema isn't known to this connector
\tat io.debezium.connector.mysql.BinlogReader.informAboutUnknownTableIfRequired(BinlogReader.java:875)
\tat io.debezium.connector.mysql.BinlogReader.handleUpdateTableMetadata(BinlogReader.java:849)
\t... 5 more`,
    truth:
      'The schema history does not contain the table (added to the filter later, or history incomplete); recover the schema history with a schema snapshot.',
    expected: ['mysql-table-not-in-history'],
  },
  {
    id: 'dbz-mysql-history-partially-missing',
    source: 'https://github.com/apache/flink-cdc/issues/2287',
    connectorClass,
    dbms: 'mysql',
    direction: 'source',
    trace:
      asJsonText(`io.debezium.DebeziumException: The db history topic or its content is fully or partially missing. Please check database history topic configuration and re-execute the snapshot.
\tat io.debezium.relational.HistorizedRelationalDatabaseSchema.recover(HistorizedRelationalDatabaseSchema.java:59)
\tat io.debezium.connector.mysql.MySqlConnectorTask.start(MySqlConnectorTask.java:105)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:130)
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.execute(WorkerSourceTask.java:232)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:188)`),
    truth:
      'The schema history topic was deleted or shortened by its retention; recover it (snapshot.mode=recovery) and give it infinite retention.',
    expected: ['debezium-schema-history-missing'],
  },
  {
    id: 'dbz-mysql-public-key-retrieval',
    source: 'https://github.com/apache/pulsar-site/pull/649',
    connectorClass,
    dbms: 'mysql',
    direction: 'source',
    trace: `io.debezium.DebeziumException: Unexpected error while connecting to MySQL and looking at BINLOG_FORMAT mode: 
\tat io.debezium.connector.mysql.MySqlConnection.isBinlogFormatRow(MySqlConnection.java:385)
\tat io.debezium.connector.mysql.MySqlConnectorTask.validateBinlogConfiguration(MySqlConnectorTask.java:240)
\tat io.debezium.connector.mysql.MySqlConnectorTask.start(MySqlConnectorTask.java:85)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:133)
${sourceStart36}
Caused by: java.sql.SQLNonTransientConnectionException: Public Key Retrieval is not allowed
\tat com.mysql.cj.jdbc.exceptions.SQLError.createSQLException(SQLError.java:110)
\tat com.mysql.cj.jdbc.exceptions.SQLExceptionsMapping.translateException(SQLExceptionsMapping.java:122)
\tat com.mysql.cj.jdbc.ConnectionImpl.createNewIO(ConnectionImpl.java:828)
\t... 14 more`,
    truth:
      'The user logs in with caching_sha2_password without TLS; set database.allowPublicKeyRetrieval=true or use TLS.',
    expected: ['mysql-public-key', 'mysql-not-looked-at'],
  },
  {
    id: 'dbz-mysql-reload-privilege',
    source: 'https://github.com/airbytehq/airbyte/issues/4236',
    connectorClass,
    dbms: 'mysql',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Access denied; you need (at least one of) the RELOAD privilege(s) for this operation Error code: 1227; SQLSTATE: 42000.
\tat io.debezium.connector.mysql.AbstractReader.wrap(AbstractReader.java:230)
\tat io.debezium.connector.mysql.AbstractReader.failed(AbstractReader.java:207)
\tat io.debezium.connector.mysql.SnapshotReader.execute(SnapshotReader.java:831)
\tat java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1149)
Caused by: java.sql.SQLSyntaxErrorException: Access denied; you need (at least one of) the RELOAD privilege(s) for this operation
\tat com.mysql.cj.jdbc.exceptions.SQLError.createSQLException(SQLError.java:120)
\tat com.mysql.cj.jdbc.StatementImpl.executeInternal(StatementImpl.java:764)
\tat io.debezium.connector.mysql.SnapshotReader.execute(SnapshotReader.java:304)
\t... 3 more`,
    truth:
      'The database user lacks RELOAD (or LOCK TABLES) for the consistent snapshot; grant it and restart.',
    expected: ['mysql-privilege-missing', 'mysql-no-lock-tables-right'],
  },
  {
    id: 'dbz-mysql-binlog-eof',
    source: 'https://github.com/osheroff/mysql-binlog-connector-java/issues/15',
    connectorClass,
    dbms: 'mysql',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.mysql.MySqlStreamingChangeEventSource$ReaderThreadLifecycleListener.onCommunicationFailure(MySqlStreamingChangeEventSource.java:1259)',
    )}
Caused by: io.debezium.DebeziumException: Failed to read next byte from position 2136746
\tat io.debezium.connector.mysql.MySqlStreamingChangeEventSource.wrap(MySqlStreamingChangeEventSource.java:1217)
\t... 5 more
Caused by: java.io.EOFException: Failed to read next byte from position 2136746
\tat com.github.shyiko.mysql.binlog.io.ByteArrayInputStream.read(ByteArrayInputStream.java:213)
\tat com.github.shyiko.mysql.binlog.io.ByteArrayInputStream.readInteger(ByteArrayInputStream.java:52)
\tat com.github.shyiko.mysql.binlog.BinaryLogClient.listenForEventPackets(BinaryLogClient.java:1043)
\t... 3 more`,
    truth:
      'The server or something between closed the binlog connection (net_write_timeout under load); a restart resumes, raising net_write_timeout prevents it.',
    expected: ['mysql-event-not-decoded', 'mysql-link-failure'],
  },
  {
    id: 'dbz-mysql-same-server-id',
    source: 'https://github.com/shyiko/mysql-binlog-connector-java/issues/329',
    connectorClass,
    dbms: 'mysql',
    direction: 'source',
    trace: prefixed(
      '[2024-03-11 08:14:52,771] ERROR ',
      `${debeziumStopped(
        'io.debezium.connector.mysql.MySqlStreamingChangeEventSource$ReaderThreadLifecycleListener.onCommunicationFailure(MySqlStreamingChangeEventSource.java:1264)',
      )}
Caused by: io.debezium.DebeziumException: A slave with the same server_uuid/server_id as this slave has connected to the master; the first event 'mysql-bin.000391' at 4, the last event read from './mysql-bin.000391' at 126, the last byte read from './mysql-bin.000391' at 126. Error code: 1236; SQLSTATE: HY000.
\tat io.debezium.connector.mysql.MySqlStreamingChangeEventSource.wrap(MySqlStreamingChangeEventSource.java:1223)
\t... 5 more
Caused by: com.github.shyiko.mysql.binlog.network.ServerException: A slave with the same server_uuid/server_id as this slave has connected to the master; the first event 'mysql-bin.000391' at 4
\tat com.github.shyiko.mysql.binlog.BinaryLogClient.listenForEventPackets(BinaryLogClient.java:1044)
\t... 3 more`,
    ),
    truth:
      'Two readers use the same database.server.id; give each connector its own number.',
    expected: ['mysql-server-id-taken', 'mysql-binlog-refused'],
  },
  {
    id: 'dbz-mysql-statement-format-dml',
    source: 'https://github.com/apache/flink-cdc/pull/351',
    connectorClass,
    dbms: 'mysql',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Received DML 'INSERT INTO stock (sku, qty) VALUES ('A-17', 3)' for processing, binlog probably contains events generated with statement or mixed based replication format
\tat io.debezium.connector.mysql.AbstractReader.wrap(AbstractReader.java:230)
\tat io.debezium.connector.mysql.AbstractReader.failed(AbstractReader.java:207)
\tat io.debezium.connector.mysql.BinlogReader.handleEvent(BinlogReader.java:600)
\tat com.github.shyiko.mysql.binlog.BinaryLogClient.notifyEventListeners(BinaryLogClient.java:1130)
Caused by: org.apache.kafka.connect.errors.ConnectException: Received DML 'INSERT INTO stock (sku, qty) VALUES ('A-17', 3)' for processing, binlog probably contains events generated with statement or mixed based replication format
\tat io.debezium.connector.mysql.BinlogReader.handleQueryEvent(BinlogReader.java:788)
\t... 4 more`,
    truth:
      'A session or the server writes the binlog in statement or mixed format; set binlog_format=ROW for server and sessions.',
    expected: ['mysql-binlog-not-row'],
  },
];

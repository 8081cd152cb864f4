import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, prefixed } from '../logForms';
import {
  debeziumStopped,
  debeziumStopped1,
  sourceStart36,
} from '../workerFrames';

/** Debezium's other sources; the half that may be looked at. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'dbz-mssql-shutdown-in-progress',
    source: 'https://github.com/debezium/debezium/pull/1520',
    connectorClass: 'io.debezium.connector.sqlserver.SqlServerConnector',
    dbms: 'sqlserver',
    direction: 'source',
    trace: `${debeziumStopped1(
      'io.debezium.connector.sqlserver.SqlServerConnectorTask',
    )}
Caused by: com.microsoft.sqlserver.jdbc.SQLServerException: SHUTDOWN is in progress.
\tat com.microsoft.sqlserver.jdbc.SQLServerException.makeFromDatabaseError(SQLServerException.java:262)
\tat com.microsoft.sqlserver.jdbc.TDSTokenHandler.onEOF(tdsparser.java:258)
\tat com.microsoft.sqlserver.jdbc.SQLServerConnection.connectionCommand(SQLServerConnection.java:3067)
\tat io.debezium.connector.sqlserver.SqlServerStreamingChangeEventSource.execute(SqlServerStreamingChangeEventSource.java:213)
\t... 6 more`,
    truth:
      'SQL Server was shutting down (maintenance, failover); a restart after it is back is enough.',
    expected: ['sqlserver-connection-lost'],
  },
  {
    id: 'dbz-mssql-pkix',
    source:
      'https://debezium.io/documentation/reference/stable/connectors/sqlserver.html',
    connectorClass: 'io.debezium.connector.sqlserver.SqlServerConnector',
    dbms: 'sqlserver',
    direction: 'source',
    trace: `io.debezium.DebeziumException: Couldn't obtain database name
\tat io.debezium.connector.sqlserver.SqlServerConnection.retrieveRealDatabaseName(SqlServerConnection.java:512)
\tat io.debezium.connector.sqlserver.SqlServerConnectorTask.start(SqlServerConnectorTask.java:85)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:141)
${sourceStart36}
Caused by: com.microsoft.sqlserver.jdbc.SQLServerException: "encrypt" property is set to "true" and "trustServerCertificate" property is set to "false" but the driver could not establish a secure connection to SQL Server by using Secure Sockets Layer (SSL) encryption: Error: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target. ClientConnectionId:9c1f2b7e-4a63-4b3c-9c0c-7a8a1f3c55d1
\tat com.microsoft.sqlserver.jdbc.SQLServerConnection.terminate(SQLServerConnection.java:4271)
\tat com.microsoft.sqlserver.jdbc.TDSChannel.enableSSL(IOBuffer.java:1868)
\t... 13 more
Caused by: javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target
\tat java.base/sun.security.ssl.Alert.createSSLException(Alert.java:131)
\t... 15 more`,
    truth:
      "The worker does not trust the server's certificate; give a truststore (database.ssl.truststore) or set database.encrypt / trustServerCertificate.",
    expected: [
      'sqlserver-tls-not-trusted',
      'tls-certificate-untrusted',
      'tls-handshake-failed',
    ],
  },
  {
    id: 'dbz-mssql-lsn-expired',
    source:
      'https://debezium.io/documentation/reference/stable/connectors/sqlserver.html#sqlserver-evolving-the-database-schema',
    connectorClass: 'io.debezium.connector.sqlserver.SqlServerConnector',
    dbms: 'sqlserver',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.sqlserver.SqlServerStreamingChangeEventSource.executeIteration(SqlServerStreamingChangeEventSource.java:336)',
    )}
Caused by: com.microsoft.sqlserver.jdbc.SQLServerException: An insufficient number of arguments were supplied for the procedure or function cdc.fn_cdc_get_all_changes_ ... .
\tat com.microsoft.sqlserver.jdbc.SQLServerException.makeFromDatabaseError(SQLServerException.java:265)
\tat com.microsoft.sqlserver.jdbc.SQLServerResultSet$FetchBuffer.nextRow(SQLServerResultSet.java:5505)
\tat com.microsoft.sqlserver.jdbc.SQLServerResultSet.next(SQLServerResultSet.java:1060)
\tat io.debezium.connector.sqlserver.SqlServerChangeTablePointer.next(SqlServerChangeTablePointer.java:98)
\t... 8 more`,
    truth:
      'The stored LSN is older than what the capture tables still hold (CDC cleanup job); take a new snapshot and lengthen the CDC retention.',
    expected: ['sqlserver-cdc-range-gone', 'debezium-offset-gone'],
  },
  {
    id: 'dbz-oracle-offset-scn-gone',
    source: 'https://github.com/apache/flink-cdc/issues/762',
    connectorClass: 'io.debezium.connector.oracle.OracleConnector',
    dbms: 'oracle',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: An exception occurred in the change event producer. This connector will be stopped.
\tat io.debezium.pipeline.ErrorHandler.setProducerThrowable(ErrorHandler.java:42)
\tat io.debezium.connector.oracle.logminer.LogMinerStreamingChangeEventSource.execute(LogMinerStreamingChangeEventSource.java:208)
\tat io.debezium.pipeline.ChangeEventSourceCoordinator.streamEvents(ChangeEventSourceCoordinator.java:152)
\tat java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1142)
\tat java.lang.Thread.run(Thread.java:745)
Caused by: io.debezium.DebeziumException: Online REDO LOG files or archive log files do not contain the offset scn 4471920188.  Please perform a new snapshot.
\tat io.debezium.connector.oracle.logminer.LogMinerStreamingChangeEventSource.execute(LogMinerStreamingChangeEventSource.java:127)
\t... 3 more`,
    truth:
      'The archive logs from the stored SCN on were deleted; a new snapshot is needed and a longer archive log retention.',
    expected: [
      'oracle-scn-not-in-logs',
      'oracle-log-file-missing',
      'debezium-offset-gone',
    ],
  },
  {
    id: 'dbz-oracle-supplemental-log',
    source: 'https://github.com/debezium/debezium-incubator/pull/230',
    connectorClass: 'io.debezium.connector.oracle.OracleConnector',
    dbms: 'oracle',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.oracle.logminer.LogMinerStreamingChangeEventSource.execute(LogMinerStreamingChangeEventSource.java:260)',
    )}
Caused by: java.sql.SQLException: ORA-00604: error occurred at recursive SQL level 1
ORA-06512: at "SYS.DBMS_LOGMNR_INTERNAL", line 8132
ORA-01354: Supplemental log data must be added to run this command
ORA-06512: at "SYS.DBMS_LOGMNR_D", line 61
ORA-06512: at line 1
\tat oracle.jdbc.driver.T4CTTIoer11.processError(T4CTTIoer11.java:509)
\tat oracle.jdbc.driver.T4C8Oall.processError(T4C8Oall.java:1104)
\tat oracle.jdbc.driver.OracleCallableStatement.execute(OracleCallableStatement.java:4234)
\t... 8 more`,
    truth:
      'Supplemental logging is not switched on; ALTER DATABASE ADD SUPPLEMENTAL LOG DATA (and per table), then restart.',
    expected: ['oracle-supplemental-logging-off'],
  },
  {
    id: 'dbz-oracle-no-snapshot-for-time',
    source: 'https://github.com/debezium/debezium-incubator/issues/85',
    connectorClass: 'io.debezium.connector.oracle.OracleConnector',
    dbms: 'oracle',
    direction: 'source',
    trace: asJsonText(`${debeziumStopped1(
      'io.debezium.connector.oracle.OracleConnectorTask',
    )}
Caused by: java.lang.RuntimeException: java.sql.SQLException: ORA-08180: no snapshot found based on specified time
ORA-06512: at "SYS.SCN_TO_TIMESTAMP", line 1

\tat io.debezium.pipeline.source.AbstractSnapshotChangeEventSource.execute(AbstractSnapshotChangeEventSource.java:73)
\tat io.debezium.pipeline.ChangeEventSourceCoordinator.lambda$start$0(ChangeEventSourceCoordinator.java:83)
\t... 5 more
Caused by: java.sql.SQLException: ORA-08180: no snapshot found based on specified time
ORA-06512: at "SYS.SCN_TO_TIMESTAMP", line 1
\tat oracle.jdbc.driver.T4CTTIoer11.processError(T4CTTIoer11.java:494)
\t... 8 more`),
    truth:
      'The SCN is too old to be mapped to a time, a weakness of old Debezium versions during snapshots; upgrade the connector.',
    expected: ['oracle-scn-invalid'],
  },
  {
    id: 'dbz-oracle-snapshot-too-old',
    source:
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html',
    connectorClass: 'io.debezium.connector.oracle.OracleConnector',
    dbms: 'oracle',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: An exception occurred in the change event producer. This connector will be stopped.
\tat io.debezium.pipeline.ErrorHandler.setProducerThrowable(ErrorHandler.java:67)
\tat io.debezium.pipeline.ChangeEventSourceCoordinator.lambda$start$0(ChangeEventSourceCoordinator.java:157)
Caused by: io.debezium.DebeziumException: java.util.concurrent.ExecutionException: org.apache.kafka.connect.errors.ConnectException: Snapshotting of table ORCLPDB1.SALES.INVOICES failed
\tat io.debezium.pipeline.source.AbstractSnapshotChangeEventSource.execute(AbstractSnapshotChangeEventSource.java:101)
\t... 7 more
Caused by: org.apache.kafka.connect.errors.ConnectException: Snapshotting of table ORCLPDB1.SALES.INVOICES failed
\tat io.debezium.relational.RelationalSnapshotChangeEventSource.doCreateDataEventsForTable(RelationalSnapshotChangeEventSource.java:611)
\t... 5 more
Caused by: java.sql.SQLException: ORA-01555: snapshot too old: rollback segment number 14 with name "_SYSSMU14_1842367381$" too small
\tat oracle.jdbc.driver.T4CTTIoer11.processError(T4CTTIoer11.java:509)
\t... 9 more`,
    truth:
      'The snapshot query ran longer than the undo data is kept; raise undo retention and tablespace or snapshot in smaller parts.',
    expected: ['oracle-snapshot-too-old', 'debezium-snapshot-failed'],
  },
  {
    id: 'dbz-mongodb-history-lost',
    source: 'https://github.com/debezium/debezium/pull/4598',
    connectorClass: 'io.debezium.connector.mongodb.MongoDbConnector',
    dbms: 'mongodb',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.mongodb.MongoDbStreamingChangeEventSource.execute(MongoDbStreamingChangeEventSource.java:108)',
    )}
Caused by: org.apache.kafka.connect.errors.ConnectException: Error while attempting to Reading change stream
\tat io.debezium.connector.mongodb.MongoDbStreamingChangeEventSource.lambda$establishConnection$3(MongoDbStreamingChangeEventSource.java:182)
\t... 8 more
Caused by: com.mongodb.MongoCommandException: Command failed with error 286 (ChangeStreamHistoryLost): 'PlanExecutor error during aggregation :: caused by :: Resume of change stream was not possible, as the resume point may no longer be in the oplog.' on server rs0-a.docs.internal:27017. The full response is {"ok": 0.0, "errmsg": "PlanExecutor error during aggregation :: caused by :: Resume of change stream was not possible, as the resume point may no longer be in the oplog.", "code": 286, "codeName": "ChangeStreamHistoryLost"}
\tat com.mongodb.internal.connection.ProtocolHelper.getCommandFailureException(ProtocolHelper.java:205)
\tat com.mongodb.internal.connection.InternalStreamConnection.receiveCommandMessageResponse(InternalStreamConnection.java:413)
\t... 11 more`,
    truth:
      'The oplog no longer holds the stored resume point; reset the offsets (new snapshot) and enlarge the oplog.',
    expected: [
      'mongodb-resume-point-gone',
      'debezium-offset-gone',
      'mongodb-change-stream-failed',
    ],
  },
  {
    id: 'dbz-mongodb-no-replica-set',
    source: 'https://github.com/estuary/connectors/issues/749',
    connectorClass: 'io.debezium.connector.mongodb.MongoDbConnector',
    dbms: 'mongodb',
    direction: 'source',
    trace: prefixed(
      'connect | ',
      `${debeziumStopped(
        'io.debezium.connector.mongodb.MongoDbStreamingChangeEventSource.execute(MongoDbStreamingChangeEventSource.java:90)',
      )}
Caused by: com.mongodb.MongoCommandException: Command failed with error 40573 (Location40573): 'The $changeStream stage is only supported on replica sets' on server mongo-0.mongo:27017. The full response is {"ok": 0.0, "errmsg": "The $changeStream stage is only supported on replica sets", "code": 40573, "codeName": "Location40573"}
\tat com.mongodb.internal.connection.ProtocolHelper.getCommandFailureException(ProtocolHelper.java:198)
\tat com.mongodb.internal.connection.CommandProtocolImpl.execute(CommandProtocolImpl.java:76)
\t... 10 more`,
    ),
    truth:
      'MongoDB runs as a stand-alone server; change streams need a replica set, so convert it.',
    expected: ['mongodb-not-a-replica-set', 'mongodb-change-stream-failed'],
  },
  {
    id: 'dbz-db2-asncdc-missing',
    source:
      'https://debezium.io/documentation/reference/stable/connectors/db2.html',
    connectorClass: 'io.debezium.connector.db2.Db2Connector',
    dbms: 'db2',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.db2.Db2StreamingChangeEventSource.execute(Db2StreamingChangeEventSource.java:239)',
    )}
Caused by: com.ibm.db2.jcc.am.SqlSyntaxErrorException: DB2 SQL Error: SQLCODE=-204, SQLSTATE=42704, SQLERRMC=ASNCDC.IBMSNAP_REGISTER, DRIVER=4.31.10
\tat com.ibm.db2.jcc.am.b7.a(b7.java:810)
\tat com.ibm.db2.jcc.am.k3.c(k3.java:2796)
\tat io.debezium.jdbc.JdbcConnection.prepareQueryAndMap(JdbcConnection.java:713)
\tat io.debezium.connector.db2.Db2Connection.getMaxLsn(Db2Connection.java:141)
\t... 8 more`,
    truth:
      'The ASN capture tables do not exist in the database (SQL replication not set up); install and start the capture as documented.',
    expected: ['db2-capture-tables-missing'],
  },
  {
    id: 'dbz-vitess-illegal-prefix',
    source: 'https://github.com/debezium/debezium/pull/2014',
    connectorClass: 'io.debezium.connector.vitess.VitessConnector',
    dbms: 'vitess',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.vitess.VitessStreamingChangeEventSource.execute(VitessStreamingChangeEventSource.java:78)',
    )}
Caused by: java.lang.IllegalArgumentException: Illegal prefix '@' for column: @3, from schema: commerce, table: orders
\tat io.debezium.connector.vitess.connection.VStreamOutputMessageDecoder.resolveReplicationMessageColumns(VStreamOutputMessageDecoder.java:309)
\tat io.debezium.connector.vitess.connection.VStreamOutputMessageDecoder.decodeRows(VStreamOutputMessageDecoder.java:183)
\t... 9 more`,
    truth:
      'A transient fault of the vstream around a column rename or type change; a restart goes on.',
    expected: [],
  },
];

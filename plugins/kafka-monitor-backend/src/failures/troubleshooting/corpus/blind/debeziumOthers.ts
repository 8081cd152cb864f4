import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine } from '../logForms';
import { debeziumStopped, sourceStart36 } from '../workerFrames';

/** Debezium's other sources; not to be looked at while tuning. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'dbz-mssql-cdc-not-enabled',
    source:
      'https://debezium.io/documentation/reference/stable/connectors/sqlserver.html#setting-up-sqlserver',
    connectorClass: 'io.debezium.connector.sqlserver.SqlServerConnector',
    dbms: 'sqlserver',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.sqlserver.SqlServerStreamingChangeEventSource.executeIteration(SqlServerStreamingChangeEventSource.java:341)',
    )}
Caused by: com.microsoft.sqlserver.jdbc.SQLServerException: Invalid object name 'Inventory.cdc.lsn_time_mapping'.
\tat com.microsoft.sqlserver.jdbc.SQLServerException.makeFromDatabaseError(SQLServerException.java:259)
\tat com.microsoft.sqlserver.jdbc.SQLServerStatement.getNextResult(SQLServerStatement.java:1673)
\tat io.debezium.jdbc.JdbcConnection.queryAndMap(JdbcConnection.java:651)
\tat io.debezium.connector.sqlserver.SqlServerConnection.getMaxTransactionLsn(SqlServerConnection.java:230)
\t... 8 more`,
    truth:
      'Change data capture is not enabled in the database (or was lost by a restore); run sys.sp_cdc_enable_db and enable the tables.',
    expected: ['sqlserver-cdc-off'],
  },
  {
    id: 'dbz-mssql-login-failed',
    source:
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/mssqlserver-18456-database-engine-error',
    connectorClass: 'io.debezium.connector.sqlserver.SqlServerConnector',
    dbms: 'sqlserver',
    direction: 'source',
    trace:
      asJsonText(`io.debezium.DebeziumException: Couldn't obtain database name
\tat io.debezium.connector.sqlserver.SqlServerConnection.retrieveRealDatabaseName(SqlServerConnection.java:512)
\tat io.debezium.connector.sqlserver.SqlServerConnectorTask.start(SqlServerConnectorTask.java:85)
${sourceStart36}
Caused by: com.microsoft.sqlserver.jdbc.SQLServerException: Login failed for user 'svc_cdc'. ClientConnectionId:0b5c0f3e-12aa-4d93-a9cc-5f8b4fe2a1d7
\tat com.microsoft.sqlserver.jdbc.SQLServerException.makeFromDatabaseError(SQLServerException.java:259)
\tat com.microsoft.sqlserver.jdbc.TDSTokenHandler.onEOF(tdsparser.java:256)
\t... 13 more`),
    truth: 'User or password of the database login was wrong; correct them.',
    expected: ['sqlserver-login-failed', 'authentication-failed'],
  },
  {
    id: 'dbz-mssql-tcp-refused',
    source:
      'https://learn.microsoft.com/en-us/sql/connect/jdbc/troubleshooting-connectivity',
    connectorClass: 'io.debezium.connector.sqlserver.SqlServerConnector',
    dbms: 'sqlserver',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.sqlserver.SqlServerStreamingChangeEventSource.executeIteration(SqlServerStreamingChangeEventSource.java:341)',
    )}
Caused by: com.microsoft.sqlserver.jdbc.SQLServerException: The TCP/IP connection to the host sql-2.corp.example, port 1433 has failed. Error: "Connection refused. Verify the connection properties. Make sure that an instance of SQL Server is running on the host and accepting TCP/IP connections at the port. Make sure that TCP connections to the port are not blocked by a firewall.".
\tat com.microsoft.sqlserver.jdbc.SQLServerException.makeFromDriverError(SQLServerException.java:234)
\tat com.microsoft.sqlserver.jdbc.SQLServerException.convertConnectExceptionToSQLServerException(SQLServerException.java:285)
\tat com.microsoft.sqlserver.jdbc.SocketFinder.findSocket(IOBuffer.java:2461)
\t... 9 more`,
    truth:
      'SQL Server was down or not reachable on that port; bring it back or open the way, then restart.',
    expected: ['sqlserver-not-reachable', 'connection-refused'],
  },
  {
    id: 'dbz-oracle-resnapshot-required',
    source: 'https://github.com/debezium/debezium/pull/3159',
    connectorClass: 'io.debezium.connector.oracle.OracleConnector',
    dbms: 'oracle',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.oracle.logminer.LogMinerStreamingChangeEventSource.execute(LogMinerStreamingChangeEventSource.java:263)',
    )}
Caused by: java.lang.IllegalStateException: None of log files contains offset SCN: 99012387745, re-snapshot is required.
\tat io.debezium.connector.oracle.logminer.LogMinerHelper.setLogFilesForMining(LogMinerHelper.java:86)
\tat io.debezium.connector.oracle.logminer.LogMinerStreamingChangeEventSource.initializeRedoLogsForMining(LogMinerStreamingChangeEventSource.java:397)
\t... 8 more`,
    truth:
      'The redo and archive logs no longer contain the stored SCN; a new snapshot is needed and archive logs must be kept longer.',
    expected: [
      'oracle-scn-not-in-logs',
      'oracle-log-file-missing',
      'debezium-offset-gone',
    ],
  },
  {
    id: 'dbz-oracle-missing-logfile',
    source: 'https://github.com/debezium/debezium/pull/2353',
    connectorClass: 'io.debezium.connector.oracle.OracleConnector',
    dbms: 'oracle',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.oracle.logminer.LogMinerStreamingChangeEventSource.execute(LogMinerStreamingChangeEventSource.java:213)',
    )}
Caused by: java.sql.SQLException: ORA-01291: missing logfile
ORA-06512: at "SYS.DBMS_LOGMNR", line 72
ORA-06512: at line 1
\tat oracle.jdbc.driver.T4CTTIoer11.processError(T4CTTIoer11.java:509)
\tat oracle.jdbc.driver.T4CCallableStatement.doOall8(T4CCallableStatement.java:1005)
\tat io.debezium.connector.oracle.logminer.LogMinerHelper.executeCallableStatement(LogMinerHelper.java:660)
\t... 9 more
Caused by: Error : 1291, Position : 0, Sql = BEGIN sys.dbms_logmnr.start_logmnr(startScn => '88120031', endScn => '88120977', OPTIONS => DBMS_LOGMNR.DICT_FROM_ONLINE_CATALOG + DBMS_LOGMNR.NO_ROWID_IN_STMT);END;, OriginalSql = BEGIN sys.dbms_logmnr.start_logmnr(...)
\tat oracle.jdbc.driver.T4CTTIoer11.processError(T4CTTIoer11.java:513)
\t... 14 more`,
    truth:
      'A redo log was switched or deleted while it was mined; a restart helps when the archive log is still there, else a new snapshot.',
    expected: [
      'oracle-log-file-missing',
      'oracle-log-busy',
      'oracle-scn-not-in-logs',
    ],
  },
  {
    id: 'dbz-oracle-insufficient-privileges',
    source:
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#creating-users-for-the-connector',
    connectorClass: 'io.debezium.connector.oracle.OracleConnector',
    dbms: 'oracle',
    direction: 'source',
    trace: onOneLine(`${debeziumStopped(
      'io.debezium.connector.oracle.logminer.LogMinerStreamingChangeEventSource.execute(LogMinerStreamingChangeEventSource.java:263)',
    )}
Caused by: java.sql.SQLSyntaxErrorException: ORA-01031: insufficient privileges
ORA-06512: at "SYS.DBMS_LOGMNR", line 58
\tat oracle.jdbc.driver.T4CTTIoer11.processError(T4CTTIoer11.java:509)
\tat oracle.jdbc.driver.T4CCallableStatement.executeForRows(T4CCallableStatement.java:1240)
\t... 8 more`),
    truth:
      'The database user lacks rights such as LOGMINING; grant those of the documentation and restart.',
    expected: ['oracle-no-right', 'oracle-logminer-right'],
  },
  {
    id: 'dbz-oracle-read-only',
    source: 'https://github.com/apache/flink-cdc/issues/1255',
    connectorClass: 'io.debezium.connector.oracle.OracleConnector',
    dbms: 'oracle',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.oracle.logminer.LogMinerStreamingChangeEventSource.execute(LogMinerStreamingChangeEventSource.java:124)',
    )}
Caused by: java.sql.SQLException: ORA-00604: error occurred at recursive SQL level 1
ORA-16000: database open for read-only access

\tat oracle.jdbc.driver.T4CTTIoer11.processError(T4CTTIoer11.java:509)
\tat oracle.jdbc.driver.OracleStatement.executeUpdateInternal(OracleStatement.java:1754)
\tat io.debezium.jdbc.JdbcConnection.executeWithoutCommitting(JdbcConnection.java:1446)
\t... 8 more`,
    truth:
      'The connector was pointed at a read-only standby, where it can not write its flush table; connect it to the primary.',
    expected: ['oracle-read-only', 'oracle-flush-table'],
  },
  {
    id: 'dbz-oracle-table-supplemental',
    source:
      'https://github.com/debezium/debezium/blob/main/debezium-connector-oracle/src/main/java/io/debezium/connector/oracle/logminer/LogMinerStreamingChangeEventSource.java',
    connectorClass: 'io.debezium.connector.oracle.OracleConnector',
    dbms: 'oracle',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.oracle.logminer.LogMinerStreamingChangeEventSource.execute(LogMinerStreamingChangeEventSource.java:245)',
    )}
Caused by: io.debezium.DebeziumException: Supplemental logging not properly configured.  Use: ALTER DATABASE ADD SUPPLEMENTAL LOG DATA
\tat io.debezium.connector.oracle.logminer.LogMinerStreamingChangeEventSource.checkDatabaseAndTableState(LogMinerStreamingChangeEventSource.java:823)
\t... 7 more`,
    truth:
      'Minimal supplemental logging is off in the database; switch it on as the message says.',
    expected: ['oracle-supplemental-logging-off'],
  },
  {
    id: 'dbz-mongodb-no-primary',
    source:
      'https://www.mongodb.com/docs/kafka-connector/current/troubleshooting/',
    connectorClass: 'io.debezium.connector.mongodb.MongoDbConnector',
    dbms: 'mongodb',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.mongodb.MongoDbStreamingChangeEventSource.execute(MongoDbStreamingChangeEventSource.java:95)',
    )}
Caused by: com.mongodb.MongoTimeoutException: Timed out while waiting for a server that matches ReadPreferenceServerSelector{readPreference=primary}. Client view of cluster state is {type=REPLICA_SET, servers=[{address=mongo-a.eu.example:27017, type=UNKNOWN, state=CONNECTING, exception={com.mongodb.MongoSocketOpenException: Exception opening socket}, caused by {java.net.ConnectException: Connection refused}}]
\tat com.mongodb.internal.connection.BaseCluster.createTimeoutException(BaseCluster.java:423)
\tat com.mongodb.internal.connection.BaseCluster.selectServer(BaseCluster.java:116)
\t... 12 more`,
    truth:
      'No primary of the replica set could be reached from the worker (connection refused); bring MongoDB back or open the way.',
    expected: [
      'mongodb-no-server-found',
      'connection-refused',
      'mongodb-change-stream-failed',
    ],
  },
  {
    id: 'dbz-mongodb-not-authorized',
    source:
      'https://debezium.io/documentation/reference/stable/connectors/mongodb.html',
    connectorClass: 'io.debezium.connector.mongodb.MongoDbConnector',
    dbms: 'mongodb',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.mongodb.MongoDbStreamingChangeEventSource.execute(MongoDbStreamingChangeEventSource.java:95)',
    )}
Caused by: com.mongodb.MongoCommandException: Command failed with error 13 (Unauthorized): 'not authorized on admin to execute command { aggregate: 1, pipeline: [ { $changeStream: { fullDocument: "updateLookup", allChangesForCluster: true } } ], cursor: {}, $db: "admin" }' on server mongo-b.eu.example:27017. The full response is {"ok": 0.0, "errmsg": "not authorized on admin to execute command", "code": 13, "codeName": "Unauthorized"}
\tat com.mongodb.internal.connection.ProtocolHelper.getCommandFailureException(ProtocolHelper.java:205)
\t... 11 more`,
    truth:
      'The MongoDB user may not open the change stream; grant it read on the databases (readAnyDatabase, clusterMonitor).',
    expected: ['mongodb-not-authorized', 'mongodb-change-stream-failed'],
  },
  {
    id: 'dbz-db2-auth',
    source:
      'https://debezium.io/documentation/reference/stable/connectors/db2.html#setting-up-db2',
    connectorClass: 'io.debezium.connector.db2.Db2Connector',
    dbms: 'db2',
    direction: 'source',
    trace: `java.lang.RuntimeException: Couldn't obtain database name
\tat io.debezium.connector.db2.Db2Connection.retrieveRealDatabaseName(Db2Connection.java:333)
\tat io.debezium.connector.db2.Db2ConnectorTask.start(Db2ConnectorTask.java:77)
${sourceStart36}
Caused by: com.ibm.db2.jcc.am.SqlInvalidAuthorizationSpecException: [jcc][t4][2013][11249][4.31.10] Connection authorization failure occurred.  Reason: User ID or Password invalid. ERRORCODE=-4214, SQLSTATE=28000
\tat com.ibm.db2.jcc.am.b7.a(b7.java:794)
\tat com.ibm.db2.jcc.t4.b.o(b.java:1807)
\t... 12 more`,
    truth: 'User or password for Db2 was wrong; correct them.',
    expected: ['db2-login-failed', 'authentication-failed'],
  },
  {
    id: 'dbz-vitess-unavailable',
    source: 'https://github.com/debezium/debezium-connector-vitess/pull/71',
    connectorClass: 'io.debezium.connector.vitess.VitessConnector',
    dbms: 'vitess',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.vitess.VitessStreamingChangeEventSource.execute(VitessStreamingChangeEventSource.java:82)',
    )}
Caused by: io.grpc.StatusRuntimeException: UNAVAILABLE: io exception
\tat io.grpc.Status.asRuntimeException(Status.java:539)
\tat io.grpc.stub.ClientCalls$StreamObserverToCallListenerAdapter.onClose(ClientCalls.java:487)
\t... 5 more
Caused by: io.grpc.netty.shaded.io.netty.channel.AbstractChannel$AnnotatedConnectException: Connection refused: vtgate.vitess.svc/10.43.12.8:15991
Caused by: java.net.ConnectException: Connection refused
\tat java.base/sun.nio.ch.SocketChannelImpl.checkConnect(Native Method)
\t... 8 more`,
    truth:
      'VTGate was down or not reachable on its gRPC port; when it is back a restart is enough.',
    expected: ['connection-refused'],
  },
];

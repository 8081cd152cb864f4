import {
  buildTrace,
  debeziumTrace,
  sourcePoll,
  sourceStart,
} from './buildTrace';
import type { KnownFailure } from './KnownFailure';

const pgStream =
  'io.debezium.connector.postgresql.PostgresStreamingChangeEventSource.execute(PostgresStreamingChangeEventSource.java:229)';
const mysqlStream =
  'io.debezium.connector.binlog.BinlogStreamingChangeEventSource$ReaderThreadLifecycleListener.onCommunicationFailure(BinlogStreamingChangeEventSource.java:1258)';
const oracleStream =
  'io.debezium.connector.oracle.logminer.buffered.BufferedLogMinerStreamingChangeEventSource.execute(BufferedLogMinerStreamingChangeEventSource.java:254)';

/** How Debezium's sources of relational databases fail. @internal */
export const debeziumFailures: KnownFailure[] = [
  {
    name: 'slot-in-use',
    classes: /postgresql/,
    heals: true,
    trace: config =>
      debeziumTrace(pgStream, {
        thrown: `org.postgresql.util.PSQLException: ERROR: replication slot "${
          config['slot.name'] ?? 'debezium'
        }" is active for PID 41733`,
        at: [
          'org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2734)',
          'org.postgresql.core.v3.QueryExecutorImpl.processCopyResults(QueryExecutorImpl.java:1310)',
          'org.postgresql.core.v3.QueryExecutorImpl.startCopy(QueryExecutorImpl.java:1055)',
          'io.debezium.connector.postgresql.connection.PostgresReplicationConnection.startPgReplicationStream(PostgresReplicationConnection.java:697)',
        ],
      }),
  },
  {
    name: 'database-went-away',
    classes: /debezium.*(postgresql|mysql|mariadb|db2)/i,
    heals: true,
    trace: config =>
      debeziumTrace(
        pgStream,
        {
          thrown:
            'io.debezium.DebeziumException: Could not execute heartbeat action query (Error: 57P01)',
          at: [
            'io.debezium.heartbeat.DatabaseHeartbeatImpl.emitWithDelay(DatabaseHeartbeatImpl.java:84)',
          ],
        },
        {
          thrown:
            'org.postgresql.util.PSQLException: FATAL: terminating connection due to administrator command',
          at: [
            'org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2734)',
          ],
        },
        {
          thrown: `java.net.ConnectException: Connection refused: ${
            config['database.hostname'] ?? 'localhost'
          }:${config['database.port'] ?? '5432'}`,
          at: ['java.base/sun.nio.ch.Net.pollConnect(Native Method)'],
        },
      ),
  },
  {
    name: 'wrong-password',
    classes: /debezium.*postgresql/,
    heals: false,
    trace: config =>
      buildTrace(
        {
          thrown:
            'io.debezium.DebeziumException: Could not create PostgreSQL connection',
          at: [
            'io.debezium.connector.postgresql.PostgresConnectorTask.start(PostgresConnectorTask.java:171)',
            'io.debezium.connector.common.BaseSourceTask.startIfNeededAndPossible(BaseSourceTask.java:379)',
            ...sourcePoll,
          ],
        },
        {
          thrown: `org.postgresql.util.PSQLException: FATAL: password authentication failed for user "${
            config['database.user'] ?? 'debezium'
          }" (jdbc:postgresql://${config['database.hostname']}:5432/${
            config['database.dbname']
          }?user=${config['database.user']}&password=${
            config['database.password'] ?? 'unset'
          })`,
          at: [
            'org.postgresql.core.v3.ConnectionFactoryImpl.doAuthentication(ConnectionFactoryImpl.java:704)',
            'org.postgresql.Driver.connect(Driver.java:298)',
          ],
        },
      ),
  },
  {
    name: 'binlog-purged',
    classes: /debezium.*(mysql|mariadb)/i,
    heals: false,
    trace: () =>
      buildTrace({
        thrown:
          'io.debezium.DebeziumException: The connector is trying to read binlog starting at SourceInfo [currentGtid=null, currentBinlogFilename=mysql-bin.002419, currentBinlogPosition=88213374], but this is no longer available on the server. Reconfigure the connector to use a snapshot mode when needed.',
        at: [
          'io.debezium.connector.binlog.BinlogConnectorTask.validateAndLoadSchemaHistory(BinlogConnectorTask.java:206)',
          'io.debezium.connector.mysql.MySqlConnectorTask.start(MySqlConnectorTask.java:142)',
          ...sourceStart,
        ],
      }),
  },
  {
    name: 'binlog-connection-lost',
    classes: /debezium.*(mysql|mariadb)/i,
    heals: true,
    trace: config =>
      debeziumTrace(
        mysqlStream,
        {
          thrown:
            'io.debezium.DebeziumException: Failed to deserialize data of EventHeaderV4{timestamp=1763978012000, eventType=EXT_WRITE_ROWS, serverId=1, headerLength=19, dataLength=8031, nextPosition=8841, flags=0}',
          at: [
            'io.debezium.connector.binlog.BinlogStreamingChangeEventSource.wrap(BinlogStreamingChangeEventSource.java:1210)',
          ],
        },
        {
          thrown: `com.mysql.cj.jdbc.exceptions.CommunicationsException: Communications link failure with ${config['database.hostname']}`,
          at: [
            'com.github.shyiko.mysql.binlog.network.ServerException.read(BinaryLogClient.java:1012)',
          ],
        },
      ),
  },
  {
    name: 'cdc-disabled',
    classes: /sqlserver/i,
    heals: false,
    trace: config =>
      buildTrace({
        thrown: `io.debezium.DebeziumException: No table has enabled CDC or security constraints prevents getting the list of change tables in ${config['database.names']}`,
        at: [
          'io.debezium.connector.sqlserver.SqlServerStreamingChangeEventSource.getChangeTablesToQuery(SqlServerStreamingChangeEventSource.java:491)',
          ...sourcePoll,
        ],
      }),
  },
  {
    name: 'deadlock-victim',
    classes: /sqlserver/i,
    heals: true,
    trace: () =>
      debeziumTrace(
        'io.debezium.connector.sqlserver.SqlServerStreamingChangeEventSource.executeIteration(SqlServerStreamingChangeEventSource.java:437)',
        {
          thrown:
            'com.microsoft.sqlserver.jdbc.SQLServerException: Transaction (Process ID 71) was deadlocked on lock resources with another process and has been chosen as the deadlock victim. Rerun the transaction.',
          at: [
            'com.microsoft.sqlserver.jdbc.SQLServerException.makeFromDatabaseError(SQLServerException.java:279)',
          ],
        },
      ),
  },
  {
    name: 'archive-log-gone',
    classes: /oracle/i,
    heals: false,
    trace: () =>
      debeziumTrace(oracleStream, {
        thrown:
          'io.debezium.connector.oracle.logminer.LogFileNotFoundException: None of the log files contain offset SCN 88213377241, re-snapshot is required.',
        at: [
          'io.debezium.connector.oracle.logminer.LogFileCollector.getLogs(LogFileCollector.java:102)',
        ],
      }),
  },
  {
    name: 'listener-down',
    classes: /oracle/i,
    heals: true,
    trace: config =>
      debeziumTrace(
        oracleStream,
        {
          thrown: `java.sql.SQLRecoverableException: ORA-12541: Cannot connect. No listener at host ${config['database.hostname']} port ${config['database.port']}.`,
          at: [
            'oracle.jdbc.driver.T4CConnection.logon(T4CConnection.java:1219)',
          ],
        },
        {
          thrown:
            'oracle.net.ns.NetException: ORA-17002: I/O error: The Network Adapter could not establish the connection',
          at: ['oracle.net.nt.ConnStrategy.execute(ConnStrategy.java:715)'],
        },
      ),
  },
];

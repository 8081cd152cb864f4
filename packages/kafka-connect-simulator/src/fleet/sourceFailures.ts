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

/** How sources fail. @internal */
export const sourceFailures: KnownFailure[] = [
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
  {
    name: 'resume-token-lost',
    classes: /mongo.*(Mongo(Db)?(Source)?Connector)/,
    heals: false,
    trace: () =>
      buildTrace(
        {
          thrown:
            'org.apache.kafka.connect.errors.ConnectException: Failed to resume change stream',
          at: [
            'com.mongodb.kafka.connect.source.StartedMongoSourceTask.tryRecreateCursor(StartedMongoSourceTask.java:331)',
            ...sourcePoll,
          ],
        },
        {
          thrown:
            "com.mongodb.MongoCommandException: Command failed with error 286 (ChangeStreamHistoryLost): 'Resume of change stream was not possible, as the resume point may no longer be in the oplog.' on server mongo-2.shop.internal:27017",
          at: [
            'com.mongodb.internal.connection.ProtocolHelper.getCommandFailureException(ProtocolHelper.java:210)',
          ],
        },
      ),
  },
  {
    name: 'no-primary',
    classes: /mongo/i,
    heals: true,
    trace: () =>
      buildTrace({
        thrown:
          'com.mongodb.MongoTimeoutException: Timed out after 30000 ms while waiting for a server that matches WritableServerSelector. Client view of cluster state is {type=REPLICA_SET, servers=[{address=mongo-0.shop.internal:27017, type=UNKNOWN, state=CONNECTING}]',
        at: [
          'com.mongodb.internal.connection.BaseCluster.createTimeoutException(BaseCluster.java:392)',
          ...sourcePoll,
        ],
      }),
  },
  {
    name: 'too-many-clients',
    classes: /JdbcSource/,
    heals: true,
    trace: config =>
      buildTrace(
        {
          thrown:
            'org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: Cannot open a connection after 3 attempts',
          at: [
            'io.confluent.connect.jdbc.util.CachedConnectionProvider.getConnection(CachedConnectionProvider.java:62)',
            'io.confluent.connect.jdbc.source.JdbcSourceTask.poll(JdbcSourceTask.java:420)',
            ...sourcePoll,
          ],
        },
        {
          thrown: `org.postgresql.util.PSQLException: FATAL: sorry, too many clients already [${config['connection.url']}]`,
          at: ['org.postgresql.Driver.connect(Driver.java:298)'],
        },
      ),
  },
  {
    name: 'queue-not-authorized',
    classes: /MQSource/,
    heals: false,
    trace: config =>
      buildTrace(
        {
          thrown:
            'org.apache.kafka.connect.errors.ConnectException: Unrecoverable MQ error',
          at: [
            'com.ibm.eventstreams.connect.mqsource.JMSWorker.connect(JMSWorker.java:242)',
            'com.ibm.eventstreams.connect.mqsource.MQSourceTask.start(MQSourceTask.java:221)',
            ...sourceStart,
          ],
        },
        {
          thrown: `com.ibm.mq.MQException: JMSCMQ0001: IBM MQ call failed with compcode '2' ('MQCC_FAILED') reason '2035' ('MQRC_NOT_AUTHORIZED') for user '${config['mq.user.name']}'.`,
          at: [
            'com.ibm.msg.client.wmq.common.internal.Reason.createException(Reason.java:203)',
          ],
        },
      ),
  },
  {
    name: 'record-too-large',
    classes: /./,
    direction: 'source',
    heals: false,
    trace: () =>
      buildTrace(
        {
          thrown:
            'org.apache.kafka.connect.errors.ConnectException: Unrecoverable exception from producer send callback',
          at: [
            'org.apache.kafka.connect.runtime.WorkerSourceTask.maybeThrowProducerSendException(WorkerSourceTask.java:330)',
            ...sourcePoll,
          ],
        },
        {
          thrown:
            'org.apache.kafka.common.errors.RecordTooLargeException: The message is 1411032 bytes when serialized which is larger than 1048576, which is the value of the max.request.size configuration.',
          at: [],
        },
      ),
  },
  {
    name: 'broker-timeout',
    classes: /./,
    direction: 'source',
    heals: true,
    trace: () =>
      buildTrace(
        {
          thrown:
            'org.apache.kafka.connect.errors.ConnectException: Unrecoverable exception from producer send callback',
          at: [
            'org.apache.kafka.connect.runtime.WorkerSourceTask.maybeThrowProducerSendException(WorkerSourceTask.java:330)',
            ...sourcePoll,
          ],
        },
        {
          thrown:
            'org.apache.kafka.common.errors.TimeoutException: Expiring 12 record(s) for orders-0:120001 ms has passed since batch creation',
          at: [],
        },
      ),
  },
];

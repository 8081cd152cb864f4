import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine } from '../logForms';
import { debeziumStopped, sourceStart36 } from '../workerFrames';

const connectorClass = 'io.debezium.connector.postgresql.PostgresConnector';

/** Debezium's PostgreSQL source; not to be looked at while tuning. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'dbz-pg-all-slots-in-use',
    source:
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html',
    connectorClass,
    dbms: 'postgresql',
    direction: 'source',
    trace: `io.debezium.DebeziumException: Creation of replication slot failed
\tat io.debezium.connector.postgresql.PostgresConnectorTask.start(PostgresConnectorTask.java:156)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:248)
${sourceStart36}
Caused by: org.postgresql.util.PSQLException: ERROR: all replication slots are in use
  Hint: Free one or increase "max_replication_slots".
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2725)
\tat org.postgresql.core.v3.QueryExecutorImpl.processResults(QueryExecutorImpl.java:2412)
\t... 13 more`,
    truth:
      'No free replication slot on the server; drop slots of dead connectors or raise max_replication_slots.',
    expected: ['postgresql-slots-exhausted', 'postgresql-slot-creation-failed'],
  },
  {
    id: 'dbz-pg-wal-level',
    source: 'https://github.com/toluaina/pgsync/issues/42',
    connectorClass,
    dbms: 'postgresql',
    direction: 'source',
    trace:
      asJsonText(`io.debezium.DebeziumException: Creation of replication slot failed
\tat io.debezium.connector.postgresql.PostgresConnectorTask.start(PostgresConnectorTask.java:144)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:130)
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.execute(WorkerSourceTask.java:232)
Caused by: org.postgresql.util.PSQLException: ERROR: logical decoding requires wal_level >= logical
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2552)
\tat org.postgresql.core.v3.QueryExecutorImpl.processResults(QueryExecutorImpl.java:2284)
\t... 12 more`),
    truth:
      'The server runs without logical decoding; set wal_level=logical (rds.logical_replication=1) and restart PostgreSQL.',
    expected: ['postgresql-wal-level', 'postgresql-slot-creation-failed'],
  },
  {
    id: 'dbz-pg-no-replication-role',
    source: 'https://github.com/streamnative/pulsar/issues/3831',
    connectorClass,
    dbms: 'postgresql',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: org.postgresql.util.PSQLException: FATAL: must be superuser or replication role to start walsender
\tat io.debezium.connector.postgresql.PostgresConnectorTask.start(PostgresConnectorTask.java:111)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:47)
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.execute(WorkerSourceTask.java:208)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:177)
Caused by: org.postgresql.util.PSQLException: FATAL: must be superuser or replication role to start walsender
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2440)
\tat org.postgresql.core.v3.QueryExecutorImpl.readStartupMessages(QueryExecutorImpl.java:2559)
\tat org.postgresql.core.v3.ConnectionFactoryImpl.openConnectionImpl(ConnectionFactoryImpl.java:195)
\t... 9 more`,
    truth:
      'The database role lacks REPLICATION; grant it (ALTER ROLE ... REPLICATION, rds_replication) and restart.',
    expected: ['postgresql-no-replication-right'],
  },
  {
    id: 'dbz-pg-decoderbufs-missing',
    source: 'https://github.com/memiiso/debezium-server-iceberg/issues/91',
    connectorClass,
    dbms: 'postgresql',
    direction: 'source',
    trace: `io.debezium.DebeziumException: Creation of replication slot failed
\tat io.debezium.connector.postgresql.PostgresConnectorTask.start(PostgresConnectorTask.java:147)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:133)
${sourceStart36}
Caused by: org.postgresql.util.PSQLException: ERROR: could not access file "decoderbufs": No such file or directory
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2675)
\tat org.postgresql.core.v3.QueryExecutorImpl.processResults(QueryExecutorImpl.java:2365)
\tat io.debezium.connector.postgresql.connection.PostgresReplicationConnection.createReplicationSlot(PostgresReplicationConnection.java:436)
\t... 11 more`,
    truth:
      'The default decoding plugin decoderbufs is not installed on the server; set plugin.name=pgoutput.',
    expected: [
      'postgresql-decoding-plugin-missing',
      'postgresql-slot-creation-failed',
    ],
  },
  {
    id: 'dbz-pg-publication-does-not-exist',
    source: 'https://github.com/debezium/debezium.github.io/pull/338',
    connectorClass,
    dbms: 'postgresql',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.postgresql.PostgresStreamingChangeEventSource.processMessages(PostgresStreamingChangeEventSource.java:257)',
    )}
Caused by: org.postgresql.util.PSQLException: ERROR: publication "dbz_publication" does not exist
  Where: slot "ledger", output plugin "pgoutput", in the change callback, associated LSN 1F/6C0B1A8
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2676)
\tat org.postgresql.core.v3.QueryExecutorImpl.processCopyResults(QueryExecutorImpl.java:1255)
\tat org.postgresql.core.v3.QueryExecutorImpl.readFromCopy(QueryExecutorImpl.java:1178)
\tat org.postgresql.core.v3.replication.V3PGReplicationStream.readPending(V3PGReplicationStream.java:84)
\t... 11 more`,
    truth:
      'The publication was dropped, or made after the slot; create it and, if the error stays, re-create the slot and snapshot again.',
    expected: [
      'postgresql-publication-missing',
      'postgresql-stream-not-started',
    ],
  },
  {
    id: 'dbz-pg-wal-segment-removed',
    source:
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html',
    connectorClass,
    dbms: 'postgresql',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.postgresql.PostgresStreamingChangeEventSource.execute(PostgresStreamingChangeEventSource.java:218)',
    )}
Caused by: org.postgresql.util.PSQLException: ERROR: requested WAL segment 0000000100000A5F0000003C has already been removed
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2713)
\tat org.postgresql.core.v3.QueryExecutorImpl.processCopyResults(QueryExecutorImpl.java:1283)
\tat org.postgresql.core.v3.QueryExecutorImpl.readFromCopy(QueryExecutorImpl.java:1187)
\t... 10 more`,
    truth:
      'The changes after the stored position are no longer on the server (new server, slot not kept); a new slot and a new snapshot are needed.',
    expected: [
      'postgresql-wal-removed',
      'postgresql-offset-not-in-slot',
      'debezium-offset-gone',
    ],
  },
  {
    id: 'dbz-pg-hba-replication',
    source:
      'https://debezium.io/documentation/reference/stable/postgres-plugins.html',
    connectorClass,
    dbms: 'postgresql',
    direction: 'source',
    trace:
      onOneLine(`io.debezium.DebeziumException: org.postgresql.util.PSQLException: FATAL: no pg_hba.conf entry for replication connection from host "10.42.7.19", user "cdc", no encryption
\tat io.debezium.connector.postgresql.PostgresConnectorTask.createReplicationConnection(PostgresConnectorTask.java:312)
\tat io.debezium.connector.postgresql.PostgresConnectorTask.start(PostgresConnectorTask.java:133)
Caused by: org.postgresql.util.PSQLException: FATAL: no pg_hba.conf entry for replication connection from host "10.42.7.19", user "cdc", no encryption
\tat org.postgresql.core.v3.ConnectionFactoryImpl.doAuthentication(ConnectionFactoryImpl.java:698)
\tat org.postgresql.core.v3.ConnectionFactoryImpl.tryConnect(ConnectionFactoryImpl.java:207)
\t... 14 more`),
    truth:
      'pg_hba.conf has no line for replication connections of this user from the worker (or wants TLS); add one and reload.',
    expected: ['postgresql-pg-hba-replication', 'postgresql-pg-hba'],
  },
  {
    id: 'dbz-pg-connection-refused',
    source: 'https://github.com/aiven/devportal/pull/1426',
    connectorClass,
    dbms: 'postgresql',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Could not create PG connection
\tat io.debezium.connector.postgresql.connection.PostgresConnection.execute(PostgresConnection.java:402)
\tat io.debezium.connector.postgresql.PostgresConnectorTask.start(PostgresConnectorTask.java:92)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:133)
${sourceStart36}
Caused by: org.postgresql.util.PSQLException: Connection to pg-primary.data.svc:5432 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.
\tat org.postgresql.core.v3.ConnectionFactoryImpl.openConnectionImpl(ConnectionFactoryImpl.java:342)
\tat org.postgresql.core.ConnectionFactory.openConnection(ConnectionFactory.java:54)
\tat org.postgresql.jdbc.PgConnection.<init>(PgConnection.java:263)
\t... 15 more
Caused by: java.net.ConnectException: Connection refused
\tat java.base/sun.nio.ch.Net.pollConnect(Native Method)
\tat java.base/java.net.Socket.connect(Socket.java:633)
\t... 18 more`,
    truth:
      'PostgreSQL was down or not reachable on that port; when it accepts connections again a restart is enough.',
    expected: [
      'postgresql-connection-refused',
      'connection-refused',
      'postgresql-connection-failed',
      'postgresql-debezium-cannot-connect',
    ],
  },
  {
    id: 'dbz-pg-create-publication-denied',
    source: 'https://github.com/aiven/aiven-extras/issues/39',
    connectorClass,
    dbms: 'postgresql',
    direction: 'source',
    trace: `io.debezium.jdbc.JdbcConnectionException: ERROR: permission denied for database warehouse
\tat io.debezium.connector.postgresql.connection.PostgresReplicationConnection.initPublication(PostgresReplicationConnection.java:180)
\tat io.debezium.connector.postgresql.connection.PostgresReplicationConnection.initConnection(PostgresReplicationConnection.java:353)
\tat io.debezium.connector.postgresql.PostgresConnectorTask.start(PostgresConnectorTask.java:149)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:130)
Caused by: org.postgresql.util.PSQLException: ERROR: permission denied for database warehouse
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2676)
\tat org.postgresql.jdbc.PgStatement.execute(PgStatement.java:395)
\t... 13 more`,
    truth:
      'The role may not create the publication in that database; grant CREATE on the database (and ownership of the tables) or create the publication beforehand.',
    expected: [
      'postgresql-no-right-on-schema',
      'postgresql-publication-failed',
    ],
  },
];

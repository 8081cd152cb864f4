import { CorpusTrace } from '../CorpusTrace';
import { prefixed } from '../logForms';
import { debeziumStopped, sourceStart36 } from '../workerFrames';

const connectorClass = 'io.debezium.connector.postgresql.PostgresConnector';

/** Debezium's PostgreSQL source; the half that may be looked at. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'dbz-pg-slot-active-for-pid',
    source: 'https://github.com/Altinity/clickhouse-sink-connector/issues/584',
    connectorClass,
    dbms: 'postgresql',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.postgresql.PostgresStreamingChangeEventSource.execute(PostgresStreamingChangeEventSource.java:227)',
    )}
Caused by: io.debezium.DebeziumException: Failed to start replication stream at LSN{3A/8EB15F28}; when setting up multiple connectors for the same database host, please make sure to use a distinct replication slot name for each.
\tat io.debezium.connector.postgresql.connection.PostgresReplicationConnection.startStreaming(PostgresReplicationConnection.java:349)
\tat io.debezium.connector.postgresql.PostgresStreamingChangeEventSource.execute(PostgresStreamingChangeEventSource.java:173)
\t... 9 more
Caused by: org.postgresql.util.PSQLException: ERROR: replication slot "shop_slot" is active for PID 20417
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2713)
\tat org.postgresql.core.v3.QueryExecutorImpl.processCopyResults(QueryExecutorImpl.java:1283)
\tat org.postgresql.core.v3.QueryExecutorImpl.startCopy(QueryExecutorImpl.java:1020)
\t... 12 more`,
    truth:
      'Another connection holds the replication slot: a second connector with the same slot.name, or the walsender of a dead task; give each its own slot or end the old backend, then restart.',
    expected: ['postgresql-slot-active', 'postgresql-stream-not-started'],
  },
  {
    id: 'dbz-pg-slot-already-exists',
    source: 'https://github.com/apache/flink-cdc/issues/65',
    connectorClass,
    dbms: 'postgresql',
    direction: 'source',
    trace: `io.debezium.DebeziumException: Creation of replication slot failed; when setting up multiple connectors for the same database host, please make sure to use a distinct replication slot name for each.
\tat io.debezium.connector.postgresql.PostgresConnectorTask.start(PostgresConnectorTask.java:141)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:130)
${sourceStart36}
Caused by: org.postgresql.util.PSQLException: ERROR: replication slot "debezium" already exists
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2674)
\tat org.postgresql.core.v3.QueryExecutorImpl.processResults(QueryExecutorImpl.java:2364)
\tat org.postgresql.core.v3.QueryExecutorImpl.execute(QueryExecutorImpl.java:354)
\t... 14 more`,
    truth:
      'The slot name is taken by another connector (or one made for another database); give this connector a slot.name of its own.',
    expected: ['postgresql-slot-exists', 'postgresql-slot-creation-failed'],
  },
  {
    id: 'dbz-pg-superuser-for-all-tables',
    source: 'https://github.com/apache/seatunnel/issues/9193',
    connectorClass,
    dbms: 'postgresql',
    direction: 'source',
    trace: prefixed(
      'connect_1  | ',
      `${debeziumStopped(
        'io.debezium.connector.postgresql.PostgresStreamingChangeEventSource.init(PostgresStreamingChangeEventSource.java:117)',
      )}
Caused by: io.debezium.jdbc.JdbcConnectionException: ERROR: must be superuser to create FOR ALL TABLES publication
\tat io.debezium.connector.postgresql.connection.PostgresReplicationConnection.initPublication(PostgresReplicationConnection.java:217)
\tat io.debezium.connector.postgresql.connection.PostgresReplicationConnection.createReplicationSlot(PostgresReplicationConnection.java:461)
\t... 7 more
Caused by: org.postgresql.util.PSQLException: ERROR: must be superuser to create FOR ALL TABLES publication
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2553)
\tat org.postgresql.core.v3.QueryExecutorImpl.processResults(QueryExecutorImpl.java:2285)
\t... 13 more`,
    ),
    truth:
      'The role may not create a publication for all tables; set publication.autocreate.mode=filtered or let an owner create the publication.',
    expected: [
      'postgresql-publication-needs-superuser',
      'postgresql-publication-failed',
    ],
  },
  {
    id: 'dbz-pg-publication-autocreate-disabled',
    source:
      'https://github.com/debezium/debezium/blob/main/debezium-connector-postgres/src/main/java/io/debezium/connector/postgresql/connection/PostgresReplicationConnection.java',
    connectorClass,
    dbms: 'postgresql',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Publication autocreation is disabled, please create one and restart the connector.
\tat io.debezium.connector.postgresql.connection.PostgresReplicationConnection.initPublication(PostgresReplicationConnection.java:168)
\tat io.debezium.connector.postgresql.connection.PostgresReplicationConnection.createReplicationSlot(PostgresReplicationConnection.java:433)
\tat io.debezium.connector.postgresql.PostgresConnectorTask.start(PostgresConnectorTask.java:138)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:142)
${sourceStart36}`,
    truth:
      'The publication named by publication.name does not exist and the connector may not create it; create the publication, then restart.',
    expected: ['postgresql-publication-missing'],
  },
  {
    id: 'dbz-pg-password-wrong',
    source:
      'https://github.com/debezium/debezium/blob/main/debezium-connector-postgres/src/main/java/io/debezium/connector/postgresql/connection/PostgresConnection.java',
    connectorClass,
    dbms: 'postgresql',
    direction: 'source',
    trace: `io.debezium.DebeziumException: Couldn't obtain encoding for database billing
\tat io.debezium.connector.postgresql.connection.PostgresConnection.getDatabaseCharset(PostgresConnection.java:471)
\tat io.debezium.connector.postgresql.PostgresConnectorTask.start(PostgresConnectorTask.java:82)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:142)
${sourceStart36}
Caused by: org.postgresql.util.PSQLException: FATAL: password authentication failed for user "cdc_reader"
\tat org.postgresql.core.v3.ConnectionFactoryImpl.doAuthentication(ConnectionFactoryImpl.java:693)
\tat org.postgresql.core.v3.ConnectionFactoryImpl.tryConnect(ConnectionFactoryImpl.java:203)
\tat org.postgresql.core.v3.ConnectionFactoryImpl.openConnectionImpl(ConnectionFactoryImpl.java:258)
\t... 12 more`,
    truth:
      'The password of the database user was wrong (rotated); put the new one into the configuration or the secret.',
    expected: [
      'postgresql-wrong-password',
      'postgresql-debezium-cannot-connect',
      'authentication-failed',
    ],
  },
  {
    id: 'dbz-pg-slot-invalidated',
    source: 'https://github.com/risingwavelabs/risingwave/pull/25993',
    connectorClass,
    dbms: 'postgresql',
    direction: 'source',
    trace: `${debeziumStopped(
      'io.debezium.connector.postgresql.PostgresStreamingChangeEventSource.execute(PostgresStreamingChangeEventSource.java:231)',
    )}
Caused by: org.postgresql.util.PSQLException: ERROR: can no longer get changes from replication slot "orders_cdc"
  Detail: This slot has been invalidated because it exceeded the maximum reserved size.
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2733)
\tat org.postgresql.core.v3.QueryExecutorImpl.processCopyResults(QueryExecutorImpl.java:1292)
\tat org.postgresql.core.v3.QueryExecutorImpl.startCopy(QueryExecutorImpl.java:1023)
\tat org.postgresql.core.v3.replication.V3ReplicationProtocol.initializeReplication(V3ReplicationProtocol.java:60)
\t... 10 more`,
    truth:
      'The slot fell behind by more than max_slot_wal_keep_size and the server gave it up; drop and re-create the slot and take a new snapshot.',
    expected: [
      'postgresql-slot-invalidated',
      'postgresql-slot-not-valid',
      'postgresql-wal-removed',
      'debezium-offset-gone',
      'postgresql-stream-not-started',
    ],
  },
  {
    id: 'dbz-pg-server-shut-down',
    source: 'https://github.com/aiven/devportal/pull/1425',
    connectorClass,
    dbms: 'postgresql',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: An exception occurred in the change event producer. This connector will be stopped.
\tat io.debezium.pipeline.ErrorHandler.setProducerThrowable(ErrorHandler.java:42)
\tat io.debezium.connector.postgresql.PostgresStreamingChangeEventSource.execute(PostgresStreamingChangeEventSource.java:170)
Caused by: org.apache.kafka.connect.errors.ConnectException: Could not execute heartbeat action (Error: 57P01)
\tat io.debezium.heartbeat.DatabaseHeartbeatImpl.forcedBeat(DatabaseHeartbeatImpl.java:62)
\tat io.debezium.heartbeat.HeartbeatImpl.heartbeat(HeartbeatImpl.java:96)
\t... 7 more
Caused by: org.postgresql.util.PSQLException: FATAL: terminating connection due to administrator command
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2533)
\tat org.postgresql.core.v3.QueryExecutorImpl.processResults(QueryExecutorImpl.java:2268)
\t... 12 more`,
    truth:
      'The database node was replaced or restarted while the connector was connected; a restart of the task after that is enough.',
    expected: [
      'postgresql-restarting',
      'postgresql-connection-lost',
      'postgresql-replication-stream-lost',
    ],
  },
  {
    id: 'dbz-pg-snapshot-interrupted-never',
    source: 'https://github.com/Altinity/clickhouse-sink-connector/issues/739',
    connectorClass,
    dbms: 'postgresql',
    direction: 'source',
    trace: `io.debezium.DebeziumException: The connector previously stopped while taking a snapshot, but now the connector is configured to never allow snapshots. Reconfigure the connector to use snapshots initially or when needed.
\tat io.debezium.connector.common.BaseSourceTask.validateSchemaHistory(BaseSourceTask.java:186)
\tat io.debezium.connector.postgresql.PostgresConnectorTask.start(PostgresConnectorTask.java:129)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:248)
${sourceStart36}`,
    truth:
      'The initial snapshot was never finished and snapshot.mode was changed to one without snapshots; set it to initial or when_needed until it is done.',
    expected: ['debezium-snapshot-not-finished'],
  },
];

import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine, prefixed } from '../logForms';
import {
  debeziumStopped,
  debeziumStopped1,
  sourceStart36,
  sourceTail23,
} from '../workerFrames';

const postgres = {
  connectorClass: 'io.debezium.connector.postgresql.PostgresConnector',
  dbms: 'postgresql',
  direction: 'source',
} as const;

const mysql = {
  connectorClass: 'io.debezium.connector.mysql.MySqlConnector',
  dbms: 'mysql',
  direction: 'source',
} as const;

const postgresStreaming =
  'io.debezium.connector.postgresql.PostgresStreamingChangeEventSource.execute(PostgresStreamingChangeEventSource.java:203)';

const receiveError = `\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2733)
\tat org.postgresql.core.v3.QueryExecutorImpl.processResults(QueryExecutorImpl.java:2420)
\tat org.postgresql.core.v3.QueryExecutorImpl.execute(QueryExecutorImpl.java:372)`;

export const traces: readonly CorpusTrace[] = [
  {
    ...postgres,
    id: 'later-debezium-unknown-type-lookup',
    source: 'https://github.com/MaterializeInc/materialize/issues/12882',
    trace: prefixed(
      'connect_1         | ',
      `org.apache.kafka.connect.errors.ConnectException: Database connection failed during resolving unknown type
\tat io.debezium.connector.postgresql.TypeRegistry.resolveUnknownType(TypeRegistry.java:376)
\tat io.debezium.connector.postgresql.TypeRegistry.get(TypeRegistry.java:212)
\tat io.debezium.connector.postgresql.connection.PostgresConnection.doReadTableColumn(PostgresConnection.java:570)
\tat io.debezium.connector.postgresql.connection.PostgresConnection.readColumnForDecoder(PostgresConnection.java:538)
\tat io.debezium.connector.postgresql.connection.pgoutput.PgOutputMessageDecoder.getTableColumnsFromDatabase(PgOutputMessageDecoder.java:297)
Caused by: org.postgresql.util.PSQLException: This connection has been closed.
\tat org.postgresql.jdbc.PgConnection.checkClosed(PgConnection.java:883)
\tat org.postgresql.jdbc.PgConnection.prepareStatement(PgConnection.java:1796)
\t... 14 more`,
    ),
    truth:
      'The connection to PostgreSQL was closed while a type was looked up.',
    expected: ['postgresql-connection-lost'],
  },
  {
    ...postgres,
    id: 'later-debezium-invalid-metric-name',
    source: 'https://github.com/confluentinc/kafka-connect-hdfs/issues/555',
    trace: ` ERROR WorkerSourceTask{id=trail-0} Task threw an uncaught and unrecoverable exception. Task is being killed and will not recover until manually restarted (org.apache.kafka.connect.runtime.WorkerTask:187)
org.apache.kafka.connect.errors.ConnectException: Invalid metric name 'debezium.postgres:type=connector-metrics,context=snapshot,server=localhost:5432/orders'
        at io.debezium.metrics.Metrics.metricName(Metrics.java:92)
        at io.debezium.metrics.Metrics.<init>(Metrics.java:34)
        at io.debezium.pipeline.metrics.PipelineMetrics.<init>(PipelineMetrics.java:44)
        at io.debezium.pipeline.ChangeEventSourceCoordinator.start(ChangeEventSourceCoordinator.java:82)
        at io.debezium.connector.postgresql.PostgresConnectorTask.start(PostgresConnectorTask.java:215)
        at io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:130)
Caused by: javax.management.MalformedObjectNameException: Invalid character ':' in value part of property`,
    truth:
      'The logical server name (topic prefix) holds characters that a metric name may not hold.',
    expected: ['debezium-metric-name'],
  },
  {
    ...postgres,
    id: 'later-debezium-no-walsender-right',
    source: 'https://github.com/apache/pulsar/issues/14476',
    trace: `${debeziumStopped(postgresStreaming)}
Caused by: org.postgresql.util.PSQLException: FATAL: must be superuser or replication role to start walsender
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2553)
\tat org.postgresql.core.v3.QueryExecutorImpl.readStartupMessages(QueryExecutorImpl.java:2665)
\tat org.postgresql.core.v3.QueryExecutorImpl.<init>(QueryExecutorImpl.java:147)
\tat io.debezium.jdbc.JdbcConnection.connection(JdbcConnection.java:871)`,
    truth: 'The user has no REPLICATION attribute.',
    expected: ['postgresql-no-replication-right'],
  },
  {
    ...postgres,
    id: 'later-debezium-heartbeat-57p01',
    source:
      'https://aiven.io/docs/products/kafka/kafka-connect/howto/debezium-source-connector-pg-node-replacement',
    trace: `${debeziumStopped(postgresStreaming)}
Caused by: io.debezium.DebeziumException: Could not execute heartbeat action (Error: 57P01)
\tat io.debezium.heartbeat.DatabaseHeartbeatImpl.forcedBeat(DatabaseHeartbeatImpl.java:69)
\tat io.debezium.heartbeat.HeartbeatImpl.heartbeat(HeartbeatImpl.java:100)
Caused by: org.postgresql.util.PSQLException: FATAL: terminating connection due to administrator command
${receiveError}`,
    truth: 'The PostgreSQL node was stopped or replaced by its administrator.',
    expected: ['postgresql-restarting'],
  },
  {
    ...postgres,
    id: 'later-debezium-slot-active',
    source:
      'https://help.aiven.io/en/articles/5424203-handling-postgresql-node-replacements-when-using-debezium-for-change-data-capture',
    trace:
      asJsonText(`org.apache.kafka.connect.errors.ConnectException: An exception occurred in the change event producer. This connector will be stopped.
\tat io.debezium.pipeline.ErrorHandler.setProducerThrowable(ErrorHandler.java:67)
\tat ${postgresStreaming}
Caused by: org.postgresql.util.PSQLException: ERROR: replication slot "orders_slot" is active for PID 2217
${receiveError}
\t... 5 more
`),
    truth: 'Another session still holds the replication slot.',
    expected: ['postgresql-slot-active'],
  },
  {
    ...postgres,
    id: 'later-debezium-slot-exists',
    source: 'https://github.com/apache/inlong/issues/7353',
    trace: `io.debezium.DebeziumException: Creation of replication slot failed
\tat io.debezium.connector.postgresql.PostgresConnectorTask.start(PostgresConnectorTask.java:141)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:130)
${sourceStart36}
Caused by: org.postgresql.util.PSQLException: ERROR: replication slot "debezium" already exists
${receiveError}`,
    truth: 'Another connector (or database) has a slot of that name already.',
    expected: ['postgresql-slot-exists'],
  },
  {
    ...postgres,
    id: 'later-debezium-all-tables-publication',
    source: 'https://github.com/risingwavelabs/risingwave/issues/8471',
    trace: `org.apache.kafka.connect.errors.ConnectException: Unable to create filtered publication dbz_publication for all tables
Caused by: io.debezium.jdbc.JdbcConnectionException: ERROR: must be superuser to create FOR ALL TABLES publication
\tat io.debezium.connector.postgresql.connection.PostgresReplicationConnection.initPublication(PostgresReplicationConnection.java:186)
\tat io.debezium.connector.postgresql.connection.PostgresReplicationConnection.createReplicationSlot(PostgresReplicationConnection.java:358)
\tat io.debezium.connector.postgresql.PostgresConnectorTask.start(PostgresConnectorTask.java:136)
${sourceStart36}
Caused by: org.postgresql.util.PSQLException: ERROR: must be superuser to create FOR ALL TABLES publication
${receiveError}`,
    truth: 'Only a superuser may create a publication for all tables.',
    expected: ['postgresql-publication-needs-superuser'],
  },
  {
    ...postgres,
    id: 'later-debezium-wal-level-replica',
    source: 'https://github.com/ghkdqhrbals/spring-chatting-server/issues/1',
    trace: `org.apache.kafka.connect.runtime.rest.errors.BadRequestException: Connector configuration is invalid and contains the following 1 error(s):
Postgres server wal_level property must be "logical" but is: replica
You can also find the above list of errors at the endpoint \`/connector-plugins/{connectorType}/config/validate\`
\tat org.apache.kafka.connect.runtime.AbstractHerder.maybeAddConfigErrors(AbstractHerder.java:607)`,
    truth: 'PostgreSQL runs with wal_level replica instead of logical.',
    expected: ['postgresql-wal-level'],
  },
  {
    ...postgres,
    id: 'later-yugabyte-copy-broken',
    source: 'https://github.com/yugabyte/yugabyte-db/issues/21779',
    trace: `2024-04-01 20:23:59,630 ERROR  Postgres|orders_yb|streaming  Producer failure   [io.debezium.pipeline.ErrorHandler]
com.yugabyte.util.PSQLException: Database connection failed when reading from copy
        at com.yugabyte.core.v3.QueryExecutorImpl.readFromCopy(QueryExecutorImpl.java:1165)
        at com.yugabyte.core.v3.CopyDualImpl.readFromCopy(CopyDualImpl.java:44)
        at com.yugabyte.core.v3.replication.V3PGReplicationStream.receiveNextData(V3PGReplicationStream.java:160)
        at io.debezium.connector.postgresql.connection.PostgresReplicationConnection$1.readPending(PostgresReplicationConnection.java:622)
        at io.debezium.connector.postgresql.PostgresStreamingChangeEventSource.processMessages(PostgresStreamingChangeEventSource.java:221)
Caused by: java.io.EOFException: null
        at com.yugabyte.core.PGStream.receiveChar(PGStream.java:467)`,
    truth: 'The replication connection to the database broke.',
    expected: ['postgresql-replication-stream-lost'],
  },
  {
    connectorClass: 'io.debezium.connector.sqlserver.SqlServerConnector',
    dbms: 'sqlserver',
    direction: 'source',
    id: 'later-debezium-row-smaller-than-schema',
    source: 'https://github.com/wso2/product-integrator-si/issues/148',
    trace: `${debeziumStopped1(
      'io.debezium.connector.sqlserver.SqlServerConnectorTask',
    )}
Caused by: org.apache.kafka.connect.errors.ConnectException: Data row is smaller than a column index, internal schema representation is probably out of sync with real database schema
\tat io.debezium.relational.TableSchemaBuilder.validateIncomingRowToInternalMetadata(TableSchemaBuilder.java:217)
\tat io.debezium.relational.TableSchemaBuilder.lambda$createValueGenerator$4(TableSchemaBuilder.java:243)
\tat io.debezium.relational.TableSchema.valueFromColumnData(TableSchema.java:143)`,
    truth:
      'The known schema of the table differs from the one in the database.',
    expected: ['debezium-schema-out-of-sync'],
  },
  {
    ...mysql,
    id: 'later-debezium-same-server-id',
    source:
      'https://github.com/ivangfr/springboot-kafka-connect-debezium-ksqldb/issues/11',
    trace:
      asJsonText(`org.apache.kafka.connect.errors.ConnectException: A slave with the same server_uuid/server_id as this slave has connected to the master; the first event 'mysql-bin.000255' at 61694776, the last event read from '/var/log/mysql/mysql-bin.000255' at 61870834, the last byte read from '/var/log/mysql/mysql-bin.000255' at 61870834. Error code: 1236; SQLSTATE: HY000.
\tat io.debezium.connector.mysql.AbstractReader.wrap(AbstractReader.java:230)
\tat io.debezium.connector.mysql.AbstractReader.failed(AbstractReader.java:197)
\tat com.github.shyiko.mysql.binlog.BinaryLogClient.listenForEventPackets(BinaryLogClient.java:950)
\tat java.lang.Thread.run(Thread.java:748)
Caused by: com.github.shyiko.mysql.binlog.network.ServerException: A slave with the same server_uuid/server_id as this slave has connected to the master; the first event 'mysql-bin.000255' at 61694776`),
    truth: 'Two readers of the binlog use the same server id.',
    expected: ['mysql-server-id-taken'],
  },
  {
    ...mysql,
    id: 'later-debezium-show-master-status',
    source: 'https://github.com/confluentinc/demo-scene/pull/58',
    trace: `org.apache.kafka.connect.errors.ConnectException: Cannot read the binlog filename and position via 'SHOW MASTER STATUS'. Make sure your server is correctly configured
            at io.debezium.connector.mysql.AbstractReader.wrap(AbstractReader.java: 230)
            at io.debezium.connector.mysql.AbstractReader.failed(AbstractReader.java: 208)
            at io.debezium.connector.mysql.SnapshotReader.execute(SnapshotReader.java: 678)
            at java.lang.Thread.run(Thread.java: 748)
            Caused by: java.lang.IllegalStateException: Cannot read the binlog filename and position via 'SHOW MASTER STATUS'. Make sure your server is correctly configured
            at io.debezium.connector.mysql.SnapshotReader.lambda$readBinlogPosition$16(SnapshotReader.java: 736)`,
    truth: 'The binary log of MySQL is off.',
    expected: ['mysql-binlog-off'],
  },
  {
    ...mysql,
    id: 'later-debezium-schema-not-known',
    source: 'https://github.com/wso2/docs-apim/issues/5625',
    trace: `org.apache.kafka.connect.errors.ConnectException: Error processing binlog event
\tat io.debezium.connector.mysql.AbstractReader.wrap(AbstractReader.java:241)
\tat io.debezium.connector.mysql.AbstractReader.failed(AbstractReader.java:218)
\tat io.debezium.connector.mysql.BinlogReader.handleEvent(BinlogReader.java:600)
Caused by: org.apache.kafka.connect.errors.ConnectException: Encountered change event for table shop.orders whose schema isn't known to this connector
\tat io.debezium.connector.mysql.BinlogReader.informAboutUnknownTableIfRequired(BinlogReader.java:875)
\tat io.debezium.connector.mysql.BinlogReader.handleUpdateTableMetadata(BinlogReader.java:849)
\t... 5 more`,
    truth: 'The schema history does not hold the table.',
    expected: ['mysql-table-not-in-history'],
  },
  {
    ...mysql,
    id: 'later-debezium-history-missing',
    source: 'https://github.com/airbytehq/airbyte/issues/41948',
    trace:
      onOneLine(`io.debezium.DebeziumException: The db history topic or its content is fully or partially missing. Please check database schema history topic configuration and re-execute the snapshot.
\tat io.debezium.relational.HistorizedRelationalDatabaseSchema.recover(HistorizedRelationalDatabaseSchema.java:62)
\tat io.debezium.connector.mysql.MySqlConnectorTask.start(MySqlConnectorTask.java:120)
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:248)
${sourceStart36}`),
    truth: 'The schema history topic is gone or was cleaned up.',
    expected: ['debezium-schema-history-missing'],
  },
  {
    ...mysql,
    id: 'later-debezium-binlog-eof',
    source: 'https://github.com/osheroff/mysql-binlog-connector-java/issues/15',
    trace: `org.apache.kafka.connect.errors.ConnectException: Failed to read next byte from position 1228847
\tat io.debezium.connector.mysql.AbstractReader.wrap(AbstractReader.java:230)
\tat io.debezium.connector.mysql.BinlogReader$ReaderThreadLifecycleListener.onEventDeserializationFailure(BinlogReader.java:985)
\tat com.github.shyiko.mysql.binlog.BinaryLogClient.listenForEventPackets(BinaryLogClient.java:921)
\tat java.lang.Thread.run(Thread.java:748)
Caused by: java.io.EOFException: Failed to read next byte from position 1228847
\tat com.github.shyiko.mysql.binlog.io.ByteArrayInputStream.read(ByteArrayInputStream.java:213)
\tat com.github.shyiko.mysql.binlog.io.ByteArrayInputStream.readInteger(ByteArrayInputStream.java:52)`,
    truth: 'MySQL ended the binlog connection in the middle of an event.',
    expected: ['mysql-event-not-decoded'],
  },
  {
    connectorClass: 'com.ecer.kafka.connect.oracle.OracleSourceConnector',
    dbms: 'oracle',
    direction: 'source',
    id: 'later-oracle-query-cancelled',
    source: 'https://github.com/erdemcer/kafka-connect-oracle/issues/17',
    trace: ` ERROR WorkerSourceTask{id=oracle-logminer-0} Task threw an uncaught and unrecoverable exception (org.apache.kafka.connect.runtime.WorkerTask)
org.apache.kafka.connect.errors.ConnectException: Error at database tier, Please check : java.sql.SQLTimeoutException: ORA-01013: user requested cancel of current operation
        at com.ecer.kafka.connect.oracle.OracleSourceTask.start(OracleSourceTask.java:158)
       at org.apache.kafka.connect.runtime.WorkerSourceTask.execute(WorkerSourceTask.java:199)
        at org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:175)`,
    truth: 'A statement ran longer than its timeout, so that it was cancelled.',
    expected: ['jdbc-query-timeout'],
  },
  {
    connectorClass: 'io.debezium.connector.mongodb.MongoDbConnector',
    dbms: 'mongodb',
    direction: 'source',
    id: 'later-mongodb-resume-token-not-found',
    source: 'https://github.com/apache/flink-cdc/issues/1879',
    trace: `${debeziumStopped(
      'io.debezium.connector.mongodb.MongoDbStreamingChangeEventSource.readChangeStream(MongoDbStreamingChangeEventSource.java:134)',
    )}
Caused by: com.mongodb.MongoCommandException: Command failed with error 280 (ChangeStreamFatalError): 'cannot resume stream; the resume token was not found. {_data: "8263D9A1FB000000012B022C0100296E5A1004"}' on server mongo-2.prod.example.com:27017. The full response is {"ok": 0.0, "errmsg": "cannot resume stream; the resume token was not found.", "code": 280, "codeName": "ChangeStreamFatalError"}
\tat com.mongodb.internal.connection.ProtocolHelper.getCommandFailureException(ProtocolHelper.java:198)
\tat com.mongodb.internal.connection.InternalStreamConnection.receiveCommandMessageResponse(InternalStreamConnection.java:413)`,
    truth: 'The stored resume token is not in the change stream (any more).',
    expected: ['mongodb-resume-token-unknown'],
  },
  {
    ...postgres,
    id: 'later-yugabyte-merger-null',
    source: 'https://github.com/yugabyte/yugabyte-db/issues/28337',
    trace: `java.lang.NullPointerException
\tat io.debezium.connector.yugabytedb.consistent.Merger.isSlotEmpty(Merger.java:180)
\tat io.debezium.connector.yugabytedb.YugabyteDBConsistentStreamingSource.getChanges2(YugabyteDBConsistentStreamingSource.java:174)
\tat io.debezium.connector.yugabytedb.YugabyteDBStreamingChangeEventSource.execute(YugabyteDBStreamingChangeEventSource.java:158)
${sourceTail23}`,
    truth: null,
    expected: [],
  },
  {
    connectorClass: 'io.debezium.connector.sqlserver.SqlServerConnector',
    dbms: 'sqlserver',
    direction: 'source',
    id: 'later-debezium-error-configuring',
    source: 'https://github.com/sohangp/embedded-debezium/issues/4',
    trace: `org.apache.kafka.connect.errors.ConnectException: Error configuring an instance of SqlServerConnectorTask; check the logs for details
\tat io.debezium.connector.common.BaseSourceTask.start(BaseSourceTask.java:86)
${sourceStart36}`,
    truth: null,
    expected: [],
  },
];

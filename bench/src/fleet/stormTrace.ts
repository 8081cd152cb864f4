const RUNTIME = 'org.apache.kafka.connect.runtime';
const WORKER = [
  `${RUNTIME}.WorkerTask.doRun(WorkerTask.java:243)`,
  `${RUNTIME}.WorkerTask.run(WorkerTask.java:298)`,
  `${RUNTIME}.isolation.Plugins.lambda$withClassLoader$7(Plugins.java:341)`,
  'java.base/java.util.concurrent.Executors$RunnableAdapter.call(Executors.java:572)',
  'java.base/java.util.concurrent.FutureTask.run(FutureTask.java:317)',
  'java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1144)',
  'java.base/java.util.concurrent.ThreadPoolExecutor$Worker.run(ThreadPoolExecutor.java:642)',
  'java.base/java.lang.Thread.run(Thread.java:1583)',
];
const SINK = [
  `${RUNTIME}.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:667)`,
  `${RUNTIME}.WorkerSinkTask.poll(WorkerSinkTask.java:346)`,
  `${RUNTIME}.WorkerSinkTask.iteration(WorkerSinkTask.java:247)`,
  `${RUNTIME}.WorkerSinkTask.execute(WorkerSinkTask.java:216)`,
  ...WORKER,
];
const SOURCE = [
  `${RUNTIME}.AbstractWorkerSourceTask.poll(AbstractWorkerSourceTask.java:499)`,
  `${RUNTIME}.AbstractWorkerSourceTask.execute(AbstractWorkerSourceTask.java:363)`,
  ...WORKER,
];
const POSTGRES = [
  'org.postgresql.core.v3.ConnectionFactoryImpl.openConnectionImpl(ConnectionFactoryImpl.java:352)',
  'org.postgresql.core.ConnectionFactory.openConnection(ConnectionFactory.java:54)',
  'org.postgresql.jdbc.PgConnection.<init>(PgConnection.java:273)',
  'org.postgresql.Driver.makeConnection(Driver.java:446)',
  'org.postgresql.Driver.connect(Driver.java:298)',
];
const SOCKET = [
  'java.base/sun.nio.ch.Net.pollConnect(Native Method)',
  'java.base/sun.nio.ch.Net.pollConnectNow(Net.java:682)',
  'java.base/sun.nio.ch.NioSocketImpl.timedFinishConnect(NioSocketImpl.java:549)',
  'java.base/sun.nio.ch.NioSocketImpl.connect(NioSocketImpl.java:592)',
  'java.base/java.net.SocksSocketImpl.connect(SocksSocketImpl.java:327)',
  'java.base/java.net.Socket.connect(Socket.java:751)',
];
const EXITING =
  'org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.';

type Link = [thrown: string, frames: readonly string[]];

function traceOf(links: readonly Link[]): string {
  const text = links
    .map(([thrown, frames], index) => {
      const lines = frames.map(frame => `\tat ${frame}`);
      return index === 0
        ? [thrown, ...lines].join('\n')
        : [`Caused by: ${thrown}`, ...lines, `\t... ${12 + index} more`].join(
            '\n',
          );
    })
    .join('\n');
  return `${text}\n`;
}

/** Who fails: what differs between traces of the same trouble. */
interface Place {
  host: string;
  table: string;
  partition: number;
  offset: number;
}

function refused({ host }: Place, frames: readonly string[]): Link[] {
  return [
    [
      `org.postgresql.util.PSQLException: Connection to ${host}:5432 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.`,
      [...POSTGRES, ...frames],
    ],
    ['java.net.ConnectException: Connection refused', SOCKET],
  ];
}

const jdbcPut = [
  'io.confluent.connect.jdbc.util.CachedConnectionProvider.getConnection(CachedConnectionProvider.java:59)',
  'io.confluent.connect.jdbc.sink.JdbcDbWriter.write(JdbcDbWriter.java:64)',
  'io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:90)',
];

const storms: Record<string, (place: Place) => Link[]> = {
  jdbcSinkRefused: place => [
    [EXITING, SINK],
    [
      `org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: Exception chain of table ${place.table}`,
      [...jdbcPut, ...SINK],
    ],
    ...refused(place, jdbcPut),
  ],
  jdbcSinkNull: ({ table, offset }) => [
    [EXITING, SINK],
    [
      `org.apache.kafka.connect.errors.ConnectException: java.sql.BatchUpdateException: Batch entry 0 INSERT INTO "public"."${table}"("id","customer_id","total","created_at") VALUES((${offset}),(NULL),('199.00'),('2026-11-20 08:15:00+00')) was aborted: ERROR: null value in column "customer_id" of relation "${table}" violates not-null constraint\n  Detail: Failing row contains (${offset}, null, 199.00, 2026-11-20 08:15:00+00).  Call getNextException to see other errors in the batch.`,
      [...jdbcPut, ...SINK],
    ],
    [
      `org.postgresql.util.PSQLException: ERROR: null value in column "customer_id" of relation "${table}" violates not-null constraint\n  Detail: Failing row contains (${offset}, null, 199.00, 2026-11-20 08:15:00+00).`,
      [
        'org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2734)',
        'org.postgresql.core.v3.QueryExecutorImpl.processResults(QueryExecutorImpl.java:2421)',
        'org.postgresql.core.v3.QueryExecutorImpl.execute(QueryExecutorImpl.java:580)',
        'org.postgresql.jdbc.PgStatement.internalExecuteBatch(PgStatement.java:895)',
      ],
    ],
  ],
  sourceRefused: place => [
    [
      'org.apache.kafka.connect.errors.ConnectException: An exception occurred in the change event producer. This connector will be stopped.',
      [
        'io.debezium.pipeline.ErrorHandler.setProducerThrowable(ErrorHandler.java:67)',
        'io.debezium.connector.postgresql.PostgresStreamingChangeEventSource.execute(PostgresStreamingChangeEventSource.java:229)',
        'io.debezium.pipeline.ChangeEventSourceCoordinator.streamEvents(ChangeEventSourceCoordinator.java:326)',
        ...SOURCE,
      ],
    ],
    [
      `io.debezium.DebeziumException: Could not go on with ${
        place.table
      } at LSN{0/${place.offset.toString(16)}}`,
      SOURCE,
    ],
    ...refused(place, []),
  ],
  deserialization: ({ table, partition, offset }) => [
    [
      'org.apache.kafka.connect.errors.ConnectException: Tolerance exceeded in error handler',
      [
        `${RUNTIME}.errors.RetryWithToleranceOperator.execAndHandleError(RetryWithToleranceOperator.java:259)`,
        `${RUNTIME}.errors.RetryWithToleranceOperator.execAndRetry(RetryWithToleranceOperator.java:180)`,
        `${RUNTIME}.WorkerSinkTask.convertAndTransformRecord(WorkerSinkTask.java:547)`,
        ...SINK,
      ],
    ],
    [
      `org.apache.kafka.connect.errors.DataException: Failed to deserialize data for topic ${table} to Avro (partition ${partition}, offset ${offset}):`,
      [
        'io.confluent.connect.avro.AvroConverter.toConnectData(AvroConverter.java:150)',
        'org.apache.kafka.connect.storage.Converter.toConnectData(Converter.java:91)',
        ...SINK,
      ],
    ],
    [
      `org.apache.kafka.common.errors.SerializationException: Error deserializing Avro message for id ${
        offset % 997
      }`,
      [
        'io.confluent.kafka.serializers.AbstractKafkaAvroDeserializer$DeserializationContext.read(AbstractKafkaAvroDeserializer.java:416)',
        'io.confluent.kafka.serializers.AbstractKafkaAvroDeserializer.deserialize(AbstractKafkaAvroDeserializer.java:188)',
      ],
    ],
    [
      'org.apache.kafka.common.errors.SerializationException: Unknown magic byte!',
      [
        'io.confluent.kafka.serializers.AbstractKafkaSchemaSerDe.getByteBuffer(AbstractKafkaSchemaSerDe.java:649)',
      ],
    ],
  ],
};

function stormOf(connectorClass: string, number: number) {
  if (/source|debezium.*\.(postgresql|mysql)\./i.test(connectorClass)) {
    return storms.sourceRefused;
  }
  if (/jdbc/i.test(connectorClass)) {
    return number % 2 ? storms.jdbcSinkRefused : storms.jdbcSinkNull;
  }
  return storms.deserialization;
}

/**
 * What a connector's tasks leave when much fails at once: about 3 KB, and no
 * two connectors' the same.
 */
export function stormTrace(
  number: number,
  config: Record<string, string>,
): string {
  return traceOf(
    stormOf(
      config['connector.class'],
      number,
    )({
      host: `db-${number}.example.com`,
      table: `orders_${number}`,
      partition: number % 12,
      offset: 100_003 + number * 7919,
    }),
  );
}

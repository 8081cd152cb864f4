/** The stack of a worker below a sink task. */
export const WORKER_FRAMES = [
  'org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:618)',
  'org.apache.kafka.connect.runtime.WorkerSinkTask.poll(WorkerSinkTask.java:334)',
  'org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:257)',
  'java.base/java.util.concurrent.Executors$RunnableAdapter.call(Executors.java:539)',
  'java.base/java.lang.Thread.run(Thread.java:840)',
]
  .map(frame => `\tat ${frame}`)
  .join('\n');

/** A database that refuses, and something suppressed that has its own cause. */
export const POSTGRES_TRACE = `org.apache.kafka.connect.errors.ConnectException: Failed to start connector: orders
${WORKER_FRAMES}
Caused by: org.postgresql.util.PSQLException: Connection to db:5432 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.
\tat org.postgresql.core.v3.ConnectionFactoryImpl.openConnectionImpl(ConnectionFactoryImpl.java:331)
\tat org.postgresql.core.ConnectionFactory.openConnection(ConnectionFactory.java:49)
\tSuppressed: java.lang.IllegalStateException: Pool is closing
\t\tat com.zaxxer.hikari.pool.HikariPool.close(HikariPool.java:12)
\t\t... 3 more
\tCaused by: java.io.IOException: Broken by the way
\t\tat com.zaxxer.hikari.pool.HikariPool.flush(HikariPool.java:99)
\t\t... 3 more
\t... 12 more
Caused by: java.net.ConnectException: Connection refused (Connection refused)
\tat java.base/java.net.PlainSocketImpl.socketConnect(Native Method)
\tat java.base/java.net.Socket.connect(Socket.java:609)
\t... 20 more`;

/** A message of two lines, and a wrapper that repeats its cause. */
export const AVRO_TRACE = `org.apache.kafka.connect.errors.DataException: Converting byte[] to Kafka Connect data failed due to serialization error:
${WORKER_FRAMES}
Caused by: org.apache.kafka.common.errors.SerializationException: com.fasterxml.jackson.core.JsonParseException: Unrecognized token 'hello': was expecting (JSON String, Number)
 at [Source: (byte[])"hello"; line: 1, column: 7]
Caused by: com.fasterxml.jackson.core.JsonParseException: Unrecognized token 'hello': was expecting (JSON String, Number)
 at [Source: (byte[])"hello"; line: 1, column: 7]
\tat com.fasterxml.jackson.core.JsonParser._constructError(JsonParser.java:1804)
`;

/** The JDBC sink: a list of throwables in a message, and again as the cause. */
export const BATCH_TRACE = `org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.
${WORKER_FRAMES}
Caused by: org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: Exception chain:
java.sql.BatchUpdateException: Batch entry 0 INSERT INTO "o"("id","a") VALUES (1,'plain') was aborted: ERROR: null value in column "a" of relation "o" violates not-null constraint
  Detail: Failing row contains (1, null).  Call getNextException to see other errors in the batch.
org.postgresql.util.PSQLException: ERROR: null value in column "a" of relation "o" violates not-null constraint
  Detail: Failing row contains (1, null).

\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:122)
\t... 10 more
Caused by: java.sql.SQLException: Exception chain:
java.sql.BatchUpdateException: Batch entry 0 INSERT INTO "o"("id","a") VALUES (1,'plain') was aborted: ERROR: null value in column "a" of relation "o" violates not-null constraint
  Detail: Failing row contains (1, null).  Call getNextException to see other errors in the batch.
org.postgresql.util.PSQLException: ERROR: null value in column "a" of relation "o" violates not-null constraint
  Detail: Failing row contains (1, null).

\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.getAllMessagesException(JdbcSinkTask.java:165)
\t... 12 more
`;

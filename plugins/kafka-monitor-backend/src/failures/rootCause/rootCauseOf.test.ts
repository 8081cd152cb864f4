import fc from 'fast-check';
import { rootCauseOf } from './rootCauseOf';
import {
  BATCH_TRACE,
  POSTGRES_TRACE,
  WORKER_FRAMES,
} from './__testUtils__/traces';

const WRAPPER =
  'org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.';

function traceOf(...throwables: string[]) {
  return [WRAPPER, ...throwables].join(`\n${WORKER_FRAMES}\nCaused by: `);
}

const fingerprint = (...throwables: string[]) =>
  rootCauseOf(traceOf(...throwables)).fingerprint;

describe('the line', () => {
  const lineOf = (...throwables: string[]) =>
    rootCauseOf(traceOf(...throwables)).line;

  it('is the class without its package, and the first line of its message', () => {
    expect(rootCauseOf(BATCH_TRACE)).toMatchObject({
      exception: 'org.postgresql.util.PSQLException',
      line: 'PSQLException: ERROR: null value in column "a" of relation "o" violates not-null constraint',
    });
  });

  it('says what could not be reached, and how it failed', () => {
    expect(rootCauseOf(POSTGRES_TRACE).line).toBe(
      'PSQLException: Connection to db:5432 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections. (ConnectException: Connection refused)',
    );
    expect(
      lineOf(
        'org.postgresql.util.PSQLException: The connection attempt failed.',
        'java.net.UnknownHostException: db-1',
      ),
    ).toBe(
      'UnknownHostException: db-1 (PSQLException: The connection attempt failed.)',
    );
  });

  it.each([
    [
      'a.b.FooException: Found  \t two   spaces',
      'FooException: Found two spaces',
    ],
    ['java.lang.StackOverflowError', 'StackOverflowError'],
    [
      'org.x.Outer$InnerException: inner classes',
      'InnerException: inner classes',
    ],
    [
      'java.lang.ClassCastException: class java.lang.String cannot be cast to class java.lang.Long',
      'ClassCastException: class String cannot be cast to class Long',
    ],
    [
      'org.apache.kafka.common.config.ConfigException: Connector configuration is invalid and contains the following 1 error(s):\nMissing required configuration "topics"\nYou can also find more',
      'ConfigException: Connector configuration is invalid and contains the following 1 error(s): Missing required configuration "topics"',
    ],
    [
      'java.sql.BatchUpdateException: Batch entry 0 INSERT INTO "o" VALUES (7) was aborted: ERROR: relation "o" does not exist',
      'BatchUpdateException: ERROR: relation "o" does not exist',
    ],
    [
      'org.hibernate.exception.GenericJDBCException: could not execute batch [Batch entry 0 INSERT INTO o VALUES (7) was aborted: ERROR: relation "o" does not exist]',
      'GenericJDBCException: could not execute batch [ERROR: relation "o" does not exist]',
    ],
    [
      'java.sql.SQLException: ORA-00604: error occurred at recursive SQL level 1\nORA-06512: at "SYS.X", line 8\nORA-01354: Supplemental log data must be added',
      'SQLException: ORA-01354: Supplemental log data must be added',
    ],
    [
      'com.x.SnowflakeKafkaConnectorException: \n[SF_KAFKA_CONNECTOR] Exception: Failed to put records\n[SF_KAFKA_CONNECTOR] Error Code: 5014\n[SF_KAFKA_CONNECTOR] Detail: SinkTask is not there',
      'SnowflakeKafkaConnectorException: Failed to put records; Error Code: 5014; Detail: SinkTask is not there',
    ],
    [
      'com.google.api.client.http.HttpResponseException: 404 Not Found\nPOST https://bigquery.googleapis.com/x\n{\n  "code" : 404,\n  "message" : "Not found: Dataset p:ds"\n}',
      'HttpResponseException: 404 Not Found: Not found: Dataset p:ds',
    ],
    [
      'a.b.FooException: it failed: org.postgresql.util.PSQLException: ERROR: no',
      'FooException: it failed: PSQLException: ERROR: no',
    ],
  ])('of %j is %j', (throwable, line) => {
    expect(lineOf(throwable)).toBe(line);
  });

  it('is at most 300 characters, cut at a word', () => {
    const line = lineOf(`a.b.FooException: ${'some words '.repeat(100)}`)!;
    expect(line.length).toBeLessThanOrEqual(300);
    expect(line).toMatch(/(some|words)…$/);
    expect(
      lineOf(
        `a.b.FooException: ${'w'.repeat(1000)}`,
        `java.net.SocketTimeoutException: Read timed out`,
      )!.length,
    ).toBeLessThanOrEqual(300);
  });

  it('hides what a long message has in brackets, not what stands behind', () => {
    const offset = `PostgresOffsetContext [info=Schema{${'x=[1, 2], '.repeat(
      30,
    )}}]`;
    expect(
      lineOf(
        `io.debezium.DebeziumException: The connector is trying to read change stream starting at ${offset}, but this is no longer available on the server.`,
      ),
    ).toBe(
      'DebeziumException: The connector is trying to read change stream starting at PostgresOffsetContext […], but this is no longer available on the server.',
    );
    // Here the brackets hold all that is said, or the reason.
    for (const [message, shown] of [
      [`Bulk failed: [{"what":"${'x'.repeat(400)}"}]`, 'Bulk failed: [{"what'],
      [
        `Bulk request failed at the search cluster for a batch of 500 documents: FooException[Foo [type=a, reason=${'b '.repeat(
          200,
        )}]]`,
        '[Foo [type=a, reason=b b',
      ],
      [`${'never closed '.repeat(8)}[ ${'x '.repeat(200)}`, 'closed [ x x'],
    ]) {
      expect(lineOf(`a.b.FooException: ${message}`)).toContain(shown);
    }
  });

  it('is none where the trace does not say why', () => {
    expect(rootCauseOf(traceOf('java.lang.NullPointerException'))).toEqual({
      line: undefined,
      exception: 'java.lang.NullPointerException',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(rootCauseOf('').line).toBeUndefined();
  });
});

describe('the fingerprint', () => {
  it.each([
    [
      'org.postgresql.util.PSQLException: Connection to db:5432 refused. Check that the hostname and port are correct',
      'org.postgresql.util.PSQLException: Connection to 10.0.0.1:6432 refused. Check that the hostname and port are correct',
    ],
    [
      'java.net.UnknownHostException: db-1.example.com: Name or service not known',
      'java.net.UnknownHostException: postgres',
    ],
    [
      'org.apache.kafka.connect.errors.DataException: Failed to deserialize data for topic orders to Avro:',
      'org.apache.kafka.connect.errors.DataException: Failed to deserialize data for topic shop.customers-v2 to Avro:',
    ],
    [
      'org.apache.kafka.common.errors.SerializationException: Error deserializing key/value for partition orders-3 at offset 17.',
      'org.apache.kafka.common.errors.SerializationException: Error deserializing key/value for partition customers-12 at offset 99812.',
    ],
    [
      'org.apache.kafka.common.errors.TopicAuthorizationException: Not authorized to access topics: [orders]',
      'org.apache.kafka.common.errors.TopicAuthorizationException: Not authorized to access topics: [a-1, b, c]',
    ],
    [
      'io.debezium.DebeziumException: The connector is trying to read binlog starting at SourceInfo [currentGtid=null, currentBinlogFilename=mysql-bin.000123, currentBinlogPosition=154], but this is no longer available on the server.',
      'io.debezium.DebeziumException: The connector is trying to read binlog starting at SourceInfo [currentGtid=3E11FA47-71CA-11E1-9E33-C80AA9429562:1-5, currentBinlogFilename=binlog.07, currentBinlogPosition=4], but this is no longer available on the server.',
    ],
    [
      'io.debezium.DebeziumException: Online REDO LOG files or archive log files do not contain the offset scn 2868546.  Please perform a new snapshot.',
      'io.debezium.DebeziumException: Online REDO LOG files or archive log files do not contain the offset scn 9.  Please perform a new snapshot.',
    ],
    [
      'org.postgresql.util.PSQLException: ERROR: requested WAL segment 000000010000000A000000F3 has already been removed',
      'org.postgresql.util.PSQLException: ERROR: requested WAL segment 00000002000000010000000F has already been removed',
    ],
    [
      'java.sql.SQLException: ORA-00942: table or view does not exist',
      'java.sql.SQLException: ORA-00942: table or view does not exist\n\nhttps://docs.oracle.com/error-help/db/ora-00942/',
    ],
    [
      'org.postgresql.util.PSQLException: ERROR: null value in column "a" of relation "o" violates not-null constraint\n  Detail: Failing row contains (1, null).',
      'org.postgresql.util.PSQLException: ERROR: null value in column "b" of relation "p" violates not-null constraint\n  Detail: Failing row contains (Jane, 17).',
    ],
    [
      'java.io.FileNotFoundException: /data/in/orders.csv (No such file or directory)',
      'java.io.FileNotFoundException: /mnt/x.json (No such file or directory)',
    ],
    [
      'io.confluent.connect.jdbc.sink.TableAlterOrCreateException: Table "public"."orders" is missing and auto-creation is disabled',
      'io.confluent.connect.jdbc.sink.TableAlterOrCreateException: Table customers is missing and auto-creation is disabled',
    ],
    [
      'a.b.HttpException: GET https://api.example.com/v1/orders?id=1 answered HTTP 503 after 1200 ms',
      'a.b.HttpException: GET http://10.1.1.1:8080/x answered HTTP 503 after 7 ms',
    ],
    [
      'java.net.ConnectException: Connection refused (Connection refused)',
      'java.net.ConnectException: Connection refused',
    ],
  ])('is the same of %j and %j', (one, other) => {
    expect(fingerprint(one)).toBe(fingerprint(other));
  });

  it.each([
    [
      'java.sql.SQLException: ORA-01017: invalid username/password; logon denied',
      'java.sql.SQLException: ORA-00942: table or view does not exist',
    ],
    ['java.sql.SQLException: ORA-01291', 'java.sql.SQLException: ORA-01292'],
    [
      'java.sql.SQLException: ORA-00604: error occurred at recursive SQL level 1\nORA-01882: x',
      'java.sql.SQLException: ORA-00604: error occurred at recursive SQL level 1\nORA-25191: x',
    ],
    [
      'a.b.HttpException: Status Code: 401',
      'a.b.HttpException: Status Code: 503',
    ],
    ['a.b.HttpException: HTTP/1.1 401', 'a.b.HttpException: HTTP/1.1 403'],
    [
      'a.b.RestException: x; error code: 40401',
      'a.b.RestException: x; error code: 40403',
    ],
    [
      'io.debezium.DebeziumException: no Error code: 1236; SQLSTATE: HY000.',
      'io.debezium.DebeziumException: no Error code: 1045; SQLSTATE: HY000.',
    ],
    ['a.b.SqlException: SQLSTATE=42704', 'a.b.SqlException: SQLSTATE=42501'],
    [
      'com.sap.X$DbException: SAP DBTech JDBC: [258]: no',
      'com.sap.X$DbException: SAP DBTech JDBC: [10]: no',
    ],
    [
      'a.b.EsException: {"type":"mapper_parsing_exception","reason":"x"}: refused mapper_parsing_exception',
      'a.b.EsException: {"type":"cluster_block_exception","reason":"x"}: refused cluster_block_exception',
    ],
    ['a.b.FooException: disk full', 'a.b.BarException: disk full'],
    [
      'io.confluent.connect.jdbc.sink.TableAlterOrCreateException: Table "a" is missing and auto-creation is disabled',
      'io.confluent.connect.jdbc.sink.TableAlterOrCreateException: Table "a" is missing fields ([x]) and auto-evolution is disabled',
    ],
    [
      'java.lang.NoClassDefFoundError: org/a/B',
      'java.lang.OutOfMemoryError: Java heap space',
    ],
  ])('is another of %j and %j', (one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });

  it('tells by its frames what has no message', () => {
    const at = (method: string, line: number) =>
      `${WRAPPER}\n${WORKER_FRAMES}\nCaused by: java.lang.NullPointerException\n\tat a.B.${method}(B.java:${line})\n`;
    const of = (trace: string) => rootCauseOf(trace).fingerprint;
    expect(of(at('put', 1))).toBe(of(at('put', 99)));
    expect(of(at('put', 1))).not.toBe(of(at('flush', 1)));
    expect(of(at('lambda$put$1', 1))).toBe(of(at('lambda$put$27', 1)));
  });

  it('does not depend on how a trace was pasted', () => {
    const { fingerprint: plain } = rootCauseOf(BATCH_TRACE);
    for (const text of [
      BATCH_TRACE.replaceAll('\n', '\r\n'),
      BATCH_TRACE.replace(/\s+/g, ' '),
      JSON.stringify({ trace: BATCH_TRACE }),
      BATCH_TRACE.replace(/\.java:\d+/g, '.java:1'),
    ]) {
      expect(rootCauseOf(text).fingerprint).toBe(plain);
    }
  });

  const word = fc.constantFrom('refused', 'denied', 'broken', 'lost', 'full');
  const host = fc.oneof(
    fc.ipV4(),
    fc.domain(),
    fc
      .tuple(fc.domain(), fc.nat(65535))
      .map(([name, port]) => `${name}:${port}`),
  );
  const value = fc.oneof(
    host,
    fc.uuid(),
    fc.nat().map(String),
    // An apostrophe may as well end a quotation.
    fc.webUrl().filter(url => !url.includes("'")),
    fc.date({ noInvalidDate: true }).map(date => date.toISOString()),
    fc.stringMatching(/^0x[0-9a-f]{4,16}$/),
    fc.stringMatching(/^[a-z]{3,10}-[0-9]{1,4}$/),
    fc.stringMatching(/^"[a-z ]{1,20}"$/),
    fc.stringMatching(/^\/[a-z]{2,8}\/[a-z]{2,8}\.csv$/),
    fc
      .stringMatching(/^[a-z]{2,8}_[a-z]{2,8}$/)
      .filter(name => !/_(?:exception|error)$/.test(name)),
  );

  it('is that of the words, whatever values stand between them', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 2, maxLength: 6 }),
        fc.array(value, { minLength: 6, maxLength: 6 }),
        fc.array(value, { minLength: 6, maxLength: 6 }),
        (words, some, others) => {
          const message = (values: string[]) =>
            `a.b.FooException: ${words
              .map((each, at) => `${each} ${values[at]}`)
              .join(' ')}`;
          expect(fingerprint(message(some))).toBe(fingerprint(message(others)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is another where the words are others', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.array(word, { minLength: 1, maxLength: 6 }),
        value,
        (some, others, each) => {
          fc.pre(some.join() !== others.join());
          expect(
            fingerprint(`a.b.FooException: ${some.join(' ')} ${each}`),
          ).not.toBe(
            fingerprint(`a.b.FooException: ${others.join(' ')} ${each}`),
          );
        },
      ),
    );
  });
});

it.each([
  '"',
  "'a ",
  '[',
  '{',
  '? ',
  'a.',
  'HTTP ',
  'topic ',
  'java.lang.',
  'at at ',
  '“',
])('folds a huge message of %j quickly', piece => {
  const text = `a.b.FooException: ${piece.repeat(40_000)}`.slice(0, 65_536);
  const times = Array.from({ length: 5 }, (_, run) => {
    const started = performance.now();
    rootCauseOf(`${text}${run}`);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(20);
});

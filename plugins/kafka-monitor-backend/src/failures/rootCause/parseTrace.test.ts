import fc from 'fast-check';
import { parseTrace } from './parseTrace';
import {
  AVRO_TRACE,
  BATCH_TRACE,
  POSTGRES_TRACE,
  WORKER_FRAMES,
} from './__testUtils__/traces';

const SIMPLE = (exception: string) => exception.replace(/^.*\./, '');

function chainOf(text: string) {
  return parseTrace(text).links.map(({ exception }) => SIMPLE(exception));
}

function tellingOf(text: string) {
  const { telling } = parseTrace(text);
  return telling && `${SIMPLE(telling.exception)}: ${telling.message}`;
}

const POSTGRES_CHAIN = [
  'ConnectException',
  'PSQLException',
  'ConnectException',
];
const REFUSED =
  'PSQLException: Connection to db:5432 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.';

describe('a trace as Kafka Connect gives it', () => {
  it('is a chain of throwables with their messages and frames', () => {
    const { links } = parseTrace(POSTGRES_TRACE);
    expect(links).toMatchObject([
      {
        exception: 'org.apache.kafka.connect.errors.ConnectException',
        message: 'Failed to start connector: orders',
        wrapper: true,
      },
      { exception: 'org.postgresql.util.PSQLException', wrapper: false },
      {
        exception: 'java.net.ConnectException',
        message: 'Connection refused (Connection refused)',
        frames: [
          'java.net.PlainSocketImpl.socketConnect',
          'java.net.Socket.connect',
        ],
      },
    ]);
  });

  it('keeps a message of several lines whole', () => {
    const { links } = parseTrace(AVRO_TRACE);
    expect(links.at(-1)!.message).toBe(
      `Unrecognized token 'hello': was expecting (JSON String, Number)\n at [Source: (byte[])"hello"; line: 1, column: 7]`,
    );
  });

  it('leaves out what was suppressed, and its cause', () => {
    expect(POSTGRES_TRACE).toContain('\tCaused by: java.io.IOException');
    expect(chainOf(POSTGRES_TRACE)).toEqual(POSTGRES_CHAIN);
  });

  it('ends at a circular reference', () => {
    expect(
      chainOf(
        'a.FooException: x\n\tat a.B.c(B.java:1)\nCaused by: a.BarException: y\n\tat a.B.c(B.java:1)\nCaused by: [CIRCULAR REFERENCE: a.FooException: x]\n',
      ),
    ).toEqual(['FooException', 'BarException']);
  });

  it('makes links of the throwables that the JDBC sink lists', () => {
    expect(chainOf(BATCH_TRACE)).toEqual([
      'ConnectException',
      'ConnectException',
      'SQLException',
      'BatchUpdateException',
      'PSQLException',
      'SQLException',
      'BatchUpdateException',
      'PSQLException',
    ]);
    expect(tellingOf(BATCH_TRACE)).toMatch(
      /^PSQLException: ERROR: null value in column "a"/,
    );
  });

  it('makes a link of a throwable that only its wrapper names', () => {
    const trace = `org.apache.kafka.connect.errors.ConnectException: java.util.concurrent.ExecutionException: org.apache.kafka.common.errors.TopicAuthorizationException: Not authorized to access topics: [a]\n${WORKER_FRAMES}`;
    expect(chainOf(trace)).toEqual([
      'ConnectException',
      'ExecutionException',
      'TopicAuthorizationException',
    ]);
    expect(parseTrace(trace).links.map(({ wrapper }) => wrapper)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('names nothing twice that a wrapper repeats of its cause', () => {
    const cause =
      'org.apache.avro.AvroTypeException: Found long, expecting int';
    expect(
      chainOf(
        `java.util.concurrent.ExecutionException: ${cause}\n${WORKER_FRAMES}\nCaused by: ${cause}\n`,
      ),
    ).toEqual(['ExecutionException', 'AvroTypeException']);
  });
});

it('reads the class of a throwable that is printed as JSON', () => {
  const printed = '{"ClassName":"CosmosException","statusCode":403}';
  const trace = `${WORKER_FRAMES}\nCaused by: ${printed}\n${WORKER_FRAMES}`;
  expect(chainOf(`a.b.SinkException: failed\n${trace}`)).toEqual([
    'SinkException',
    'CosmosException',
  ]);
});

describe('a trace as people paste it', () => {
  const LOGGED =
    '[2024-01-01 10:00:00,123] ERROR WorkerSinkTask{id=x-0} Task threw an uncaught and unrecoverable exception. Task is being killed and will not recover until manually restarted (org.apache.kafka.connect.runtime.WorkerTask:208)';
  const eachLine = (prefix: string) => POSTGRES_TRACE.replace(/^/gm, prefix);

  it.each([
    ['with line ends of Windows', POSTGRES_TRACE.replaceAll('\n', '\r\n')],
    ['behind a log line', `${LOGGED}\n${POSTGRES_TRACE}`],
    [
      'before more log lines',
      `${POSTGRES_TRACE}\n[2024-01-01 10:00:00,124] INFO Stopped (a.b.C)\n`,
    ],
    ['behind a sentence', `This is what it says:\n\n${POSTGRES_TRACE}`],
    ['with spaces for tabs', POSTGRES_TRACE.replaceAll('\t', '    ')],
    [
      'out of a JSON answer',
      JSON.stringify({ tasks: [{ trace: POSTGRES_TRACE }] }),
    ],
    ['out of Docker Compose', eachLine('connect_1    | ')],
    [
      'out of journald',
      eachLine('Mar 09 09:41:43 ip-10-0-11-161 connect-distributed[2604]: '),
    ],
    ['out of Kubernetes', eachLine('2024-05-01T10:00:00.123Z stderr F ')],
    [
      'out of Docker Compose with times',
      eachLine('connect_1  | 2023-07-05T12:40:58.960541108Z '),
    ],
    ['out of MSK Connect', eachLine('[Worker-0055605ac5e2cc929] ')],
    [
      'out of MSK Connect, exported',
      eachLine('1700108453000,[Worker-0055605ac5e2cc929] '),
    ],
    ['out of a box drawn around it', eachLine('│     ')],
    ['quoted', eachLine('> ')],
    ['with a time', eachLine('[2024-05-01 10:00:00,123] ')],
    [
      'with its jars',
      POSTGRES_TRACE.replace(/\)$/gm, ') ~[connect-runtime-3.9.1.jar:?]'),
    ],
    ['with lines joined by spaces', POSTGRES_TRACE.replaceAll('\n', ' ')],
    [
      'behind a log line, joined by spaces',
      `${LOGGED} ${POSTGRES_TRACE}`.replaceAll('\n', ' '),
    ],
    ['indented', eachLine('        ')],
  ])('%s', (_, text) => {
    expect(chainOf(text)).toEqual(POSTGRES_CHAIN);
    expect(tellingOf(text)).toBe(REFUSED);
  });

  it('on one line, white space folded', () => {
    const { links } = parseTrace(BATCH_TRACE.replace(/\s+/g, ' '));
    expect(links.length).toBe(8);
    expect(links[7].exception).toBe('org.postgresql.util.PSQLException');
    expect(links[0].message).toBe(
      'Exiting WorkerSinkTask due to unrecoverable exception.',
    );
  });

  it('on one line, does not take the cause of a suppressed one for its own', () => {
    const flat = POSTGRES_TRACE.replace(/\s+/g, ' ');
    expect(chainOf(flat)).toEqual(POSTGRES_CHAIN.slice(0, 2));
    expect(tellingOf(flat)).toBe(REFUSED);
    const wrapper =
      'a.b.FooException: Error Suppressed: a.b.BarException: x at a.B.c(B.java:1) Caused by: a.b.BazException: y';
    expect(chainOf(wrapper)).toEqual(['FooException', 'BazException']);
  });

  it('without any throwable is a message', () => {
    expect(
      parseTrace('[2024-01-01 10:00:00,123] ERROR it broke'),
    ).toMatchObject({ links: [{ exception: '', message: 'it broke' }] });
  });

  it('that quotes a throwable in the middle of a sentence keeps the sentence', () => {
    const text = 'foo: java.net.ConnectException: Connection refused';
    expect(tellingOf(text)).toBe(`: ${text}`);
  });

  it('counts the first of several that tells something', () => {
    const silent = `java.lang.NullPointerException\n\tat a.B.c(B.java:1)`;
    expect(chainOf(`${silent}\n${POSTGRES_TRACE}`)).toEqual(POSTGRES_CHAIN);
    expect(chainOf(`${POSTGRES_TRACE}\n${silent}`)).toEqual(POSTGRES_CHAIN);
  });

  it('that is cut off in the middle keeps what is left', () => {
    const at = POSTGRES_TRACE.indexOf('Connection refused (Conn') + 12;
    expect(chainOf(POSTGRES_TRACE.slice(0, at))).toEqual(POSTGRES_CHAIN);
    expect(
      chainOf(
        'a.b.FooException: x\n\tat a.B.c(B.java:1)\n... cut: 99999 characters in all ...\nava.lang.Thread.run(Thread.java:1)\nCaused by: a.b.BarException: y',
      ),
    ).toEqual(['FooException', 'BarException']);
  });

  it('that is empty has no links', () => {
    expect(parseTrace(' \n ')).toMatchObject({ links: [], telling: undefined });
  });
});

describe('the telling link', () => {
  const under = (...links: string[]) =>
    [
      'org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.',
      ...links,
    ].join(`\n${WORKER_FRAMES}\nCaused by: `);

  it.each([
    ['nothing below a wrapper', under()],
    ['a bare null', under('java.lang.NullPointerException')],
    [
      'a null that Java explains',
      under(
        'java.lang.NullPointerException: Cannot invoke "String.length()" because "x" is null',
      ),
    ],
    ['a message of null', under('io.debezium.DebeziumException: null')],
    ['an empty exception', under('java.lang.IllegalStateException')],
    [
      'wrappers alone',
      under(
        'org.apache.kafka.connect.errors.ConnectException: Tolerance exceeded in error handler',
        'org.apache.kafka.connect.errors.RetriableException',
      ),
    ],
    [
      'the producer of change events alone',
      'org.apache.kafka.connect.errors.ConnectException: An exception occurred in the change event producer. This connector will be stopped.\n\tat a.B.c(B.java:1)',
    ],
  ])('is none for %s', (_, text) => {
    expect(tellingOf(text)).toBeUndefined();
  });

  it.each([
    [
      'the innermost that says something',
      under(
        'org.apache.kafka.connect.errors.DataException: Failed to deserialize data for topic orders',
        'org.apache.kafka.common.errors.SerializationException: Unknown magic byte!',
      ),
      'SerializationException: Unknown magic byte!',
    ],
    [
      'the one above a bare null',
      under(
        'a.b.WriteException: Table orders is gone',
        'java.lang.NullPointerException',
      ),
      'WriteException: Table orders is gone',
    ],
    [
      'a class that says it all',
      under('java.lang.StackOverflowError'),
      'StackOverflowError: ',
    ],
    [
      'the one that names what a bare one could not reach',
      under(
        'io.debezium.DebeziumException: Failed to resolve Oracle database version',
        'java.sql.SQLRecoverableException: IO Error: The Network Adapter could not establish the connection',
        'java.net.SocketTimeoutException: connect timed out',
      ),
      'DebeziumException: Failed to resolve Oracle database version',
    ],
    [
      'the host that nobody knows',
      under(
        'org.postgresql.util.PSQLException: The connection attempt failed.',
        'java.net.UnknownHostException: db-1',
      ),
      'UnknownHostException: db-1',
    ],
    [
      'one whose text follows in brackets',
      under(
        'a.b.WriteException: Failed to check if indices exist.',
        'OpenSearchStatusException[OpenSearch exception [type=security_exception, reason=no permissions]]',
      ),
      'OpenSearchStatusException: [OpenSearch exception [type=security_exception, reason=no permissions]]',
    ],
    [
      'one whose text follows after a blank',
      under(
        'a.b.WriteException: It failed',
        'com.amazonaws.services.s3.model.AmazonS3Exception (Service: Amazon S3; Status Code: 403)',
      ),
      'AmazonS3Exception: (Service: Amazon S3; Status Code: 403)',
    ],
    [
      'one without a text',
      under('a.b.WriteException: It failed', 'com.foo.QuotaExceededException'),
      'QuotaExceededException: ',
    ],
    [
      'a bare one with nothing above it',
      under('java.net.SocketTimeoutException: Read timed out'),
      'SocketTimeoutException: Read timed out',
    ],
  ])('is %s', (_, text, expected) => {
    expect(tellingOf(text)).toBe(expected);
  });
});

const line = fc.oneof(
  fc.constantFrom(
    'java.lang.NullPointerException',
    'Caused by: a.b.CException: x',
    '\tat a.b.C.d(C.java:1)',
    '\tSuppressed: a.b.CException: y',
    '\tCaused by: a.b.CException: z',
    '\t... 12 more',
    'org.x.YException: java.sql.SQLException: Exception chain:',
    '[2024-01-01 10:00:00,123] ERROR x (a.B)',
    '',
  ),
  fc.string(),
  fc.stringMatching(/^[A-Za-z.: ()|>\\nt\t-]{0,60}$/),
);

it('gives the places of whatever it finds, and only those', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 30 }),
      fc.constantFrom('\n', '\r\n', ' ', '\\n'),
      (lines, end) => {
        const text = lines.join(end);
        for (const link of parseTrace(text).links) {
          expect(text.startsWith(link.exception, link.start)).toBe(true);
          expect(link.messageStart).toBeGreaterThanOrEqual(
            link.start + link.exception.length,
          );
          expect(text.slice(link.messageStart, link.end)).toBe(link.message);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

const LENGTH = 64 * 1024;
const HEAD = 'org.apache.kafka.connect.errors.ConnectException: ';

it.each([
  'a',
  ' ',
  '\n',
  'a.',
  ' at',
  ' at a.b.C.d(C.java:1)',
  'Caused by: a.b.C: m\n',
  ' Caused by: a.b.CException: m',
  '\tSuppressed: a.b.C: m\n',
  'a.b.CException: ',
  '\na.b.CException: x',
  '\\n\\tat a.b.C.d(C.java:1)',
  '\\n',
  '| ',
  '> ',
  '"',
  '[2024-01-01 10:00:00,123] ERROR x\n',
  '\nException chain:\n',
])('reads 64 KB of %j quickly', piece => {
  const text = (HEAD + piece.repeat(LENGTH)).slice(0, LENGTH);
  // The best of some runs: others share the machine.
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    parseTrace(text);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(20);
});

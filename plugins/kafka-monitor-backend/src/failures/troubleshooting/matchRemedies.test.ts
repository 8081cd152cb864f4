import { createMatcher, type TroubledConnector } from './matchRemedies';
import type {
  Confidence,
  RemedyRule,
  RuleScope,
  Signature,
} from './RemedyRule';

function rule(
  id: string,
  match: Signature[],
  confidence: Confidence = 'exact',
  about?: RuleScope,
): RemedyRule {
  return {
    id,
    area: 'worker',
    confidence,
    match,
    about,
    cause: { en: 'x', id: 'y' },
    steps: [],
    restart: 'no',
    sources: [],
  };
}

const AUTH = rule('auth', [
  {
    exception: 'PSQLException',
    message: /password authentication failed for user/i,
    words: ['password authentication failed'],
  },
]);
const SLOT = rule(
  'slot',
  [
    {
      message: /replication slot "[^"\n]{1,80}" is active/i,
      words: ['replication slot'],
    },
  ],
  'exact',
  { connectorClass: /debezium/i, dbms: ['postgresql'], direction: 'source' },
);
const MEMORY = rule('memory', [
  { exception: 'java.lang.OutOfMemoryError', words: ['outofmemoryerror'] },
]);
const REFUSED = rule(
  'refused',
  [{ message: /Connection [^\n]{0,200}refused/i, words: ['refused'] }],
  'generic',
);

const RULES = [REFUSED, AUTH, SLOT, MEMORY];

const FRAME = '\tat a.b.C.d(C.java:1)';
const WRAPPER =
  'org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.';

function traceOf(...throwables: string[]) {
  return [WRAPPER, ...throwables].join(`\n${FRAME}\nCaused by: `);
}

function idsOf(
  trace: string,
  rules: readonly RemedyRule[] = RULES,
  connector: Omit<TroubledConnector, 'trace'> = {},
) {
  return createMatcher(rules)
    .match({ trace, ...connector })
    .map(({ rule: { id } }) => id);
}

describe('what matches', () => {
  it('names the words of the trace that led to it', () => {
    const trace = traceOf(
      'org.postgresql.util.PSQLException: FATAL: password authentication failed for user "x"',
    );
    const [{ rule: found, evidence }] = createMatcher(RULES).match({ trace });
    expect(found).toBe(AUTH);
    expect(evidence.map(({ start, end }) => trace.slice(start, end))).toEqual([
      'password authentication failed for user',
    ]);
  });

  it('names the class where that is all that led to it', () => {
    const trace = traceOf('java.lang.OutOfMemoryError: Java heap space');
    const [{ evidence }] = createMatcher(RULES).match({ trace });
    expect(evidence.map(({ start, end }) => trace.slice(start, end))).toEqual([
      'java.lang.OutOfMemoryError',
    ]);
  });

  it('reads quotes that JSON escapes, and finds their place', () => {
    const said = 'replication slot \\"a\\" is active';
    const trace = traceOf(`a.b.FooException: \\"x\\" says: ${said} for 7`);
    const [{ rule: found, evidence }] = createMatcher(RULES).match({ trace });
    expect(found).toBe(SLOT);
    expect(trace.slice(evidence[0].start, evidence[0].end)).toBe(said);
  });

  it('finds its place in the last part of a huge message', () => {
    const trace = traceOf(
      `org.postgresql.util.PSQLException: ${'x '.repeat(
        10_000,
      )}password authentication failed for user`,
    );
    const [{ evidence }] = createMatcher(RULES).match({ trace });
    expect(trace.slice(evidence[0].start, evidence[0].end)).toBe(
      'password authentication failed for user',
    );
  });

  it.each([
    ['PSQLException', 'org.postgresql.util.PSQLException', true],
    ['PSQLException', 'org.x.MyPSQLException', false],
    ['util.PSQLException', 'org.postgresql.util.PSQLException', true],
    ['til.PSQLException', 'org.postgresql.util.PSQLException', false],
    ['Inner', 'org.x.PSQLException$Inner', true],
    ['PSQLException$Inner', 'org.x.PSQLException$Inner', true],
    ['PSQLException', 'org.x.PSQLException$Inner', false],
    ['PSQLException', 'PSQLException', true],
  ])('class %s is %s: %s', (exception, printed, matches) => {
    const one = rule('one', [{ exception, words: ['psqlexception', 'inner'] }]);
    expect(idsOf(traceOf(`${printed}: boom`), [one])).toEqual(
      matches ? ['one'] : [],
    );
  });

  it('must all be of one throwable', () => {
    const trace = traceOf(
      'a.b.PSQLException: one thing',
      'a.b.FooException: password authentication failed for user',
    );
    expect(idsOf(trace)).toEqual([]);
  });

  it('may ask for a frame', () => {
    const framed = rule('framed', [
      {
        exception: 'IllegalStateException',
        frame: 'io.aiven.kafka.',
        words: ['illegalstateexception'],
      },
    ]);
    const trace = (frame: string) =>
      `java.lang.IllegalStateException: Boom\n\tat ${frame}(C.java:1)\n`;
    expect(idsOf(trace('io.aiven.kafka.C.d'), [framed])).toEqual(['framed']);
    expect(idsOf(trace('io.other.kafka.C.d'), [framed])).toEqual([]);
  });

  it('is never what was suppressed', () => {
    expect(
      idsOf(
        `a.b.FooException: boom\n${FRAME}\n\tSuppressed: org.postgresql.util.PSQLException: password authentication failed for user\n\t${FRAME}\n`,
      ),
    ).toEqual([]);
  });

  it('is nothing where the trace does not say why', () => {
    const eager = rule('eager', [
      { message: /unrecoverable exception/i, words: ['unrecoverable'] },
      { exception: 'NullPointerException', words: ['nullpointerexception'] },
    ]);
    for (const trace of [
      '',
      traceOf(),
      traceOf('java.lang.NullPointerException'),
      traceOf(
        'java.lang.NullPointerException: Cannot read field "a" because "b" is null',
      ),
    ]) {
      expect(idsOf(trace, [eager])).toEqual([]);
    }
  });
});

describe('whom a rule is about', () => {
  const trace = traceOf(
    'a.b.FooException: replication slot "x" is active for PID 7',
  );
  const DEBEZIUM = 'io.debezium.connector.postgresql.PostgresConnector';

  it.each([
    [{}, true],
    [{ connectorClass: null, dbms: null, direction: null }, true],
    [
      {
        connectorClass: DEBEZIUM,
        dbms: 'postgresql',
        direction: 'source' as const,
      },
      true,
    ],
    [{ connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector' }, false],
    [{ connectorClass: DEBEZIUM, dbms: 'mysql' }, false],
    [{ direction: 'sink' as const }, false],
  ])('%j: %s', (connector, matches) => {
    expect(idsOf(trace, RULES, connector)).toEqual(matches ? ['slot'] : []);
  });

  it('counts where nothing else tells two rules apart', () => {
    const message = { message: /it broke/, words: ['it broke'] };
    const rules = [
      rule('any', [message]),
      rule('mysql', [message], 'exact', { dbms: ['mysql'] }),
    ];
    const broken = traceOf('a.b.FooException: it broke');
    expect(idsOf(broken, rules)).toEqual(['any', 'mysql']);
    expect(idsOf(broken, rules, { dbms: 'mysql' })).toEqual(['mysql', 'any']);
  });
});

describe('the order', () => {
  const broke: Signature = { message: /it broke/, words: ['it broke'] };

  it('has the surest first, and at most three', () => {
    const rules = [
      rule('a', [broke], 'likely'),
      rule('b', [broke]),
      rule('c', [broke], 'likely'),
      rule('d', [broke]),
    ];
    expect(idsOf(traceOf('a.b.FooException: it broke'), rules)).toEqual([
      'b',
      'd',
      'a',
    ]);
  });

  it('has the more specific first: more conditions, longer matches', () => {
    const rules = [
      rule('short', [broke]),
      rule('long', [
        {
          message: /it broke because of the weather outside/,
          words: ['it broke'],
        },
      ]),
      rule('both', [{ ...broke, exception: 'FooException' }]),
    ];
    expect(
      idsOf(
        traceOf('a.b.FooException: it broke because of the weather outside'),
        rules,
      ),
    ).toEqual(['both', 'long', 'short']);
  });

  it('has what the trace tells before what led there, however long', () => {
    const rules = [
      rule('led', [
        {
          exception: 'FooException',
          message: /it could not make the topic of its own history/,
          words: ['history'],
        },
      ]),
      rule('tells', [{ message: /it stuck/, words: ['it stuck'] }]),
    ];
    expect(
      idsOf(
        traceOf(
          'a.b.FooException: it could not make the topic of its own history',
          'a.b.BarException: it stuck',
        ),
        rules,
      ),
    ).toEqual(['tells', 'led']);
  });

  it('has the deeper first', () => {
    const rules = [
      rule('outer', [broke]),
      rule('inner', [{ message: /it stuck/, words: ['it stuck'] }]),
    ];
    expect(
      idsOf(
        traceOf('a.b.FooException: it broke', 'a.b.BarException: it stuck'),
        rules,
      ),
    ).toEqual(['inner', 'outer']);
  });

  it('has each rule once', () => {
    expect(
      idsOf(
        traceOf('a.b.FooException: it broke', 'a.b.BarException: it broke'),
        [rule('a', [broke, { ...broke, exception: 'FooException' }])],
      ),
    ).toEqual(['a']);
  });
});

describe('a generic rule', () => {
  it('gives way to every other', () => {
    const refused =
      'org.postgresql.util.PSQLException: Connection to db:5432 refused.';
    expect(idsOf(traceOf(refused))).toEqual(['refused']);
    expect(
      idsOf(
        traceOf(
          refused,
          'org.postgresql.util.PSQLException: password authentication failed for user',
        ),
      ),
    ).toEqual(['auth']);
  });

  it('says of two what lies deeper: a login was never tried', () => {
    const login = rule(
      'login',
      [{ message: /failed to authenticate/i, words: ['authenticate'] }],
      'generic',
    );
    const trace = traceOf(
      'a.b.FooException: Failed to authenticate with the shop',
      'java.net.ConnectException: Connection refused',
    );
    expect(idsOf(trace, [login, REFUSED])).toEqual(['refused', 'login']);
  });

  it('speaks only of what the trace tells', () => {
    const refused = 'a.b.FooException: Connection x refused';
    const bare = 'java.net.SocketTimeoutException: connect timed out';
    expect(idsOf(traceOf(refused, bare))).toEqual(['refused']);
    expect(idsOf(traceOf(refused, 'a.b.BarException: what was it'))).toEqual(
      [],
    );
    expect(
      idsOf(
        traceOf(
          'a.b.FooException: Not written to orders',
          'java.net.ConnectException: Connection refused',
        ),
      ),
    ).toEqual(['refused']);
  });
});

it('shows the class where a pattern only says what must not be there', () => {
  const trace = traceOf('a.b.FooException: it broke');
  const [{ evidence }] = createMatcher([
    rule('foo', [
      {
        exception: 'FooException',
        message: /^(?!it stuck)/,
        words: ['fooexception'],
      },
    ]),
  ]).match({ trace });
  expect(evidence.map(({ start, end }) => trace.slice(start, end))).toEqual([
    'a.b.FooException',
  ]);
});

it('is not misled by the state of a pattern', () => {
  const sticky = rule('sticky', [
    { message: /it broke/g, words: ['it broke'] },
  ]);
  const matcher = createMatcher([sticky]);
  const trace = traceOf('a.b.FooException: it broke');
  for (let run = 0; run < 3; run++) {
    expect(matcher.match({ trace })).toHaveLength(1);
  }
});

it('matches in a trace of a thousand causes without losing the innermost', () => {
  const trace = traceOf(
    ...Array.from({ length: 1000 }, (_, at) => `a.b.FooException: layer ${at}`),
    'org.postgresql.util.PSQLException: password authentication failed for user',
  );
  expect(idsOf(trace)).toEqual(['auth']);
});

import { CLASS_KNOWLEDGE_VERSION, knowledgeOf } from './index';

const nothing = { direction: null, dbms: null, endpoint: null };

describe('what is said of a connector', () => {
  it('is null for a missing class, an empty one and one nobody knows', () => {
    expect(knowledgeOf({})).toEqual(nothing);
    expect(knowledgeOf({ 'connector.class': '  ' })).toEqual(nothing);
    expect(
      knowledgeOf({
        'connector.class': 'com.acme.OrdersConnector',
        'orders.host': 'orders-db',
        'service.url': 'http://orders-db:9200',
      }),
    ).toEqual(nothing);
  });

  it('does not take a class of another vendor for one it knows by its last name', () => {
    const config = {
      'connector.class': 'com.acme.S3SinkConnector',
      's3.bucket.name': 'lake',
    };
    expect(knowledgeOf(config)).toEqual({ ...nothing, direction: 'sink' });
  });

  it('does not read a DBMS from the words in an unknown name', () => {
    const config = { 'connector.class': 'com.acme.PostgresMongoSource' };
    expect(knowledgeOf(config)).toEqual({ ...nothing, direction: 'source' });
  });

  it.each([
    [
      'connection.url',
      'jdbc:postgresql://db/orders',
      'postgresql',
      'db:5432/orders',
    ],
    [
      'acme.connection.string',
      'mongodb://********@m1/shop',
      'mongodb',
      'm1/shop',
    ],
    ['acme.uri', 'rediss://cache:6380', 'redis', 'cache:6380'],
  ])(
    'believes an unknown class that says it plainly: %s=%s',
    (key, value, dbms, display) => {
      const found = knowledgeOf({
        'connector.class': 'com.acme.OrdersSink',
        [key]: value,
      });
      expect(found.dbms).toBe(dbms);
      expect(found.endpoint?.display).toBe(display);
    },
  );

  it.each([
    'value.converter.schema.registry.url',
    'schema.history.internal.jdbc.url',
    'transforms.lookup.connection.url',
    'producer.override.connection.url',
  ])('does not take %s for the endpoint of an unknown class', key => {
    const found = knowledgeOf({
      'connector.class': 'com.acme.Orders',
      [key]: 'jdbc:postgresql://db/orders',
    });
    expect(found).toEqual(nothing);
  });

  it('lets the type that Kafka Connect reports win', () => {
    const config = { 'connector.class': 'com.acme.OrdersSink' };
    expect(knowledgeOf(config, 'source').direction).toBe('source');
    expect(knowledgeOf(config, 'unknown').direction).toBe('sink');
  });

  it('takes a connector that subscribes to topics for a sink', () => {
    const config = {
      'connector.class': 'com.acme.Orders',
      'topics.regex': '.*',
    };
    expect(knowledgeOf(config).direction).toBe('sink');
  });

  it('trims the class', () => {
    const config = {
      'connector.class': ' io.debezium.connector.postgresql.PostgresConnector ',
    };
    expect(knowledgeOf(config).dbms).toBe('postgresql');
  });

  it.each([
    ['S3Sink', { 's3.bucket.name': 'a' }, 's3', 'a'],
    ['S3Sink', { 'aws.s3.bucket.name': 'b' }, 's3', 'b'],
    ['HttpSource', { 'http.request.url': 'http://h' }, 'http', 'h'],
    [
      'ClickHouseSink',
      { 'clickhouse.server.url': 'ch' },
      'clickhouse',
      'ch:8123',
    ],
  ])(
    'tells the vendors of the alias %s apart by %o',
    (name, config, dbms, display) => {
      const found = knowledgeOf({
        'connector.class': name,
        ...config,
      } as Record<string, string>);
      expect(found.dbms).toBe(dbms);
      expect(found.endpoint?.display).toBe(display);
    },
  );

  it('shows a reference as it stands where it is the whole URL', () => {
    const reference = '${file:/opt/secrets.properties:url}';
    const found = knowledgeOf({
      'connector.class': 'io.confluent.connect.jdbc.JdbcSinkConnector',
      'connection.url': reference,
    });
    expect(found.dbms).toBeNull();
    expect(found.endpoint).toEqual({
      hosts: [],
      database: null,
      resource: null,
      secretReference: reference,
      display: reference,
    });
  });

  it('has no endpoint where a mask hides all of it', () => {
    const found = knowledgeOf({
      'connector.class': 'com.redis.kafka.connect.RedisSinkConnector',
      'redis.uri': '********',
    });
    expect(found).toEqual({ direction: 'sink', dbms: 'redis', endpoint: null });
  });

  it('survives values that are no strings', () => {
    const config = {
      'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
      'database.hostname': 'db',
      'database.port': 5433,
      'database.dbname': null,
      'table.include.list': ['public.orders'],
    } as unknown as Record<string, string>;
    expect(knowledgeOf(config).endpoint?.display).toBe('db:5433');
    const odd = { 'connector.class': 7 } as unknown as Record<string, string>;
    expect(knowledgeOf(odd)).toEqual(nothing);
  });

  it('does not take inherited names for settings', () => {
    expect(knowledgeOf({ 'connector.class': 'constructor' })).toEqual(nothing);
    const config = { 'connector.class': 'com.acme.X', url: 'constructor://h' };
    expect(knowledgeOf(config)).toEqual(nothing);
  });

  it('never shows the user information of a resource', () => {
    const found = knowledgeOf({
      'connector.class': 'io.confluent.connect.sqs.source.SqsSourceConnector',
      'sqs.url': 'https://user:s3cret@sqs/1/q',
    });
    expect(found.endpoint?.display).toBe('https://sqs/1/q');
  });
});

describe('the version of the knowledge', () => {
  it('is a short digest', () => {
    expect(CLASS_KNOWLEDGE_VERSION).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each(['./rules', './rules/transforms', './jdbcDialects', './fallback'])(
    'changes with %s',
    module => {
      let changed = '';
      jest.isolateModules(() => {
        jest.doMock(module, () => {
          const actual = jest.requireActual(module);
          const [name] = Object.keys(actual);
          const value = actual[name];
          const other = Array.isArray(value) ? value.slice(1) : 'other';
          return { ...actual, [name]: other };
        });
        changed = require('./version').CLASS_KNOWLEDGE_VERSION;
        jest.dontMock(module);
      });
      expect(changed).toMatch(/^[0-9a-f]{16}$/);
      expect(changed).not.toBe(CLASS_KNOWLEDGE_VERSION);
    },
  );
});

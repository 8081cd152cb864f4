import { knowledgeOf } from '../connectors/classKnowledge';
import { topicsOfConnector } from './topicsOfConnector';
import { rowOf } from './topicsOfConnector/rows/classRow';

const POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';
const MYSQL = 'io.debezium.connector.mysql.MySqlConnector';
const SQLSERVER = 'io.debezium.connector.sqlserver.SqlServerConnector';
const JDBC_SOURCE = 'io.confluent.connect.jdbc.JdbcSourceConnector';
const JDBC_SINK = 'io.confluent.connect.jdbc.JdbcSinkConnector';
const MONGO = 'com.mongodb.kafka.connect.MongoSourceConnector';

type Config = Record<string, string>;

const topicsOf = (name: string, config: Config) =>
  rowOf({ 'connector.class': name, ...config }).topics;

const debezium = (config: Config, name = POSTGRES) =>
  topicsOf(name, { 'topic.prefix': 'shop', ...config });

describe('topics of a sink', () => {
  it('are the listed ones, without blanks and empty entries', () => {
    expect(topicsOf(JDBC_SINK, { topics: ' a, b ,,c ' })).toEqual([
      'reads a',
      'reads b',
      'reads c',
    ]);
  });

  it('are a pattern where only an expression is given', () => {
    expect(topicsOf(JDBC_SINK, { 'topics.regex': 'shop\\.(a|b)' })).toEqual([
      'reads ~shop\\.(a|b)',
    ]);
  });

  it('do not change with a RegexRouter, which renames the tables', () => {
    const config = {
      topics: 'shop.public.orders',
      transforms: 'route',
      'transforms.route.type':
        'org.apache.kafka.connect.transforms.RegexRouter',
      'transforms.route.regex': '.*\\.(.*)',
      'transforms.route.replacement': '$1',
    };
    expect(topicsOf(JDBC_SINK, config)).toEqual(['reads shop.public.orders']);
  });

  it('come with the dead letter queue and the reports as internal topics', () => {
    const config = {
      topics: 'a',
      'errors.deadletterqueue.topic.name': 'dlq',
      'reporter.error.topic.name': 'error-${connector}',
    };
    expect(topicsOf(JDBC_SINK, config)).toEqual([
      'reads a',
      'writes !dlq',
      'writes !error-shop-connector',
    ]);
  });

  it('are read by the group Kafka Connect names after the connector, unless overridden', () => {
    const config = { 'connector.class': JDBC_SINK, topics: 'a' };
    const groupOf = (more: Config) => {
      const all = { ...config, ...more };
      return topicsOfConnector('dwh', all, knowledgeOf(all)).consumerGroup;
    };
    expect(groupOf({})).toBe('connect-dwh');
    expect(groupOf({ 'consumer.override.group.id': 'g' })).toBe('g');
    expect(groupOf({ 'connector.class': JDBC_SOURCE })).toBeNull();
  });

  it('of an unknown class are found as well', () => {
    expect(topicsOf('com.acme.OrdersSink', { topics: 'a' })).toEqual([
      'reads a',
    ]);
  });

  it('are taken from KCQL only where none are configured', () => {
    const name = 'io.lenses.streamreactor.connect.aws.s3.sink.S3SinkConnector';
    const kcql =
      'INSERT INTO lake SELECT * FROM a; INSERT INTO b SELECT * FROM *';
    expect(topicsOf(name, { 'connect.s3.kcql': kcql })).toEqual(['reads a']);
  });
});

describe('topics of Debezium', () => {
  it.each([
    ['no include list', {}, ['~shop\\..*']],
    [
      'an escaped dot',
      { 'table.include.list': 'public\\.orders' },
      ['shop.public.orders'],
    ],
    [
      'a dot in brackets',
      { 'table.include.list': 'inventory[.]orders' },
      ['shop.inventory.orders'],
    ],
    [
      'a bare dot',
      { 'table.include.list': 'public.orders' },
      ['shop.public.orders'],
    ],
    [
      'an expression over tables',
      { 'table.include.list': 'public\\..*' },
      ['~shop\\.public\\.(?:.*)'],
    ],
    [
      'alternatives',
      { 'table.include.list': 'public.a|public.b' },
      ['shop.public.a', 'shop.public.b'],
    ],
    [
      'alternatives in a group',
      { 'table.include.list': 'public.(a|b)' },
      ['~shop\\.public\\.(?:(a|b))'],
    ],
    [
      'partitions',
      { 'table.include.list': 'public.orders_[0-9]{4,6}' },
      ['~shop\\.public\\.(?:orders_[0-9]{4,6})'],
    ],
    [
      'one expression over all',
      { 'table.include.list': 'public.*' },
      ['~shop\\.(?:public.*)'],
    ],
    [
      'a schema list',
      { 'schema.include.list': 'public,sales' },
      ['~shop\\.public\\..*', '~shop\\.sales\\..*'],
    ],
    [
      'an exclude list',
      { 'table.exclude.list': 'public.secrets' },
      ['~shop\\..*'],
    ],
    [
      '1.x lists',
      { 'table.whitelist': 'public.orders' },
      ['shop.public.orders'],
    ],
    [
      'a prefix with dots',
      { 'topic.prefix': 'eu.shop', 'table.include.list': 'public.o' },
      ['eu.shop.public.o'],
    ],
    [
      'another delimiter',
      { 'topic.delimiter': '_', 'table.include.list': 'public.o' },
      ['shop_public_o'],
    ],
    [
      'characters Kafka forbids',
      { 'table.include.list': 'public.o$x' },
      ['shop.public.o_x'],
    ],
    [
      'the naming strategy it has anyway',
      {
        'topic.naming.strategy': 'io.debezium.schema.SchemaTopicNamingStrategy',
        'table.include.list': 'public.o',
      },
      ['shop.public.o'],
    ],
    [
      'another database in the list',
      { 'table.include.list': 'orders.public.o' },
      ['shop.public.o'],
    ],
  ] as [string, Config, string[]][])('with %s', (_, config, expected) => {
    expect(debezium(config)).toEqual(expected.map(topic => `writes ${topic}`));
  });

  it('of 1.x have the server name before them', () => {
    const config = {
      'database.server.name': 'old',
      'table.whitelist': 'inventory.orders',
      'database.history.kafka.topic': 'history.old',
    };
    expect(topicsOf(MYSQL, config)).toEqual([
      'writes !history.old',
      'writes !old',
      'writes old.inventory.orders',
    ]);
  });

  it('of SQL Server 1.x leave the database out', () => {
    const config = {
      'database.server.name': 'old',
      'database.dbname': 'erp',
      'table.whitelist': 'dbo.orders',
      'include.schema.changes': 'false',
    };
    expect(topicsOf(SQLSERVER, config)).toEqual(['writes old.dbo.orders']);
  });

  it('of SQL Server without a table list are one pattern a database', () => {
    const config = {
      'database.names': 'erp,crm',
      'include.schema.changes': 'false',
    };
    expect(debezium(config, SQLSERVER)).toEqual([
      'writes ~shop\\.crm\\..*',
      'writes ~shop\\.erp\\..*',
    ]);
  });

  it('are known only at run time with a naming strategy of its own', () => {
    const config = {
      'connector.class': POSTGRES,
      'topic.prefix': 'shop',
      'topic.naming.strategy': 'com.acme.OurStrategy',
    };
    expect(rowOf(config)).toMatchObject({ topics: [], runtime: true });
  });

  it('come with heartbeats, transactions, signals and notifications', () => {
    const config = {
      'table.include.list': 'public.o',
      'heartbeat.interval.ms': '10000',
      'provide.transaction.metadata': 'true',
      'signal.enabled.channels': 'source,kafka',
      'notification.enabled.channels': 'sink',
      'notification.sink.topic.name': 'notes',
    };
    expect(debezium(config)).toEqual([
      'reads !shop-signal',
      'writes !__debezium-heartbeat.shop',
      'writes !notes',
      'writes !shop.transaction',
      'writes shop.public.o',
    ]);
  });

  it('show no topic made of a reference', () => {
    expect(debezium({ 'topic.prefix': '${env:PREFIX}' })).toEqual([]);
  });
});

describe('topics of a JDBC source', () => {
  const jdbc = (config: Config) =>
    topicsOf(JDBC_SOURCE, { 'topic.prefix': 'db-', ...config });

  it.each([
    ['a query', { query: 'select * from a, b' }, ['db-']],
    [
      'qualified names',
      { 'table.whitelist': 'erp.dbo."orders"' },
      ['db-orders'],
    ],
    [
      'expressions',
      { 'table.include.list': '.*\\.public\\.orders,x\\.y\\.log_.*' },
      ['db-orders', '~db-(?:log_.*)'],
    ],
    ['no list', { 'table.blacklist': 'a' }, ['~db-.*']],
  ] as [string, Config, string[]][])('with %s', (_, config, expected) => {
    expect(jdbc(config)).toEqual(
      expected.map(topic => `writes ${topic}`).sort(),
    );
  });

  it('are every topic there is without prefix and list: run time', () => {
    const config = { 'connector.class': JDBC_SOURCE };
    expect(rowOf(config)).toMatchObject({ topics: [], runtime: true });
  });
});

describe("topics of MongoDB's source", () => {
  const mongo = (config: Config) => topicsOf(MONGO, config);

  it.each([
    ['the whole cluster', {}, ['~.*\\..*']],
    ['one database', { database: 'shop' }, ['~shop\\..*']],
    [
      'another separator',
      { database: 'shop', collection: 'o', 'topic.separator': '-' },
      ['shop-o'],
    ],
    [
      'a mapped database',
      {
        database: 'shop',
        collection: 'o',
        'topic.namespace.map': '{"shop":"store"}',
      },
      ['store.o'],
    ],
    [
      'a mapped collection',
      {
        database: 'shop',
        collection: 'o',
        'topic.prefix': 'p',
        'topic.namespace.map': '{"shop.o":"orders"}',
      },
      ['p.orders'],
    ],
    [
      'a map of everything else',
      { 'topic.namespace.map': '{"shop.o":"orders","*":"rest"}' },
      ['orders', 'rest'],
    ],
  ] as [string, Config, string[]][])('with %s', (_, config, expected) => {
    expect(mongo(config)).toEqual(
      expected.map(topic => `writes ${topic}`).sort(),
    );
  });

  it.each<Config>([
    { 'topic.mapper': 'com.acme.Mapper' },
    { 'topic.namespace.map': '{broken' },
    { 'topic.namespace.map': '{"/shop.*/":"x"}' },
  ])('are known only at run time with %o', config => {
    const row = rowOf({ 'connector.class': MONGO, ...config });
    expect(row).toMatchObject({ topics: [], runtime: true });
  });
});

describe('topics of sources nobody described', () => {
  const unknown = (config: Config) => topicsOf('com.acme.OrdersSource', config);

  it.each([
    ['kafka.topic', { 'kafka.topic': 'a', topic: 'b' }, ['a']],
    ['topic', { topic: 'a' }, ['a']],
    ['topics', { topics: 'a,b' }, ['a', 'b']],
    ['kafka.topics', { 'kafka.topics': 'a' }, ['a']],
    ['topic.name', { 'topic.name': 'a' }, ['a']],
    ['output.topic', { 'output.topic': 'a' }, ['a']],
    ['target.topic', { 'target.topic': 'a' }, ['a']],
    ['topic.prefix', { 'topic.prefix': 'a-' }, ['~a-.*']],
    ['topic.name.pattern', { 'topic.name.pattern': 'a-${x}' }, ['~a-.*']],
  ] as [string, Config, string[]][])(
    'are taken from %s',
    (_, config, expected) => {
      expect(unknown(config)).toEqual(expected.map(topic => `writes ${topic}`));
    },
  );

  it('are none where even the direction is unknown', () => {
    expect(topicsOf('com.acme.Orders', { topic: 'a' })).toEqual([]);
    expect(topicsOf('', {})).toEqual([]);
  });
});

describe('topics of MirrorMaker', () => {
  const mirror = (config: Config) =>
    topicsOf('org.apache.kafka.connect.mirror.MirrorSourceConnector', {
      'source.cluster.alias': 'a',
      ...config,
    });

  it('keep their names under the identity policy', () => {
    const policy = 'org.apache.kafka.connect.mirror.IdentityReplicationPolicy';
    expect(mirror({ topics: 'x', 'replication.policy.class': policy })).toEqual(
      ['writes x'],
    );
  });

  it('have the separator configured', () => {
    const config = { topics: 'x', 'replication.policy.separator': '_' };
    expect(mirror(config)).toEqual(['writes a_x']);
  });

  it('are all of the source by default', () => {
    expect(mirror({})).toEqual(['writes ~a\\..*']);
  });
});

it('never says more than 5,000 topics, internal ones included', () => {
  const many = Array.from({ length: 6000 }, (_, i) => `t${i}`).join(',');
  const config = {
    'connector.class': JDBC_SINK,
    topics: many,
    'errors.deadletterqueue.topic.name': 'dlq',
  };
  const { topics } = topicsOfConnector('x', config, knowledgeOf(config));
  expect(topics).toHaveLength(5000);
  expect(topics.some(({ topic }) => topic === 'dlq')).toBe(true);
});

it('never says a name that Kafka would not take for its length', () => {
  const config = { topics: `a,${'b'.repeat(250)}` };
  expect(topicsOf(JDBC_SINK, config)).toEqual(['reads a']);
  const regex = { 'topics.regex': 'a'.repeat(1001) };
  expect(topicsOf(JDBC_SINK, regex)).toEqual([]);
});

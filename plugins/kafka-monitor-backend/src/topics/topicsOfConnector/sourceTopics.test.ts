import { rowOf } from './rows/classRow';

const JDBC_SOURCE = 'io.confluent.connect.jdbc.JdbcSourceConnector';
const MONGO = 'com.mongodb.kafka.connect.MongoSourceConnector';

type Config = Record<string, string>;

const topicsOf = (name: string, config: Config) =>
  rowOf({ 'connector.class': name, ...config }).topics;

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

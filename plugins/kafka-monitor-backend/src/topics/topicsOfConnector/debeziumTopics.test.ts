import { rowOf } from './rows/classRow';

const POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';
const MYSQL = 'io.debezium.connector.mysql.MySqlConnector';
const SQLSERVER = 'io.debezium.connector.sqlserver.SqlServerConnector';
type Config = Record<string, string>;

const topicsOf = (name: string, config: Config) =>
  rowOf({ 'connector.class': name, ...config }).topics;

const debezium = (config: Config, name = POSTGRES) =>
  topicsOf(name, { 'topic.prefix': 'shop', ...config });

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

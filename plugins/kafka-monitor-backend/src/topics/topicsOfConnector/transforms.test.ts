import { transformedTopics } from './transforms';
import { literal, pattern } from './topicNames';

const KAFKA = 'org.apache.kafka.connect.transforms';

function smts(...list: Record<string, string>[]): Record<string, string> {
  const config: Record<string, string> = {
    transforms: list.map((_, at) => `t${at}`).join(', '),
  };
  list.forEach((settings, at) => {
    for (const [key, value] of Object.entries(settings)) {
      config[`transforms.t${at}.${key}`] = value;
    }
  });
  return config;
}

const regex = (text: string, replacement: string) => ({
  type: `${KAFKA}.RegexRouter`,
  regex: text,
  replacement,
});

const through = (
  config: Record<string, string>,
  topic = 'shop.public.orders',
) => transformedTopics(config, { names: [literal(topic)], runtime: false });

const named = (...topics: string[]) => ({
  names: topics.map(literal),
  runtime: false,
});

const RUNTIME = { names: [], runtime: true };

describe('a transform', () => {
  it('drops a prefix', () => {
    const config = smts(regex('([^.]+)\\.([^.]+)\\.([^.]+)', '$3'));
    expect(through(config)).toEqual(named('orders'));
  });

  it('renames only where its expression matches the whole topic', () => {
    expect(through(smts(regex('public', 'x')))).toEqual(
      named('shop.public.orders'),
    );
  });

  it('replaces the first match, as Java does, once the whole topic matched', () => {
    const config = smts(regex('orders|orders-dlq', 'x'));
    expect(through(config, 'orders-dlq')).toEqual(named('x-dlq'));
  });

  it('understands named groups and escaped dollars', () => {
    const config = smts(regex('(?<a>.*)\\.orders', '${a}-\\$1'));
    expect(through(config)).toEqual(named('shop.public-$1'));
  });

  it('comes after the one before it', () => {
    const config = smts(
      regex('shop\\.(.*)', '$1'),
      regex('public\\.(.*)', 'p-$1'),
    );
    expect(through(config)).toEqual(named('p-orders'));
  });

  it.each([
    '(?!x)(.*)',
    '(.*)\\1',
    'a*+b',
    '[a-z&&[^b]]+',
    '(',
    'x'.repeat(2000),
  ])('with an expression outside linear time is left to run time: %s', text => {
    expect(through(smts(regex(text, 'x')))).toEqual(RUNTIME);
  });

  it.each(['$9', '${nobody}', '$', ' '])(
    'whose replacement cannot be carried out is left to run time: %s',
    replacement => {
      expect(through(smts(regex('(.*)', replacement)))).toEqual(RUNTIME);
    },
  );

  it.each([
    'io.confluent.connect.cloud.transforms.TopicRegexRouter',
    'RegexRouter',
  ])('named %s is a RegexRouter', type => {
    const config = smts({ ...regex('.*\\.(.*)', '$1'), type });
    expect(through(config)).toEqual(named('orders'));
  });

  it('routes partitions to their logical table', () => {
    const config = smts({
      type: 'io.debezium.transforms.ByLogicalTableRouter',
      'topic.regex': '(.*)orders_(.*)',
      'topic.replacement': '$1orders',
    });
    expect(through(config, 'shop.public.orders_2024')).toEqual(
      named('shop.public.orders'),
    );
  });

  it.each([
    [{ type: `${KAFKA}.TimestampRouter` }, 'shop\\.public\\.orders-.+'],
    [
      { type: 'TimestampRouter', 'topic.format': 'd-${timestamp}.${topic}' },
      'd-.+\\.shop\\.public\\.orders',
    ],
    [
      { type: 'io.confluent.connect.transforms.MessageTimestampRouter' },
      'shop\\.public\\.orders-.+',
    ],
  ])('by time gives a pattern: %o', (settings, expected) => {
    expect(through(smts(settings as Record<string, string>))).toEqual({
      names: [pattern(expected)],
      runtime: false,
    });
  });

  it.each([
    'io.debezium.transforms.outbox.EventRouter',
    'io.debezium.connector.mongodb.transforms.outbox.MongoEventRouter',
  ])('of an outbox is known by its pattern only: %s', type => {
    expect(through(smts({ type }))).toEqual({
      names: [pattern('outbox\\.event\\..*')],
      runtime: true,
    });
    const bare = { type, 'route.topic.replacement': '${routedByValue}' };
    expect(through(smts(bare))).toEqual(RUNTIME);
  });

  it.each([
    'io.confluent.connect.transforms.ExtractTopic$Value',
    'io.aiven.kafka.connect.transforms.ExtractTopic$Key',
    'io.debezium.transforms.ContentBasedRouter',
    'com.acme.kafka.TenantRouter',
    'com.acme.kafka.HoistTopicFromHeader',
  ])('that looks into records is left to run time: %s', type => {
    expect(through(smts({ type }))).toEqual(RUNTIME);
  });

  it.each([
    'io.debezium.transforms.ExtractNewRecordState',
    'io.debezium.connector.mongodb.transforms.ExtractNewDocumentState',
  ])('routes by a field only when told to: %s', type => {
    expect(through(smts({ type }))).toEqual(named('shop.public.orders'));
    expect(through(smts({ type, 'route.by.field': 'tenant' }))).toEqual(
      RUNTIME,
    );
  });

  it.each([
    `${KAFKA}.InsertField$Value`,
    'com.acme.kafka.MaskCard',
    'com.github.jcustenborder.kafka.connect.transform.common.TopicNameToField$Key',
  ])('that keeps the topic changes nothing: %s', type => {
    expect(through(smts({ type }))).toEqual(named('shop.public.orders'));
  });

  it('lets heartbeats and schema changes through where it routes data only', () => {
    const written = { names: [literal('shop')], runtime: false };
    const outbox = smts({ type: 'io.debezium.transforms.outbox.EventRouter' });
    expect(transformedTopics(outbox, written, false)).toEqual(named('shop'));
    const router = smts(regex('(.*)', 'x-$1'));
    expect(transformedTopics(router, written, false)).toEqual(named('x-shop'));
  });
});

describe('a transform over a pattern', () => {
  const over = (config: Record<string, string>) =>
    transformedTopics(config, {
      names: [pattern('shop\\..*')],
      runtime: false,
    });

  it('can be told where it takes every name whole', () => {
    expect(over(smts(regex('(.*)', 'eu.$1')))).toEqual({
      names: [pattern('eu\\.(?:shop\\..*)')],
      runtime: false,
    });
    expect(over(smts(regex('.*', 'everything')))).toEqual(named('everything'));
  });

  it('is left to run time otherwise', () => {
    expect(over(smts(regex('shop\\.(.*)', '$1')))).toEqual(RUNTIME);
    expect(over(smts(regex('.*', '$1')))).toEqual(RUNTIME);
  });
});

describe('a predicate', () => {
  const conditional = (negate: string, predicate: Record<string, string>) => ({
    ...smts({ ...regex('(.*)', 'x'), predicate: 'p', negate }),
    ...Object.fromEntries(
      Object.entries(predicate).map(([key, value]) => [
        `predicates.p.${key}`,
        value,
      ]),
    ),
  });
  const byName = (text: string) => ({
    type: `${KAFKA}.predicates.TopicNameMatches`,
    pattern: text,
  });

  it('over the topic decides which name it has', () => {
    expect(through(conditional('false', byName('shop.*')))).toEqual(named('x'));
    expect(through(conditional('false', byName('shop')))).toEqual(
      named('shop.public.orders'),
    );
    expect(through(conditional('true', byName('shop.*')))).toEqual(
      named('shop.public.orders'),
    );
  });

  it.each([
    { type: `${KAFKA}.predicates.HasHeaderKey`, name: 'h' },
    byName('(?!x).*'),
    {},
  ])(
    'over records, or beyond us, leaves both names possible: %o',
    predicate => {
      const config = conditional('false', predicate as Record<string, string>);
      expect(through(config)).toEqual(named('x', 'shop.public.orders'));
    },
  );
});

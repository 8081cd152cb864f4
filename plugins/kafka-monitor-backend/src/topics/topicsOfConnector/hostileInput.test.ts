import fc from 'fast-check';
import { CLASS_RULES } from '../../connectors/classKnowledge/rules';
import { knowledgeOf } from '../../connectors/classKnowledge';
import { topicMatcherOf, topicsOfConnector } from '../topicsOfConnector';

const keys = [
  ...new Set(
    CLASS_RULES.flatMap(({ endpoint, topics }) => [
      ...(endpoint?.address ?? []),
      ...(endpoint?.database ?? []),
      ...(topics && 'keys' in topics ? topics.keys : []),
    ]),
  ),
  'topic.prefix',
  'table.include.list',
  'table.inclusion.regex',
  'topic.namespace.map',
  'topics',
];

const classes = CLASS_RULES.flatMap(({ classes: own, prefixes }) => [
  ...own,
  ...(prefixes ?? []).map(prefix => `${prefix}X`),
]);

// One class of each kind of topic rule: the same code reads the others.
const kinds = [
  ...new Map(
    CLASS_RULES.map(({ classes: [first], prefixes, topics }) => [
      topics?.kind,
      first ?? `${prefixes?.[0]}X`,
    ]),
  ).values(),
];

const value = fc.oneof(
  fc.string(),
  fc.stringMatching(/^[a-z:/@.,;()[\]{}$*|\\=-]{0,40}$/),
  fc.constantFrom('********', '${file:/a:b}', 'jdbc:postgresql://', '//@'),
);

const MANY = 'a,'.repeat(50_000);

function read(config: Record<string, string>) {
  return topicsOfConnector('x', config, knowledgeOf(config));
}

it('reads whatever stands in a configuration without failing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...classes),
      fc.dictionary(fc.constantFrom(...keys), value),
      (name, settings) => {
        const config = { ...settings, 'connector.class': name };
        expect(read(config).topics.length).toBeLessThanOrEqual(5000);
      },
    ),
    { numRuns: 500 },
  );
});

it.each(kinds)('reads huge values of %s quickly', name => {
  const started = performance.now();
  for (const text of [MANY, '('.repeat(50_000), '//@'.repeat(20_000)]) {
    const config: Record<string, string> = { 'connector.class': name };
    for (const key of keys) config[key.replace('*', 'k')] = text;
    read(config);
    read({ ...config, 'topic.prefix': 'shop' });
  }
  expect(performance.now() - started).toBeLessThan(4000);
});

it.each(['(a+)+$', '(a|a)*$', '(a|aa)+$', '(.*a){20}', '((a*)*)*b'])(
  'matches %s in linear time',
  hostile => {
    const started = performance.now();
    topicMatcherOf(hostile)?.(`${'a'.repeat(248)}!`);
    const config = {
      'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
      'topic.prefix': 'a'.repeat(100),
      'table.include.list': `${'a'.repeat(60)}.${'a'.repeat(60)}`,
      transforms: 't',
      'transforms.t.type': 'org.apache.kafka.connect.transforms.RegexRouter',
      'transforms.t.regex': hostile,
      'transforms.t.replacement': 'x',
    };
    read(config);
    expect(performance.now() - started).toBeLessThan(2000);
  },
);

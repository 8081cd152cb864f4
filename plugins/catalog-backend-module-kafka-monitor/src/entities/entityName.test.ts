import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import { connectorName, databaseName, topicName } from './dataFlow';
import { entityName } from './entityName';

/** Names that Kafka Connect takes, and that have been seen to break things. */
const AWKWARD = [
  'a/b',
  'a%b',
  'a%2Fb',
  'a?b',
  'a#b',
  'a+b',
  'a b',
  'zählung',
  'zahlung',
  'é',
  'e\u0301',
  '漢字',
  '日本',
  '🚀',
  '🚀🚀',
  '.',
  '..',
  '...',
  '-',
  '_',
  'trailing.',
  'trailing',
  '.leading',
  'Orders',
  'orders',
  'ORDERS',
  '<b>orders</b>',
  'x'.repeat(500),
  'x'.repeat(501),
  `${'x'.repeat(500)}.`,
];

/** The same texts on every run: lengths and characters that differ a lot. */
function someTexts(count: number): string[] {
  let state = 20_261_128;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const alphabets = [
    'abc-._',
    'aA-. /%',
    'orders-0123456789abcdef',
    'éè漢字🚀\u0301\u200b',
  ].map(letters => [...letters]);
  return Array.from({ length: count }, () => {
    const letters = alphabets[below(alphabets.length)];
    return Array.from(
      { length: 1 + below(90) },
      () => letters[below(letters.length)],
    ).join('');
  });
}

const isValid = KubernetesValidatorFunctions.isValidObjectName;

describe('the name of an entity', () => {
  it('is the text itself where the catalog takes it', () => {
    expect(entityName('production.main.orders-source_v2')).toBe(
      'production.main.orders-source_v2',
    );
  });

  it('stays legible where it can not be the text itself', () => {
    expect(entityName('production.main.Zählung für Ämter')).toMatch(
      /^production\.main\.zahlung-fur-amter-[0-9a-f]{12}$/,
    );
    expect(entityName('production.main.trailing.')).toMatch(
      /^production\.main\.trailing-[0-9a-f]{12}$/,
    );
  });

  it('is valid and its own for every awkward name', () => {
    const names = AWKWARD.map(name =>
      connectorName({
        environment: 'production',
        connectCluster: 'main',
        name,
      }),
    );
    expect(names.filter(name => !isValid(name))).toEqual([]);
    expect(new Set(names).size).toBe(AWKWARD.length);
  });

  it('is valid, its own and always the same for any text', () => {
    const texts = new Set([...AWKWARD, ...someTexts(20_000)]);
    const names = new Map<string, string>();
    for (const text of texts) {
      const name = entityName(text);
      expect([text, isValid(name)]).toEqual([text, true]);
      expect(name).toBe(name.toLowerCase());
      expect([text, names.get(name)]).toEqual([text, undefined]);
      expect(entityName(text)).toBe(name);
      names.set(name, text);
    }
    expect(names.size).toBe(texts.size);
    // Neither kind of name is left out by chance.
    const kept = [...names].filter(([name, text]) => name === text).length;
    expect(kept).toBeGreaterThan(1_000);
    expect(names.size - kept).toBeGreaterThan(1_000);
  });

  it('can not be taken by something named like a hashed name', () => {
    const hashed = entityName('Orders');
    expect(entityName(hashed)).not.toBe(hashed);
    expect(isValid(entityName(hashed))).toBe(true);
  });

  it('differs between environments, Connect clusters and kinds of things', () => {
    const of = (environment: string, connectCluster: string, name: string) =>
      connectorName({ environment, connectCluster, name });
    const long = 'e'.repeat(63);
    const names = [
      of('production', 'main', 'orders'),
      of('staging', 'main', 'orders'),
      of('production', 'other', 'orders'),
      of('a-b', 'c', 'd'),
      of('a', 'b-c', 'd'),
      of('a', 'b', 'c.d'),
      of('topic', 'production', 'orders'),
      of(long, 'main', 'orders'),
      of(long, 'main', 'orders-2'),
      topicName('production', 'orders'),
      topicName('production', 'main.orders'),
      topicName('staging', 'orders'),
      databaseName('production', 'orders'),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter(name => !isValid(name))).toEqual([]);
  });
});

import { changedKeys, MaskedConfig, readConfig } from './connectorConfig';

const masking = {
  digestKey: 'key',
  extraKeyPatterns: [],
  passwordKeys: new Set(['vault.pin']),
};
const read = (config: Record<string, string>, digestKey = 'key') =>
  readConfig(
    'orders-source',
    {
      type: 'source',
      config: new Map(Object.entries(config)),
      taskIds: [0, 1],
    },
    { ...masking, digestKey },
  );

describe('readConfig', () => {
  const config = read({
    'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
    'database.hostname': 'orders-db',
    'database.password': 'hunter2-very-secret',
    'vault.pin': '123456',
    'topic.prefix': 'shop',
    'table.include.list': 'public.orders',
  });

  it('masks secrets, those that only the plugin knows of included', () => {
    expect(config.masked.maskedKeys.sort()).toEqual([
      'database.password',
      'vault.pin',
    ]);
    expect(JSON.stringify([config.columns, config.masked])).not.toMatch(
      /hunter2|123456/,
    );
    expect(config.secretValues).toContain('hunter2-very-secret');
  });

  it('derives what the product shows', () => {
    expect(config.columns).toMatchObject({
      type: 'source',
      class_dbms: 'postgresql',
      direction: 'source',
      tasks_expected: 2,
    });
    expect(config.topics).toMatchObject([
      { topic: 'shop.public.orders', direction: 'write' },
    ]);
  });

  it('keeps digests that tell nothing without the key', () => {
    const { digests } = read({ password: 'secret-1' }).masked;
    expect(digests.password).not.toBe(
      read({ password: 'secret-1' }, 'other').masked.digests.password,
    );
    const twice = read({ password: 'same-one', 'ssl.password': 'same-one' });
    const [one, two] = Object.values(twice.masked.digests);
    expect(one).not.toBe(two);
  });

  it('takes keys such as __proto__ for plain data', () => {
    const { masked } = read({ constructor: 'x', toString: 'y' });
    expect(Object.keys(masked.config).sort()).toEqual([
      'constructor',
      'toString',
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('changedKeys', () => {
  const masked = (config: Record<string, string>): MaskedConfig =>
    read(config).masked;

  it('is empty at first and while nothing changes', () => {
    expect(changedKeys(undefined, masked({ a: '1' }))).toEqual([]);
    expect(
      changedKeys(
        masked({ a: '1', password: 'pppppp' }),
        masked({ password: 'pppppp', a: '1' }),
      ),
    ).toEqual([]);
  });

  it('names keys that changed, came and went, sorted', () => {
    expect(
      changedKeys(
        masked({ b: '1', same: 'x', gone: '1' }),
        masked({ b: '2', same: 'x', added: '1' }),
      ),
    ).toEqual(['added', 'b', 'gone']);
  });

  it('sees a secret change without knowing it', () => {
    expect(
      changedKeys(
        masked({ password: 'first-secret' }),
        masked({ password: 'other-secret' }),
      ),
    ).toEqual(['password']);
  });

  it('does not take odd keys for inherited ones', () => {
    expect(changedKeys(masked({}), masked({ constructor: 'x' }))).toEqual([
      'constructor',
    ]);
  });
});

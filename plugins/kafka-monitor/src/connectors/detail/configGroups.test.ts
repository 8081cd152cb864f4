import { configGroups, matchesSearch } from './configGroups';

describe('a configuration', () => {
  it('is grouped by the first part of its keys, single ones before', () => {
    expect(
      configGroups([
        ['transforms.a.type', 'x'],
        ['name', 'n'],
        ['database.port', '1'],
        ['transforms', 'a'],
        ['database.hostname', 'h'],
      ]),
    ).toEqual([
      { prefix: undefined, entries: [['name', 'n']] },
      {
        prefix: 'database',
        entries: [
          ['database.hostname', 'h'],
          ['database.port', '1'],
        ],
      },
      {
        prefix: 'transforms',
        entries: [
          ['transforms', 'a'],
          ['transforms.a.type', 'x'],
        ],
      },
    ]);
  });

  it('takes keys such as __proto__ as plain data', () => {
    expect(
      configGroups(Object.entries(JSON.parse('{"__proto__":"a"}'))),
    ).toEqual([{ prefix: undefined, entries: [['__proto__', 'a']] }]);
  });

  it('is found by key and value, whatever the case', () => {
    expect(matchesSearch(['Topic.Prefix', 'shop'], 'prefix')).toBe(true);
    expect(matchesSearch(['topic.prefix', 'Shop'], ' shop ')).toBe(true);
    expect(matchesSearch(['topic.prefix', 'shop'], 'db')).toBe(false);
  });
});

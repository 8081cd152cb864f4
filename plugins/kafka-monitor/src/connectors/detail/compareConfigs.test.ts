import { compareConfigs } from './compareConfigs';

describe('two configurations beside each other', () => {
  it('are the same, different, or have a key alone', () => {
    expect(
      compareConfigs(
        { config: { a: '1', b: '1', c: '1' }, maskedKeys: [] },
        { config: { a: '1', b: '2', d: '1' }, maskedKeys: [] },
      ),
    ).toEqual([
      { key: 'a', state: 'same', here: '1', there: '1' },
      { key: 'b', state: 'different', here: '1', there: '2' },
      { key: 'c', state: 'onlyHere', here: '1', there: undefined },
      { key: 'd', state: 'onlyThere', here: undefined, there: '1' },
    ]);
  });

  it('never say that masked values are the same', () => {
    expect(
      compareConfigs(
        { config: { password: '********' }, maskedKeys: ['password'] },
        { config: { password: '********' }, maskedKeys: [] },
      ),
    ).toEqual([
      {
        key: 'password',
        state: 'masked',
        here: '********',
        there: '********',
      },
    ]);
  });

  it('take keys such as __proto__ as plain data', () => {
    const [compared] = compareConfigs(
      { config: JSON.parse('{"__proto__":"a"}'), maskedKeys: [] },
      { config: {}, maskedKeys: [] },
    );
    expect(compared).toEqual({
      key: '__proto__',
      state: 'onlyHere',
      here: 'a',
      there: undefined,
    });
  });
});

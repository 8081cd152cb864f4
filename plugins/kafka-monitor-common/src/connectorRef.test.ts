import {
  connectorNameSegment,
  connectorPath,
  hasAddress,
  parseConnectorRef,
  stringifyConnectorRef,
} from './connectorRef';

const NAMES = [
  'orders',
  'orders/eu',
  '100%',
  'a?b#c',
  'a+b c',
  'é',
  'e\u0301',
  '漢字 🙂',
  "a'; drop table connectors; --",
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'trailing.',
  ' spaces ',
  'x'.repeat(500),
];

describe.each(NAMES)('a connector named %s', name => {
  const ref = { environment: 'production', connectCluster: 'main', name };

  it('is the same after it was written and read', () => {
    expect(parseConnectorRef(stringifyConnectorRef(ref))).toEqual(ref);
  });

  it('has a path that a URL keeps as it is', () => {
    const path = connectorPath(ref);
    const { pathname, search, hash } = new URL(`http://backstage${path}`);
    expect([pathname, search, hash]).toEqual([path, '', '']);
    expect(decodeURIComponent(pathname.split('/')[4])).toBe(name);
    expect(hasAddress(name)).toBe(true);
  });
});

describe('connector refs', () => {
  it('keep environments and Connect clusters apart', () => {
    const refs = [
      'production/main/orders',
      'production/dr/orders',
      'staging/main/orders',
    ];
    expect(
      new Set(refs.map(each => connectorPath(parseConnectorRef(each)!))).size,
    ).toBe(3);
  });

  it.each([
    '',
    'production',
    'production/main',
    'production/main/',
    '/main/x',
    'a//x',
  ])('are not %j', text => {
    expect(parseConnectorRef(text)).toBeUndefined();
  });

  it('give no address to names that a URL resolves away', () => {
    expect(['.', '..', ''].map(hasAddress)).toEqual([false, false, false]);
    expect(['...', '.a'].map(hasAddress)).toEqual([true, true]);
  });

  it('survive half a surrogate pair', () => {
    expect(connectorNameSegment('a\ud800b')).toBe(
      encodeURIComponent('a\ufffdb'),
    );
    expect(connectorNameSegment('🙂')).toBe(encodeURIComponent('🙂'));
  });
});

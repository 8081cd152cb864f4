import {
  connectorNameRefused,
  connectorPath,
  pathSegment,
} from './connectorName';

describe('connectorNameRefused', () => {
  it.each(['', '.', '..', 'a\ud800'])(
    'refuses %j on every worker, before any request',
    name => {
      expect(connectorNameRefused(name, '3.9.1')).toEqual(expect.any(String));
      expect(connectorNameRefused(name, undefined)).toEqual(expect.any(String));
    },
  );

  it.each(['a/b', '50%', 'a\\b'])(
    'refuses %j where the worker is 4.0 or newer',
    name => {
      expect(connectorNameRefused(name, '4.3.1')).toContain('4.3.1');
      expect(connectorNameRefused(name, '10.0.0')).toBeDefined();
      expect(connectorNameRefused(name, '3.9.1')).toBeUndefined();
      expect(connectorNameRefused(name, undefined)).toBeUndefined();
    },
  );

  it.each([
    '...',
    '.hidden',
    'a..',
    'a b',
    '漢字 😀',
    '?#+;:,"\'&*<>',
    '__proto__',
  ])('lets %j through', name => {
    expect(connectorNameRefused(name, '4.3.1')).toBeUndefined();
  });
});

describe('connectorPath', () => {
  it('encodes all that means something in a URL', () => {
    expect(connectorPath('a b/c?d#é+', '3.9.1')).toBe(
      '/connectors/a%20b%2Fc%3Fd%23%C3%A9%2B',
    );
  });

  it('throws where the name is refused', () => {
    expect(() => connectorPath('..', undefined)).toThrow(/named "\.\."/);
  });
});

describe('pathSegment', () => {
  it('refuses what would be folded into the path before it', () => {
    expect(() => pathSegment('..')).toThrow(/cannot be part/);
    expect(pathSegment('a.B$C')).toBe('a.B%24C');
  });
});

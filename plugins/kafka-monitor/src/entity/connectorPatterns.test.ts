import { parseConnectorPatterns } from './connectorPatterns';

describe('the annotation that names connectors', () => {
  it('is read as refs and globs by comma, each once', () => {
    expect(
      parseConnectorPatterns(
        ' production/main/orders-*, staging/*/a/b ,production/main/orders-*,',
      ),
    ).toEqual({
      patterns: ['production/main/orders-*', 'staging/*/a/b'],
      invalid: [],
    });
  });

  it.each([
    'orders-source',
    'production/orders-source',
    'production//orders-source',
    'Production/main/orders',
    'production/main?/orders',
    'production/main/..',
  ])('tells what is none: %s', wrong => {
    expect(parseConnectorPatterns(`a/b/c,${wrong}`)).toEqual({
      patterns: ['a/b/c'],
      invalid: [wrong],
    });
  });

  it('tells what is longer than a name can be', () => {
    const wrong = `production/main/${'x'.repeat(2_200)}`;
    expect(parseConnectorPatterns(wrong).invalid).toEqual([wrong]);
  });

  it('takes names of any characters but the comma', () => {
    const name = 'a/b/zählung für? [alle] <b>';
    expect(parseConnectorPatterns(name).patterns).toEqual([name]);
  });

  it('takes no more than can be asked for, and tells the rest', () => {
    const refs = Array.from({ length: 201 }, (_, i) => `a/b/c${i}`);
    const { patterns, invalid } = parseConnectorPatterns(refs.join());
    expect(patterns).toHaveLength(200);
    expect(invalid).toEqual(['a/b/c200']);
  });

  it('may be empty', () => {
    expect(parseConnectorPatterns(' , ')).toEqual({
      patterns: [],
      invalid: [],
    });
  });
});

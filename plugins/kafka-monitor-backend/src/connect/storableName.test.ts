import { storableName } from './storableName';

describe('storableName', () => {
  it('leaves names as they are', () => {
    for (const name of [
      'orders',
      '\u6f22\u5b57 \ud83d\ude42',
      'x'.repeat(2_000),
    ]) {
      expect(storableName(name)).toBe(name);
    }
  });

  it('shortens names that no index can hold, and keeps them apart', () => {
    const long = storableName(`${'x'.repeat(3_000)}1`);
    expect(Buffer.byteLength(long)).toBeLessThan(2_000);
    expect(long).toContain('3001 characters');
    expect(long).not.toBe(storableName(`${'x'.repeat(3_000)}2`));
    expect(storableName(long)).toBe(long);
    expect(
      Buffer.byteLength(storableName('\u6f22'.repeat(1_000))),
    ).toBeLessThan(2_000);
  });

  it('replaces what no database stores', () => {
    expect(storableName('a\0b\ud800')).toBe('a\ufffdb\ufffd');
  });
});

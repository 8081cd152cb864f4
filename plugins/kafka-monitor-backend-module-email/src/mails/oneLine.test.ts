import { oneLine } from './oneLine';

describe('oneLine', () => {
  it('leaves a line as it is', () => {
    expect(oneLine('Gagal: pesanan → gudang 😀')).toBe(
      'Gagal: pesanan → gudang 😀',
    );
  });

  it('has no line breaks, control characters or turned directions', () => {
    expect(oneLine(' a\r\nBcc: b\u0000c\u2028d\u202Ee\u0085f\tg ')).toBe(
      'a Bcc: b c d e f g',
    );
  });

  it('is cut where it becomes too long, and says so', () => {
    expect(oneLine('a'.repeat(200), 200)).toBe('a'.repeat(200));
    expect(oneLine('a'.repeat(201), 200)).toBe(`${'a'.repeat(199)}…`);
  });

  it('is never cut within a letter', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(oneLine(`abc${family}def`, 8)).toBe('abc…');
    expect(oneLine(`abc${family}def`, 4 + family.length)).toBe(`abc${family}…`);
    expect(oneLine('😀'.repeat(200), 200)).toBe(`${'😀'.repeat(99)}…`);
  });
});

import { hashSalt, saltedHash } from './hashSalt';

describe('hashSalt', () => {
  it('is the same for the same way of reading', () => {
    expect(hashSalt([/pin/i], 'key')).toBe(hashSalt([/pin/i], 'key'));
  });

  it('is another one with other mask patterns or another key', () => {
    const salts = [
      hashSalt([], 'key'),
      hashSalt([/pin/i], 'key'),
      hashSalt([/pin/], 'key'),
      hashSalt([], 'other'),
    ];
    expect(new Set(salts).size).toBe(salts.length);
  });

  it('makes of the hash of an answer one that fits its column', () => {
    const hash = saltedHash(hashSalt([], 'key'), 'a'.repeat(40));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(saltedHash(hashSalt([], 'other'), 'a'.repeat(40))).not.toBe(hash);
  });
});

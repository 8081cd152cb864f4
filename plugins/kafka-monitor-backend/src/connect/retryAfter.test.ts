import { retryAfterMs } from './retryAfter';

describe('retryAfterMs', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');

  it.each([
    ['5', 5_000],
    [' 0 ', 0],
    [['7', '9'], 7_000],
    ['86400', 600_000],
    ['99999999999999999999', 600_000],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['Fri, 01 Jan 2027 00:00:00 GMT', 600_000],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j as %p milliseconds', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });
});

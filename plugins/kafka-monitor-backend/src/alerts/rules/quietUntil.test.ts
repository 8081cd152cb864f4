import { quietUntil } from './quietUntil';

const at = (time: string) => new Date(time);
const until = (from: string, to: string, now: string, zone = 'Asia/Jakarta') =>
  quietUntil({ from, to }, zone, at(now))?.toISOString();

describe('quiet hours', () => {
  it('are none where nobody has set any', () => {
    expect(quietUntil(null, 'UTC', at('2026-11-28T12:00:00Z'))).toBeUndefined();
  });

  it('hold from when they begin until they end, there', () => {
    expect(until('22:00', '23:00', '2026-11-28T14:59:59Z')).toBeUndefined();
    expect(until('22:00', '23:00', '2026-11-28T15:00:00Z')).toBe(
      '2026-11-28T16:00:00.000Z',
    );
    expect(until('22:00', '23:00', '2026-11-28T16:00:00Z')).toBeUndefined();
  });

  it('go over midnight', () => {
    const end = '2026-11-28T23:00:00.000Z';
    expect(until('22:00', '06:00', '2026-11-28T15:30:00Z')).toBe(end);
    expect(until('22:00', '06:00', '2026-11-28T22:59:00Z')).toBe(end);
    expect(until('22:00', '06:00', '2026-11-28T23:00:00Z')).toBeUndefined();
  });

  it('end by what the clock shows, also when it is changed meanwhile', () => {
    const berlin = (now: string) =>
      until('22:00', '06:00', now, 'Europe/Berlin');
    // An hour is left out, and repeated.
    expect(berlin('2026-03-28T22:30:00Z')).toBe('2026-03-29T04:00:00.000Z');
    expect(berlin('2026-10-24T21:30:00Z')).toBe('2026-10-25T05:00:00.000Z');
  });
});

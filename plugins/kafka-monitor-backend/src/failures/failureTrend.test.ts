import { lastDays } from './failureTrend';

const iso = (days: ReturnType<typeof lastDays>) =>
  days.map(({ day, from, to }) => [day, from.toISOString(), to.toISOString()]);

describe('the last days', () => {
  it('end with today, which is not over', () => {
    const days = lastDays(3, new Date('2026-11-23T12:00:00Z'), 'UTC');
    expect(iso(days)).toEqual([
      ['2026-11-21', '2026-11-21T00:00:00.000Z', '2026-11-22T00:00:00.000Z'],
      ['2026-11-22', '2026-11-22T00:00:00.000Z', '2026-11-23T00:00:00.000Z'],
      ['2026-11-23', '2026-11-23T00:00:00.000Z', '2026-11-24T00:00:00.000Z'],
    ]);
  });

  it('are those of the time zone, in which it may be tomorrow', () => {
    const days = lastDays(2, new Date('2026-11-23T18:00:00Z'), 'Asia/Jakarta');
    expect(iso(days)).toEqual([
      ['2026-11-23', '2026-11-22T17:00:00.000Z', '2026-11-23T17:00:00.000Z'],
      ['2026-11-24', '2026-11-23T17:00:00.000Z', '2026-11-24T17:00:00.000Z'],
    ]);
  });

  it('are longer or shorter where clocks change, and leave no gap', () => {
    const days = lastDays(3, new Date('2026-10-26T12:00:00Z'), 'Europe/Berlin');
    expect(iso(days)).toEqual([
      ['2026-10-24', '2026-10-23T22:00:00.000Z', '2026-10-24T22:00:00.000Z'],
      ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
      ['2026-10-26', '2026-10-25T23:00:00.000Z', '2026-10-26T23:00:00.000Z'],
    ]);
  });

  it('begin at one where there is no midnight', () => {
    const days = lastDays(2, new Date('2026-04-24T12:00:00Z'), 'Africa/Cairo');
    expect(iso(days)).toEqual([
      ['2026-04-23', '2026-04-22T22:00:00.000Z', '2026-04-23T22:00:00.000Z'],
      ['2026-04-24', '2026-04-23T22:00:00.000Z', '2026-04-24T21:00:00.000Z'],
    ]);
  });
});

import { lastDailyAt, momentOf, nextDailyAt } from './dailyTimes';

const moment = (day: string, at: string, zone: string) =>
  momentOf(day, at, zone).toISOString();

/** Each moment that is ever the last one, looked at every ten minutes. */
function moments(at: string[], zone: string, from: string, hours: number) {
  const begin = Date.parse(from);
  const seen = new Set<string>();
  for (let minute = 0; minute <= hours * 60; minute += 10) {
    const now = new Date(begin + minute * 60_000);
    seen.add(lastDailyAt(at, zone, now)!.toISOString());
  }
  return [...seen].slice(1);
}

describe('a daily time', () => {
  it('is what the clock shows there', () => {
    expect(moment('2026-11-30', '06:00', 'Asia/Jakarta')).toBe(
      '2026-11-29T23:00:00.000Z',
    );
    expect(moment('2026-07-01', '06:00', 'Europe/Berlin')).toBe(
      '2026-07-01T04:00:00.000Z',
    );
  });

  it('comes at the next moment there is where the clock leaves it out', () => {
    for (const at of ['02:00', '02:30', '02:59']) {
      expect(moment('2026-03-29', at, 'Europe/Berlin')).toBe(
        '2026-03-29T01:00:00.000Z',
      );
    }
    expect(moment('2026-03-29', '03:00', 'Europe/Berlin')).toBe(
      '2026-03-29T01:00:00.000Z',
    );
    // There midnight itself was left out.
    expect(moment('2018-11-04', '00:00', 'America/Sao_Paulo')).toBe(
      '2018-11-04T03:00:00.000Z',
    );
    expect(moment('2018-11-04', '00:45', 'America/Sao_Paulo')).toBe(
      '2018-11-04T03:00:00.000Z',
    );
  });

  it('counts the first time where the clock shows it twice', () => {
    expect(moment('2026-10-25', '02:30', 'Europe/Berlin')).toBe(
      '2026-10-25T00:30:00.000Z',
    );
    expect(moment('2018-02-17', '23:30', 'America/Sao_Paulo')).toBe(
      '2018-02-18T01:30:00.000Z',
    );
  });

  it.each([
    ['2026-03-27T12:00:00Z', 'Europe/Berlin', '02:30', 3],
    ['2026-10-23T12:00:00Z', 'Europe/Berlin', '02:30', 3],
    ['2018-11-02T12:00:00Z', 'America/Sao_Paulo', '00:15', 3],
    ['2018-02-16T12:00:00Z', 'America/Sao_Paulo', '23:15', 3],
    ['2026-03-27T12:00:00Z', 'Asia/Jakarta', '02:30', 3],
  ])('comes once a day from %s in %s', (from, zone, at, days) => {
    expect(moments([at], zone, from, days * 24)).toHaveLength(days);
  });

  it('comes as often as there are times, in the order of the day', () => {
    expect(
      moments(['18:00', '06:00'], 'Asia/Jakarta', '2026-11-30T00:00:00Z', 24),
    ).toEqual(['2026-11-30T11:00:00.000Z', '2026-11-30T23:00:00.000Z']);
  });

  it('has come at its own moment, and is not the next any more', () => {
    const now = new Date('2026-11-30T23:00:00Z');
    expect(lastDailyAt(['06:00'], 'Asia/Jakarta', now)).toEqual(now);
    expect(nextDailyAt(['06:00'], 'Asia/Jakarta', now)?.toISOString()).toBe(
      '2026-12-01T23:00:00.000Z',
    );
    expect(lastDailyAt([], 'UTC', now)).toBeUndefined();
    expect(nextDailyAt([], 'UTC', now)).toBeUndefined();
  });
});

import { dueDay } from './dueDay';

const due = (at: string, zone: string, now: string) =>
  dueDay(at, zone, new Date(now));

describe('the day whose summary is due', () => {
  it('is today once the time has come there, else yesterday', () => {
    expect(due('07:00', 'Asia/Jakarta', '2026-11-27T23:59:59Z')).toBe(
      '2026-11-27',
    );
    expect(due('07:00', 'Asia/Jakarta', '2026-11-28T00:00:00Z')).toBe(
      '2026-11-28',
    );
  });

  it('comes once where the clock leaves its time out, or repeats it', () => {
    const days = (from: string, hours: number) =>
      Array.from({ length: hours * 4 }, (_, quarter) =>
        due(
          '02:30',
          'Europe/Berlin',
          new Date(Date.parse(from) + quarter * 900_000).toISOString(),
        ),
      );
    const spring = days('2026-03-28T12:00:00Z', 24);
    expect([...new Set(spring)]).toEqual(['2026-03-28', '2026-03-29']);
    const autumn = days('2026-10-24T12:00:00Z', 24);
    // It never goes back, so that a day is told once.
    expect([...autumn].sort()).toEqual(autumn);
  });
});

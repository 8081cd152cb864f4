import { SyncHour } from '@kafka-monitor/plugin-kafka-monitor-common';
import { DateTime, Settings } from 'luxon';
import { runBars } from './runBars';

const hour = (at: string, part: Partial<SyncHour> = {}): SyncHour => ({
  at,
  runs: 10,
  failed: 1,
  changed: 2,
  held: 0,
  meanMs: 100,
  maxMs: 500,
  ...part,
});

describe('the bars of runs', () => {
  const zone = Settings.defaultZone;
  afterEach(() => {
    Settings.defaultZone = zone;
  });

  it('are one for each hour, empty ones too', () => {
    const bars = runBars(
      [hour('2026-11-23T10:00:00.000Z'), hour('2026-11-23T12:00:00.000Z')],
      {
        from: '2026-11-23T10:20:00.000Z',
        to: '2026-11-23T13:10:00.000Z',
        unit: 'hour',
      },
    );
    expect(bars.map(({ at, runs }) => [at, runs])).toEqual([
      ['2026-11-23T10:00:00.000Z', 10],
      ['2026-11-23T11:00:00.000Z', 0],
      ['2026-11-23T12:00:00.000Z', 10],
      ['2026-11-23T13:00:00.000Z', 0],
    ]);
  });

  it('are days of the reader, also where one has 23 hours', () => {
    Settings.defaultZone = 'Europe/Berlin';
    const hours = [
      hour('2026-03-28T22:00:00.000Z'),
      hour('2026-03-28T23:00:00.000Z', {
        runs: 30,
        meanMs: 20,
        maxMs: 900,
        failed: 4,
      }),
      hour('2026-03-29T21:00:00.000Z'),
      hour('2026-03-29T22:00:00.000Z', { changed: null }),
    ];
    const bars = runBars(hours, {
      from: '2026-03-28T12:00:00.000Z',
      to: '2026-03-30T12:00:00.000Z',
      unit: 'day',
    });
    expect(bars).toMatchObject([
      { runs: 10, failed: 1, changed: 2 },
      { runs: 40, failed: 5, changed: 4, meanMs: 40, maxMs: 900 },
      { runs: 10, changed: null },
    ]);
    expect(DateTime.fromISO(bars[1].at).toFormat('dd HH:mm')).toBe('29 00:00');
  });
});

import { DateTime } from 'luxon';
import { choicesWithin, isMuteEnd, muteEnd } from './muteTimes';

const at = (text: string) => DateTime.fromISO(text).toMillis();
const HOUR = 3_600_000;

describe('until when something is muted', () => {
  it('is at eight on the next day, whatever time it is', () => {
    for (const now of ['2026-12-01T00:10', '2026-12-01T09:00']) {
      expect(muteEnd('tomorrow', at(now), 168, undefined)).toBe(
        at('2026-12-02T08:00'),
      );
    }
  });

  it('ends the longest that is allowed a minute early', () => {
    const now = at('2026-12-01T12:00');
    expect(muteEnd('h24', now, 24, undefined)).toBe(now + 24 * HOUR - 60_000);
    expect(muteEnd('h24', now, 168, undefined)).toBe(now + 24 * HOUR);
    expect(muteEnd('d7', now, 168, undefined)).toBe(now + 168 * HOUR - 60_000);
  });

  it('offers only what ends within what the viewer may', () => {
    const noon = at('2026-12-01T12:00');
    expect(choicesWithin(noon, 168)).toEqual([
      'h1',
      'h4',
      'tomorrow',
      'h24',
      'd7',
      'other',
    ]);
    expect(choicesWithin(noon, 24)).toEqual([
      'h1',
      'h4',
      'tomorrow',
      'h24',
      'other',
    ]);
    // The next day at eight is further away than a day.
    expect(choicesWithin(at('2026-12-01T03:00'), 24)).toEqual([
      'h1',
      'h4',
      'h24',
      'other',
    ]);
  });

  it('is nothing that is over, too far away or not entered', () => {
    const now = at('2026-12-01T12:00');
    expect(isMuteEnd(undefined, now, 24)).toBe(false);
    expect(isMuteEnd(now, now, 24)).toBe(false);
    expect(isMuteEnd(now + 24 * HOUR + 1, now, 24)).toBe(false);
    expect(isMuteEnd(now + 24 * HOUR, now, 24)).toBe(true);
  });
});

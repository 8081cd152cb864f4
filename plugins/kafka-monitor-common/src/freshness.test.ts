import { FreshnessEvidence, freshnessOf, staleAfterMs } from './freshness';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const SECOND = 1000;
const fresh = (evidence: Partial<FreshnessEvidence> & { age?: number } = {}) =>
  freshnessOf({
    configured: true,
    enabled: true,
    lastGoodAt:
      evidence.age === undefined ? undefined : NOW - evidence.age * SECOND,
    failingSince: undefined,
    statusIntervalMs: 15 * SECOND,
    now: NOW,
    ...evidence,
  });

describe('freshnessOf', () => {
  it('is fresh for a minute, then stale, and unreachable after two', () => {
    expect([0, 60, 61, 120, 121].map(age => fresh({ age }))).toEqual([
      'fresh',
      'fresh',
      'stale',
      'stale',
      'unreachable',
    ]);
  });

  it('gives three intervals where they are longer than a minute', () => {
    const statusIntervalMs = 300 * SECOND;
    expect(staleAfterMs(statusIntervalMs)).toBe(900 * SECOND);
    expect([900, 901].map(age => fresh({ age, statusIntervalMs }))).toEqual([
      'fresh',
      'unreachable',
    ]);
  });

  it('goes by the last good look and not by a single failure', () => {
    expect(fresh({ age: 20, failingSince: NOW - 5 * SECOND })).toBe('fresh');
    expect(fresh({ age: 90, failingSince: NOW - 5 * SECOND })).toBe('stale');
  });

  it('is pending before the first attempt and unreachable when that fails', () => {
    expect(fresh()).toBe('pending');
    expect(fresh({ failingSince: NOW })).toBe('unreachable');
  });

  it('is told apart from being switched off or taken out', () => {
    expect(fresh({ age: 1, enabled: false })).toBe('disabled');
    expect(fresh({ age: 1, enabled: false, configured: false })).toBe(
      'not-configured',
    );
  });

  it('does not look green after the clock was set back, when looks fail', () => {
    const ahead = { lastGoodAt: NOW + 3_600 * SECOND };
    expect(fresh({ ...ahead, failingSince: NOW - SECOND })).toBe('stale');
    expect(fresh(ahead)).toBe('fresh');
  });
});

import { planEnds } from './planEnds';

const START = Date.parse('2026-11-28T12:00:00Z');
const at = (seconds: number) => new Date(START + seconds * 1_000);
const ended = (...waiting: number[]) =>
  waiting.map((from, index) => ({ failureId: index, pendingSince: at(from) }));
const plan = (
  waiting: number[],
  now: number,
  { all = false, lastAt = null as number | null } = {},
) =>
  planEnds(ended(...waiting), lastAt === null ? null : at(lastAt), {
    now: at(now),
    groupWaitMs: 30_000,
    groupIntervalMs: 300_000,
    all,
  });

describe('ends of the failures of an alert', () => {
  it('are told at once where it was one failure', () => {
    expect(plan([0], 0, { all: true })).toBeNull();
  });

  it('wait for others, and are told together', () => {
    expect(plan([0, 20], 20)).toEqual(at(30));
    expect(plan([0, 20], 30)).toBeNull();
  });

  it('come at intervals while others go on', () => {
    expect(plan([100], 150, { lastAt: 30 })).toEqual(at(330));
    expect(plan([100], 330, { lastAt: 30 })).toBeNull();
  });

  it('do not wait for the interval when nothing goes on any more', () => {
    expect(plan([100], 100, { lastAt: 30, all: true })).toBeNull();
    expect(plan([100, 110], 110, { lastAt: 30, all: true })).toEqual(at(130));
    expect(plan([100, 110], 130, { lastAt: 30, all: true })).toBeNull();
  });
});

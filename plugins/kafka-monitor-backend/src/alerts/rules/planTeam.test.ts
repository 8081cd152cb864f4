import { planTeam, Ready, TeamTold } from './planTeam';

const START = Date.parse('2026-11-28T12:00:00Z');
const at = (seconds: number) => new Date(START + seconds * 1_000);
const ready = (failureId: number, from: number, critical = false): Ready => ({
  failureId,
  critical,
  from: at(from),
});
const never: TeamTold = { criticalAt: null, flushedAt: null };
const plan = (all: Ready[], told: TeamTold, now: number) =>
  planTeam(all, told, {
    now: at(now),
    groupWaitMs: 30_000,
    groupIntervalMs: 300_000,
  });

describe('what a team is told at once', () => {
  it('is nothing while there is nothing', () => {
    expect(plan([], never, 0)).toEqual({ tell: [], again: null, told: never });
  });

  it('waits for others, and then is all that there is', () => {
    const both = [ready(1, 0), ready(2, 20)];
    expect(plan(both, never, 29)).toMatchObject({ tell: [], again: at(30) });
    expect(plan(both, never, 30)).toEqual({
      tell: [1, 2],
      again: null,
      told: { criticalAt: null, flushedAt: at(30) },
    });
  });

  it('comes at intervals after the first', () => {
    const told = { criticalAt: null, flushedAt: at(0) };
    expect(plan([ready(3, 60)], told, 299)).toMatchObject({
      tell: [],
      again: at(300),
    });
    expect(plan([ready(3, 60)], told, 300).tell).toEqual([3]);
  });

  it('is what is critical without a wait, and the rest after it', () => {
    const all = [ready(1, 0), ready(2, 0, true)];
    const first = plan(all, never, 0);
    expect(first).toEqual({
      tell: [2],
      again: at(30),
      told: { criticalAt: at(0), flushedAt: null },
    });
    expect(plan([all[0]], first.told, 30).tell).toEqual([1]);
  });

  it('is not two critical messages within the wait', () => {
    const told = { criticalAt: at(0), flushedAt: at(0) };
    expect(plan([ready(4, 10, true)], told, 10)).toMatchObject({
      tell: [],
      again: at(30),
    });
    expect(plan([ready(4, 10, true)], told, 30).tell).toEqual([4]);
  });
});

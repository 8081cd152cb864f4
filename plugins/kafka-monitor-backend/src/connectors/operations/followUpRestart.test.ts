import { RestartFollowUp } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  PartTransition,
  RestartEvidence,
  followUpRestart,
} from './followUpRestart';

const AT = new Date('2026-11-28T12:00:00.000Z');
const after = (seconds: number) => new Date(AT.getTime() + seconds * 1000);
const change = (
  seconds: number,
  part: number | null,
  from: string,
  to: string,
): PartTransition => ({ part, from, to, by: after(seconds) });

/** Task 1 of two, restarted; judged so many seconds later. */
function judge(
  seconds: number,
  given: {
    restarted?: Array<number | null>;
    now?: Partial<RestartEvidence['now']>;
    transitions?: PartTransition[];
    fingerprint?: string | null;
    seenAt?: Date;
  } = {},
): Partial<RestartFollowUp> | null {
  return followUpRestart({
    restart: {
      at: AT,
      by: 'user:default/ana',
      restarted: given.restarted ?? [1],
      fingerprint: given.fingerprint === undefined ? 'aa' : given.fingerprint,
    },
    now: {
      health: 'running',
      connector: 'RUNNING',
      tasks: [
        { task: 0, state: 'RUNNING' },
        { task: 1, state: 'RUNNING' },
      ],
      fingerprint: null,
      ...given.now,
    },
    transitions: given.transitions ?? [],
    seenAt: given.seenAt ?? after(seconds),
    at: after(seconds),
    settleTimeMs: 60_000,
  });
}

const failed: Partial<RestartEvidence['now']> = {
  health: 'degraded',
  tasks: [
    { task: 0, state: 'RUNNING' },
    { task: 1, state: 'FAILED' },
  ],
  fingerprint: 'aa',
};
const restarting: Partial<RestartEvidence['now']> = {
  health: 'restarting',
  tasks: [
    { task: 0, state: 'RUNNING' },
    { task: 1, state: 'RESTARTING' },
  ],
  fingerprint: 'aa',
};
const runs = change(2, 1, 'RESTARTING', 'RUNNING');
const left = change(1, 1, 'FAILED', 'RESTARTING');

describe('the follow-up of a restart', () => {
  it('says that nothing was restarted, for an hour', () => {
    expect(judge(1, { restarted: [] })).toMatchObject({
      outcome: 'nothing-restarted',
      restarted: [],
      by: 'user:default/ana',
      at: AT.toISOString(),
    });
    expect(judge(3601, { restarted: [] })).toBeNull();
  });

  it('says that it is on its way', () => {
    expect(judge(1, { now: restarting, transitions: [left] })).toMatchObject({
      outcome: 'restarting',
      runningSince: null,
    });
  });

  it('does not take the failure from before for a new one', () => {
    expect(judge(0.1, { now: failed })).toMatchObject({
      outcome: 'restarting',
    });
    // Nor one that a look shows late: it had not been seen before.
    const late = change(0.1, 1, 'RUNNING', 'FAILED');
    expect(judge(0.2, { now: failed, transitions: [late] })).toMatchObject({
      outcome: 'restarting',
    });
  });

  it('calls it failed again when it is still FAILED after ten seconds', () => {
    expect(judge(10, { now: failed })).toMatchObject({
      outcome: 'failed-again',
      failedAfterMs: null,
      sameCause: true,
    });
  });

  it('tells after how long it failed again, as soon as it is seen', () => {
    const transitions = [left, change(4, 1, 'RESTARTING', 'FAILED')];
    expect(judge(4.1, { now: failed, transitions })).toMatchObject({
      outcome: 'failed-again',
      failedAfterMs: 4000,
      sameCause: true,
    });
  });

  it('tells when the cause is another, or not known', () => {
    const transitions = [left, change(4, 1, 'RESTARTING', 'FAILED')];
    const other = { ...failed, fingerprint: 'bb' };
    expect(judge(5, { now: other, transitions })).toMatchObject({
      sameCause: false,
    });
    expect(
      judge(5, { now: failed, transitions, fingerprint: null }),
    ).toMatchObject({ sameCause: null });
  });

  it('counts how long it has run', () => {
    const transitions = [left, runs];
    expect(judge(22, { transitions })).toMatchObject({
      outcome: 'running',
      runningSince: after(2).toISOString(),
    });
    expect(judge(61.9, { transitions })).toMatchObject({ outcome: 'running' });
    expect(judge(62, { transitions })).toMatchObject({ outcome: 'stable' });
    expect(judge(3601, { transitions })).toBeNull();
  });

  it('takes one that was never seen otherwise as running since', () => {
    expect(judge(20, { restarted: [null, 0, 1] })).toMatchObject({
      outcome: 'running',
      runningSince: AT.toISOString(),
    });
  });

  it('calls nothing stable that nobody has seen for long enough', () => {
    const seenAt = after(30);
    expect(judge(300, { transitions: [left, runs], seenAt })).toMatchObject({
      outcome: 'running',
    });
  });

  it('calls a part running, and not stable, while another has failed', () => {
    const now: Partial<RestartEvidence['now']> = {
      health: 'degraded',
      tasks: [
        { task: 0, state: 'FAILED' },
        { task: 1, state: 'RUNNING' },
      ],
    };
    expect(judge(300, { now, transitions: [left, runs] })).toMatchObject({
      outcome: 'running',
    });
  });

  it.each(['paused', 'stopped'] as const)('is over when it is %s', health => {
    const now = { health, connector: health.toUpperCase() };
    expect(judge(5, { now })).toMatchObject({ outcome: 'superseded' });
    expect(judge(3601, { now })).toBeNull();
  });

  it('is over when it was paused and resumed', () => {
    const transitions = [
      change(5, null, 'RUNNING', 'PAUSED'),
      change(9, null, 'PAUSED', 'RUNNING'),
    ];
    expect(judge(10, { transitions })).toMatchObject({ outcome: 'superseded' });
  });

  it('tells a failure within the hour, and leaves later ones alone', () => {
    const ran = [left, runs];
    const soon = [...ran, change(720, 1, 'RUNNING', 'FAILED')];
    expect(judge(730, { now: failed, transitions: soon })).toMatchObject({
      outcome: 'failed-again',
      failedAfterMs: 720_000,
    });
    const late = [...ran, change(7200, 1, 'RUNNING', 'FAILED')];
    expect(judge(7300, { now: failed, transitions: late })).toBeNull();
  });

  it('tells the first time that it failed again, of all parts', () => {
    const transitions = [
      change(1, 0, 'FAILED', 'RUNNING'),
      change(1, 1, 'FAILED', 'RUNNING'),
      change(3, 1, 'RUNNING', 'FAILED'),
      change(8, 0, 'RUNNING', 'FAILED'),
    ];
    const now: Partial<RestartEvidence['now']> = {
      health: 'failed',
      tasks: [
        { task: 0, state: 'FAILED' },
        { task: 1, state: 'FAILED' },
      ],
    };
    const restarted = [0, 1];
    expect(judge(9, { restarted, now, transitions })).toMatchObject({
      outcome: 'failed-again',
      failedAfterMs: 3000,
    });
  });

  it('does not count what happened before it', () => {
    const transitions = [
      change(-60, 1, 'FAILED', 'RUNNING'),
      change(-30, 1, 'RUNNING', 'FAILED'),
    ];
    expect(judge(3, { now: failed, transitions })).toMatchObject({
      outcome: 'restarting',
    });
  });
});

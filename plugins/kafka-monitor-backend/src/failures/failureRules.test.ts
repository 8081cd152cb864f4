import { acknowledge, resolve, unresolve } from './failureActs';
import { judgeTime } from './failureClock';
import { judgeSight } from './failureRules';
import { DEFAULT_DELAYS, States } from './trouble';
import {
  at,
  degraded,
  failed,
  noStatus,
  noTasks,
  paused,
  restarting,
  running,
  sightAt,
  stopped,
  Story,
  unassigned,
  unreadable,
} from './__testUtils__/story';

const MINUTE = 60_000;
const by = 'user:default/ann';

describe('a failure opens', () => {
  it('at once for a failed connector, with its cause and parts', () => {
    const { last } = new Story().see(running, 0).see(failed, 15);
    expect(last).toMatchObject({
      kind: 'failed',
      open: true,
      since: { after: at(0), by: at(15) },
      occurrences: 1,
      cause: { line: 'cause a' },
      parts: [{ task: 0, workerId: 'w1' }],
    });
  });

  it('at once for a degraded one, and is called failed once all is', () => {
    const story = new Story().see(degraded, 0, { tasks: [1] });
    expect(story.last.kind).toBe('degraded');
    story.see(failed, 15, { tasks: [0, 1] });
    expect(story.failures).toHaveLength(1);
    expect(story.last.kind).toBe('failed');
    expect(story.told).toEqual(['opened', 'occurred', 'kind-changed']);
    expect(story.see(degraded, 30, { tasks: [1] }).last.kind).toBe('failed');
  });

  it.each<[string, States]>([
    ['restarting', restarting],
    ['no-tasks', noTasks],
    ['unassigned', unassigned],
    ['no-status', noStatus],
    ['unreadable', unreadable],
  ])('as %s only when that has lasted', (kind, states) => {
    const story = new Story().see(running, 0).see(states, 15).wait(314);
    expect(story.failures).toEqual([]);
    expect(story.wait(15 + 360).last).toMatchObject({
      kind,
      since: { by: at(15) },
      openedAt: at(375),
    });
  });

  it('for no state that a person wanted, and no health that is not known', () => {
    const story = new Story().see(paused, 0).see(stopped, 15);
    story.see({ health: 'unknown', state: 'FOO', problem: null }, 30);
    story.wait(3600);
    expect(story.failures).toEqual([]);
  });

  it('when it vanishes without us, not when somebody deleted it', () => {
    expect(new Story().see(running, 0).vanish(15).last.kind).toBe('vanished');
    expect(new Story().see(running, 0).vanish(15, true).failures).toEqual([]);
  });
});

describe('an open failure', () => {
  it('is closed by nothing but running for a minute, over two looks', () => {
    const story = new Story().see(failed, 0).see(running, 15).wait(15);
    expect(story.wait(74).last.open).toBe(true);
    expect(story.last.recovering?.by).toEqual(at(15));
    expect(story.wait(75).last).toMatchObject({
      open: false,
      end: 'recovered',
      closedAt: at(75),
    });
    expect(story.told).toEqual(['opened', 'recovering', 'closed']);
  });

  it('does not settle while nothing is heard of it', () => {
    const story = new Story().see(failed, 0).see(running, 15);
    expect(story.wait(3600, { silent: true }).last.open).toBe(true);
  });

  it('is the same when it fails again before it has settled', () => {
    const story = new Story().see(failed, 0).see(running, 15).see(failed, 60);
    expect(story.failures).toHaveLength(1);
    expect(story.last).toMatchObject({ occurrences: 2, recovering: null });
    expect(story.see(running, 75).wait(134).last.open).toBe(true);
    expect(story.wait(135).last.open).toBe(false);
  });

  it.each<[string, States]>([
    ['restarting', restarting],
    ['unassigned', unassigned],
    ['without tasks', noTasks],
    ['without a status', noStatus],
  ])('is not changed by being %s, but has to settle anew', (_, states) => {
    const story = new Story().see(failed, 0).see(running, 15).see(states, 60);
    expect(story.wait(600).last).toMatchObject({
      open: true,
      kind: 'failed',
      recovering: null,
    });
    expect(story.see(running, 615).wait(674).last.open).toBe(true);
    expect(story.wait(675).last.end).toBe('recovered');
  });

  it.each([
    ['paused', paused],
    ['stopped', stopped],
  ])('stands down when it is %s: no recovery', (_, states) => {
    const story = new Story().see(failed, 0).see(states, 15);
    expect(story.last).toMatchObject({ open: false, end: 'stood-down' });
    expect(story.see(failed, 30).failures).toHaveLength(2);
  });

  it('ends with its connector, whoever deleted it', () => {
    for (const expected of [true, false]) {
      const story = new Story().see(failed, 0).vanish(15, expected);
      expect(story.failures).toHaveLength(1);
      expect(story.last).toMatchObject({ open: false, end: 'gone' });
      // One of the same name that comes later starts afresh.
      expect(story.see(failed, 30).failures).toHaveLength(2);
    }
  });

  it('counts a restart that did not help, and the same part elsewhere', () => {
    const story = new Story().see(failed, 0).see(restarting, 15);
    expect(story.see(failed, 30).last.occurrences).toBe(2);
    expect(story.see(failed, 45).last.occurrences).toBe(2);
    expect(story.see(failed, 60, { worker: 'w2' }).last.occurrences).toBe(3);
    expect(story.see(failed, 75, { tasks: [0, 1], worker: 'w2' }).last).toEqual(
      expect.objectContaining({ occurrences: 4 }),
    );
    expect(story.see(degraded, 90, { worker: 'w2' }).last).toMatchObject({
      occurrences: 4,
      parts: [{ task: 0 }],
    });
  });

  it('notes another root cause once', () => {
    const story = new Story().see(failed, 0);
    story.see(failed, 15, { because: 'b' }).see(failed, 30, { because: 'a' });
    story.see(failed, 45, { because: 'b' });
    expect(story.told.filter(kind => kind === 'cause-changed')).toHaveLength(1);
    expect(story.last.fingerprints).toEqual(['a', 'b']);
  });

  it('learns its cause from a trace that had been held back: no news', () => {
    const withheld = sightAt(failed, 0);
    const first = judgeSight(undefined, {
      ...withheld,
      parts: [{ task: 0, workerId: 'w1', fingerprint: null }],
      cause: undefined,
    })!;
    const learnt = judgeSight(first.failure, sightAt(failed, 15))!;
    expect(learnt.happened).toEqual([]);
    expect(learnt.failure).toMatchObject({
      occurrences: 1,
      cause: { fingerprint: 'a' },
    });
  });
});

describe('flapping', () => {
  const flap = (story: Story, seconds: number) =>
    story.see(failed, seconds).see(running, seconds + 15);

  it('is beginning to fail three times within an hour, settled or not', () => {
    const story = new Story();
    flap(story, 0).wait(600);
    flap(story, 900).wait(1500);
    expect(story.last.flappingUntil).toBeNull();
    expect(story.failures).toHaveLength(2);
    flap(story, 1800);
    expect(story.last.flappingUntil).toEqual(at(1800 + 3600));
    expect(story.told).toContain('flapping-started');
    // From then on it stays one failure.
    story.wait(2400);
    expect(story.last.open).toBe(false);
    flap(story, 2700);
    expect(story.failures).toHaveLength(3);
    expect(story.last).toMatchObject({ open: true, occurrences: 2 });
  });

  it('of one that goes up and down each second is one failure', () => {
    const story = new Story();
    for (let seconds = 0; seconds < 600; seconds += 30) {
      flap(story, seconds).wait(seconds + 20);
    }
    expect(story.failures).toHaveLength(1);
    expect(story.last.occurrences).toBe(20);
    expect(story.told.filter(each => each === 'flapping-started')).toEqual([
      'flapping-started',
    ]);
  });

  it('ends after an hour without another time', () => {
    const story = new Story();
    [0, 30, 60].forEach(seconds => flap(story, seconds));
    story.see(failed, 90);
    expect(story.wait(90 + 3599).last.flappingUntil).not.toBeNull();
    expect(story.wait(90 + 3600).last.flappingUntil).toBeNull();
    expect(story.told).toContain('flapping-ended');
  });

  it('is not counted over more than an hour', () => {
    const story = new Story();
    for (const seconds of [0, 1900, 3700]) {
      flap(story, seconds).wait(seconds + 300);
    }
    expect(story.last.flappingUntil).toBeNull();
    expect(story.failures).toHaveLength(3);
  });
});

describe('what a person does', () => {
  it('acknowledged, it stays open until its time, and is told again', () => {
    const story = new Story().see(failed, 0);
    story.do(each => acknowledge(each, { by, note: 'on it', now: at(30) }));
    expect(story.last).toMatchObject({
      open: true,
      acknowledged: { by, note: 'on it', until: at(30 + 24 * 3600) },
    });
    expect(story.wait(24 * 3600).last.acknowledged).not.toBeNull();
    expect(
      story.wait(24 * 3600 + 30, { silent: true }).last.acknowledged,
    ).toBeNull();
    expect(story.told).toEqual(['opened', 'acknowledged', 'acknowledge-ended']);
  });

  it('is refused where it makes no sense, naming what', () => {
    const story = new Story().see(failed, 0);
    const act = { by, note: null, now: at(30) };
    expect(() => acknowledge(story.last, { ...act, until: at(0) })).toThrow(
      'until: must be in the future',
    );
    expect(() =>
      acknowledge(story.last, { ...act, until: at(31 * 24 * 3600) }),
    ).toThrow('until: must be within 30 days');
    expect(() => unresolve(story.last, { ...act, running: false })).toThrow(
      'open already',
    );
    const { last } = story.do(each => resolve(each, act));
    expect(() => resolve(last, act)).toThrow('resolved already');
    expect(() => acknowledge(last, act)).toThrow('resolved already');
  });

  it('resolved while it still fails, it reopens after 15 minutes', () => {
    const story = new Story().see(failed, 0);
    story.do(each => resolve(each, { by, note: null, now: at(60) }));
    expect(story.last).toMatchObject({ open: false, end: 'resolved' });
    story.see(failed, 75).wait(60 + 15 * 60 - 1);
    expect(story.last.open).toBe(false);
    story.wait(60 + 15 * 60);
    expect(story.last).toMatchObject({ open: true, end: null });
    expect(story.failures).toHaveLength(1);
    expect(story.told).toContain('reopened');
  });

  it('resolved, it reopens at once on new evidence', () => {
    const resolved = () =>
      new Story()
        .see(failed, 0)
        .do(each => resolve(each, { by, note: null, now: at(60) }));
    expect(resolved().see(failed, 75, { because: 'b' }).last.open).toBe(true);
    expect(resolved().see(running, 75).see(failed, 90).last.open).toBe(true);
    const restarted = resolved().see(restarting, 75).see(failed, 90);
    expect(restarted.last.open).toBe(true);
    expect(restarted.failures).toHaveLength(1);
  });

  it('resolved rightly, it stays so', () => {
    const story = new Story().see(failed, 0);
    story.do(each => resolve(each, { by, note: null, now: at(60) }));
    story.see(running, 75).wait(60 + 15 * 60);
    expect(story.last).toMatchObject({ open: false, recheckAt: null });
    expect(story.see(failed, 2000).failures).toHaveLength(2);
  });

  it('unresolved, it is open again, and closes when it settles', () => {
    const story = new Story().see(failed, 0).see(running, 15).wait(75);
    const act = { by, note: null, now: at(100), running: true };
    story.do(each => unresolve(each, act));
    expect(story.last.open).toBe(true);
    expect(story.wait(160).last.end).toBe('recovered');
  });
});

describe('a clock that jumps', () => {
  it('back makes a failure settle from then on', () => {
    const story = new Story().see(failed, 0).see(running, 15);
    story.wait(15 - 3600);
    expect(story.last).toMatchObject({
      open: true,
      recovering: { by: at(15 - 3600) },
    });
    expect(story.wait(15 - 3540).last.end).toBe('recovered');
  });

  it('back does not make onsets of the future count', () => {
    const story = new Story();
    story.see(failed, 3600).see(running, 3615).wait(3700);
    story.see(failed, 3800).see(running, 3815).wait(3900);
    story.see(failed, 0);
    expect(story.last.flappingUntil).toBeNull();
    expect(story.last.onsets).toEqual([at(0).getTime()]);
  });
});

it('settles after the time that is set', () => {
  const story = new Story().see(failed, 0).see(running, 15);
  const judged = judgeTime(
    story.last,
    { sight: sightAt(running, 15), lookedAt: at(45), now: at(45) },
    { ...DEFAULT_DELAYS, settleTimeMs: MINUTE / 2 },
  );
  expect(judged?.failure.end).toBe('recovered');
});

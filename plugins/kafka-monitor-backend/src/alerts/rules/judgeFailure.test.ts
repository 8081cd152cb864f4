import { failureFacts } from './__testUtils__/failureFacts';
import { FailureFacts, Told, TOLD_NOTHING } from './FailureFacts';
import { Circumstances, judgeFailure } from './judgeFailure';

const NOW = Date.parse('2026-11-28T12:00:00Z');
const HOUR = 60;
const at = (minutes: number) => new Date(NOW + minutes * 60_000);
const now = at(0);

/** Told ten minutes ago, as it is now. */
const told = (part: Partial<Told> = {}): Told => ({
  ...TOLD_NOTHING,
  what: 'failing',
  severity: 1,
  fingerprint: 'a',
  failingAt: at(-10),
  alertId: '7',
  ...part,
});

const judge = (
  facts: Partial<FailureFacts>,
  before: Told,
  circumstances: Partial<Circumstances> = {},
) =>
  judgeFailure(failureFacts(facts), before, {
    now,
    throttleMs: HOUR * 60_000,
    reminderMs: undefined,
    connectorToldAt: before.failingAt,
    isAlerting: true,
    mute: undefined,
    quietUntil: undefined,
    deferredUntil: undefined,
    ...circumstances,
  });

const SILENT = { say: 'nothing', again: null };
const over: Partial<FailureFacts> = {
  open: false,
  end: 'recovered',
  closedAt: now,
};
const mute = { id: '3', until: at(20) };

describe('what is said of a failure', () => {
  it('is that it fails, as long as nobody was told so', () => {
    expect(judge({}, TOLD_NOTHING)).toEqual({
      say: 'failing',
      reason: 'new',
      from: now,
      heldBy: null,
    });
    expect(judge({}, told())).toEqual(SILENT);
  });

  it('is nothing when it came and went before anybody was told', () => {
    expect(judge(over, TOLD_NOTHING)).toEqual(SILENT);
    expect(judge(over, { ...TOLD_NOTHING, pendingSince: at(-1) })).toEqual(
      SILENT,
    );
  });

  it('is its end, once, where it was told', () => {
    expect(judge(over, told())).toEqual({ say: 'closed' });
    expect(judge(over, told({ what: 'closed' }))).toEqual(SILENT);
  });

  it('is its end whatever holds failures', () => {
    expect(
      judge(over, told(), {
        isAlerting: false,
        mute,
        quietUntil: at(20),
        deferredUntil: at(20),
      }),
    ).toEqual({ say: 'closed' });
  });

  it('is that it fails again when it was called over and was not', () => {
    expect(judge({}, told({ what: 'closed' }))).toMatchObject({
      say: 'failing',
      reason: 'again',
    });
  });

  it('is nothing where failures do not go out one by one', () => {
    expect(judge({}, TOLD_NOTHING, { isAlerting: false })).toEqual(SILENT);
  });

  it('counts from when it began to wait', () => {
    expect(judge({}, { ...TOLD_NOTHING, pendingSince: at(-3) })).toMatchObject({
      from: at(-3),
    });
  });
});

describe('the throttle', () => {
  const again = { ...TOLD_NOTHING };

  it('delays what a connector has to say for an hour, and drops nothing', () => {
    const toldAt = { connectorToldAt: at(-10) };
    expect(judge({}, again, toldAt)).toEqual({
      say: 'failing',
      reason: 'new',
      from: at(50),
      heldBy: 'throttle',
    });
    expect(judge({}, again, { connectorToldAt: at(-HOUR) })).toMatchObject({
      from: now,
      heldBy: null,
    });
  });

  it('counts from its end, so that all that it held is one message', () => {
    expect(
      judge(
        {},
        { ...again, pendingSince: at(-30) },
        { connectorToldAt: at(-HOUR - 1) },
      ),
    ).toMatchObject({ from: at(-1), heldBy: null });
  });

  it.each<[string, Partial<FailureFacts>, Partial<Told>]>([
    ['worse', { severity: 0 }, {}],
    ['cause', { fingerprint: 'b' }, {}],
    ['critical', { critical: true }, {}],
    ['flapping', { flapping: true }, {}],
  ])('is passed once by what is %s', (reason, facts, before) => {
    expect(judge(facts, told(before))).toEqual({
      say: 'failing',
      reason,
      from: now,
      heldBy: null,
    });
    expect(
      judge(facts, told({ ...before, passed: [reason as 'worse'] })),
    ).toMatchObject({ reason, from: at(50), heldBy: 'throttle' });
  });

  it('is not passed by what gets better, or by a cause that is not known', () => {
    expect(judge({ severity: 2 }, told())).toEqual(SILENT);
    expect(judge({ fingerprint: null }, told())).toEqual(SILENT);
    expect(judge({ critical: false }, told({ critical: true }))).toEqual(
      SILENT,
    );
    expect(judge({ flapping: false }, told({ flapping: true }))).toEqual(
      SILENT,
    );
  });

  it('is not passed by the first alert of what flaps already', () => {
    expect(
      judge({ flapping: true }, TOLD_NOTHING, { connectorToldAt: at(-10) }),
    ).toMatchObject({ reason: 'new', heldBy: 'throttle' });
  });
});

describe('somebody who takes care of a failure', () => {
  const acknowledgedUntil = at(120);

  it('is told nothing but what is worse until that ends', () => {
    expect(judge({ acknowledgedUntil }, TOLD_NOTHING)).toMatchObject({
      from: acknowledgedUntil,
      heldBy: 'acknowledged',
    });
    expect(judge({ acknowledgedUntil, flapping: true }, told())).toMatchObject({
      from: acknowledgedUntil,
      heldBy: 'acknowledged',
    });
    for (const facts of [
      { severity: 0 },
      { fingerprint: 'b' },
      { critical: true },
    ]) {
      expect(judge({ acknowledgedUntil, ...facts }, told())).toMatchObject({
        from: now,
        heldBy: null,
      });
    }
  });

  it('is looked at again when that ends, and told that it is open still', () => {
    expect(judge({ acknowledgedUntil }, told({ acknowledged: true }))).toEqual({
      say: 'nothing',
      again: acknowledgedUntil,
    });
    expect(
      judge({}, told({ acknowledged: true, failingAt: at(-2 * HOUR) })),
    ).toMatchObject({ reason: 'unacknowledged', from: now });
  });
});

describe('reminders', () => {
  it('are none where nobody has set any', () => {
    expect(judge({}, told({ failingAt: at(-100 * HOUR) }))).toEqual(SILENT);
  });

  it('come while it stays open, each that long after the last', () => {
    const reminderMs = 4 * HOUR * 60_000;
    expect(judge({}, told(), { reminderMs })).toEqual({
      say: 'nothing',
      again: at(4 * HOUR - 10),
    });
    expect(
      judge({}, told({ failingAt: at(-4 * HOUR) }), { reminderMs }),
    ).toMatchObject({ reason: 'reminder', from: now });
  });

  it('are not for what somebody takes care of', () => {
    expect(
      judge(
        { acknowledgedUntil: at(30) },
        told({ failingAt: at(-4 * HOUR), acknowledged: true }),
        { reminderMs: 4 * HOUR * 60_000 },
      ),
    ).toMatchObject({ heldBy: 'acknowledged', from: at(30) });
  });
});

describe('what holds a failure', () => {
  it('is a mute, for critical ones too', () => {
    for (const critical of [false, true]) {
      expect(judge({ critical }, TOLD_NOTHING, { mute })).toMatchObject({
        from: at(20),
        heldBy: 'mute:3',
      });
    }
  });

  it('is the quiet of the team, unless it is critical', () => {
    const quietUntil = at(300);
    expect(judge({}, TOLD_NOTHING, { quietUntil })).toMatchObject({
      from: quietUntil,
      heldBy: 'quiet',
    });
    expect(
      judge({ critical: true }, TOLD_NOTHING, { quietUntil }),
    ).toMatchObject({ from: now, heldBy: null });
  });

  it('is the trouble of its Connect cluster that speaks for it', () => {
    expect(
      judge({ critical: true }, TOLD_NOTHING, { deferredUntil: at(15) }),
    ).toMatchObject({ from: at(15), heldBy: 'deferred' });
  });

  it('holds what passes the throttle as well', () => {
    expect(judge({ severity: 0 }, told(), { mute })).toMatchObject({
      reason: 'worse',
      from: at(20),
      heldBy: 'mute:3',
    });
  });

  it('is the one that ends last, of several', () => {
    const holds = {
      connectorToldAt: at(-10),
      mute,
      quietUntil: at(40),
      deferredUntil: at(5),
    };
    expect(judge({}, TOLD_NOTHING, holds)).toMatchObject({
      from: at(50),
      heldBy: 'throttle',
    });
    expect(
      judge({}, TOLD_NOTHING, { ...holds, connectorToldAt: at(-55) }),
    ).toMatchObject({ from: at(40), heldBy: 'quiet' });
  });

  it('lets go together of all that it held', () => {
    // Each began to wait at another time.
    for (const waited of [-15, -5]) {
      expect(
        judge(
          {},
          { ...TOLD_NOTHING, pendingSince: at(waited) },
          { deferredUntil: at(-1) },
        ),
      ).toMatchObject({ from: at(-1), heldBy: null });
    }
  });
});

import { Claim, ClaimOutcome } from './bulkClaims';
import { OutageBreaker } from './OutageBreaker';

const claim = (bulkId = 'a', connectClusterId = 1): Claim => ({
  bulkId,
  connectClusterId,
  position: 0,
  operation: 'pause',
  by: 'user:default/ana',
  environment: 'production',
  connectCluster: 'main',
  name: 'orders',
  values: null,
  startedAt: new Date(0),
  again: false,
});
const failed = (reason: string): ClaimOutcome => ({
  status: 'failed',
  reason,
  message: null,
});
const done: ClaimOutcome = { status: 'done', reason: null, message: null };
const skipped: ClaimOutcome = { ...done, status: 'skipped', reason: 'paused' };
const none = failed('unreachable');

describe('an outage', () => {
  /** One after the other. */
  function inTurn(
    breaker: OutageBreaker,
    outcomes: ClaimOutcome[],
    of: Claim = claim(),
  ) {
    return outcomes.map(outcome => breaker.end(breaker.begin(of), outcome));
  }

  it('is one after three connectors in a row that nobody answered for', () => {
    const outcomes = [none, skipped, failed('timed-out'), none];
    expect(inTurn(new OutageBreaker(), outcomes)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('is one as well where nobody is let in', () => {
    const rejected = failed('rejected-credentials');
    expect(
      inTurn(new OutageBreaker(), [rejected, rejected, rejected]).at(-1),
    ).toBe(true);
  });

  it.each([done, failed('conflict'), failed('server-error')])(
    'is none once there was an answer: %j',
    answered => {
      expect(
        inTurn(new OutageBreaker(), [none, none, answered, none, none]),
      ).not.toContain(true);
    },
  );

  it('is none when what was under way together fails together', () => {
    const breaker = new OutageBreaker();
    const together = [1, 2, 3, 4, 5].map(() => breaker.begin(claim()));
    const ended = together.map(attempt => breaker.end(attempt, none));
    expect(ended).not.toContain(true);
    // The first of these five, and two more after it.
    expect(inTurn(breaker, [none, none])).toEqual([false, true]);
  });

  it('is none when one that began before others failed is late', () => {
    const breaker = new OutageBreaker();
    const late = breaker.begin(claim());
    inTurn(breaker, [none, none]);
    expect(breaker.end(late, none)).toBe(false);
    expect(inTurn(breaker, [none])).toEqual([true]);
  });

  it('is of one Connect cluster in one operation', () => {
    const breaker = new OutageBreaker();
    inTurn(breaker, [none, none], claim('a', 1));
    expect(inTurn(breaker, [none], claim('a', 2))).toEqual([false]);
    expect(inTurn(breaker, [none], claim('b', 1))).toEqual([false]);
    expect(inTurn(breaker, [none], claim('a', 1))).toEqual([true]);
  });
});

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
  again: false,
});
const failed = (reason: string): ClaimOutcome => ({
  status: 'failed',
  reason,
  message: null,
});
const done: ClaimOutcome = { status: 'done', reason: null, message: null };
const skipped: ClaimOutcome = { ...done, status: 'skipped', reason: 'paused' };

describe('an outage', () => {
  it('is one after three connectors in a row that nobody answered for', () => {
    const breaker = new OutageBreaker();
    expect(breaker.note(claim(), failed('unreachable'))).toBe(false);
    expect(breaker.note(claim(), skipped)).toBe(false);
    expect(breaker.note(claim(), failed('timed-out'))).toBe(false);
    expect(breaker.note(claim(), failed('unreachable'))).toBe(true);
  });

  it.each([done, failed('conflict'), failed('server-error')])(
    'is none once there was an answer: %j',
    answered => {
      const breaker = new OutageBreaker();
      breaker.note(claim(), failed('unreachable'));
      breaker.note(claim(), failed('unreachable'));
      expect(breaker.note(claim(), answered)).toBe(false);
      expect(breaker.note(claim(), failed('unreachable'))).toBe(false);
    },
  );

  it('is of one Connect cluster in one operation', () => {
    const breaker = new OutageBreaker();
    breaker.note(claim('a', 1), failed('unreachable'));
    breaker.note(claim('a', 1), failed('unreachable'));
    expect(breaker.note(claim('a', 2), failed('unreachable'))).toBe(false);
    expect(breaker.note(claim('b', 1), failed('unreachable'))).toBe(false);
    expect(breaker.note(claim('a', 1), failed('unreachable'))).toBe(true);
  });
});

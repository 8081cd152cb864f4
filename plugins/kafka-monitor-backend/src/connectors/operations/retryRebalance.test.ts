import { ConnectCall, ConnectError, ConnectErrorKind } from '../../connect';
import { pauseAfter, retryRebalance } from './retryRebalance';

/** A worker that answers so, and a clock that only pauses move. */
function worker(answers: Array<ConnectErrorKind | 'ok'>, answerMs = 0) {
  let now = 0;
  const calls: ConnectCall[] = [];
  const pauses: number[] = [];
  return {
    calls,
    pauses,
    async send(call: ConnectCall) {
      calls.push(call);
      now += answerMs;
      const answer = answers[Math.min(calls.length, answers.length) - 1];
      if (answer !== 'ok') {
        throw new ConnectError(answer, `It is ${answer}`);
      }
      return 'done';
    },
    options: {
      now: () => now,
      random: () => 1,
      sleep: async (ms: number) => {
        pauses.push(ms);
        now += ms;
      },
    },
  };
}

describe('a request while the workers rebalance', () => {
  it('is sent again until it is taken, later each time', async () => {
    const { send, options, pauses } = worker([
      'rebalancing',
      'rebalancing',
      'ok',
    ]);
    expect(await retryRebalance(send, options)).toBe('done');
    expect(pauses).toEqual([800, 1600]);
  });

  it('is sent five times at most, with what was said last', async () => {
    const { send, options, calls } = worker(['rebalancing']);
    await expect(retryRebalance(send, options)).rejects.toMatchObject({
      kind: 'rebalancing',
    });
    expect(calls).toHaveLength(5);
  });

  it.each<ConnectErrorKind>([
    'conflict',
    'not-found',
    'server-error',
    'unreachable',
    'timed-out',
    'rejected-credentials',
  ])('is not sent again when the answer is %s', async kind => {
    const { send, options, calls } = worker([kind]);
    await expect(retryRebalance(send, options)).rejects.toMatchObject({ kind });
    expect(calls).toHaveLength(1);
  });

  it('takes 30 seconds in all, however slow the answers are', async () => {
    const { send, options, calls } = worker(['rebalancing'], 12_000);
    await expect(retryRebalance(send, options)).rejects.toThrow('rebalancing');
    expect(calls.map(({ timeoutMs }) => timeoutMs)).toEqual([
      30_000, 17_200, 3_600,
    ]);
  });

  it('ends at once when it is given up, and was not carried out', async () => {
    const { send, calls } = worker(['rebalancing']);
    const stop = new AbortController();
    const asked = retryRebalance(send, { signal: stop.signal });
    setTimeout(() => stop.abort(), 20);
    await expect(asked).rejects.toMatchObject({
      kind: 'aborted',
      neverSent: true,
      message: expect.stringMatching(/before anything was done: It is reb/),
    });
    expect(calls).toHaveLength(1);
  });

  it('waits between half and all of a pause', () => {
    expect(pauseAfter(1, 0)).toBe(400);
    expect(pauseAfter(4, 1)).toBe(6400);
  });
});

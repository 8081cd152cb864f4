import { ConnectError, ConnectErrorKind } from '../connect';
import { backOffMs } from './backOff';

const INTERVAL = 15_000;
const after = (
  failures: number,
  options: {
    kind?: ConnectErrorKind;
    retryAfterMs?: number;
    random?: number;
    intervalMs?: number;
  } = {},
) =>
  backOffMs(
    new ConnectError(options.kind ?? 'unreachable', 'no', {
      retryAfterMs: options.retryAfterMs,
    }),
    failures,
    options.intervalMs ?? INTERVAL,
    options.random ?? 0,
  );

describe('backOffMs', () => {
  it('doubles with every failure in a row, up to a minute', () => {
    expect([1, 2, 3, 4, 50].map(failures => after(failures))).toEqual([
      15_000, 30_000, 60_000, 60_000, 60_000,
    ]);
  });

  it('never asks more often than when all is well', () => {
    expect(after(1, { intervalMs: 300_000 })).toBe(300_000);
  });

  it('waits as long as the worker asked for', () => {
    expect(after(1, { kind: 'server-error', retryAfterMs: 120_000 })).toBe(
      120_000,
    );
    expect(after(3, { kind: 'server-error', retryAfterMs: 1_000 })).toBe(
      60_000,
    );
  });

  it('knocks more and more rarely with credentials that are rejected', () => {
    const waits = [1, 2, 3, 4, 5, 6, 20].map(failures =>
      after(failures, { kind: 'rejected-credentials' }),
    );
    expect(waits).toEqual([
      15_000, 30_000, 60_000, 120_000, 240_000, 300_000, 300_000,
    ]);
  });

  it('spreads the knocking by up to a tenth', () => {
    expect(after(1, { random: 1 })).toBe(16_500);
    expect(after(1, { random: 0.5 })).toBe(15_750);
  });
});

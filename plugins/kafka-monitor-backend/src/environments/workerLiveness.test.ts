import { NOW, secondsAgo } from '../database/fixtures';
import { workerLiveness } from './workerLiveness';

const worker = (overrides: object = {}) => ({
  url: 'http://connect-1:8083',
  worker_id: 'connect-1:8083' as string | null,
  health: 'healthy',
  misses: 0,
  since: null as Date | null,
  ...overrides,
});

const liveness = (
  overrides: object,
  workerId: string | null = 'connect-1:8083',
) => workerLiveness(workerId, [worker(overrides)], NOW);

describe('a worker that a connector or task names', () => {
  it('is alive while its URL answers well, or can not say', () => {
    expect(liveness({})).toBe('alive');
    expect(liveness({ health: 'not-verifiable' })).toBe('alive');
    expect(liveness({ health: 'starting' })).toBe('alive');
  });

  it('is cut off when it says itself that it is not well', () => {
    expect(liveness({ health: 'unhealthy', since: secondsAgo(5) })).toBe(
      'cut-off',
    );
  });

  it('is silent only after three misses and a minute', () => {
    const unreachable = { health: 'unreachable' };
    expect(liveness({ ...unreachable, misses: 3, since: secondsAgo(60) })).toBe(
      'silent',
    );
    expect(
      liveness({ ...unreachable, misses: 2, since: secondsAgo(600) }),
    ).toBe('alive');
    expect(
      liveness({ ...unreachable, misses: 30, since: secondsAgo(59) }),
    ).toBe('alive');
  });

  it('is not checked when no URL belongs to it, or none was asked yet', () => {
    expect(liveness({}, '10.0.0.7:8083')).toBe('not-checked');
    expect(liveness({}, null)).toBe('not-checked');
    expect(liveness({ health: 'pending' })).toBe('not-checked');
    expect(workerLiveness('connect-1:8083', [], NOW)).toBe('not-checked');
  });

  it('belongs to the URL that is said to be its, not to one that looks so', () => {
    const silent = {
      health: 'unreachable',
      misses: 9,
      since: secondsAgo(600),
    };
    const workers = [
      worker({ worker_id: 'connect-2:8083', ...silent }),
      worker({ url: 'http://lb:80/one', worker_id: 'connect-1:8083' }),
    ];
    expect(workerLiveness('connect-1:8083', workers, NOW)).toBe('alive');
    expect(workerLiveness('connect-2:8083', workers, NOW)).toBe('silent');
  });

  it('is found whatever the case of its host name', () => {
    expect(liveness({ worker_id: 'connect-1:8083' }, 'Connect-1:8083')).toBe(
      'alive',
    );
  });
});

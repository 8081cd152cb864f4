import { deferredUntil } from './deferral';

const since = new Date('2026-11-28T12:00:00Z');
const end = new Date('2026-11-28T12:15:00Z');
const on = (...workers: string[]) => ({ kind: 'failed' as const, workers });

describe('a failure under a Connect cluster in trouble', () => {
  it('is told by itself where there is no trouble', () => {
    expect(deferredUntil(on('w1:8083'), undefined)).toBeUndefined();
  });

  it('waits for at most 15 minutes while none of its workers answers', () => {
    const trouble = { since, silentWorkers: undefined };
    expect(deferredUntil(on('w1:8083'), trouble)).toEqual(end);
  });

  it('waits when it was on the worker that is silent, in whatever case', () => {
    const trouble = { since, silentWorkers: new Set(['w1:8083']) };
    expect(deferredUntil(on('W1:8083'), trouble)).toEqual(end);
    expect(deferredUntil({ kind: 'unassigned', workers: [] }, trouble)).toEqual(
      end,
    );
  });

  it('is never held when a worker that lives says that it failed', () => {
    const trouble = { since, silentWorkers: new Set(['w1:8083']) };
    expect(deferredUntil(on('w2:8083'), trouble)).toBeUndefined();
    expect(deferredUntil(on('w1:8083', 'w2:8083'), trouble)).toBeUndefined();
  });
});

import { CoalescedRuns } from './CoalescedRuns';

const SECOND = 1_000;

describe('runs', () => {
  let starts: number[];
  let finish: Array<() => void>;
  let start: number;
  let runs: CoalescedRuns;

  const at = () => (Date.now() - start) / SECOND;
  const pass = (seconds: number) =>
    jest.advanceTimersByTimeAsync(seconds * SECOND);

  /** `firstAfter` in seconds; `lasting`: until `finish` is called. */
  function make({ firstAfter = 0, lasting = false } = {}) {
    runs = new CoalescedRuns({
      limitMs: 300 * SECOND,
      firstAfterMs: firstAfter * SECOND,
      work: () => {
        starts.push(at());
        return lasting
          ? new Promise<void>(resolve => finish.push(resolve))
          : Promise.resolve();
      },
    });
  }

  beforeEach(() => {
    jest.useFakeTimers();
    start = Date.now();
    starts = [];
    finish = [];
  });
  afterEach(() => {
    runs.stop();
    jest.useRealTimers();
  });

  it('start once for whatever arrives together', async () => {
    make();
    for (let index = 0; index < 50; index++) {
      runs.soon();
      await pass(0.01);
    }
    await pass(60);
    expect(starts).toEqual([1]);
  });

  it('start once in five seconds, however often they are asked for', async () => {
    make();
    for (let index = 0; index < 200; index++) {
      runs.soon();
      await pass(0.1);
    }
    await pass(60);
    expect(starts).toEqual([1, 6, 11, 16, 21]);
  });

  it('wait for the first time, unless one is started by hand', async () => {
    make({ firstAfter: 30 });
    runs.soon();
    await pass(29);
    expect(starts).toEqual([]);
    await pass(31);
    expect(starts).toEqual([30]);

    make({ firstAfter: 30 });
    await runs.now();
    runs.soon();
    await pass(60);
    expect(starts.map(second => second - 60)).toEqual([-30, 0, 5]);
  });

  it('never go on side by side, and run once more for what came meanwhile', async () => {
    make({ lasting: true });
    const first = runs.now();
    expect(runs.now()).toBe(first);
    runs.soon();
    await pass(20);
    runs.soon();
    await pass(1);
    expect(starts).toEqual([0]);
    finish[0]();
    await first;
    await pass(10);
    expect(starts).toEqual([0, 21]);
    finish[1]();
    await pass(60);
    expect(starts).toHaveLength(2);
  });

  it('that are due later give way to those due sooner', async () => {
    make();
    runs.soon(60 * SECOND);
    runs.soon();
    runs.soon(90 * SECOND);
    await pass(200);
    expect(starts).toEqual([1]);
  });

  it('do not start any more once they are stopped', async () => {
    make();
    runs.soon();
    runs.stop();
    runs.soon();
    await pass(60);
    expect(starts).toEqual([]);
  });
});

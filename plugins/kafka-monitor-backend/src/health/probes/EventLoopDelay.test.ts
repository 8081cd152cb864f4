import { setTimeout } from 'node:timers/promises';
import { EventLoopDelay } from './EventLoopDelay';

/** A histogram of what is recorded by hand, in milliseconds. */
class FakeHistogram {
  values: number[] = [];
  enable = jest.fn().mockReturnValue(true);
  disable = jest.fn().mockReturnValue(true);
  reset() {
    this.values = [];
  }
  get count() {
    return this.values.length;
  }
  get max() {
    return Math.max(...this.values) * 1e6;
  }
  percentile() {
    return this.max / 2;
  }
}

describe('the delay of the event loop', () => {
  afterEach(() => jest.useRealTimers());

  it('is what comes on top of its own looks, and nothing before the first', () => {
    const histogram = new FakeHistogram();
    const delay = new EventLoopDelay(histogram);
    expect(delay.read()).toEqual({ p99Ms: 0, longestMs: 0 });
    histogram.values = [20, 220];
    expect(delay.read()).toEqual({ p99Ms: 90, longestMs: 200 });
  });

  it('is told for a minute at least, and forgotten after two', () => {
    jest.useFakeTimers();
    const histogram = new FakeHistogram();
    const delay = new EventLoopDelay(histogram);
    delay.start();
    histogram.values = [520];
    jest.advanceTimersByTime(60_000);
    expect(histogram.values).toEqual([]);
    expect(delay.read().longestMs).toBe(500);
    histogram.values = [30];
    jest.advanceTimersByTime(60_000);
    expect(delay.read().longestMs).toBe(10);
    delay.stop();
    expect(histogram.disable).toHaveBeenCalled();
  });

  it('sees a stall of this process', async () => {
    const delay = new EventLoopDelay();
    delay.start();
    await setTimeout(100);
    const until = performance.now() + 250;
    while (performance.now() < until) {
      // Busy, as a large answer that is parsed.
    }
    await setTimeout(100);
    expect(delay.read().longestMs).toBeGreaterThan(150);
    delay.stop();
  });
});

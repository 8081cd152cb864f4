import { IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { EventLoopDelays } from '../parts/machineParts';

const PERIOD_MS = 60_000;
/** How often the loop is looked at; a delay is what comes on top of it. */
const RESOLUTION_MS = 20;

type Histogram = Pick<
  IntervalHistogram,
  'enable' | 'disable' | 'reset' | 'percentile' | 'max' | 'count'
>;

/**
 * How late this process gets to what is due: the worse of the minute under
 * way and the whole one before it, so that a stall is seen at once and for a
 * minute at least.
 */
export class EventLoopDelay {
  readonly #histogram: Histogram;
  #before: EventLoopDelays = { p99Ms: 0, longestMs: 0 };
  #timer: NodeJS.Timeout | undefined;

  constructor(
    histogram: Histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS }),
  ) {
    this.#histogram = histogram;
  }

  /** Looks from now on, and holds no process back from its end. */
  start(): void {
    this.#histogram.enable();
    this.#timer = setInterval(() => this.#turn(), PERIOD_MS);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#histogram.disable();
  }

  read(): EventLoopDelays {
    const now = this.#current();
    return {
      p99Ms: Math.max(now.p99Ms, this.#before.p99Ms),
      longestMs: Math.max(now.longestMs, this.#before.longestMs),
    };
  }

  #turn(): void {
    this.#before = this.#current();
    this.#histogram.reset();
  }

  #current(): EventLoopDelays {
    if (this.#histogram.count === 0) {
      return { p99Ms: 0, longestMs: 0 };
    }
    const delay = (nanoseconds: number) =>
      Math.max(0, Math.round(nanoseconds / 1e6 - RESOLUTION_MS));
    return {
      p99Ms: delay(this.#histogram.percentile(99)),
      longestMs: delay(this.#histogram.max),
    };
  }
}

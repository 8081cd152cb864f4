/** From one start to the next, unless somebody asks for a run right now. */
const GAP_MS = 5_000;
/** What belongs together arrives together. */
const GATHER_MS = 1_000;

/**
 * Runs something again and again, never twice at a time. However often it is
 * asked for, it starts once in five seconds; what was asked for while it ran is
 * run for once more.
 */
export class CoalescedRuns {
  readonly #work: (signal: AbortSignal) => Promise<void>;
  readonly #limitMs: number;
  #notBefore: number;
  #running: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #dueAt = 0;
  #isStopped = false;

  /**
   * @param options.work says itself what went wrong: it never rejects
   * @param options.limitMs after which a run is aborted
   * @param options.firstAfterMs nothing starts before, unless `now` was called
   */
  constructor(options: {
    work: (signal: AbortSignal) => Promise<void>;
    limitMs: number;
    firstAfterMs: number;
  }) {
    this.#work = options.work;
    this.#limitMs = options.limitMs;
    this.#notBefore = Date.now() + options.firstAfterMs;
  }

  /** Waits for the run that goes on, or starts one. */
  now(signal?: AbortSignal): Promise<void> {
    if (!this.#running) {
      this.#cancel();
      this.#notBefore = Date.now() + GAP_MS;
      const limit = AbortSignal.timeout(this.#limitMs);
      this.#running = this.#work(
        signal ? AbortSignal.any([signal, limit]) : limit,
      ).finally(() => {
        this.#running = undefined;
      });
    }
    return this.#running;
  }

  /** Starts a run soon, or in so many milliseconds; nobody waits for it. */
  soon(afterMs = GATHER_MS): void {
    const dueAt = Math.max(Date.now() + afterMs, this.#notBefore);
    if (this.#isStopped || (this.#timer && this.#dueAt <= dueAt)) {
      return;
    }
    this.#cancel();
    this.#dueAt = dueAt;
    this.#timer = setTimeout(() => this.#due(), dueAt - Date.now());
    this.#timer.unref();
  }

  /** Nothing starts any more. */
  stop(): void {
    this.#isStopped = true;
    this.#cancel();
  }

  #due() {
    this.#timer = undefined;
    if (this.#running) {
      // What it has read may be older than what asked for this one.
      this.#running.then(() => this.soon(0));
    } else {
      this.now();
    }
  }

  #cancel() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

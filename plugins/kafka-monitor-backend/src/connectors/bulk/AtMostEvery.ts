/**
 * Calls something at once, and then at most once in an interval however often
 * it is asked to; what was asked for last is never lost.
 */
export class AtMostEvery {
  readonly #intervalMs: number;
  readonly #call: () => Promise<void>;
  #timer: NodeJS.Timeout | undefined;
  #asked = false;

  constructor(intervalMs: number, call: () => Promise<void>) {
    this.#intervalMs = intervalMs;
    this.#call = call;
  }

  ask(): void {
    if (this.#timer) {
      this.#asked = true;
      return;
    }
    this.#run();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#asked = false;
  }

  #run() {
    this.#asked = false;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#asked) {
        this.#run();
      }
    }, this.#intervalMs);
    this.#timer.unref();
    // What is called is best effort; it says itself what went wrong.
    this.#call().catch(() => {});
  }
}

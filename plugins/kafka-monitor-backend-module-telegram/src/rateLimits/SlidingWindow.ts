/** How many calls may be made in any so long time. */
export class SlidingWindow {
  readonly #limit: number;
  readonly #windowMs: number;
  /** When calls are made, those to come as well; the earliest first. */
  #times: number[] = [];

  constructor(limit: number, windowMs: number) {
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  /** When, from now on, so many further calls fit. */
  freeAt(now: number, calls = 1): number {
    const last = this.#times[this.#times.length - 1 - this.#limit + calls];
    return last === undefined ? now : Math.max(now, last + this.#windowMs);
  }

  take(at: number): void {
    const later = this.#times.findIndex(time => time > at);
    this.#times.splice(later < 0 ? this.#times.length : later, 0, at);
  }

  /** @returns whether it still holds anything */
  forget(now: number): boolean {
    this.#times = this.#times.filter(time => time + this.#windowMs > now);
    return this.#times.length > 0;
  }
}

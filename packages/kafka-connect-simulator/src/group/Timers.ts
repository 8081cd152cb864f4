/**
 * Timers that are all gone after `clear`, so that a stopped simulator keeps no
 * process alive.
 *
 * @internal
 */
export class Timers {
  readonly #pending = new Map<NodeJS.Timeout, () => void>();
  #cleared = false;

  /** Runs the action once, `ms` from now; at once when that is 0. */
  after(ms: number, action: () => void): void {
    if (this.#cleared) return;
    if (ms <= 0) {
      action();
      return;
    }
    const timer = setTimeout(() => {
      this.#pending.delete(timer);
      action();
    }, ms);
    this.#pending.set(timer, () => {});
  }

  /** Resolves `ms` from now, or when the timers are cleared. */
  sleep(ms: number): Promise<void> {
    if (this.#cleared || ms <= 0) return Promise.resolve();
    return new Promise(resolve => {
      const timer = setTimeout(() => {
        this.#pending.delete(timer);
        resolve();
      }, ms);
      this.#pending.set(timer, resolve);
    });
  }

  clear(): void {
    this.#cleared = true;
    for (const [timer, release] of this.#pending) {
      clearTimeout(timer);
      release();
    }
    this.#pending.clear();
  }
}

import { useSyncExternalStore } from 'react';

/** Tells its listeners the time, every `periodMs` while it has any. */
class Clock {
  readonly #periodMs: number;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setInterval> | undefined;
  #now = Date.now();

  constructor(periodMs: number) {
    this.#periodMs = periodMs;
  }

  readonly now = (): number => this.#now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#timer === undefined) {
      this.#now = Date.now();
      this.#timer = setInterval(this.#tick, this.#periodMs);
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) {
        clearInterval(this.#timer);
        this.#timer = undefined;
      }
    };
  };

  readonly #tick = (): void => {
    this.#now = Date.now();
    this.#listeners.forEach(tell => tell());
  };
}

const clocks = new Map<number, Clock>();

/**
 * The present in milliseconds since 1970, moving on every `periodMs`. All
 * that show an age share one timer, so that a table moves as one.
 */
export function useNow(periodMs = 5_000): number {
  let clock = clocks.get(periodMs);
  if (!clock) {
    clock = new Clock(periodMs);
    clocks.set(periodMs, clock);
  }
  return useSyncExternalStore(clock.subscribe, clock.now);
}

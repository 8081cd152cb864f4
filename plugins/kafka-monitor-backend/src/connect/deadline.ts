import { ConnectError } from './connectErrors';
import type { ConnectFailure } from './connectFailures';

/**
 * The caller's abort signal and the total time of one call, as one signal. Made by hand: `AbortSignal.any` and
 * `AbortSignal.timeout` keep listeners and timers until collected, and a sync's signal lives through thousands of calls.
 *
 * @internal
 */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #caller: AbortSignal | undefined;
  readonly #onAbort = () => this.#controller.abort();
  readonly #totalMs: number;
  #timedOut = false;

  constructor(caller: AbortSignal | undefined, totalMs: number) {
    this.#caller = caller;
    this.#totalMs = totalMs;
    this.#timer = setTimeout(() => {
      this.#timedOut = true;
      this.#controller.abort();
    }, totalMs);
    caller?.addEventListener('abort', this.#onAbort, { once: true });
    if (caller?.aborted) {
      this.#controller.abort();
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get over(): boolean {
    return this.signal.aborted;
  }

  /** What ended the attempt, when it was this deadline. */
  failure(url: string, answered: boolean): ConnectFailure | undefined {
    if (!this.over) {
      return undefined;
    }
    if (!this.#timedOut) {
      return {
        error: new ConnectError(
          'aborted',
          `The request to ${url} was given up.`,
          {
            url,
          },
        ),
        workerAtFault: false,
        neverSent: false,
      };
    }
    const seconds = this.#totalMs / 1000;
    const what = answered
      ? `began to answer but was not done within ${seconds} s.`
      : `did not answer within ${seconds} s.`;
    return {
      error: new ConnectError('timed-out', `${url} ${what}`, { url }),
      workerAtFault: true,
      neverSent: false,
    };
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener('abort', this.#onAbort);
  }
}

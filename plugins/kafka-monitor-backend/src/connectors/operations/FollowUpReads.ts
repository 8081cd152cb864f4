import { ConflictError, NotFoundError } from '@backstage/errors';
import { setTimeout } from 'node:timers/promises';
import {
  ConnectorRef,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** When a connector is asked about again, counted from its operation. */
const AFTER_MS = [1_000, 3_000, 6_000, 12_000, 25_000, 45_000, 65_000];
/** Connectors that are followed at once; the oldest gives way. */
const MAX_FOLLOWED = 200;

/**
 * Asks about a connector a few times after an operation on it, so that pages
 * see what came of it before the next look at all of them would show it. Best
 * effort: what is lost here is seen by that look.
 */
export class FollowUpReads {
  readonly #syncConnector: (ref: ConnectorRef) => Promise<void>;
  readonly #afterMs: readonly number[];
  /** By ref, oldest first. */
  readonly #followed = new Map<string, AbortController>();

  constructor(options: {
    syncConnector: (ref: ConnectorRef) => Promise<void>;
    /** Ascending, in milliseconds. */
    afterMs?: readonly number[];
  }) {
    this.#syncConnector = options.syncConnector;
    this.#afterMs = options.afterMs ?? AFTER_MS;
  }

  /** Follows a connector from now on, in place of its last operation. */
  follow(ref: ConnectorRef): void {
    const key = stringifyConnectorRef(ref);
    this.forget(ref);
    const oldest = this.#followed.keys().next();
    if (this.#followed.size >= MAX_FOLLOWED && !oldest.done) {
      this.#stop(oldest.value);
    }
    const controller = new AbortController();
    this.#followed.set(key, controller);
    this.#read(ref, controller.signal)
      // Abandoned.
      .catch(() => {})
      .finally(() => {
        if (this.#followed.get(key) === controller) {
          this.#followed.delete(key);
        }
      });
  }

  /** Follows it no more, since there is nothing to be seen. */
  forget(ref: ConnectorRef): void {
    this.#stop(stringifyConnectorRef(ref));
  }

  /** Abandons all. */
  stop(): void {
    [...this.#followed.keys()].forEach(key => this.#stop(key));
  }

  #stop(key: string): void {
    this.#followed.get(key)?.abort();
    this.#followed.delete(key);
  }

  async #read(ref: ConnectorRef, signal: AbortSignal): Promise<void> {
    let waited = 0;
    for (const after of this.#afterMs) {
      await setTimeout(after - waited, undefined, { signal, ref: false });
      waited = after;
      try {
        await this.#syncConnector(ref);
      } catch (error) {
        // Gone or switched off: nothing to be seen. All else, such as a
        // rebalance, may be over by the next time.
        if (error instanceof NotFoundError || error instanceof ConflictError) {
          return;
        }
      }
    }
  }
}

import { ConnectError, isConnectError } from './connectErrors';
import type { ConfigKey, ConnectCall } from './connectTypes';

/** What the catalogue asks of a Connect cluster; `ConnectClient` is one. @internal */
export interface PluginConfigSource {
  /** Kafka version of the worker; unknown before it was asked. */
  readonly version: string | undefined;
  pluginConfig(
    connectorClass: string,
    call?: ConnectCall,
  ): Promise<ConfigKey[] | 'not-offered'>;
}

/** @internal */
export interface SecretKeyCatalogOptions {
  readonly client: PluginConfigSource;
  /** Milliseconds; `Date.now` unless told. */
  readonly now?: () => number;
}

/**
 * What is known of the PASSWORD keys of a class. `not-offered`: no worker will ever tell, key patterns alone decide.
 * `failed`: not known now, so nothing can be masked for sure; `reason` names the worker and says what happened.
 *
 * @internal
 */
export type SecretKeys =
  | { readonly kind: 'known'; readonly keys: ReadonlySet<string> }
  | { readonly kind: 'not-offered' }
  | { readonly kind: 'failed'; readonly reason: string };

interface Entry {
  readonly keys: Promise<SecretKeys>;
  /** When the class is asked about again; never, while it is being asked and once it is known. */
  askAgainAt: number;
  /** Without an answer, in a row. */
  failures: number;
}

const NOT_OFFERED_MS = 10 * 60_000;
const FIRST_RETRY_MS = 30_000;
/** Longer with each failure, so that classes that never answer do not keep the others from being asked. */
const LAST_RETRY_MS = 5 * 60_000;
/** After no answer at all: a look at many classes costs one time-out and not one for each. */
const PAUSE_MS = 5_000;
const TIMEOUT_MS = 10_000;
const MAX_ENTRIES = 2_000;
const NO_ANSWER: ReadonlySet<string> = new Set([
  'unreachable',
  'timed-out',
  'rate-limited',
]);

/**
 * Which keys of a connector class are passwords, as the worker's plugin declares them: asked once per class and worker
 * version. A class that the worker does not describe is asked about again after 10 minutes, one about which asking
 * failed after 30 seconds.
 *
 * @internal
 */
export class SecretKeyCatalog {
  readonly #client: PluginConfigSource;
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry>();
  #pause: { until: number; reason: string } | undefined;

  private constructor(options: SecretKeyCatalogOptions) {
    this.#client = options.client;
    this.#now = options.now ?? Date.now;
  }

  static create(options: SecretKeyCatalogOptions): SecretKeyCatalog {
    return new SecretKeyCatalog(options);
  }

  /**
   * The PASSWORD keys of the class.
   *
   * @throws ConnectError only `aborted`, by the signal given here
   */
  async keysOf(
    connectorClass: string,
    options: { signal?: AbortSignal } = {},
  ): Promise<SecretKeys> {
    const id = `${this.#client.version ?? ''}\n${connectorClass}`;
    const entry = this.#entries.get(id);
    const fresh = entry && this.#now() < entry.askAgainAt;
    const keys = fresh ? entry.keys : this.#ask(id, connectorClass, entry);
    return options.signal ? unlessAborted(keys, options.signal) : keys;
  }

  #ask(
    id: string,
    connectorClass: string,
    last: Entry | undefined,
  ): Promise<SecretKeys> {
    if (this.#pause && this.#now() < this.#pause.until) {
      const { reason } = this.#pause;
      return Promise.resolve({ kind: 'failed', reason });
    }
    if (this.#entries.size >= MAX_ENTRIES) {
      this.#entries.clear();
    }
    // Shared by all who ask meanwhile, so no single caller's signal may end it: it has a time of its own.
    const keys = this.#learn(connectorClass);
    const failures = last?.failures ?? 0;
    const entry: Entry = { keys, askAgainAt: Infinity, failures };
    this.#entries.set(id, entry);
    keys.then(learned => {
      if (learned.kind === 'not-offered') {
        entry.askAgainAt = this.#now() + NOT_OFFERED_MS;
      } else if (learned.kind === 'failed') {
        const wait = FIRST_RETRY_MS * 2 ** entry.failures++;
        entry.askAgainAt = this.#now() + Math.min(wait, LAST_RETRY_MS);
      }
    });
    return keys;
  }

  async #learn(connectorClass: string): Promise<SecretKeys> {
    try {
      const keys = await this.#client.pluginConfig(connectorClass, {
        timeoutMs: TIMEOUT_MS,
      });
      if (keys === 'not-offered') {
        return { kind: 'not-offered' };
      }
      const names = keys.filter(isPassword).map(key => key.name);
      return { kind: 'known', keys: new Set(names) };
    } catch (error) {
      // A look at a fleet does not fail over this, whatever it was.
      if (!isConnectError(error)) {
        return { kind: 'failed', reason: 'The worker could not be asked.' };
      }
      if (error.kind === 'refused-name') {
        // No worker can be asked about a class of this name, now or later.
        return { kind: 'not-offered' };
      }
      const reason = error.message;
      if (NO_ANSWER.has(error.kind)) {
        this.#pause = { until: this.#now() + PAUSE_MS, reason };
      }
      return { kind: 'failed', reason };
    }
  }
}

function isPassword(key: ConfigKey): boolean {
  return key.type.toUpperCase() === 'PASSWORD';
}

function unlessAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () =>
      reject(new ConnectError('aborted', 'Reading a plugin was given up.'));
    if (signal.aborted) {
      onAbort();
      return;
    }
    signal.addEventListener('abort', onAbort, { once: true });
    promise
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', onAbort));
  });
}

import { ConnectError } from './connectErrors';
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

interface Entry {
  readonly keys: Promise<ReadonlySet<string> | undefined>;
  /** When the class is asked about again; never, once it was answered. */
  askAgainAt: number;
}

const ASK_AGAIN_MS = 10 * 60_000;
const TIMEOUT_MS = 10_000;
const MAX_ENTRIES = 2_000;

/**
 * Which keys of a connector class are passwords, as the worker's plugin declares them: asked once per class and worker
 * version. A class about which nothing can be learned is asked about again after 10 minutes; until then key patterns
 * alone decide.
 *
 * @internal
 */
export class SecretKeyCatalog {
  readonly #client: PluginConfigSource;
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry>();

  private constructor(options: SecretKeyCatalogOptions) {
    this.#client = options.client;
    this.#now = options.now ?? Date.now;
  }

  static create(options: SecretKeyCatalogOptions): SecretKeyCatalog {
    return new SecretKeyCatalog(options);
  }

  /**
   * The PASSWORD keys of the class; `undefined` when they cannot be learned now.
   *
   * @throws ConnectError only `aborted`, by the signal given here
   */
  async keysOf(
    connectorClass: string,
    options: { signal?: AbortSignal } = {},
  ): Promise<ReadonlySet<string> | undefined> {
    const id = `${this.#client.version ?? ''}\n${connectorClass}`;
    const known = this.#entries.get(id);
    const fresh = known && this.#now() < known.askAgainAt;
    const keys = fresh ? known.keys : this.#ask(id, connectorClass);
    return options.signal ? unlessAborted(keys, options.signal) : keys;
  }

  #ask(
    id: string,
    connectorClass: string,
  ): Promise<ReadonlySet<string> | undefined> {
    if (this.#entries.size >= MAX_ENTRIES) {
      this.#entries.clear();
    }
    // Shared by all who ask meanwhile, so no single caller's signal may end it: it has a time of its own.
    const keys = this.#learn(connectorClass);
    const entry: Entry = { keys, askAgainAt: Infinity };
    this.#entries.set(id, entry);
    keys.then(learned => {
      if (!learned) {
        entry.askAgainAt = this.#now() + ASK_AGAIN_MS;
      }
    });
    return keys;
  }

  async #learn(
    connectorClass: string,
  ): Promise<ReadonlySet<string> | undefined> {
    try {
      const keys = await this.#client.pluginConfig(connectorClass, {
        timeoutMs: TIMEOUT_MS,
      });
      return keys === 'not-offered'
        ? undefined
        : new Set(keys.filter(isPassword).map(key => key.name));
    } catch {
      // Whatever it was, the patterns decide: a look at a fleet does not fail over this.
      return undefined;
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

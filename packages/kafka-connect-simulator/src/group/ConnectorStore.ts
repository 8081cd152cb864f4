import { ConnectorRecord } from './ConnectorRecord';

/** What `expand` may ask for. @internal */
export type Expansion = 'status' | 'info';

/**
 * The connectors of one worker group, by name and in the order of their
 * creation, with the bodies of `GET /connectors` kept until something changes.
 *
 * @internal
 */
export class ConnectorStore {
  readonly #records = new Map<string, ConnectorRecord>();
  readonly #bodies = new Map<string, Buffer>();

  get size(): number {
    return this.#records.size;
  }

  get(name: string): ConnectorRecord | undefined {
    return this.#records.get(name);
  }

  has(name: string): boolean {
    return this.#records.has(name);
  }

  all(): IterableIterator<ConnectorRecord> {
    return this.#records.values();
  }

  add(record: ConnectorRecord): void {
    this.#records.set(record.name, record);
    this.#bodies.clear();
  }

  remove(name: string): void {
    this.#records.delete(name);
    this.#bodies.clear();
  }

  /** Has to be called after every change of a record's fields. */
  touch(record: ConnectorRecord): void {
    record.touch();
    this.#bodies.clear();
  }

  /** The body of `GET /connectors`. */
  namesBody(): Buffer {
    return this.#body('names', () => {
      const keys = Array.from(this.#records.values(), record => record.key);
      return `[${keys.join(',')}]`;
    });
  }

  /** The body of `GET /connectors?expand=...`; one without a status is left out when the status is asked for. */
  expandBody(expansions: Expansion[]): Buffer {
    return this.#body(expansions.join('&'), () => {
      const parts: string[] = [];
      for (const record of this.#records.values()) {
        if (record.statusHidden && expansions.includes('status')) continue;
        parts.push(`${record.key}:{${slices(record, expansions)}}`);
      }
      return `{${parts.join(',')}}`;
    });
  }

  /** A copy that later changes do not reach. */
  frozenCopy(): ConnectorStore {
    const copy = new ConnectorStore();
    for (const record of this.#records.values()) {
      copy.#records.set(record.name, record.frozenCopy());
    }
    return copy;
  }

  #body(key: string, build: () => string): Buffer {
    let body = this.#bodies.get(key);
    if (!body) {
      body = Buffer.from(build());
      this.#bodies.set(key, body);
    }
    return body;
  }
}

function slices(record: ConnectorRecord, expansions: Expansion[]): string {
  return expansions
    .map(expansion =>
      expansion === 'status'
        ? `"status":${record.statusJson()}`
        : `"info":${record.infoJson()}`,
    )
    .join(',');
}

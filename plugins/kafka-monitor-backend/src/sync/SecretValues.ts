/**
 * The secrets of the connectors of one Connect cluster, in memory only, so
 * that a trace that quotes one can be masked. After a start they are unknown
 * until a configuration is read.
 */
export class SecretValues {
  readonly #byName = new Map<string, string[]>();

  /** Undefined: the connector's configuration has not been read here. */
  of(name: string): string[] | undefined {
    return this.#byName.get(name);
  }

  set(name: string, values: string[]): void {
    this.#byName.set(name, values);
  }

  keepOnly(names: ReadonlySet<string> | ReadonlyMap<string, unknown>): void {
    for (const name of this.#byName.keys()) {
      if (!names.has(name)) {
        this.#byName.delete(name);
      }
    }
  }
}

/** Earlier secrets that are remembered beside the present ones. */
const MAX_VALUES = 200;

/**
 * The secrets of the connectors of one Connect cluster, in memory only, so
 * that a trace that quotes one can be masked. After a start they are unknown
 * until a configuration is read.
 */
export class SecretValues {
  readonly #byName = new Map<string, { values: string[]; heldAt?: Date }>();

  /**
   * Undefined: the connector's configuration has not been read here, or is
   * held, so that a trace may quote what nobody here knows.
   */
  of(name: string): string[] | undefined {
    const known = this.#byName.get(name);
    return known?.heldAt ? undefined : known?.values;
  }

  /** Adds to those known before: an old trace quotes an old secret. */
  set(name: string, values: readonly string[]): void {
    const before = this.#byName.get(name)?.values ?? [];
    const all = [...new Set([...values, ...before])];
    this.#byName.set(name, {
      values: all.slice(0, Math.max(values.length, MAX_VALUES)),
    });
  }

  /** Its secrets are not all known, from now until they are set. */
  hold(name: string, at: Date): void {
    const values = this.#byName.get(name)?.values ?? [];
    this.#byName.set(name, { values, heldAt: at });
  }

  /** Since when it is held; undefined: it is not. */
  heldAt(name: string): Date | undefined {
    return this.#byName.get(name)?.heldAt;
  }

  keepOnly(names: ReadonlySet<string> | ReadonlyMap<string, unknown>): void {
    for (const name of this.#byName.keys()) {
      if (!names.has(name)) {
        this.#byName.delete(name);
      }
    }
  }
}

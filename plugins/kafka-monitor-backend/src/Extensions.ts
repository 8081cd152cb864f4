/** What modules have added to the plugin, each with an id of its own. */
export class Extensions<T extends { id: string }> {
  readonly #what: string;
  readonly #byId = new Map<string, T>();

  /** @param what as errors name it */
  constructor(what: string) {
    this.#what = what;
  }

  /** @throws Error when there is one of that id already */
  add(...added: readonly T[]): void {
    for (const each of added) {
      if (this.#byId.has(each.id)) {
        throw new Error(`There is a ${this.#what} '${each.id}' already`);
      }
      this.#byId.set(each.id, each);
    }
  }

  /** In the order in which they were added. */
  get all(): T[] {
    return [...this.#byId.values()];
  }
}

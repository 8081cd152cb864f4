/** What is measured: the product, or the floor under it. */
export interface Subject {
  /** One sync of the given Connect cluster (an index). */
  sync(cluster: number): Promise<void>;
  /** Rows written since the last call, by table where that is known. */
  takeRowsWritten(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

/** Counts rows by table. */
export class RowCounter {
  #counts: Record<string, number> = {};

  add(table: string, rows: number): void {
    if (rows > 0) {
      this.#counts[table] = (this.#counts[table] ?? 0) + rows;
    }
  }

  take(): Record<string, number> {
    const taken = this.#counts;
    this.#counts = {};
    return taken;
  }
}

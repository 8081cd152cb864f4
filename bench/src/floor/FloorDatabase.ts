/** A value as both drivers take it; times are milliseconds. */
export type Value = string | number | boolean | null;

/** The few statements of the floor, over a raw driver. */
export interface FloorDatabase {
  /** `?` stands for a value. */
  read<T>(sql: string, values?: readonly Value[]): Promise<T[]>;
  /** Rows of the parents that have one of the ids. */
  readTaskStates(ids: readonly number[]): Promise<TaskStateRow[]>;
  begin(): Promise<void>;
  commit(): Promise<void>;
  insert(table: string, columns: Columns, rows: Value[][]): Promise<void>;
  /** As `insert`; answers the generated ids in the order of the rows. */
  insertWithIds(
    table: string,
    columns: Columns,
    rows: Value[][],
  ): Promise<number[]>;
  /** Sets columns by key; each row holds the values, then the key. */
  update(
    table: string,
    columns: Columns,
    key: Columns,
    rows: Value[][],
  ): Promise<void>;
  close(): Promise<void>;
}

export interface TaskStateRow {
  connector_id: number;
  task: number;
  state: string;
}

/** Names of columns with what they hold. */
export type Columns = ReadonlyArray<
  readonly [name: string, type: 'text' | 'int' | 'bool' | 'time']
>;

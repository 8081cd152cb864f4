import { Columns, FloorDatabase, TaskStateRow, Value } from './FloorDatabase';

// The driver comes without types; these are the parts in use.
interface Statement {
  run(...values: unknown[]): { lastInsertRowid: number | bigint };
  all(...values: unknown[]): unknown[];
}
interface Sqlite {
  prepare(sql: string): Statement;
  exec(sql: string): void;
  close(): void;
}
const Database = require('better-sqlite3') as new (file: string) => Sqlite;

/** better-sqlite3: one prepared statement a table, run row by row. */
export class SqliteFloor implements FloorDatabase {
  readonly #db: Sqlite;
  readonly #statements = new Map<string, Statement>();

  constructor(file: string) {
    this.#db = new Database(file);
  }

  async read<T>(sql: string, values: readonly Value[] = []): Promise<T[]> {
    return this.#prepared(sql).all(...values) as T[];
  }

  async readTaskStates(ids: readonly number[]): Promise<TaskStateRow[]> {
    return this.read(
      'select connector_id, task, state from tasks where connector_id in (select value from json_each(?))',
      [JSON.stringify(ids)],
    );
  }

  async begin(): Promise<void> {
    this.#db.exec('begin immediate');
  }

  async commit(): Promise<void> {
    this.#db.exec('commit');
  }

  async insert(table: string, columns: Columns, rows: Value[][]) {
    await this.insertWithIds(table, columns, rows);
  }

  async insertWithIds(table: string, columns: Columns, rows: Value[][]) {
    const names = columns.map(([name]) => name);
    const statement = this.#prepared(
      `insert into ${table} (${names}) values (${names.map(() => '?')})`,
    );
    return rows.map(row =>
      Number(statement.run(row.map(bound)).lastInsertRowid),
    );
  }

  async update(table: string, columns: Columns, key: Columns, rows: Value[][]) {
    const statement = this.#prepared(
      `update ${table} set ${columns.map(([name]) => `${name} = ?`)}
       where ${key.map(([name]) => `${name} = ?`).join(' and ')}`,
    );
    rows.forEach(row => statement.run(row.map(bound)));
  }

  async close(): Promise<void> {
    this.#db.close();
  }

  #prepared(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

function bound(value: Value) {
  return typeof value === 'boolean' ? Number(value) : value;
}

import { Client } from 'pg';
import { Columns, FloorDatabase, TaskStateRow, Value } from './FloorDatabase';

const ROWS = 500;

/** node-postgres: inserts of many rows, updates from a list of values. */
export class PostgresFloor implements FloorDatabase {
  readonly #client: Client;

  static async connect(connectionString: string): Promise<PostgresFloor> {
    const client = new Client({ connectionString });
    await client.connect();
    return new PostgresFloor(client);
  }

  private constructor(client: Client) {
    this.#client = client;
  }

  async read<T>(sql: string, values: readonly Value[] = []): Promise<T[]> {
    let count = 0;
    const text = sql.replace(/\?/g, () => `$${++count}`);
    return (await this.#client.query(text, [...values])).rows as T[];
  }

  async readTaskStates(ids: readonly number[]): Promise<TaskStateRow[]> {
    const { rows } = await this.#client.query(
      'select connector_id, task, state from tasks where connector_id = any($1)',
      [ids],
    );
    return rows as TaskStateRow[];
  }

  async begin(): Promise<void> {
    await this.#client.query('begin');
  }

  async commit(): Promise<void> {
    await this.#client.query('commit');
  }

  async insert(table: string, columns: Columns, rows: Value[][]) {
    await this.#insert(table, columns, rows, '');
  }

  async insertWithIds(table: string, columns: Columns, rows: Value[][]) {
    const stored = await this.#insert(table, columns, rows, 'returning id');
    return stored.map(row => row.id);
  }

  async update(table: string, columns: Columns, key: Columns, rows: Value[][]) {
    const all = [...columns, ...key];
    for (let start = 0; start < rows.length; start += ROWS) {
      const part = rows.slice(start, start + ROWS);
      await this.#client.query(
        `update ${table} as t set ${columns.map(([n]) => `${n} = v.${n}`)}
         from (values ${marks(all, part.length)}) as v (${names(all)})
         where ${key.map(([n]) => `t.${n} = v.${n}`).join(' and ')}`,
        bound(all, part),
      );
    }
  }

  async close(): Promise<void> {
    await this.#client.end();
  }

  async #insert(
    table: string,
    columns: Columns,
    rows: Value[][],
    returning: string,
  ): Promise<Array<{ id: number }>> {
    const stored: Array<{ id: number }> = [];
    for (let start = 0; start < rows.length; start += ROWS) {
      const part = rows.slice(start, start + ROWS);
      const { rows: returned } = await this.#client.query(
        `insert into ${table} (${names(columns)})
         values ${marks(columns, part.length)} ${returning}`,
        bound(columns, part),
      );
      for (const row of returned as Array<{ id: number }>) {
        stored.push(row);
      }
    }
    return stored;
  }
}

const TYPES = {
  text: 'text',
  int: 'bigint',
  bool: 'boolean',
  time: 'timestamptz',
};

function names(columns: Columns): string {
  return columns.map(([name]) => name).join(', ');
}

/** `($1, $2), ($3, $4)`, with types on the first row. */
function marks(columns: Columns, rows: number): string {
  const lines: string[] = [];
  let mark = 0;
  for (let row = 0; row < rows; row++) {
    const line = columns.map(([, type]) =>
      row === 0 ? `$${++mark}::${TYPES[type]}` : `$${++mark}`,
    );
    lines.push(`(${line.join(',')})`);
  }
  return lines.join(',');
}

function bound(columns: Columns, rows: readonly Value[][]): unknown[] {
  const values: unknown[] = [];
  for (const row of rows) {
    for (let i = 0; i < columns.length; i++) {
      const value = row[i];
      values.push(
        columns[i][1] === 'time' && value !== null
          ? new Date(value as number)
          : value,
      );
    }
  }
  return values;
}

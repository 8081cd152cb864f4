import { Columns, FloorDatabase, TaskStateRow, Value } from './FloorDatabase';

// The driver comes without types; these are the parts in use.
interface Client {
  connect(): Promise<void>;
  query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  end(): Promise<void>;
}
const { Client: PostgresClient } = require('pg') as {
  Client: new (options: { connectionString: string }) => Client;
};

const ROWS = 1000;

/**
 * node-postgres: rows as one JSON text, which measured faster than inserts of
 * many bound values.
 */
export class PostgresFloor implements FloorDatabase {
  readonly #client: Client;

  static async connect(connectionString: string): Promise<PostgresFloor> {
    const client = new PostgresClient({ connectionString });
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
    for (const json of texts([...columns, ...key], rows)) {
      await this.#client.query(
        `update ${table} as t set ${columns.map(([n]) => `${n} = v.${n}`)}
         from json_populate_recordset(null::${table}, $1) as v
         where ${key.map(([n]) => `t.${n} = v.${n}`).join(' and ')}`,
        [json],
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
    const names = columns.map(([name]) => name);
    for (const json of texts(columns, rows)) {
      const { rows: returned } = await this.#client.query(
        `insert into ${table} (${names}) select ${names}
         from json_populate_recordset(null::${table}, $1) ${returning}`,
        [json],
      );
      for (const row of returned as Array<{ id: number }>) {
        stored.push(row);
      }
    }
    return stored;
  }
}

/** The rows as JSON, a thousand a text. */
function* texts(columns: Columns, rows: readonly Value[][]) {
  for (let start = 0; start < rows.length; start += ROWS) {
    yield JSON.stringify(
      rows.slice(start, start + ROWS).map(row => {
        const record: Record<string, unknown> = {};
        columns.forEach(([name, type], index) => {
          const value = row[index];
          record[name] =
            type === 'time' && value !== null
              ? new Date(value as number)
              : value;
        });
        return record;
      }),
    );
  }
}

import { setImmediate } from 'node:timers/promises';
import { Knex } from 'knex';
import {
  insertIntoPostgres,
  insertIntoPostgresForIds,
  updatePostgres,
} from './postgresRows';
import { insertIntoSqlite, updateSqlite } from './sqliteRows';
import { isSqlite } from './createDatabase';
import { toNumber } from './values';

/** Rows per turn of the event loop, which none of them may hold up long. */
const ROWS_PER_TURN = 250;

/** What an insert does with a row whose key is there already. */
export interface OnConflict {
  key: string[];
  /** Columns that then change; all others stay. */
  merge: string[];
}

/** A list in pieces, each of at most `size` items. */
export function chunked<T>(items: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < items.length; start += size) {
    chunks.push(items.slice(start, start + size));
  }
  return chunks;
}

/**
 * Inserts rows that all have the same columns. With `conflict`, a row whose
 * key is there already updates the given columns instead.
 */
export async function insertRows(
  knex: Knex,
  table: string,
  rows: readonly object[],
  conflict?: OnConflict,
): Promise<void> {
  const insert = isSqlite(knex) ? insertIntoSqlite : insertIntoPostgres;
  for (const chunk of chunked(rows, ROWS_PER_TURN)) {
    await insert(knex, table, chunk, conflict);
    await setImmediate();
  }
}

/**
 * Inserts rows that all have the same columns, into a table that numbers them
 * in `id`.
 *
 * @param name a column that tells the rows apart
 * @returns their ids, by what they hold in that column
 */
export async function insertForIds(
  knex: Knex,
  table: string,
  rows: readonly object[],
  name: string,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const chunk of chunked(rows, ROWS_PER_TURN)) {
    if (isSqlite(knex)) {
      const given = await insertIntoSqlite(knex, table, chunk);
      (chunk as Array<Record<string, string>>).forEach((row, index) =>
        ids.set(row[name], given[index]),
      );
    } else {
      (await insertIntoPostgresForIds(knex, table, chunk, name)).forEach(row =>
        ids.set(row.name, toNumber(row.id)),
      );
    }
    await setImmediate();
  }
  return ids;
}

/**
 * Updates rows by their key. All have the same columns, the key's among them;
 * a row that is not there is passed over.
 */
export async function updateRows(
  knex: Knex,
  table: string,
  rows: readonly object[],
  key: string[],
): Promise<void> {
  const update = isSqlite(knex) ? updateSqlite : updatePostgres;
  for (const chunk of chunked(rows, ROWS_PER_TURN)) {
    await update(knex, table, chunk, key);
    await setImmediate();
  }
}

/** Deletes the rows whose column holds one of the values. */
export async function deleteWhereIn(
  knex: Knex,
  table: string,
  column: string,
  values: readonly (string | number)[],
): Promise<void> {
  for (const chunk of chunked(values, 500)) {
    await knex(table).whereIn(column, chunk).delete();
  }
}

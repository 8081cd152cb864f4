import { setImmediate } from 'node:timers/promises';
import { Knex } from 'knex';

/**
 * Rows per statement: few enough that building and running one does not hold
 * up the event loop, and below every database's limit of bound values.
 */
const ROWS_PER_STATEMENT = 250;

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
  conflict?: { key: string[]; merge: string[] },
): Promise<void> {
  for (const chunk of chunked(rows, ROWS_PER_STATEMENT)) {
    const insert = knex(table).insert(chunk);
    await (conflict
      ? insert.onConflict(conflict.key).merge(conflict.merge)
      : insert);
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

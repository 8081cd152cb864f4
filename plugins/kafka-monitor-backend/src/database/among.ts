import { Knex } from 'knex';
import { isSqlite } from './createDatabase';

/**
 * The condition that a column of texts holds one of the values. They travel as
 * one: a statement of hundreds of bound values takes longer to build and to
 * read than to answer.
 */
export function among(
  knex: Knex,
  column: string,
  values: readonly string[],
): Knex.Raw {
  return isSqlite(knex)
    ? knex.raw('?? in (select value from json_each(?))', [
        column,
        JSON.stringify(values),
      ])
    : knex.raw('?? = any(?)', [column, [...values]]);
}

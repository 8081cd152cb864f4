import { Knex } from 'knex';
import { nameContains } from '../connectors/nameSearch';

/**
 * Narrows a query to rows whose name or title holds the text, in upper or
 * lower case.
 */
export function whereNamed(
  query: Knex.QueryBuilder,
  search: string,
  table: 'teams' | 'business_clusters',
  sqlite: boolean,
) {
  const conditions = ['name', 'title'].map(column =>
    nameContains(search, sqlite, `${table}.${column}`),
  );
  query.whereRaw(
    `(${conditions.map(({ sql }) => sql).join(' or ')})`,
    conditions.flatMap(({ bindings }) => bindings),
  );
}

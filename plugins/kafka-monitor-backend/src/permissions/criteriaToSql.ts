import { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';

/** A condition with its values bound, never spliced into the text. */
export interface SqlCondition {
  sql: string;
  bindings: Array<string | number>;
}

// Both are understood by SQLite and PostgreSQL alike.
/** Of every row. */
export const TRUE: SqlCondition = { sql: '1 = 1', bindings: [] };
/** Of no row. */
export const FALSE: SqlCondition = { sql: '1 = 0', bindings: [] };

/** @param column its SQL; it must never be null, so that `not` is its reverse */
export function isOneOf(
  column: string,
  values: ReadonlyArray<string | number>,
): SqlCondition {
  if (values.length === 0) {
    return FALSE;
  }
  const marks = values.map(() => '?').join(', ');
  return { sql: `${column} in (${marks})`, bindings: [...values] };
}

function join(
  parts: SqlCondition[],
  word: 'and' | 'or',
  empty: SqlCondition,
): SqlCondition {
  if (parts.length === 0) {
    return empty;
  }
  return {
    sql: `(${parts.map(part => part.sql).join(` ${word} `)})`,
    bindings: parts.flatMap(part => part.bindings),
  };
}

/** The conditions of a permission decision as SQL. */
export function criteriaToSql<T>(
  criteria: PermissionCriteria<T>,
  toSql: (condition: T) => SqlCondition,
): SqlCondition {
  const partToSql = (part: PermissionCriteria<T>) => criteriaToSql(part, toSql);
  if (isAndCriteria(criteria)) {
    return join(criteria.allOf.map(partToSql), 'and', TRUE);
  }
  if (isOrCriteria(criteria)) {
    return join(criteria.anyOf.map(partToSql), 'or', FALSE);
  }
  if (isNotCriteria(criteria)) {
    const part = partToSql(criteria.not);
    return { sql: `not (${part.sql})`, bindings: part.bindings };
  }
  return toSql(criteria);
}

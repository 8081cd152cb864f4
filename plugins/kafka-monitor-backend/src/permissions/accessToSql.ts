import { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { ConnectorAccess } from './connectorAccess';
import { ConnectorCondition } from './connectorResource';

/** A condition with its values bound, never spliced into the text. */
export interface SqlCondition {
  sql: string;
  bindings: Array<string | number>;
}

/** Where the ids of an environment's Connect clusters are looked up. */
export type ConnectClusterIds = ReadonlyArray<{
  id: number;
  environment: string;
}>;

// Both words are understood by SQLite and PostgreSQL alike.
const TRUE: SqlCondition = { sql: '1 = 1', bindings: [] };
const FALSE: SqlCondition = { sql: '1 = 0', bindings: [] };

function isOneOf(
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

function criteriaToSql(
  criteria: PermissionCriteria<ConnectorCondition>,
  clusters: ConnectClusterIds,
): SqlCondition {
  if (isAndCriteria(criteria)) {
    const parts = criteria.allOf.map(part => criteriaToSql(part, clusters));
    return join(parts, 'and', TRUE);
  }
  if (isOrCriteria(criteria)) {
    const parts = criteria.anyOf.map(part => criteriaToSql(part, clusters));
    return join(parts, 'or', FALSE);
  }
  if (isNotCriteria(criteria)) {
    const part = criteriaToSql(criteria.not, clusters);
    return { sql: `not (${part.sql})`, bindings: part.bindings };
  }
  const { property, values } = criteria;
  switch (property) {
    case 'environment':
      return isOneOf(
        'connectors.connect_cluster_id',
        clusters
          .filter(cluster => values.includes(cluster.environment))
          .map(cluster => cluster.id),
      );
    case 'team':
      return isOneOf('connectors.team', values);
    default:
      throw new Error(`Unknown property '${property}' in a condition`);
  }
}

/**
 * The access as a condition on `connectors`. Its columns are never null, so
 * `not` means the same in SQL as in the rules' `apply`.
 */
export function accessToSql(
  access: ConnectorAccess,
  clusters: ConnectClusterIds,
): SqlCondition {
  switch (access.connectors) {
    case 'all':
      return TRUE;
    case 'none':
      return FALSE;
    default:
      return criteriaToSql(access.criteria, clusters);
  }
}

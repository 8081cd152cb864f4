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

/** Where the properties of conditions are found. */
export interface ConditionColumns {
  connectClusterId: string;
  team: string;
}

const CONNECTORS: ConditionColumns = {
  connectClusterId: 'connectors.connect_cluster_id',
  team: 'connectors.team',
};

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
  columns: ConditionColumns,
): SqlCondition {
  const toSql = (part: PermissionCriteria<ConnectorCondition>) =>
    criteriaToSql(part, clusters, columns);
  if (isAndCriteria(criteria)) {
    const parts = criteria.allOf.map(toSql);
    return join(parts, 'and', TRUE);
  }
  if (isOrCriteria(criteria)) {
    const parts = criteria.anyOf.map(toSql);
    return join(parts, 'or', FALSE);
  }
  if (isNotCriteria(criteria)) {
    const part = toSql(criteria.not);
    return { sql: `not (${part.sql})`, bindings: part.bindings };
  }
  const { property, values } = criteria;
  switch (property) {
    case 'environment':
      return isOneOf(
        columns.connectClusterId,
        clusters
          .filter(cluster => values.includes(cluster.environment))
          .map(cluster => cluster.id),
      );
    case 'team':
      return isOneOf(columns.team, values);
    default:
      throw new Error(`Unknown property '${property}' in a condition`);
  }
}

/**
 * The access as a condition on `connectors`, or on other columns that hold
 * the same. They are never null, so `not` means the same in SQL as in the
 * rules' `apply`.
 *
 * @param columns SQL of the columns, as the query knows them
 */
export function accessToSql(
  access: ConnectorAccess,
  clusters: ConnectClusterIds,
  columns: ConditionColumns = CONNECTORS,
): SqlCondition {
  switch (access.connectors) {
    case 'all':
      return TRUE;
    case 'none':
      return FALSE;
    default:
      return criteriaToSql(access.criteria, clusters, columns);
  }
}

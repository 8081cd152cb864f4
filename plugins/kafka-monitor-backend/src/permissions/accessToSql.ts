import { ConnectorAccess } from './connectorAccess';
import { ConnectorCondition } from './connectorResource';
import {
  criteriaToSql,
  FALSE,
  isOneOf,
  SqlCondition,
  TRUE,
} from './criteriaToSql';
import { isLedBySql } from './teamAccessToSql';

export type { SqlCondition } from './criteriaToSql';

/** Where the ids of Connect clusters are looked up. */
export type ConnectClusterIds = ReadonlyArray<{
  id: number;
  environment: string;
  platform: string;
}>;

/** Where the properties of conditions are found. */
export interface ConditionColumns {
  connectClusterId: string;
  team: string;
  /** Null: in no business cluster. */
  cluster: string;
}

const CONNECTORS: ConditionColumns = {
  connectClusterId: 'connectors.connect_cluster_id',
  team: 'connectors.team',
  cluster: 'connectors.cluster',
};

function conditionToSql(
  { property, values }: ConnectorCondition,
  clusters: ConnectClusterIds,
  columns: ConditionColumns,
): SqlCondition {
  switch (property) {
    case 'environment':
    case 'platform':
      return isOneOf(
        columns.connectClusterId,
        clusters
          .filter(cluster => values.includes(cluster[property]))
          .map(cluster => cluster.id),
      );
    case 'team':
      return isOneOf(columns.team, values);
    case 'cluster':
      return isOneOf(`coalesce(${columns.cluster}, '')`, values);
    case 'lead':
      return isLedBySql(columns.team, values);
    default:
      throw new Error(`Unknown property '${property}' in a condition`);
  }
}

/**
 * The access as a condition on `connectors`, or on other columns that hold
 * the same. None of what is compared is null, so `not` means the same in SQL
 * as in the rules' `apply`.
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
      return criteriaToSql(access.criteria, condition =>
        conditionToSql(condition, clusters, columns),
      );
  }
}

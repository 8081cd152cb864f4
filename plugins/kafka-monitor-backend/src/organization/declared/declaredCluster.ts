import {
  ClusterCreate,
  ClusterValues,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { BusinessClusterRow } from '../../database/tables';
import { DeclaredCluster } from './Declarations';

/** A stored business cluster, with its further teams in their order. */
export interface StoredCluster {
  row: BusinessClusterRow;
  teams: readonly string[];
}

type Values = ClusterValues & Pick<ClusterCreate, 'platform'>;

export function storedClusterValues({ row, teams }: StoredCluster): Values {
  return {
    platform: row.platform as Platform,
    title: row.title,
    description: row.description,
    owner: row.owner,
    teams: [...teams],
    links: JSON.parse(row.links),
  };
}

export function declaredClusterValues(cluster: DeclaredCluster): Values {
  const { name: _, ...values } = cluster;
  return values;
}

/** Columns that hold what is declared; further teams have rows of their own. */
export function declaredClusterColumns(
  cluster: DeclaredCluster,
): Partial<BusinessClusterRow> {
  return {
    platform: cluster.platform,
    title: cluster.title,
    description: cluster.description,
    owner: cluster.owner,
    links: JSON.stringify(cluster.links),
  };
}

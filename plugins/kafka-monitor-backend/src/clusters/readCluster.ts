import { NotFoundError } from '@backstage/errors';
import {
  BusinessCluster,
  ClusterList,
  ClusterQuery,
  ClusterValues,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { isSqlite } from '../database/createDatabase';
import { BusinessClusterRow } from '../database/tables';
import { toIso } from '../database/values';
import { countOpenFailures } from '../failures/countOpenFailures';
import { clusterValues } from '../organization/clusterValues';
import {
  connectorTotal,
  failingTotal,
  Numbers,
  numbersOf,
} from '../organization/numbersOf';
import { OrganizationReading } from '../organization/OrganizationReading';
import { pageOf } from '../organization/page';
import { whereNamed } from '../organization/whereNamed';
import { OrganizationAccess } from '../permissions/TeamAuthorizer';

/** A business cluster's row with its further teams, in their order. */
export interface StoredCluster {
  row: BusinessClusterRow;
  teams: string[];
}

/** What a person may give a business cluster, as it is. */
export function valuesOf({ row, teams }: StoredCluster): ClusterValues {
  return clusterValues(row, teams);
}

async function readClusters(
  knex: Knex,
  narrow: (query: Knex.QueryBuilder) => void,
): Promise<StoredCluster[]> {
  const query: Knex.QueryBuilder = knex('business_clusters')
    .select('business_clusters.*')
    .orderBy('business_clusters.name');
  narrow(query);
  // One after the other: within a transaction there is one connection.
  const rows: BusinessClusterRow[] = await query;
  const further: Array<{ cluster: string; team: string }> = await knex(
    'business_cluster_teams',
  )
    .select('cluster', 'team')
    .orderBy(['cluster', 'position']);
  return rows.map(row => ({
    row,
    teams: further
      .filter(({ cluster }) => cluster === row.name)
      .map(({ team }) => team),
  }));
}

function toCluster(
  stored: StoredCluster,
  numbers: Numbers,
  access: Pick<OrganizationAccess, 'updateClusters' | 'deleteClusters'>,
): BusinessCluster {
  const { row } = stored;
  const allowed: BusinessCluster['allowed'] = [];
  if (row.declared_in === null && access.updateClusters) {
    allowed.push('update');
  }
  if (row.declared_in === null && access.deleteClusters) {
    allowed.push('delete');
  }
  return {
    name: row.name,
    platform: row.platform as Platform,
    ...valuesOf(stored),
    declaredIn: row.declared_in,
    version: row.version,
    createdAt: toIso(row.created_at),
    updatedAt: toIso(row.updated_at),
    updatedBy: row.updated_by,
    ...numbers,
    allowed,
  };
}

async function toClusters(
  { connectors, access }: OrganizationReading,
  stored: readonly StoredCluster[],
): Promise<BusinessCluster[]> {
  const numbers = await numbersOf(connectors, {
    by: 'cluster',
    names: stored.map(({ row }) => row.name),
    countOpenFailures,
  });
  return stored.map(each => toCluster(each, numbers(each.row.name), access));
}

/** A page of the business clusters that match. */
export async function listClusters(
  reading: OrganizationReading,
  query: ClusterQuery,
): Promise<ClusterList> {
  const { knex } = reading.connectors;
  const stored = await readClusters(knex, clusters => {
    if (query.platform) {
      clusters.where('business_clusters.platform', query.platform);
    }
    if (query.search) {
      const { search } = query;
      whereNamed(clusters, search, 'business_clusters', isSqlite(knex));
    }
  });
  const { team } = query;
  const matching = team
    ? stored.filter(({ row, teams }) =>
        [row.owner, ...teams].some(each => team.includes(each)),
      )
    : stored;
  const clusters = await toClusters(reading, matching);
  return {
    items: pageOf(clusters, {
      ...query,
      keys: {
        title: cluster => cluster.title,
        name: cluster => cluster.name,
        owner: cluster => cluster.owner,
        connectors: cluster => connectorTotal(cluster.counts),
        failing: cluster => failingTotal(cluster.counts),
      },
    }),
    totalItems: clusters.length,
  };
}

/**
 * One business cluster as it is stored.
 *
 * @throws NotFoundError
 */
export async function findCluster(
  knex: Knex,
  name: string,
): Promise<StoredCluster> {
  const [found] = await readClusters(knex, clusters => {
    clusters.where('business_clusters.name', name);
  });
  if (!found) {
    throw new NotFoundError(`There is no business cluster '${name}'`);
  }
  return found;
}

/** One business cluster as it is shown. */
export async function readCluster(
  reading: OrganizationReading,
  name: string,
): Promise<BusinessCluster> {
  const found = await findCluster(reading.connectors.knex, name);
  const [cluster] = await toClusters(reading, [found]);
  return cluster;
}

import { Knex } from 'knex';
import {
  BusinessClusterRow,
  BusinessClusterTeamRow,
  TeamLeadRow,
  TeamRow,
} from '../../database/tables';

/** A stored team, with the leads that a file has given it. */
export interface StoredTeam {
  row: TeamRow;
  /** User refs, ascending. */
  fileLeads: readonly string[];
}

/** A stored business cluster, with its further teams in their order. */
export interface StoredCluster {
  row: BusinessClusterRow;
  teams: readonly string[];
}

/** Lists of something, by the name they belong to. */
function grouped<T>(items: readonly T[], nameOf: (item: T) => string) {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  }
  return groups;
}

/** All teams, the deleted ones too. */
export async function readStoredTeams(knex: Knex): Promise<StoredTeam[]> {
  const rows = await knex<TeamRow>('teams').orderBy('name');
  const leads = grouped(
    await knex<TeamLeadRow>('team_leads').where({ source: 'file' }),
    ({ team }) => team,
  );
  return rows.map(row => ({
    row,
    fileLeads: (leads.get(row.name) ?? []).map(lead => lead.user_ref).sort(),
  }));
}

/** All business clusters. */
export async function readStoredClusters(knex: Knex): Promise<StoredCluster[]> {
  const rows = await knex<BusinessClusterRow>('business_clusters').orderBy(
    'name',
  );
  const teams = grouped(
    await knex<BusinessClusterTeamRow>('business_cluster_teams').orderBy(
      'position',
    ),
    ({ cluster }) => cluster,
  );
  return rows.map(row => ({
    row,
    teams: (teams.get(row.name) ?? []).map(({ team }) => team),
  }));
}

/** How many connectors business clusters have, by name. */
export async function countConnectors(
  knex: Knex,
): Promise<Map<string, number>> {
  const rows: Array<{ cluster: string; count: unknown }> = await knex(
    'connectors',
  )
    .whereNotNull('cluster')
    .groupBy('cluster')
    .select('cluster')
    .count({ count: '*' });
  return new Map(rows.map(({ cluster, count }) => [cluster, Number(count)]));
}

import {
  Organization,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { BusinessClusterRow } from '../database/tables';
import { OrganizationAccess } from '../permissions/TeamAuthorizer';

/** What names stand for, as far as the caller may see it. */
export async function readOrganization(
  knex: Knex,
  access: OrganizationAccess,
): Promise<Organization> {
  const { assign } = access;
  const [teams, clusters]: [
    Array<{
      name: string;
      title: string;
      deleted_at: unknown;
      assignable: unknown;
    }>,
    BusinessClusterRow[],
  ] = await Promise.all([
    access.readTeams
      ? knex('teams')
          .select(
            'name',
            'title',
            'deleted_at',
            knex.raw(`case when ${assign.sql} then 1 else 0 end as ??`, [
              ...assign.bindings,
              'assignable',
            ]),
          )
          .orderBy('name')
      : [],
    access.readClusters
      ? knex('business_clusters').select('name', 'title', 'platform')
      : [],
  ]);
  const allowed: Organization['allowed'] = [];
  if (access.createTeams) {
    allowed.push('create-team');
  }
  if (access.createClusters) {
    allowed.push('create-cluster');
  }
  return {
    teams: teams.map(({ name, title, deleted_at: deletedAt, assignable }) => ({
      name,
      title,
      deleted: deletedAt !== null,
      assignable: deletedAt === null && Boolean(assignable),
    })),
    clusters: clusters
      .map(({ name, title, platform }) => ({
        name,
        title,
        platform: platform as Platform,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    allowed,
  };
}

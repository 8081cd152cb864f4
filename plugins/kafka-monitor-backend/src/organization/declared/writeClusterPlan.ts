import { Knex } from 'knex';
import { BusinessClusterRow } from '../../database/tables';
import { ClusterPlan } from './planClusters';

/** Writes the rows of one business cluster; part of the caller's transaction. */
export async function writeClusterPlan(
  trx: Knex,
  plan: ClusterPlan,
  now: Date,
): Promise<void> {
  const { name } = plan;
  const touched = { updated_at: now, updated_by: null };
  const row = trx<BusinessClusterRow>('business_clusters').where({ name });
  if (plan.kind === 'released') {
    await row.update({ declared_in: null, ...touched }).increment('version', 1);
    return;
  }
  if (plan.kind === 'create') {
    await trx('business_clusters').insert({
      name,
      ...plan.columns,
      ...touched,
      created_at: now,
    });
  } else {
    await row.update({ ...plan.columns, ...touched }).increment('version', 1);
    await trx('business_cluster_teams').where({ cluster: name }).delete();
  }
  if (plan.teams.length > 0) {
    await trx('business_cluster_teams').insert(
      plan.teams.map((team, position) => ({ cluster: name, team, position })),
    );
  }
}

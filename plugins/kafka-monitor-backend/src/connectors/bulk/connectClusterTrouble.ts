import { Knex } from 'knex';
import { ConnectClusterRow, WorkerRow } from '../../database/tables';
import { ClusterName } from './FollowUpLooks';

/** Whether none of a Connect cluster's workers answered when last asked. */
export async function isUnreachable(
  knex: Knex,
  connectClusterId: number,
): Promise<boolean> {
  const workers: Array<Pick<WorkerRow, 'health'>> = await knex('workers')
    .where({ connect_cluster_id: connectClusterId })
    .select('health');
  return (
    workers.length > 0 &&
    workers.every(({ health }) => health === 'unreachable')
  );
}

/** Whether looks at a Connect cluster fail, so that the next one waits. */
export async function isFailing(
  knex: Knex,
  { environment, connectCluster }: ClusterName,
): Promise<boolean> {
  const row = await knex<ConnectClusterRow>('connect_clusters')
    .where({ environment, connect_cluster: connectCluster })
    .first('failing_since');
  return (row?.failing_since ?? null) !== null;
}

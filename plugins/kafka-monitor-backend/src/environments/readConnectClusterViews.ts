import { Knex } from 'knex';
import { ConnectClusterRow } from '../database/tables';
import {
  ConnectClusterView,
  EnvironmentToggles,
  viewConnectClusters,
} from './connectClusterViews';

/** All Connect clusters that have rows, as they are at this moment. */
export async function readConnectClusterViews(
  knex: Knex,
  toggles: EnvironmentToggles,
  now: Date,
): Promise<ConnectClusterView[]> {
  const rows = await knex<ConnectClusterRow>('connect_clusters').select('*');
  return viewConnectClusters(rows, toggles, now);
}

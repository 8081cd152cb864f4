import { Knex } from 'knex';
import { isSqlite } from '../../database/createDatabase';
import { ConnectClusterRow } from '../../database/tables';

/**
 * Keeps looks at these Connect clusters from being written until the
 * transaction ends: they lock the same rows first, and write what connectors
 * are assigned to as well. On SQLite there is one writer anyway.
 */
export async function lockConnectClusters(
  trx: Knex,
  ids: readonly number[],
): Promise<ConnectClusterRow[]> {
  const query = trx<ConnectClusterRow>('connect_clusters')
    .whereIn('id', ids)
    // Always in the same order, so that nobody waits for each other.
    .orderBy('id');
  return isSqlite(trx) ? query : query.forUpdate();
}

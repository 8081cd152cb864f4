import { Knex } from 'knex';
import { chunked } from '../database/batch';
import { ConnectorDeletionRow } from '../database/tables';

/** A deletion that was asked for here is noticed by a look within this time. */
const LATELY_MS = 15 * 60_000;

/**
 * Those of the connectors whose deletion from Kafka Connect was asked for here
 * a while ago, with who asked for it.
 */
export async function deletionsLately(
  knex: Knex,
  connectClusterId: number,
  connectors: ReadonlyArray<{ name: string }>,
  now: Date,
): Promise<Map<string, string>> {
  const actors = new Map<string, string>();
  for (const chunk of chunked(connectors, 500)) {
    const found = await knex<ConnectorDeletionRow>('connector_deletions')
      .where({ connect_cluster_id: connectClusterId })
      .where('at', '>', new Date(now.getTime() - LATELY_MS))
      .whereIn(
        'name',
        chunk.map(({ name }) => name),
      )
      .select('name', 'actor');
    found.forEach(({ name, actor }) => actors.set(name, actor));
  }
  return actors;
}

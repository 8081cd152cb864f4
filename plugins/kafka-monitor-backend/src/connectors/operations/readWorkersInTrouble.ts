import { Knex } from 'knex';
import { WorkerRow } from '../../database/tables';

/**
 * URLs of workers that said themselves that they are cut off from Kafka or
 * starting, or that did not answer: an operation asked of them would wait for
 * its time-out.
 */
export async function readWorkersInTrouble(
  knex: Knex,
  connectClusterId: number,
): Promise<string[]> {
  return knex<WorkerRow>('workers')
    .where({ connect_cluster_id: connectClusterId })
    .whereIn('health', ['unhealthy', 'starting', 'unreachable'])
    .pluck('url');
}

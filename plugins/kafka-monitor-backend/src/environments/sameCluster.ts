import { Knex } from 'knex';
import { ConnectClusterRow } from '../database/tables';
import { toBoolean } from '../database/values';

/** A Connect cluster, as far as it can be told from another. */
export interface ClusterIdentity {
  id: number;
  /** `<environment>/<connectCluster>` */
  key: string;
  kafkaClusterId: string | null;
  workerIds: ReadonlySet<string>;
}

/**
 * Connect clusters that are the same one under two names: on the same Kafka
 * cluster, and with workers in common. By id, the key of the other one.
 */
export function findSameClusters(
  clusters: readonly ClusterIdentity[],
): Map<number, string> {
  const same = new Map<number, string>();
  for (const one of clusters) {
    const other = clusters.find(
      each =>
        each.id !== one.id &&
        each.kafkaClusterId !== null &&
        each.kafkaClusterId === one.kafkaClusterId &&
        [...each.workerIds].some(workerId => one.workerIds.has(workerId)),
    );
    if (other) {
      same.set(one.id, other.key);
    }
  }
  return same;
}

/** What the rows tell about the identity of the configured clusters. */
export async function readIdentities(
  knex: Knex,
  rows: readonly ConnectClusterRow[],
): Promise<ClusterIdentity[]> {
  const configured = rows.filter(row => toBoolean(row.configured));
  const workerIds = new Map<number, Set<string>>();
  const found = await knex('connectors')
    .whereNotNull('worker_id')
    .distinct('connect_cluster_id', 'worker_id');
  for (const { connect_cluster_id: id, worker_id: workerId } of found) {
    workerIds.set(id, (workerIds.get(id) ?? new Set()).add(workerId));
  }
  return configured.map(row => ({
    id: row.id,
    key: `${row.environment}/${row.connect_cluster}`,
    kafkaClusterId: row.kafka_cluster_id,
    workerIds: workerIds.get(row.id) ?? new Set(),
  }));
}

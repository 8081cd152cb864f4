import { Knex } from 'knex';
import { ConnectClusterRow } from '../database/tables';
import { toBoolean } from '../database/values';
import { endHold, IdentityEffect, startHold } from './kafkaClusterHold';

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

/**
 * What the rows tell about the identity of the configured Connect clusters
 * that are on the same Kafka cluster as the given one, itself included.
 */
export async function readIdentities(
  knex: Knex,
  rows: readonly ConnectClusterRow[],
  of: Pick<ConnectClusterRow, 'kafka_cluster_id'>,
): Promise<ClusterIdentity[]> {
  const related = rows.filter(
    row =>
      toBoolean(row.configured) &&
      row.kafka_cluster_id !== null &&
      row.kafka_cluster_id === of.kafka_cluster_id,
  );
  if (related.length < 2) {
    return [];
  }
  const workerIds = new Map<number, Set<string>>();
  const found = await knex('connectors')
    .whereIn(
      'connect_cluster_id',
      related.map(row => row.id),
    )
    .whereNotNull('worker_id')
    .distinct('connect_cluster_id', 'worker_id');
  for (const { connect_cluster_id: id, worker_id: workerId } of found) {
    workerIds.set(id, (workerIds.get(id) ?? new Set()).add(workerId));
  }
  return related.map(row => ({
    id: row.id,
    key: `${row.environment}/${row.connect_cluster}`,
    kafkaClusterId: row.kafka_cluster_id,
    workerIds: workerIds.get(row.id) ?? new Set(),
  }));
}

/**
 * Says on a Connect cluster that it is there twice, as long as it is. It goes
 * on being looked at: what is shown is true, and only there twice. It takes
 * the place of no other hold.
 *
 * @param other key of the one that it is the same as; undefined: of none
 */
export function judgeSameCluster(
  row: Pick<ConnectClusterRow, 'hold_reason' | 'hold_message'>,
  other: string | undefined,
  now: Date,
): IdentityEffect {
  const told = row.hold_reason === 'same-cluster';
  if (!other) {
    return told ? endHold('same-cluster') : { patch: {}, changes: [] };
  }
  const message = `It is the same Connect cluster as ${other}: the same Kafka cluster, and workers in common. Operations are refused until one of the two is taken out of the configuration.`;
  if (told) {
    return {
      patch:
        row.hold_message === message
          ? {}
          : { hold_message: message, hold_names: JSON.stringify([other]) },
      changes: [],
    };
  }
  return row.hold_reason === null
    ? startHold(row, now, { reason: 'same-cluster', message, names: [other] })
    : { patch: {}, changes: [] };
}

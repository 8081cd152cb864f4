import { appendChanges } from '../changes/changeLog';
import { ConnectClusterRow } from '../database/tables';
import { judgeKafkaCluster } from '../environments/kafkaClusterHold';
import { ConnectClusterContext } from './ConnectClusterContext';

/**
 * Before connectors come or go: whether the worker belongs to the Kafka
 * cluster that it always did. Else its answer is about another Connect
 * cluster, and a hold begins.
 */
export async function isAnotherKafka(
  context: ConnectClusterContext,
  row: ConnectClusterRow,
  url: string,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if (row.kafka_cluster_id === null) {
    return false;
  }
  const { kafkaClusterId } = await context.client.root({
    url,
    signal,
    timeoutMs: context.timeouts.statusTimeoutMs,
  });
  const now = context.now();
  const { patch, changes } = judgeKafkaCluster(
    row,
    kafkaClusterId ? [kafkaClusterId] : [],
    now,
  );
  if (patch.hold_reason !== 'kafka-cluster-changed') {
    return false;
  }
  await context.knex.transaction(async trx => {
    await trx('connect_clusters').where({ id: row.id }).update(patch);
    await appendChanges(trx, changes, {
      connectClusterId: row.id,
      syncNumber: row.sync_number,
      at: now,
    });
  });
  return true;
}

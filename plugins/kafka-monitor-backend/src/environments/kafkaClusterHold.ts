import { Change } from '../changes/changeLog';
import { ConnectClusterRow } from '../database/tables';
import { ConnectClusterPatch } from './connectClusterStore';

/** What the Kafka cluster id that workers tell means for the rows. */
export interface IdentityEffect {
  patch: ConnectClusterPatch;
  changes: Change[];
}

/**
 * The same address with another Kafka cluster behind it is not the same
 * Connect cluster: nothing of it is applied until an admin confirms.
 */
export function judgeKafkaCluster(
  row: ConnectClusterRow,
  kafkaClusterId: string | null,
  now: Date,
): IdentityEffect {
  if (kafkaClusterId === null) {
    return { patch: {}, changes: [] };
  }
  const held = row.hold_reason === 'kafka-cluster-changed';
  if (row.kafka_cluster_id === null) {
    return { patch: { kafka_cluster_id: kafkaClusterId }, changes: [] };
  }
  if (row.kafka_cluster_id === kafkaClusterId) {
    return held ? endHold('kafka-cluster-changed') : { patch: {}, changes: [] };
  }
  if (held) {
    return { patch: {}, changes: [] };
  }
  return {
    patch: {
      hold_reason: 'kafka-cluster-changed',
      hold_message: `Its workers now belong to Kafka cluster ${kafkaClusterId} instead of ${row.kafka_cluster_id}. Nothing is applied until an admin confirms.`,
      hold_since: now,
      hold_until: null,
      hold_names: null,
    },
    changes: [
      {
        kind: 'hold-started',
        name: null,
        payload: { reason: 'kafka-cluster-changed' },
      },
    ],
  };
}

/** Ends a hold. */
export function endHold(reason: string): IdentityEffect {
  return {
    patch: {
      hold_reason: null,
      hold_message: null,
      hold_since: null,
      hold_until: null,
      hold_names: null,
    },
    changes: [{ kind: 'hold-ended', name: null, payload: { reason } }],
  };
}

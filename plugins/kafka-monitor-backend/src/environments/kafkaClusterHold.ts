import { Change } from '../changes/changeLog';
import { ConnectClusterRow } from '../database/tables';
import { ConnectClusterPatch } from './connectClusterStore';

/** What the Kafka cluster id that workers tell means for the rows. */
export interface IdentityEffect {
  patch: ConnectClusterPatch;
  changes: Change[];
}

/** What a row tells about its Kafka cluster and its hold. */
type Held = Pick<
  ConnectClusterRow,
  'kafka_cluster_id' | 'hold_reason' | 'hold_message'
>;

const NOTHING: IdentityEffect = { patch: {}, changes: [] };

/**
 * The same address with another Kafka cluster behind it is not the same
 * Connect cluster: nothing of it is applied until an admin confirms. That
 * holds for a single one of its workers, too: sooner or later it is asked.
 *
 * @param kafkaClusterIds as its workers tell; those that answered
 */
export function judgeKafkaCluster(
  row: Held,
  kafkaClusterIds: readonly string[],
  now: Date,
): IdentityEffect {
  const ids = [...new Set(kafkaClusterIds)].sort();
  if (ids.length === 0) {
    return NOTHING;
  }
  const held = row.hold_reason === 'kafka-cluster-changed';
  const known = row.kafka_cluster_id;
  if (ids.length === 1 && (known === null || known === ids[0])) {
    const { patch, changes } = held
      ? endHold('kafka-cluster-changed')
      : NOTHING;
    return {
      patch: { ...patch, ...(known === null && { kafka_cluster_id: ids[0] }) },
      changes,
    };
  }
  if (held) {
    return NOTHING;
  }
  const told = ids.join(' and ');
  return startHold(row, now, {
    reason: 'kafka-cluster-changed',
    names: ids,
    message:
      known === null
        ? `Its workers belong to different Kafka clusters: ${told}. Nothing is applied until an admin confirms.`
        : `Its workers now belong to Kafka cluster ${told} instead of ${known}. Nothing is applied until an admin confirms.`,
  });
}

/**
 * Starts a hold; one that it takes the place of ends.
 *
 * @param hold its message is for logs; `names` is what it is about: Kafka
 *   clusters, the other Connect cluster
 */
export function startHold(
  row: Pick<ConnectClusterRow, 'hold_reason'>,
  now: Date,
  hold: { reason: string; message: string; names: readonly string[] },
): IdentityEffect {
  return {
    patch: {
      hold_reason: hold.reason,
      hold_message: hold.message,
      hold_since: now,
      hold_until: null,
      hold_names: JSON.stringify(hold.names),
    },
    changes: [
      ...(row.hold_reason ? endHold(row.hold_reason).changes : []),
      {
        kind: 'hold-started',
        name: null,
        payload: { reason: hold.reason },
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

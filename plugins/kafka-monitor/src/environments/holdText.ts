import { Hold } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Translate } from '../shared';

/**
 * What a hold is about and how it ends.
 *
 * @param kafkaClusterId the one that the Connect cluster belonged to so far
 */
export function holdText(
  t: Translate,
  hold: Hold,
  kafkaClusterId: string | null,
): string {
  switch (hold.reason) {
    case 'kafka-cluster-changed': {
      const now = hold.kafkaClusterIds.join(', ');
      return kafkaClusterId === null
        ? t('environments.hold.kafka-clusters-differ', { now })
        : t('environments.hold.kafka-cluster-changed', {
            now,
            before: kafkaClusterId,
          });
    }
    case 'many-vanished':
      return t('environments.hold.many-vanished', { count: hold.connectors });
    default:
      return t('environments.hold.same-cluster', { other: hold.other });
  }
}

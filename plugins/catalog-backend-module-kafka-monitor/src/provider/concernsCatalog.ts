import {
  KafkaMonitorChanges,
  kafkaMonitorChangesSchema,
} from '@kafka-monitor/plugin-kafka-monitor-node';

const OF_THE_ORGANIZATION: ReadonlySet<string> = new Set([
  'team-changed',
  'cluster-changed',
]);

const OF_CONNECTORS: ReadonlySet<string> = new Set([
  'baseline',
  'connector-added',
  'connector-removed',
  'config-changed',
  'topics-changed',
  'assignment-changed',
]);

/**
 * Whether a message of Kafka Monitor's is about anything that entities say.
 * Health is not: it would have them processed again and again.
 *
 * @param payload of an event; anything else concerns nobody
 */
export function concernsCatalog(
  payload: unknown,
  { withConnectors }: { withConnectors: boolean },
): boolean {
  const parsed = kafkaMonitorChangesSchema.safeParse(payload);
  const kinds: KafkaMonitorChanges['kinds'] = parsed.data?.kinds ?? [];
  return kinds.some(
    kind =>
      OF_THE_ORGANIZATION.has(kind) ||
      (withConnectors && OF_CONNECTORS.has(kind)),
  );
}

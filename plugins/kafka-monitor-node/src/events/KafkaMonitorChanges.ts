import { z } from 'zod';

/**
 * The topic of Backstage's events service on which Kafka Monitor tells what
 * has changed.
 *
 * @public
 */
export const KAFKA_MONITOR_CHANGES_TOPIC = 'kafka-monitor.changes';

/** Connectors that one message names, at most. @public */
export const MAX_CHANGED_CONNECTORS = 500;

/**
 * What has changed since the message before. It says who, not what: ask for
 * that, with the credentials that may see it.
 *
 * A message can come twice, with the same `sequence`; none is left out.
 *
 * @public
 */
export const kafkaMonitorChangesSchema = z.object({
  /** How far the change log has come; grows from message to message. */
  sequence: z.number().int(),
  /** Where it was before. */
  from: z.number().int(),
  /**
   * Kinds of entries, such as `health-changed`, `failure-opened`,
   * `connector-added`, `assignment-changed`, `team-changed`.
   */
  kinds: z.array(z.string()),
  /** Refs of the connectors concerned, each once. */
  connectors: z.array(z.string()).max(MAX_CHANGED_CONNECTORS),
  /** Names of the teams concerned. */
  teams: z.array(z.string()),
  /** Names of the business clusters concerned. */
  clusters: z.array(z.string()),
  /** More of the same sync follows. */
  more: z.boolean(),
});

/** @public */
export type KafkaMonitorChanges = z.infer<typeof kafkaMonitorChangesSchema>;

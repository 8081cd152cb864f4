import { z } from 'zod';

/**
 * The topic of Backstage's events service on which Kafka Monitor tells what
 * has changed.
 *
 * @public
 */
export const KAFKA_MONITOR_CHANGES_TOPIC = 'kafka-monitor.changes';

/**
 * Connectors that one message names, at most; as many teams, and as many
 * business clusters.
 *
 * @public
 */
export const MAX_CHANGED_CONNECTORS = 500;

/**
 * What has changed since the message before: usually one message a sync. It
 * says who, not what: ask for that, with the credentials that may see it.
 *
 * Nothing is left out. What was told already can be told again, after a crash
 * or when a subscriber was too slow: `from` is below the `sequence` of the
 * message before then.
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
   * `connector-added`, `assignment-changed`, `team-changed`. A `baseline`, the
   * first look at a Connect cluster, names none of its connectors.
   */
  kinds: z.array(z.string()),
  /** Refs of the connectors concerned, each once. */
  connectors: z.array(z.string()).max(MAX_CHANGED_CONNECTORS),
  /** Names of the teams concerned, each once. */
  teams: z.array(z.string()).max(MAX_CHANGED_CONNECTORS),
  /** Names of the business clusters concerned, each once. */
  clusters: z.array(z.string()).max(MAX_CHANGED_CONNECTORS),
  /** Another message follows at once: it did not fit into this one. */
  more: z.boolean(),
});

/** @public */
export type KafkaMonitorChanges = z.infer<typeof kafkaMonitorChangesSchema>;

import { z } from 'zod';

/** The Backstage signals channel that tells open pages to look again. @public */
export const KAFKA_MONITOR_SIGNAL_CHANNEL = 'kafka-monitor';

/**
 * The kinds that are sent by name. All others are the kinds of entries that
 * the change log has got; pages need not know them.
 *
 * - `looked`: a Connect cluster was looked at. Alone it means that nothing is
 *   new but how fresh everything is;
 * - `workers`: a worker became trouble or ceased to be;
 * - `healthChanged`: a connector was asked about;
 * - `operations`: a bulk operation went on;
 * - `organization`: a team or business cluster changed;
 * - `messages`: a message was stored, or something became of one;
 * - `mutes`: a mute began or ended.
 *
 * @public
 */
export const signalKinds = {
  looked: 'looked',
  workers: 'workers',
  healthChanged: 'health-changed',
  operations: 'operations',
  organization: 'organization-changed',
  messages: 'messages',
  mutes: 'mutes',
} as const;

/**
 * All that a signal says: how far the change log has come, and what kinds of
 * things changed. No names: channels carry no permission check.
 *
 * @public
 */
export const kafkaMonitorSignalSchema = z.object({
  sequence: z.number().int(),
  kinds: z.array(z.string()),
});

/** @public */
export type KafkaMonitorSignal = z.infer<typeof kafkaMonitorSignalSchema>;

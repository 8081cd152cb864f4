import { z } from 'zod';

/** The Backstage signals channel that tells open pages to look again. @public */
export const KAFKA_MONITOR_SIGNAL_CHANNEL = 'kafka-monitor';

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

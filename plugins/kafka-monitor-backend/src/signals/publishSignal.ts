import { LoggerService } from '@backstage/backend-plugin-api';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  KAFKA_MONITOR_SIGNAL_CHANNEL,
  KafkaMonitorSignal,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { lastSequence } from '../changes/changeLog';

/**
 * One signal per look, whatever it changed: how far the change log has come
 * and which kinds of things changed. No names, since channels carry no
 * permission check; pages ask again for what they show. A signal that can not
 * be sent is no trouble of the sync: pages look again by themselves.
 */
export async function publishSignal(
  options: { knex: Knex; signals: SignalsService; logger: LoggerService },
  kinds: readonly string[],
): Promise<void> {
  const { knex, signals, logger } = options;
  try {
    const message: KafkaMonitorSignal = {
      sequence: await lastSequence(knex),
      kinds: [...new Set(kinds)].sort(),
    };
    await signals.publish({
      recipients: { type: 'broadcast' },
      channel: KAFKA_MONITOR_SIGNAL_CHANNEL,
      message,
    });
  } catch (error) {
    logger.warn(`Could not signal the pages: ${error}`);
  }
}

import { AlertStatus } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReading } from '../../connectors/connectorReading';
import { toIso } from '../../database/values';
import { AlertsService } from '../AlertsService';
import { waitingByChannel } from '../outbox/waitingByChannel';
import { readableMessages } from './messageQuery';

const DAY_MS = 24 * 3_600_000;

/** Deliveries of messages that the caller may read. */
function readableDeliveries(reading: ConnectorReading): Knex.QueryBuilder {
  const query: Knex.QueryBuilder = reading.knex('deliveries');
  return reading.may.read.connectors === 'all'
    ? query
    : query.whereIn(
        'deliveries.message_id',
        readableMessages(reading).select('messages.id'),
      );
}

/** Whether people can be told, channel by channel. */
export async function readAlertStatus(
  reading: ConnectorReading,
  alerts: AlertsService,
  isEnabled: (channel: string) => boolean,
  now: Date,
): Promise<AlertStatus> {
  const { knex } = reading;
  const since = new Date(now.getTime() - DAY_MS);
  const waiting = await waitingByChannel(readableDeliveries(reading));
  const refused: Array<Record<string, any>> = await readableDeliveries(reading)
    .where({ status: 'refused' })
    .where('finished_at', '>', since)
    .groupBy('channel')
    .select('channel')
    .count({ count: '*' })
    .max({ last: 'id' });
  const reasons: Array<Record<string, any>> = await knex('deliveries')
    .whereIn(
      'id',
      refused.map(({ last }) => last),
    )
    .select('channel', 'answer');
  const check = await knex('alert_checks').where({ name: 'fallback' }).first();
  return {
    channels: alerts.channels.map(({ id, title }) => {
      const queue = waiting.find(({ channel }) => channel === id);
      const lost = refused.find(({ channel }) => channel === id);
      return {
        id,
        title,
        enabled: isEnabled(id),
        waiting: queue?.count ?? 0,
        oldestAt: queue?.oldestAt.toISOString() ?? null,
        refused: Number(lost?.count ?? 0),
        lastRefusal:
          reasons.find(({ channel }) => channel === id)?.answer ?? null,
      };
    }),
    fallback: {
      recipients: [...alerts.fallbackRecipients],
      addresses: check ? JSON.parse(check.value).addresses : null,
      checkedAt: check ? toIso(check.at) : null,
    },
  };
}

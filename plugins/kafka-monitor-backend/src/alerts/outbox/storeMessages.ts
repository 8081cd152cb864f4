import { AlertChannel } from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { insertRows } from '../../database/batch';
import { toNumber } from '../../database/values';
import { NewMessage } from './NewMessage';

/** Which channels there are, and which are switched on now. */
export interface Channels {
  all: readonly AlertChannel[];
  isEnabled(id: string): boolean;
}

/** Those of the fallback: where all are switched off, nobody would hear of it. */
export function lastResort({ all, isEnabled }: Channels): Channels {
  return all.some(({ id }) => isEnabled(id))
    ? { all, isEnabled }
    : { all, isEnabled: () => true };
}

/** Of a delivery whose addresses are not known yet. */
export const ANY_ADDRESS = '';

async function insertOne(
  trx: Knex,
  table: string,
  row: object,
): Promise<string> {
  const [{ id }] = await trx(table).insert(row).returning('id');
  return String(toNumber(id));
}

/** What a message is about, as its alert is called. */
function alertKind(message: NewMessage): string {
  switch (message.purpose) {
    case 'summary':
    case 'notice':
    case 'test':
      return message.purpose;
    case 'connect-cluster':
    case 'connect-cluster-recovery':
      return 'connect-cluster';
    default:
      return 'failures';
  }
}

/** A new alert; messages name it. */
export function storeAlert(
  trx: Knex,
  alert: { kind: string; team: string | null; at: Date },
): Promise<string> {
  const { kind, team, at } = alert;
  return insertOne(trx, 'alerts', { kind, team, created_at: at });
}

/**
 * Stores messages before they are sent; part of the caller's transaction. Each
 * channel that carries one gets it to deliver, and finds its addresses then.
 *
 * @returns their ids, and those of their alerts, in the order given
 */
export async function storeMessages(
  trx: Knex,
  messages: readonly NewMessage[],
  channels: Channels,
  at: Date,
): Promise<Array<{ id: string; alertId: string }>> {
  const stored: Array<{ id: string; alertId: string }> = [];
  for (const message of messages) {
    const { team } = message.receiver;
    const alertId =
      message.alertId ??
      (await storeAlert(trx, { kind: alertKind(message), team, at }));
    const id = await insertOne(trx, 'messages', {
      alert_id: alertId,
      purpose: message.purpose,
      critical: message.critical,
      silent: message.silent,
      final: message.final,
      severity: message.severity,
      topic: message.topic,
      platform: message.platform,
      environment: message.environment,
      team,
      document: JSON.stringify(message.document),
      receiver: JSON.stringify(message.receiver),
      title: message.document.title.slice(0, 300),
      instead_of: message.insteadOf ?? null,
      created_at: at,
    });
    await insertRows(
      trx,
      'message_connectors',
      message.connectors.map(each => ({
        message_id: id,
        connect_cluster_id: each.connectClusterId,
        name: each.name,
        failure_id: each.failureId,
        environment: each.environment,
      })),
    );
    await insertRows(
      trx,
      'deliveries',
      channelsOf(message, channels).map(channel => ({
        message_id: id,
        alert_id: alertId,
        channel: channel.id,
        address: ANY_ADDRESS,
        label: '',
        status: 'waiting',
        attempts: 0,
        next_at: at,
        created_at: at,
      })),
    );
    stored.push({ id, alertId });
  }
  return stored;
}

function channelsOf(
  message: NewMessage,
  { all, isEnabled }: Channels,
): AlertChannel[] {
  return message.onlyChannel !== undefined
    ? all.filter(({ id }) => id === message.onlyChannel)
    : all.filter(channel => isEnabled(channel.id) && channel.carries(message));
}

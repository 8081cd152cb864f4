import { Knex } from 'knex';
import { TeamRow } from '../database/tables';
import { toBoolean } from '../database/values';
import { MessageConnector, NewMessage } from './outbox/NewMessage';
import { TakenDelivery } from './outbox/deliveryRows';
import { Receivers } from './Receivers';
import { undeliveredDocument } from './texts/undeliveredDocument';

async function readConnectors(
  trx: Knex,
  messageId: TakenDelivery['message']['id'],
): Promise<MessageConnector[]> {
  const rows = await trx('message_connectors').where({ message_id: messageId });
  return rows.map(row => ({
    connectClusterId: row.connect_cluster_id,
    environment: row.environment,
    name: row.name,
    failureId: Number(row.failure_id),
  }));
}

/**
 * What those of the fallback are told of a message that its receiver could not
 * be; undefined: it was for them, or only to try a channel.
 *
 * @param reason undefined: the receiver has no address
 */
export async function composeUndelivered(
  trx: Knex,
  { message }: TakenDelivery,
  reason: string | undefined,
  receivers: Receivers,
): Promise<NewMessage | undefined> {
  const { purpose } = message;
  const isNews = ![
    'test',
    'recovery',
    'correction',
    'connect-cluster-recovery',
  ].includes(purpose);
  const before = await trx('messages')
    .where({ instead_of: message.id })
    .first('id');
  if (
    !isNews ||
    message.instead_of !== null ||
    message.team === null ||
    before
  ) {
    return undefined;
  }
  const team = await trx<TeamRow>('teams')
    .where({ name: message.team })
    .first('title');
  const { receiver, wording } = receivers.fallback();
  return {
    alertId: String(message.alert_id),
    purpose: purpose as NewMessage['purpose'],
    topic: message.topic as NewMessage['topic'],
    severity: message.severity as NewMessage['severity'],
    critical: toBoolean(message.critical),
    silent: toBoolean(message.silent),
    final: toBoolean(message.final),
    platform: message.platform as NewMessage['platform'],
    environment: message.environment,
    receiver,
    document: undeliveredDocument(
      wording,
      { id: String(message.id), document: JSON.parse(message.document) },
      team?.title ?? message.team,
      reason,
    ),
    connectors: await readConnectors(trx, message.id),
    insteadOf: String(message.id),
  };
}

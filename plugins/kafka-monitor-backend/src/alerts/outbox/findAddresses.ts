import {
  AlertChannel,
  AlertReceiver,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { MessageRow } from '../../database/tables';
import { toDate } from '../../database/values';
import { TakenDelivery } from './deliveryRows';
import { ANY_ADDRESS } from './storeMessages';

/** No more people hear of one message by one channel. */
const MOST_ADDRESSES = 200;

/** They go to those who heard what they answer. */
const ANSWERS = ['recovery', 'correction', 'connect-cluster-recovery'];

const isAnswer = ({ purpose }: Pick<MessageRow, 'purpose'>) =>
  ANSWERS.includes(purpose);

/** Where those addresses are now that a channel said to have moved. */
async function movedTo(
  knex: Knex,
  channel: string,
  addresses: readonly string[],
): Promise<Map<string, string>> {
  const rows = await knex('moved_addresses')
    .where({ channel })
    .whereIn('address', [...addresses])
    .select('address', 'moved_to');
  return new Map(rows.map(row => [row.address, row.moved_to]));
}

/**
 * Addresses of those who were told of the same alert before: who heard that
 * something fails hears that it does not, wherever the team is reached now.
 */
async function toldBefore(
  knex: Knex,
  { row, message }: TakenDelivery,
): Promise<Array<{ address: string; label: string }>> {
  if (!isAnswer(message)) {
    return [];
  }
  const unknown = await knex('deliveries')
    .join('messages', 'messages.id', 'deliveries.message_id')
    .where({
      'deliveries.alert_id': row.alert_id,
      'deliveries.channel': row.channel,
      'deliveries.address': ANY_ADDRESS,
    })
    .where('deliveries.id', '<', row.id)
    .whereNotIn('messages.purpose', ANSWERS)
    .first('deliveries.id');
  if (unknown) {
    throw new Error('it is not known yet who hears of the failure');
  }
  const query = knex('deliveries')
    .join('messages', 'messages.id', 'deliveries.message_id')
    .where('deliveries.alert_id', row.alert_id)
    .where('deliveries.channel', row.channel)
    .where('deliveries.message_id', '<', message.id)
    .whereIn('deliveries.status', ['accepted', 'waiting'])
    .where('deliveries.address', '<>', ANY_ADDRESS)
    .distinct('deliveries.address', 'deliveries.label');
  // Of a Connect cluster owners and teams are told, each by a message.
  return message.purpose === 'connect-cluster-recovery'
    ? query.where({ 'messages.team': message.team })
    : query;
}

/** So long it is looked again: the catalog may not know people yet. */
const PATIENCE_MS = 60_000;

/**
 * Whether it is too early to say that a message has no address. Those of the
 * fallback are looked for on and on: nobody else would hear of it.
 */
async function isTooEarly(
  knex: Knex,
  { row, message }: TakenDelivery,
  now: Date,
): Promise<boolean> {
  if (isAnswer(message) || message.purpose === 'test') {
    return false;
  }
  const reached = await knex('deliveries')
    .where({ message_id: message.id })
    .where('address', '<>', ANY_ADDRESS)
    .first('id');
  const age = now.getTime() - toDate(row.created_at).getTime();
  return !reached && (message.team === null || age < PATIENCE_MS);
}

/**
 * Puts a delivery to each address in place of one that had none yet.
 *
 * @throws Error where it may be known later
 * @param onNone part of the transaction in which nobody was found
 */
export async function findAddresses(
  knex: Knex,
  channel: AlertChannel,
  taken: TakenDelivery,
  now: Date,
  onNone: (trx: Knex) => Promise<void>,
): Promise<void> {
  const { row, message } = taken;
  const before = await toldBefore(knex, taken);
  const receiver: AlertReceiver = JSON.parse(message.receiver);
  const found = isAnswer(message)
    ? before
    : (await channel.addressesOf(receiver)).slice(0, MOST_ADDRESSES);
  const moved = await movedTo(
    knex,
    channel.id,
    found.map(({ address }) => address),
  );
  const addresses = new Map(
    found.map(({ address, label }) => [moved.get(address) ?? address, label]),
  );
  if (addresses.size === 0 && (await isTooEarly(knex, taken, now))) {
    throw new Error('it reaches nobody');
  }
  await knex.transaction(async trx => {
    const gone = await trx('deliveries')
      .where({ id: row.id, taken_by: row.taken_by })
      .delete();
    if (gone === 0) {
      return;
    }
    if (addresses.size === 0) {
      await onNone(trx);
      return;
    }
    await trx('deliveries')
      .insert(
        [...addresses].map(([address, label]) => ({
          message_id: row.message_id,
          alert_id: row.alert_id,
          channel: row.channel,
          address,
          label: label.slice(0, 300),
          status: 'waiting',
          next_at: row.next_at,
          created_at: row.created_at,
        })),
      )
      .onConflict(['message_id', 'channel', 'address'])
      .ignore();
  });
}

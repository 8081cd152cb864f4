import {
  AlertMessage,
  AlertPurpose,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { databaseTime } from '../../database/databaseTime';
import { DeliveryRow, MessageRow } from '../../database/tables';
import { toBoolean, toDate, toNumber } from '../../database/values';
import { ANY_ADDRESS } from './storeMessages';

/** So long a backend may take with one delivery before another takes it. */
export const LEASE_MS = 90_000;

/** A delivery that this backend has taken, with its message. */
export interface TakenDelivery {
  row: DeliveryRow;
  message: MessageRow;
}

/** The message as channels know it. */
export function toAlertMessage(row: MessageRow): AlertMessage {
  return {
    id: String(toNumber(row.id)),
    alertId: String(toNumber(row.alert_id)),
    purpose: row.purpose as AlertPurpose,
    critical: toBoolean(row.critical),
    silent: toBoolean(row.silent),
    createdAt: toDate(row.created_at),
    document: JSON.parse(row.document),
  };
}

/** Earlier deliveries of the channel, while they wait. */
function waitingBefore(knex: Knex, channel: string): Knex.QueryBuilder {
  return knex('deliveries as before')
    .select('before.id')
    .where({ 'before.channel': channel, 'before.status': 'waiting' })
    .whereRaw('before.address = deliveries.address')
    .whereRaw('before.id < deliveries.id');
}

/**
 * Ids of what is due, the oldest first. Those to one address come one after
 * the other: one that waits holds those after it. So it is with those whose
 * addresses are not known yet, of one receiver and of one alert: else a later
 * one could be sent before they are. Who tries a channel waits for none.
 */
export async function readDue(
  knex: Knex,
  channel: string,
  now: Date,
  limit: number,
): Promise<Array<Pick<DeliveryRow, 'id' | 'address'>>> {
  return knex('deliveries')
    .join('messages', 'messages.id', 'deliveries.message_id')
    .where({ 'deliveries.channel': channel, 'deliveries.status': 'waiting' })
    .where('deliveries.next_at', '<=', now)
    .where(free =>
      free
        .whereNull('deliveries.taken_until')
        .orWhere('deliveries.taken_until', '<', databaseTime(knex)),
    )
    .whereNotExists(
      waitingBefore(knex, channel).whereNot('before.address', ANY_ADDRESS),
    )
    .whereNotExists(
      waitingBefore(knex, channel)
        .join('messages as earlier', 'earlier.id', 'before.message_id')
        .where('before.address', ANY_ADDRESS)
        .whereRaw("messages.purpose <> 'test'")
        .where(same =>
          same
            .whereRaw('before.alert_id = deliveries.alert_id')
            .orWhereRaw('earlier.receiver = messages.receiver'),
        ),
    )
    .orderBy('deliveries.id')
    .limit(limit)
    .select('deliveries.id', 'deliveries.address');
}

/** Takes one, unless another backend has. */
export async function takeDelivery(
  knex: Knex,
  id: DeliveryRow['id'],
  by: string,
): Promise<TakenDelivery | undefined> {
  const taken = await knex('deliveries')
    .where({ id, status: 'waiting' })
    .where(free =>
      free
        .whereNull('taken_until')
        .orWhere('taken_until', '<', databaseTime(knex)),
    )
    .update({ taken_by: by, taken_until: databaseTime(knex, LEASE_MS) });
  if (taken === 0) {
    return undefined;
  }
  const row = await knex<DeliveryRow>('deliveries').where({ id }).first();
  const message =
    row &&
    (await knex<MessageRow>('messages').where({ id: row.message_id }).first());
  return row && message ? { row, message } : undefined;
}

/**
 * The message about the same thing that the address was told, there or where
 * it was before it moved.
 */
export async function readEarlier(knex: Knex, row: DeliveryRow) {
  const { alert_id, channel, address } = row;
  const before = await knex('moved_addresses')
    .where({ channel, moved_to: address })
    .pluck('address');
  const earlier = await knex('deliveries')
    .join('messages', 'messages.id', 'deliveries.message_id')
    .where({
      'deliveries.alert_id': alert_id,
      'deliveries.channel': channel,
      'deliveries.status': 'accepted',
    })
    .whereIn('deliveries.address', [address, ...before])
    .where('deliveries.id', '<', row.id)
    .whereNotNull('deliveries.reference')
    .orderBy('deliveries.id')
    .first('deliveries.reference', 'messages.document');
  return (
    earlier && {
      reference: earlier.reference as string,
      document: JSON.parse(earlier.document),
    }
  );
}

/** Writes what became of it; nothing where another backend has taken it over. */
export async function finishDelivery(
  knex: Knex,
  row: DeliveryRow,
  columns: Partial<DeliveryRow> & Record<string, unknown>,
): Promise<boolean> {
  const written = await knex('deliveries')
    .where({ id: row.id, taken_by: row.taken_by, status: 'waiting' })
    .update({ ...columns, taken_by: null, taken_until: null });
  return written > 0;
}

import {
  AlertMessage,
  AlertPurpose,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { databaseTime } from '../../database/databaseTime';
import { DeliveryRow, MessageRow } from '../../database/tables';
import { toBoolean, toDate, toNumber } from '../../database/values';

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

/**
 * Ids of what is due, the oldest first. Those to one address come one after
 * the other: one that waits holds those after it.
 */
export async function readDue(
  knex: Knex,
  channel: string,
  now: Date,
  limit: number,
): Promise<Array<Pick<DeliveryRow, 'id' | 'address'>>> {
  return knex('deliveries')
    .where({ channel, status: 'waiting' })
    .where('next_at', '<=', now)
    .where(free =>
      free
        .whereNull('taken_until')
        .orWhere('taken_until', '<', databaseTime(knex)),
    )
    .whereNotExists(
      knex('deliveries as before')
        .select('before.id')
        .where('before.channel', channel)
        .where('before.status', 'waiting')
        .whereRaw('before.address = deliveries.address')
        .where('before.address', '<>', '')
        .whereRaw('before.id < deliveries.id'),
    )
    .orderBy('id')
    .limit(limit)
    .select('id', 'address');
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

/** What the address was told last about the same thing. */
export async function readEarlier(knex: Knex, row: DeliveryRow) {
  const earlier = await knex('deliveries')
    .join('messages', 'messages.id', 'deliveries.message_id')
    .where({
      'deliveries.alert_id': row.alert_id,
      'deliveries.channel': row.channel,
      'deliveries.address': row.address,
      'deliveries.status': 'accepted',
    })
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

import { Knex } from 'knex';
import { toDate } from '../../database/values';

/** What waits to be sent by one channel. */
export interface Waiting {
  channel: string;
  count: number;
  oldestAt: Date;
}

/**
 * What waits for each channel that anything waits for.
 *
 * @param deliveries a query of the deliveries that count
 */
export async function waitingByChannel(
  deliveries: Knex.QueryBuilder,
): Promise<Waiting[]> {
  const rows: Array<Record<string, any>> = await deliveries
    .where({ status: 'waiting' })
    .groupBy('channel')
    .select('channel')
    .count({ count: '*' })
    .min({ oldest: 'created_at' });
  return rows.map(row => ({
    channel: row.channel,
    count: Number(row.count),
    oldestAt: toDate(row.oldest),
  }));
}

import { Knex } from 'knex';

const DAY = 86_400_000;
const DAYS = 14;

/**
 * The least that a dashboard takes: one plain statement for each of its
 * numbers, and the rows that it names without anything about them. Nobody is
 * asked for access, environments or freshness, and days are those of UTC.
 */
export async function readFloor(knex: Knex): Promise<number> {
  const sqlite = knex.client.config.client !== 'pg';
  const from = new Date((Math.floor(Date.now() / DAY) + 1 - DAYS) * DAY);
  const dayOf = (column: string) =>
    knex.raw(
      sqlite
        ? `date(${column} / 1000, 'unixepoch') as day`
        : `date(${column} at time zone 'UTC') as day`,
    );
  const perDay = (column: string) =>
    knex('failures')
      .where(column, '>=', from)
      .select(dayOf(column))
      .count({ count: '*' })
      .groupBy('day');
  const answers = await Promise.all([
    knex('connectors')
      .select('connect_cluster_id', 'health')
      .count({ count: '*' })
      .groupBy('connect_cluster_id', 'health'),
    knex('failures').where('open', true).count({ count: '*' }),
    knex('failures')
      .where('open', true)
      .orderBy('severity')
      .orderBy('since_by', 'desc')
      .limit(10),
    knex('failures').orderBy('since_by', 'desc').limit(10),
    perDay('since_by'),
    perDay('closed_at'),
    knex('failures')
      .where('closed_at', '>=', from)
      .where('ended_as', 'recovered')
      .count({ count: '*' }),
  ]);
  return answers.length;
}

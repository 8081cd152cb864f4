import { setImmediate } from 'node:timers/promises';
import { Knex } from 'knex';
import { toNumber } from '../database/values';
import { KnownConnector } from './diffSnapshot';

/** A known connector, and whether its configuration was never read. */
export interface KnownRow extends KnownConnector {
  unread: boolean;
}

/** Rows per query, and so between two turns of the event loop. */
const PAGE = 2000;

/** What the rows know of a Connect cluster's connectors, by name. */
export async function readKnown(
  knex: Knex,
  connectClusterId: number,
): Promise<Map<string, KnownRow>> {
  const known = new Map<string, KnownRow>();
  let last: string | undefined;
  for (;;) {
    const rows = await readPage(knex, connectClusterId, last);
    for (const row of rows) {
      row.observedSeq = toNumber(row.observedSeq);
      row.absent = Boolean(row.absent);
      row.unread = Boolean(row.unread);
      known.set(row.name, row);
    }
    // SQLite answers within the same turn of the event loop.
    await setImmediate();
    if (rows.length < PAGE) {
      return known;
    }
    last = rows[rows.length - 1].name;
  }
}

function readPage(
  knex: Knex,
  connectClusterId: number,
  after: string | undefined,
): Promise<KnownRow[]> {
  return knex('connectors')
    .where({ connect_cluster_id: connectClusterId })
    .modify(page => after !== undefined && page.where('name', '>', after))
    .orderBy('name')
    .limit(PAGE)
    .select({
      id: 'id',
      name: 'name',
      statusHash: 'status_hash',
      infoHash: 'info_hash',
      observedSeq: 'observed_seq',
      absent: knex.raw('absent_since is not null'),
      unread: knex.raw('tasks_expected is null'),
    });
}

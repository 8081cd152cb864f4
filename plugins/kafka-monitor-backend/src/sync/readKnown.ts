import { Knex } from 'knex';
import { toNumber } from '../database/values';
import { KnownConnector } from './diffSnapshot';

/** A known connector, and whether its configuration was never read. */
export interface KnownRow extends KnownConnector {
  unread: boolean;
}

/** What the rows know of a Connect cluster's connectors, by name. */
export async function readKnown(
  knex: Knex,
  connectClusterId: number,
): Promise<Map<string, KnownRow>> {
  const rows = await knex('connectors')
    .where({ connect_cluster_id: connectClusterId })
    .select(
      'id',
      'name',
      'status_hash',
      'info_hash',
      'observed_seq',
      'absent_since',
      'tasks_expected',
    );
  return new Map(
    rows.map(row => [
      row.name,
      {
        id: row.id,
        name: row.name,
        statusHash: row.status_hash,
        infoHash: row.info_hash,
        observedSeq: toNumber(row.observed_seq),
        absent: row.absent_since !== null,
        unread: row.tasks_expected === null,
      },
    ]),
  );
}

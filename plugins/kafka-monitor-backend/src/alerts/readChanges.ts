import { Knex } from 'knex';
import { ChangeKind } from '../changes/changeLog';
import { toNumber } from '../database/values';

/** What of the change log alerts follow. */
const FOLLOWED: ChangeKind[] = [
  'failure-opened',
  'failure-changed',
  'failure-closed',
  'assignment-changed',
];

/** What has happened since alerts were decided last. */
export interface Changes {
  /** How far it was read. */
  position: number;
  failures: number[];
  /** Connectors that are somebody else's, or critical, now. */
  assigned: Array<{ connectClusterId: number; name: string }>;
}

/** Entries after a place, at most so many; `end` is the last settled one. */
export async function readChanges(
  knex: Knex,
  after: number,
  end: number,
  limit: number,
): Promise<Changes> {
  const rows = await knex('change_log')
    .where('seq', '>', after)
    .where('seq', '<=', end)
    .whereIn('kind', FOLLOWED)
    .orderBy('seq')
    .limit(limit)
    .select('seq', 'kind', 'connect_cluster_id', 'name', 'payload');
  const failures = new Set<number>();
  const assigned: Changes['assigned'] = [];
  for (const row of rows) {
    if (row.kind === 'assignment-changed') {
      assigned.push({
        connectClusterId: row.connect_cluster_id,
        name: row.name,
      });
    } else {
      failures.add(Number(JSON.parse(row.payload).failure));
    }
  }
  return {
    // Whatever stands after the last one that is followed is of no concern.
    position: rows.length === limit ? toNumber(rows[rows.length - 1].seq) : end,
    failures: [...failures],
    assigned,
  };
}

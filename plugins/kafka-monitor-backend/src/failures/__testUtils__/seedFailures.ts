import { Knex } from 'knex';
import { NOW, secondsAgo } from '../../database/fixtures';
import { FailureRow } from '../../database/tables';
import { severityOf } from '../trouble';

/** A failure to insert: columns to set, all others as a usual one has them. */
export type FailureSeed = Partial<FailureRow> & { name: string };

/** Inserts failures of one Connect cluster; answers their ids in order. */
export async function seedFailures(
  knex: Knex,
  connectClusterId: number,
  seeds: readonly FailureSeed[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const seed of seeds) {
    const kind = seed.kind ?? 'failed';
    const fingerprint = seed.fingerprint ?? null;
    const [{ id }] = await knex('failures')
      .insert({
        connect_cluster_id: connectClusterId,
        kind,
        severity: severityOf(kind as never),
        open: !seed.ended_as,
        since_after: secondsAgo(3615),
        since_by: secondsAgo(3600),
        opened_at: secondsAgo(3600),
        closed_at: seed.ended_as ? NOW : null,
        seen: 'failing',
        occurrences: 1,
        last_occurrence_at: secondsAgo(3600),
        onsets: '[]',
        fingerprints: JSON.stringify(fingerprint ? [fingerprint] : []),
        parts: JSON.stringify([[0, 'connect-1:8083', fingerprint]]),
        environment: 'production',
        connect_cluster: 'main',
        platform: 'kafka-connect',
        type: 'sink',
        team: 'lainnya',
        critical: false,
        ...seed,
      })
      .returning('id');
    ids.push(String(id));
  }
  return ids;
}

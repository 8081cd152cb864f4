import {
  FlappingConnector,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReading } from '../connectors/connectorReading';
import { DbBigInteger, DbTime } from '../database/tables';
import { toDate, toIso, toNumber } from '../database/values';
import { failureSelection, whereFailures } from './failureQuery';

interface FlappingRow {
  connect_cluster_id: number;
  name: string;
  failures: DbBigInteger;
  occurrences: DbBigInteger;
  last_occurrence_at: DbTime;
  flapping_until: DbTime | null;
}

/**
 * The connectors that began to flap since then, or flap now, with how often
 * they were seen to fail while they did; the most restless first.
 */
export async function readMostFlapping(
  reading: ConnectorReading,
  platform: Platform | undefined,
  since: Date,
  limit: number,
): Promise<FlappingConnector[]> {
  const { knex, now } = reading;
  // In the words of the partial indexes; of a union without `all`, SQLite
  // would read every id in order. What flaps for longer than that has begun
  // before, and is the worst of all.
  const flapped = knex('failure_events')
    .select({ id: 'failure_events.failure_id' })
    .whereRaw("failure_events.kind = 'flapping-started'")
    .where('failure_events.happened_by', '>=', since)
    .unionAll(
      knex('failures')
        .select('failures.id')
        .where('failures.flapping_until', '>', now),
    );
  const query: Knex.QueryBuilder = knex('failures')
    .whereIn('failures.id', flapped)
    .select('failures.connect_cluster_id', 'failures.name')
    .count({ failures: '*' })
    .sum({ occurrences: 'failures.occurrences' })
    .max({
      last_occurrence_at: 'failures.last_occurrence_at',
      flapping_until: 'failures.flapping_until',
    })
    .groupBy('failures.connect_cluster_id', 'failures.name')
    .orderBy('occurrences', 'desc')
    .orderBy('last_occurrence_at', 'desc')
    .orderBy('failures.name')
    .orderBy('failures.connect_cluster_id')
    .limit(limit);
  whereFailures(query, failureSelection(reading, { platform }), {
    ignoreStatus: true,
    firstFew: true,
  });
  const rows: FlappingRow[] = await query;
  const views = new Map(reading.views.map(view => [view.row.id, view]));
  return rows.map(row => {
    const { row: cluster } = views.get(row.connect_cluster_id)!;
    const until = toDate(row.flapping_until);
    return {
      platform: cluster.platform as Platform,
      environment: cluster.environment,
      connectCluster: cluster.connect_cluster,
      name: row.name,
      failures: toNumber(row.failures),
      occurrences: toNumber(row.occurrences),
      lastOccurrenceAt: toIso(row.last_occurrence_at),
      flapping: until !== null && until > now,
    };
  });
}

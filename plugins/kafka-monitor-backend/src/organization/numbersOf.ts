import {
  HealthCounts,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { countByHealth, HealthGroup } from '../connectors/connectorCounts';
import { whereSelected } from '../connectors/connectorQuery';
import { ConnectorReading } from '../connectors/connectorReading';
import { selectionOf } from '../connectors/listConnectors';

/** Connectors by health, and open failures, of a team or business cluster. */
export interface Numbers {
  counts: HealthCounts;
  openFailures: number;
}

/** Open failures that the caller may read, by team or business cluster. */
export type CountOpenFailures = (
  reading: ConnectorReading,
  by: 'team' | 'cluster',
  names: readonly string[],
  platform: Platform | undefined,
) => Promise<Map<string, number>>;

/**
 * The numbers of teams or business clusters, of what the caller may read: two
 * queries, however many there are.
 */
export async function numbersOf(
  reading: ConnectorReading,
  options: {
    by: 'team' | 'cluster';
    names: readonly string[];
    platform?: Platform;
    countOpenFailures: CountOpenFailures;
  },
): Promise<(name: string) => Numbers> {
  const { by, names, platform, countOpenFailures } = options;
  const selection = selectionOf(reading, {
    platform,
    [by]: [...names],
  });
  const groups: Knex.QueryBuilder = reading
    .knex('connectors')
    .select(
      { name: `connectors.${by}` },
      'connectors.connect_cluster_id',
      'connectors.health',
    )
    .count({ count: '*' })
    .groupBy(
      `connectors.${by}`,
      'connectors.connect_cluster_id',
      'connectors.health',
    );
  whereSelected(groups, selection);
  const [rows, failures] = await Promise.all([
    names.length > 0
      ? (groups as Promise<Array<HealthGroup & { name: string }>>)
      : [],
    countOpenFailures(reading, by, names, platform),
  ]);
  const byName = new Map<string, HealthGroup[]>();
  for (const row of rows) {
    byName.set(row.name, [...(byName.get(row.name) ?? []), row]);
  }
  return name => ({
    counts: countByHealth(byName.get(name) ?? [], selection.scope),
    openFailures: failures.get(name) ?? 0,
  });
}

/** All of them, whatever their health. */
export function connectorTotal(counts: HealthCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Those that have failed, or some of whose tasks have. */
export function failingTotal(counts: HealthCounts): number {
  return counts.failed + counts.degraded;
}

import { Platform } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReading } from '../connectors/connectorReading';
import { CLUSTER, failureSelection, TEAM, whereFailures } from './failureQuery';

/**
 * Open failures that the caller may read, also the acknowledged ones, by the
 * team or business cluster that they are judged by.
 */
export async function countOpenFailures(
  reading: ConnectorReading,
  by: 'team' | 'cluster',
  names: readonly string[],
  platform: Platform | undefined,
): Promise<Map<string, number>> {
  if (names.length === 0) {
    return new Map();
  }
  const column = by === 'team' ? TEAM : CLUSTER;
  const selection = failureSelection(reading, { platform, [by]: [...names] });
  const query: Knex.QueryBuilder = reading
    .knex('failures')
    .select(reading.knex.raw(`${column} as name`))
    .count({ count: '*' })
    .groupByRaw(column);
  whereFailures(query, selection);
  const rows: Array<{ name: string; count: unknown }> = await query;
  return new Map(rows.map(({ name, count }) => [name, Number(count)]));
}

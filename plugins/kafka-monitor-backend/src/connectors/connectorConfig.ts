import {
  ConfigVersions,
  HistoryQuery,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { z } from 'zod';
import { ConnectorConfigRow } from '../database/tables';
import { observedTime } from './connectorItem';
import { ConnectorReading } from './connectorReading';
import { FoundConnector } from './findConnector';

const MAX_INTEGER = 2 ** 31 - 1;

const configSchema = z.record(z.string(), z.string());
const keysSchema = z.array(z.string());

/** The stored JSON of a masked configuration. */
export function toConfig(json: string): Record<string, string> {
  return configSchema.parse(JSON.parse(json));
}

/** The stored JSON of a list of configuration keys. */
export function toKeys(json: string): string[] {
  return keysSchema.parse(JSON.parse(json));
}

/** Versions of the masked configuration, newest first. */
export async function listConfigVersions(
  reading: ConnectorReading,
  found: FoundConnector,
  query: HistoryQuery,
): Promise<ConfigVersions> {
  const select = reading
    .knex<ConnectorConfigRow>('connector_configs')
    .where({ connect_cluster_id: found.view.row.id, name: found.row.name })
    .orderBy('version', 'desc')
    .limit(query.limit + 1);
  if (query.cursor !== undefined) {
    // Beyond the column's range PostgreSQL compares nothing.
    select.where('version', '<', Math.min(Number(query.cursor), MAX_INTEGER));
  }
  const rows = await select;
  const items = rows.slice(0, query.limit).map(row => ({
    version: row.version,
    at: observedTime(row),
    changedKeys: toKeys(row.changed_keys),
    config: toConfig(row.config),
  }));
  return rows.length > query.limit
    ? { items, nextCursor: String(items[items.length - 1].version) }
    : { items };
}

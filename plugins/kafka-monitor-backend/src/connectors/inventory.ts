import {
  ConnectorTopic,
  Inventory,
  InventoryItem,
  InventoryQuery,
  Platform,
  connectorEndpointSchema,
  connectorTypeSchema,
  inventoryItemSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectorRow } from '../database/tables';
import { toBoolean } from '../database/values';
import { ConnectorReading } from './connectorReading';

/** PostgreSQL refuses to compare an id with more. */
const MAX_INTEGER = 2 ** 31 - 1;

const { direction } = inventoryItemSchema.shape;

type Topic = Pick<
  ConnectorTopic,
  'topic' | 'direction' | 'pattern' | 'internal'
>;

/**
 * What connectors are and what they are joined to, a page at a time in the
 * order in which they were found. Of environments that are configured,
 * whether they are on or off: what comes and goes with a switch is no
 * inventory.
 */
export async function listInventory(
  reading: ConnectorReading,
  query: InventoryQuery,
): Promise<Inventory> {
  const { knex, mayRead } = reading;
  const views = new Map(
    reading.views
      .filter(({ freshness }) => freshness !== 'not-configured')
      .map(view => [view.row.id, view]),
  );
  const rows: ConnectorRow[] = await knex('connectors')
    .whereIn('connect_cluster_id', [...views.keys()])
    .where('id', '>', Math.min(Number(query.cursor ?? 0), MAX_INTEGER))
    .whereRaw(mayRead.sql, mayRead.bindings)
    .orderBy('id')
    .limit(query.limit + 1)
    .select(
      'id',
      'connect_cluster_id',
      'name',
      'type',
      'connector_class',
      'team',
      'cluster',
      'dbms',
      'critical',
      'direction',
      'endpoint',
    );
  const shown = rows.slice(0, query.limit);
  const topics = await readTopics(reading, shown);
  const items = shown.map((row): InventoryItem => {
    const cluster = views.get(row.connect_cluster_id)!.row;
    return {
      platform: cluster.platform as Platform,
      environment: cluster.environment,
      connectCluster: cluster.connect_cluster,
      name: row.name,
      type: connectorTypeSchema.catch('unknown').parse(row.type),
      connectorClass: row.connector_class,
      team: row.team,
      cluster: row.cluster,
      dbms: row.dbms,
      critical: toBoolean(row.critical),
      direction: direction.catch(null).parse(row.direction),
      endpoint: row.endpoint
        ? connectorEndpointSchema.parse(JSON.parse(row.endpoint))
        : null,
      topics: topics.get(row.id) ?? [],
    };
  });
  return rows.length > query.limit
    ? { items, nextCursor: String(shown[shown.length - 1].id) }
    : { items };
}

async function readTopics(
  { knex }: ConnectorReading,
  rows: ReadonlyArray<{ id: number }>,
): Promise<Map<number, Topic[]>> {
  const found = new Map<number, Topic[]>();
  const topicRows = await knex('connector_topics')
    .whereIn(
      'connector_id',
      rows.map(row => row.id),
    )
    .orderBy(['connector_id', 'topic', 'direction'])
    .select('connector_id', 'topic', 'direction', 'pattern', 'internal');
  for (const row of topicRows) {
    const list = found.get(row.connector_id) ?? [];
    found.set(row.connector_id, list);
    list.push({
      topic: row.topic,
      direction: row.direction === 'write' ? 'write' : 'read',
      pattern: toBoolean(row.pattern),
      internal: toBoolean(row.internal),
    });
  }
  return found;
}

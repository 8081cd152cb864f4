import {
  connectorEndpointSchema,
  MAX_TOPIC_CONNECTORS,
  TopicConnector,
  TopicConnectors,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import {
  ItemRow,
  itemColumns,
  toConnectorItem,
} from '../connectors/connectorItem';
import { clusterIds } from '../connectors/connectorScope';
import { ConnectorRow, ConnectorTopicRow } from '../database/tables';
import { toBoolean } from '../database/values';
import { TopicReading } from './topicScope';
import { readableUses } from './topicSource';

/** Of connectors of one direction, as they were counted. */
export interface Numbers {
  total: number | string;
  configured: number | string;
  used: number | string;
}

type Row = ItemRow &
  Pick<ConnectorRow, 'endpoint'> &
  Pick<ConnectorTopicRow, 'configured' | 'used' | 'internal'>;

/** The connectors that write or read a topic, the abnormal first. */
export async function readTopicConnectors(
  topics: TopicReading,
  topic: { name: string; pattern: boolean; direction: 'write' | 'read' },
  numbers: Numbers | undefined,
): Promise<TopicConnectors> {
  if (!numbers) {
    return { items: [], total: 0, configured: 0, used: 0 };
  }
  const { name, pattern, direction } = topic;
  const query = readableUses(topics, { ofFew: true })
    .where({
      'connector_topics.topic': name,
      'connector_topics.pattern': pattern,
      'connector_topics.direction': direction,
    })
    .limit(MAX_TOPIC_CONNECTORS)
    .select(
      ...itemColumns.map(column => `connectors.${column}`),
      'connectors.endpoint',
      'connector_topics.configured',
      'connector_topics.used',
      'connector_topics.internal',
    );
  orderConnectors(query, topics);
  const rows: Row[] = await query;
  const views = new Map(topics.scope.clusters.map(view => [view.row.id, view]));
  return {
    items: rows.map(row => toTopicConnector(row, views)),
    total: Number(numbers.total),
    configured: Number(numbers.configured),
    used: Number(numbers.used),
  };
}

/** What a silent Connect cluster last said stands after what is known. */
function orderConnectors(query: Knex.QueryBuilder, topics: TopicReading) {
  const silent = clusterIds(topics.scope, 'last-seen');
  if (silent.length > 0) {
    const marks = silent.map(() => '?').join(', ');
    query.orderByRaw(
      `case when connectors.connect_cluster_id in (${marks}) then 1 else 0 end`,
      silent,
    );
  }
  query.orderBy([
    'connectors.health_rank',
    'connectors.name',
    'connectors.connect_cluster_id',
  ]);
}

function toTopicConnector(
  row: Row,
  views: ReadonlyMap<number, Parameters<typeof toConnectorItem>[1]>,
): TopicConnector {
  const item = toConnectorItem(row, views.get(row.connect_cluster_id)!, []);
  return {
    platform: item.platform,
    environment: item.environment,
    connectCluster: item.connectCluster,
    name: item.name,
    type: item.type,
    connectorClass: item.connectorClass,
    health: item.health,
    freshness: item.freshness,
    state: item.state,
    tasks: item.tasks,
    team: item.team,
    cluster: item.cluster,
    dbms: item.dbms,
    critical: item.critical,
    configured: toBoolean(row.configured),
    used: toBoolean(row.used),
    internal: toBoolean(row.internal),
    endpoint: row.endpoint
      ? connectorEndpointSchema.parse(JSON.parse(row.endpoint))
      : null,
  };
}

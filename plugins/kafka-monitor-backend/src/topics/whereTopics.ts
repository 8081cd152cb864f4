import { TopicFilter } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { nameContains } from '../connectors/nameSearch';
import { isSqlite } from '../database/createDatabase';
import { readableUses } from './topicSource';
import { TopicReading } from './topicScope';

const USAGES = {
  'written-only': ['topics.written_only'],
  'read-only': ['topics.read_only'],
  both: ['topics.both_ways'],
  orphaned: ['topics.written_only', 'topics.read_only'],
} as const;

/** Whether connectors of some team, business cluster or workers are meant. */
export function isNarrowed({ filter }: TopicReading): boolean {
  return Boolean(filter.team ?? filter.cluster ?? filter.connectCluster);
}

/** Narrows a query of a `TopicSource` to the topics that match. */
export function whereTopics(
  query: Knex.QueryBuilder,
  topics: TopicReading,
  filter: Omit<TopicFilter, keyof TopicReading['filter']>,
) {
  const sqlite = isSqlite(topics.reading.knex);
  if (!filter.internal) {
    query.where('topics.internal', false);
  }
  if (filter.pattern !== undefined) {
    query.where('topics.pattern', filter.pattern);
  }
  const { usage = 'all', search } = filter;
  if (usage !== 'all') {
    query.where(either =>
      USAGES[usage].forEach(column => either.orWhere(column, true)),
    );
  }
  if (search) {
    whereFound(query, search, sqlite);
  }
  whereUsedBy(query, topics);
}

/** Names are in ASCII; whatever else there may be is found as elsewhere. */
function whereFound(query: Knex.QueryBuilder, search: string, sqlite: boolean) {
  if (/^[\0-\x7f]*$/.test(search)) {
    const at = sqlite ? 'instr' : 'strpos';
    query.whereRaw(`${at}(lower(topics.topic), ?) > 0`, [search.toLowerCase()]);
  } else {
    const found = nameContains(search, sqlite, 'topics.topic');
    query.whereRaw(found.sql, found.bindings);
  }
}

/** Topics that a connector of the teams, business clusters, workers uses. */
export function whereUsedBy(query: Knex.QueryBuilder, topics: TopicReading) {
  if (!isNarrowed(topics)) {
    return;
  }
  const { team, cluster, connectCluster } = topics.filter;
  const uses = readableUses(topics).select(
    'connector_topics.topic',
    'connector_topics.pattern',
  );
  for (const [column, values] of [
    ['connectors.team', team],
    ['connectors.cluster', cluster],
  ] as const) {
    if (values) {
      uses.whereIn(column, values);
    }
  }
  if (connectCluster) {
    const named = topics.scope.clusters.filter(({ row }) =>
      connectCluster.includes(row.connect_cluster),
    );
    uses.whereIn(
      'connectors.connect_cluster_id',
      named.map(({ row }) => row.id),
    );
  }
  query.whereIn(['topics.topic', 'topics.pattern'], uses);
}

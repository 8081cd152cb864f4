import { TopicItem } from '@kafka-monitor/plugin-kafka-monitor-common';
import { countByHealth, HealthGroup } from '../connectors/connectorCounts';
import { among } from '../database/among';
import { TopicSummaryRow } from '../database/tables';
import { toBoolean, toIso, toNumber } from '../database/values';
import { TopicReading } from './topicScope';
import { readableUses } from './topicSource';
import { worstHealth } from './worstHealth';

/** Connectors of a topic in one Connect cluster and health. */
interface UseGroup extends HealthGroup {
  topic: string;
  pattern: number | boolean;
  writers: number | string;
  readers: number | string;
}

type Row = Omit<
  TopicSummaryRow,
  'written_only' | 'read_only' | 'both_ways' | 'last_use_at'
>;

/** Rows of a page, with where they are used and how their connectors are. */
export async function toTopicItems(
  topics: TopicReading,
  rows: readonly Row[],
): Promise<TopicItem[]> {
  const groups = rows.length > 0 ? await readGroups(topics, rows) : [];
  const byTopic = new Map<string, UseGroup[]>();
  for (const group of groups) {
    const key = keyOf(group);
    byTopic.set(key, [...(byTopic.get(key) ?? []), group]);
  }
  return rows.map(row => {
    const own = byTopic.get(keyOf(row)) ?? [];
    const counts = countByHealth(own, topics.scope);
    return {
      topic: row.topic,
      pattern: toBoolean(row.pattern),
      internal: toBoolean(row.internal),
      environments: environmentsOf(topics, own),
      writers: toNumber(row.writers),
      readers: toNumber(row.readers),
      configured: toBoolean(row.configured),
      used: toBoolean(row.used),
      usedSince: toIso(row.first_use_at),
      counts,
      worst: worstHealth(counts),
    };
  });
}

function keyOf(row: { topic: string; pattern: number | boolean }): string {
  return `${Number(row.pattern)} ${row.topic}`;
}

async function readGroups(
  topics: TopicReading,
  rows: readonly Row[],
): Promise<UseGroup[]> {
  const { knex } = topics.reading;
  const sum = (direction: string) =>
    `sum(case when connector_topics.direction = '${direction}' then 1 else 0 end)`;
  return readableUses(topics, { ofFew: true })
    .where(
      among(
        knex,
        'connector_topics.topic',
        rows.map(row => row.topic),
      ),
    )
    .groupBy(
      'connector_topics.topic',
      'connector_topics.pattern',
      'connectors.connect_cluster_id',
      'connectors.health',
    )
    .select(
      'connector_topics.topic',
      'connector_topics.pattern',
      'connectors.connect_cluster_id',
      'connectors.health',
      knex.raw(`${sum('write')} as writers`),
      knex.raw(`${sum('read')} as readers`),
      // One that does both is one.
      knex.raw('count(distinct connectors.id) as count'),
    );
}

function environmentsOf(
  { environments, scope }: TopicReading,
  groups: readonly UseGroup[],
): TopicItem['environments'] {
  const environmentOf = new Map(
    scope.clusters.map(({ row }) => [row.id, row.environment]),
  );
  return environments.flatMap(({ environment }) => {
    const own = groups.filter(
      group => environmentOf.get(group.connect_cluster_id) === environment,
    );
    const sum = (column: 'writers' | 'readers') =>
      own.reduce((total, group) => total + Number(group[column]), 0);
    return own.length > 0
      ? [{ environment, writers: sum('writers'), readers: sum('readers') }]
      : [];
  });
}

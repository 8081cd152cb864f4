import { NotFoundError } from '@backstage/errors';
import {
  TopicDetail,
  TopicDetailQuery,
  TopicInEnvironment,
  TopicUsage,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { countByHealth, HealthGroup } from '../connectors/connectorCounts';
import { ConnectorReading } from '../connectors/connectorReading';
import { toBoolean } from '../database/values';
import { Matching, matchesOfPattern, patternsOn } from './patternMatches';
import { Numbers, readTopicConnectors } from './topicConnectors';
import { TopicReading, topicReadingOf } from './topicScope';
import { readableUses } from './topicSource';

/** Uses of a topic in one environment. */
interface UseGroup extends HealthGroup {
  environment: string;
  internal: number | boolean;
}

interface DirectionGroup extends Numbers {
  environment: string;
  direction: string;
}

/**
 * Topics of one name, as the caller may see them.
 *
 * @throws NotFoundError when no connector that he may read uses one
 */
export async function readTopicDetail(
  reading: ConnectorReading,
  name: string,
  query: TopicDetailQuery,
  matching: Matching,
): Promise<TopicDetail> {
  const { platform, environment, pattern = false } = query;
  const topics = topicReadingOf(reading, { platform, environment });
  const uses = () =>
    readableUses(topics, { ofFew: true })
      .join(
        'connect_clusters',
        'connect_clusters.id',
        'connectors.connect_cluster_id',
      )
      .where({
        'connector_topics.topic': name,
        'connector_topics.pattern': pattern,
      });
  const [groups, directions] = await Promise.all([
    readGroups(reading.knex, uses()),
    readDirections(reading.knex, uses()),
  ]);
  if (groups.length === 0) {
    throw new NotFoundError(
      pattern ? `No pattern ${name}` : `No topic ${name}`,
    );
  }
  const environments: TopicInEnvironment[] = [];
  for (const place of topics.environments) {
    const own = groups.filter(group => group.environment === place.environment);
    if (own.length > 0) {
      const one = topicReadingOf(reading, {
        platform,
        environment: [place.environment],
      });
      const scope = within(topics, one);
      const numbers = directions.filter(
        group => group.environment === place.environment,
      );
      environments.push({
        ...place,
        ...(await readEnvironment(scope, { name, pattern }, numbers, matching)),
        counts: countByHealth(own, scope.scope),
      });
    }
  }
  return {
    topic: name,
    pattern,
    internal: groups.every(group => toBoolean(group.internal)),
    environments,
  };
}

/** Of one environment, only the Connect clusters that are looked at. */
function within(all: TopicReading, one: TopicReading): TopicReading {
  const clusters = one.scope.clusters.filter(view =>
    all.scope.clusters.includes(view),
  );
  return clusters.length === one.scope.clusters.length
    ? one
    : { ...one, scope: { clusters }, summaries: null };
}

async function readEnvironment(
  topics: TopicReading,
  { name, pattern }: { name: string; pattern: boolean },
  numbers: readonly DirectionGroup[],
  matching: Matching,
): Promise<Omit<TopicInEnvironment, 'platform' | 'environment' | 'counts'>> {
  const connectors = (direction: 'write' | 'read') =>
    readTopicConnectors(
      topics,
      { name, pattern, direction },
      numbers.find(each => each.direction === direction),
    );
  const [writers, readers] = await Promise.all([
    connectors('write'),
    connectors('read'),
  ]);
  return {
    usage: usageOf(writers.total, readers.total),
    writers,
    readers,
    patterns: pattern
      ? { items: [], total: 0 }
      : await patternsOn(topics, name, matching),
    matches: pattern ? await matchesOfPattern(topics, name, matching) : null,
  };
}

function usageOf(writers: number, readers: number): TopicUsage {
  if (readers === 0) {
    return 'written-only';
  }
  return writers === 0 ? 'read-only' : 'both';
}

async function readGroups(
  knex: Knex,
  uses: Knex.QueryBuilder,
): Promise<UseGroup[]> {
  return uses
    .groupBy(
      'connect_clusters.environment',
      'connectors.connect_cluster_id',
      'connectors.health',
      'connector_topics.internal',
    )
    .select(
      'connect_clusters.environment',
      'connectors.connect_cluster_id',
      'connectors.health',
      'connector_topics.internal',
      // One that does both ways is one.
      knex.raw('count(distinct connectors.id) as count'),
    );
}

async function readDirections(
  knex: Knex,
  uses: Knex.QueryBuilder,
): Promise<DirectionGroup[]> {
  const sum = (column: string) =>
    knex.raw(
      `sum(case when connector_topics.${column} = ? then 1 else 0 end) as ${column}`,
      [true],
    );
  return uses
    .groupBy('connect_clusters.environment', 'connector_topics.direction')
    .select(
      'connect_clusters.environment',
      'connector_topics.direction',
      knex.raw('count(*) as total'),
      sum('configured'),
      sum('used'),
    );
}

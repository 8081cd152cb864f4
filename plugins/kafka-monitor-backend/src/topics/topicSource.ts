import { Knex } from 'knex';
import { clusterIds } from '../connectors/connectorScope';
import { isSqlite } from '../database/createDatabase';
import { TopicReading } from './topicScope';
import {
  mergedSummaries,
  SUMMARY_COLUMNS,
  summariesOfUses,
} from './summarySql';

/**
 * Topics and patterns, one row per name, of what the caller may read where he
 * looks: from the summaries, or grouped from what connectors use.
 */
export interface TopicSource {
  /** A query whose table `topics` has the columns of a summary. */
  select(): Knex.QueryBuilder;
  /** Whether it is a table with indexes, not grouped at each look. */
  indexed: boolean;
}

/**
 * Uses of topics by the connectors that the caller may read.
 *
 * @param options `ofFew`: only a few topics are asked for, by name. SQLite
 *   would rather look at each connector of the Connect clusters; the `+` keeps
 *   it from that
 */
export function readableUses(
  { reading, scope }: Pick<TopicReading, 'reading' | 'scope'>,
  options?: { ofFew?: boolean },
): Knex.QueryBuilder {
  const { knex, mayRead } = reading;
  const ids = clusterIds(scope, 'all');
  const uses: Knex.QueryBuilder = knex('connector_topics').join(
    'connectors',
    'connectors.id',
    'connector_topics.connector_id',
  );
  if (options?.ofFew && isSqlite(knex) && ids.length > 0) {
    const marks = ids.map(() => '?').join(', ');
    uses.whereRaw(`+connectors.connect_cluster_id in (${marks})`, ids);
  } else {
    uses.whereIn('connectors.connect_cluster_id', ids);
  }
  return uses.whereRaw(mayRead.sql, mayRead.bindings);
}

/** Where the rows of a list and of statistics come from. */
export function topicSource(topics: TopicReading): TopicSource {
  const { reading, summaries } = topics;
  const { knex } = reading;
  if (summaries?.length === 1) {
    const [scope] = summaries;
    return {
      indexed: true,
      select: () =>
        knex({ topics: 'topic_summaries' }).where({ 'topics.scope': scope }),
    };
  }
  return {
    indexed: false,
    select: () =>
      knex.from(mergedSummaries(knex, perEnvironment(topics)).as('topics')),
  };
}

/** The same with a row for each environment, or platform. */
function perEnvironment(topics: TopicReading): Knex.QueryBuilder {
  const { reading, summaries } = topics;
  const { knex } = reading;
  return summaries
    ? knex('topic_summaries')
        .whereIn('scope', summaries)
        .select(...SUMMARY_COLUMNS)
    : summariesOfUses(
        knex,
        readableUses(topics).join(
          'connect_clusters',
          'connect_clusters.id',
          'connectors.connect_cluster_id',
        ),
      );
}

import { Knex } from 'knex';
import { isSqlite } from '../database/createDatabase';

/** Columns of a summary besides where it is, in their order. */
export const SUMMARY_COLUMNS = [
  'topic',
  'pattern',
  'internal',
  'writers',
  'readers',
  'written_only',
  'read_only',
  'both_ways',
  'configured',
  'used',
  'first_use_at',
  'last_use_at',
] as const;

/** Aggregates that the databases spell differently. */
function aggregates(knex: Knex) {
  return isSqlite(knex)
    ? { any: 'max', all: 'min', name: 'connector_topics.topic' }
    : {
        any: 'bool_or',
        all: 'bool_and',
        name: 'connector_topics.topic collate "C"',
      };
}

/**
 * Uses of topics, one row per environment, topic and kind of name, in
 * `environment` and {@link SUMMARY_COLUMNS}.
 *
 * @param uses `connector_topics`, `connectors` and `connect_clusters`,
 *   joined and narrowed
 */
export function summariesOfUses(
  knex: Knex,
  uses: Knex.QueryBuilder,
): Knex.QueryBuilder {
  const { any, all, name } = aggregates(knex);
  const grouped = uses
    .select(
      'connect_clusters.environment',
      knex.raw(`${name} as topic`),
      'connector_topics.pattern',
      knex.raw(`${all}(connector_topics.internal) as internal`),
      knex.raw(
        `sum(case when connector_topics.direction = 'write' then 1 else 0 end) as writers`,
      ),
      knex.raw(
        `sum(case when connector_topics.direction = 'write' then 0 else 1 end) as readers`,
      ),
      knex.raw(`${any}(connector_topics.configured) as configured`),
      knex.raw(`${any}(connector_topics.used) as used`),
      // One that is not known is earlier than all that are.
      knex.raw(
        `case when count(*) = count(connector_topics.first_seen_at) then min(connector_topics.first_seen_at) end as first_use_at`,
      ),
      knex.raw('max(connector_topics.first_seen_at) as last_use_at'),
    )
    .groupByRaw(
      `connect_clusters.environment, ${name}, connector_topics.pattern`,
    );
  const query: Knex.QueryBuilder = knex.from(grouped.as('uses'));
  return query.select(
    'environment',
    'topic',
    'pattern',
    'internal',
    'writers',
    'readers',
    knex.raw('writers > 0 and readers = 0 as written_only'),
    knex.raw('writers = 0 and readers > 0 as read_only'),
    knex.raw('writers > 0 and readers > 0 as both_ways'),
    'configured',
    'used',
    'first_use_at',
    'last_use_at',
  );
}

/**
 * Summaries of several environments or platforms as one row per topic and
 * kind of name.
 *
 * @param summaries a query of {@link SUMMARY_COLUMNS}
 */
export function mergedSummaries(
  knex: Knex,
  summaries: Knex.QueryBuilder,
): Knex.QueryBuilder {
  const { any, all } = aggregates(knex);
  const query: Knex.QueryBuilder = knex.from(summaries.as('summaries'));
  return query
    .select(
      'topic',
      'pattern',
      knex.raw(`${all}(internal) as internal`),
      knex.raw('sum(writers) as writers'),
      knex.raw('sum(readers) as readers'),
      ...['written_only', 'read_only', 'both_ways', 'configured', 'used'].map(
        column => knex.raw(`${any}(${column}) as ${column}`),
      ),
      knex.raw(
        'case when count(*) = count(first_use_at) then min(first_use_at) end as first_use_at',
      ),
      knex.raw('max(last_use_at) as last_use_at'),
    )
    .groupBy('topic', 'pattern');
}

/**
 * `connector_topics` with the connector and Connect cluster of each. SQLite
 * would begin with the Connect cluster and look at each of its connectors for
 * a few topics; the `+` keeps it from that.
 */
export function joinedUses(knex: Knex): Knex.QueryBuilder {
  const id = `${isSqlite(knex) ? '+' : ''}connectors.connect_cluster_id`;
  return knex('connector_topics')
    .join('connectors', 'connectors.id', 'connector_topics.connector_id')
    .joinRaw(`join connect_clusters on connect_clusters.id = ${id}`);
}

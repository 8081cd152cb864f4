import {
  ConnectorFilter,
  ConnectorQuery,
  DEFAULT_TEAM,
  Health,
  LAST_SEEN,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { SqlCondition } from '../permissions/accessToSql';
import { ConnectorScope, clusterIds } from './connectorScope';
import { nameContains } from './nameSearch';
import { whereRef } from './refPattern';

/** Everything that decides which rows match. */
export interface ConnectorSelection {
  filter: ConnectorFilter;
  scope: ConnectorScope;
  /** What the caller may read. */
  readable: SqlCondition;
  sqlite: boolean;
}

/**
 * Rows by the health they are listed under: that of a silent or switched off
 * Connect cluster is *last seen*, whatever it was.
 */
function whereHealth(
  query: Knex.QueryBuilder,
  health: NonNullable<ConnectorFilter['health']>,
  scope: ConnectorScope,
) {
  const healths = health.filter((one): one is Health => one !== LAST_SEEN);
  const lastSeen = health.includes(LAST_SEEN);
  if (lastSeen && healths.length === 0) {
    query.whereIn(
      'connectors.connect_cluster_id',
      clusterIds(scope, 'last-seen'),
    );
    return;
  }
  query.where(either => {
    either.where(present =>
      present
        .whereIn('connectors.connect_cluster_id', clusterIds(scope, 'fresh'))
        .whereIn('connectors.health', healths),
    );
    if (lastSeen) {
      either.orWhereIn(
        'connectors.connect_cluster_id',
        clusterIds(scope, 'last-seen'),
      );
    }
  });
}

/**
 * The rows of the Connect clusters concerned. For an ordered page these are
 * nearly all rows, and SQLite would rather sort them all than follow the
 * index of the order; the `+` keeps it from looking them up by cluster.
 */
function whereInScope(
  query: Knex.QueryBuilder,
  { scope, sqlite }: ConnectorSelection,
  ordered: boolean,
) {
  const ids = clusterIds(scope, 'all');
  if (sqlite && ordered && ids.length > 0) {
    const marks = ids.map(() => '?').join(', ');
    query.whereRaw(`+connectors.connect_cluster_id in (${marks})`, ids);
  } else {
    query.whereIn('connectors.connect_cluster_id', ids);
  }
}

/** Narrows a query on `connectors` to the rows that match. */
export function whereSelected(
  query: Knex.QueryBuilder,
  selection: ConnectorSelection,
  options?: { ignoreHealth?: boolean; ordered?: boolean },
) {
  const { filter, scope, readable, sqlite } = selection;
  whereInScope(query, selection, options?.ordered ?? false);
  query.whereRaw(readable.sql, readable.bindings);
  if (filter.health && !options?.ignoreHealth) {
    whereHealth(query, filter.health, scope);
  }
  for (const [column, values] of [
    ['connectors.team', filter.team],
    ['connectors.cluster', filter.cluster],
    ['connectors.dbms', filter.dbms],
    ['connectors.type', filter.type],
    ['connectors.connector_class', filter.connectorClass],
  ] as const) {
    if (values) {
      query.whereIn(column, values);
    }
  }
  if (filter.topic) {
    const { topic } = filter;
    query.whereIn('connectors.id', topics =>
      topics
        .select('connector_id')
        .from('connector_topics')
        .whereIn('topic', topic),
    );
  }
  if (filter.ref) {
    whereRef(query, filter.ref, scope, sqlite);
  }
  if (filter.critical !== undefined) {
    query.where('connectors.critical', filter.critical);
  }
  if (filter.assigned === true) {
    query
      .whereNot('connectors.team', DEFAULT_TEAM)
      .whereNotNull('connectors.cluster');
  } else if (filter.assigned === false) {
    query.where(open =>
      open.where('connectors.team', DEFAULT_TEAM).orWhereNull('cluster'),
    );
  }
  if (filter.search) {
    const condition = nameContains(filter.search, sqlite);
    query.whereRaw(condition.sql, condition.bindings);
  }
}

type Sort = ConnectorQuery['sort'];
type SortField = Sort extends infer S
  ? S extends `-${string}`
    ? never
    : S
  : never;

/** The place of a row's Connect cluster in the given order of their ids. */
function rankOf(ids: readonly number[]): SqlCondition | undefined {
  if (ids.length < 2) {
    return undefined;
  }
  const cases = ids.map((_, rank) => `when ? then ${rank}`).join(' ');
  return {
    sql: `case connectors.connect_cluster_id ${cases} end`,
    bindings: [...ids],
  };
}

const columnsOf: Partial<Record<SortField, string[]>> = {
  health: ['health_rank', 'name'],
  name: ['name'],
  type: ['type'],
  dbms: ['dbms'],
  cluster: ['cluster'],
  team: ['team'],
  tasks: ['tasks_total', 'tasks_running'],
  changedAt: ['changed_by'],
};

const nullable: readonly string[] = ['dbms', 'cluster'];

/** Ids by when each cluster was last seen well; never is the longest ago. */
function byLastSeen(scope: ConnectorScope): number[] {
  const time = (value: unknown) => new Date(value as number | Date).getTime();
  return [...scope.clusters]
    .sort(
      ({ row: a }, { row: b }) =>
        time(a.last_good_at ?? 0) - time(b.last_good_at ?? 0),
    )
    .map(view => view.row.id);
}

/**
 * Orders a query on `connectors`. Rows that are equal in the field stand by
 * environment, Connect cluster, name: pages never repeat or skip a row.
 * What is unknown comes last in both directions.
 */
export function orderBy(
  query: Knex.QueryBuilder,
  sort: Sort,
  scope: ConnectorScope,
) {
  const descending = sort.startsWith('-');
  const field = (descending ? sort.slice(1) : sort) as SortField;
  const direction = descending ? 'desc' : 'asc';
  const ordered = clusterIds(scope, 'all');

  for (const column of columnsOf[field] ?? []) {
    if (nullable.includes(column)) {
      query.orderByRaw(`connectors.${column} is null`);
    }
    query.orderBy(`connectors.${column}`, direction);
  }
  if (field === 'lastSeenAt') {
    const rank = rankOf(byLastSeen(scope));
    if (rank) {
      query.orderByRaw(`${rank.sql} ${direction}`, rank.bindings);
    }
  }
  const rank = rankOf(ordered);
  if (rank) {
    const way = field === 'environment' ? direction : 'asc';
    query.orderByRaw(`${rank.sql} ${way}`, rank.bindings);
  }
  if (field !== 'name' && field !== 'health') {
    query.orderBy('connectors.name', 'asc');
  }
  query.orderBy('connectors.id', 'asc');
}

import {
  Platform,
  SyncRunItem,
  SyncRunList,
  SyncRunQuery,
  SyncRunStats,
  SyncRunStatsQuery,
  syncOutcomeSchema,
  syncTriggerSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { SyncRunRow } from '../database/tables';
import { toDate, toIso, toNumber } from '../database/values';
import { toFailure } from '../environments/connectFailure';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The most that is answered at once. */
const LONGEST_MS = 92 * DAY_MS;

type Row = SyncRunRow & {
  platform: string;
  environment: string;
  connect_cluster: string;
};

/** Of those that are configured; what happened to others is nobody's care. */
function ofConnectClusters(
  query: Knex.QueryBuilder,
  table: string,
  filter: Pick<
    SyncRunStatsQuery,
    'platform' | 'environment' | 'connectCluster'
  >,
): void {
  const { platform, environment, connectCluster } = filter;
  query
    .join(
      'connect_clusters',
      'connect_clusters.id',
      `${table}.connect_cluster_id`,
    )
    .where('connect_clusters.configured', true);
  if (platform) {
    query.where('connect_clusters.platform', platform);
  }
  if (environment) {
    query.whereIn('connect_clusters.environment', environment);
  }
  if (connectCluster) {
    query.whereIn('connect_clusters.connect_cluster', connectCluster);
  }
}

function toItem(row: Row, withCounts: boolean): SyncRunItem {
  const count = (value: number) => (withCounts ? value : null);
  return {
    id: String(row.id),
    platform: row.platform as Platform,
    environment: row.environment,
    connectCluster: row.connect_cluster,
    startedAt: toIso(row.started_at),
    durationMs: row.duration_ms,
    outcome: syncOutcomeSchema.parse(row.outcome),
    trigger: syncTriggerSchema.parse(row.trigger),
    added: count(row.added),
    changed: count(row.changed),
    removed: count(row.removed),
    error:
      row.error_message === null
        ? null
        : toFailure(row.error_kind ?? 'other', row.error_message),
  };
}

/**
 * Runs that match, newest first.
 *
 * @param withCounts whether the viewer may read all connectors, and so may
 *   be told how many were found
 */
export async function listSyncRuns(
  knex: Knex,
  query: SyncRunQuery,
  withCounts: boolean,
): Promise<SyncRunList> {
  const select: Knex.QueryBuilder = knex('sync_runs')
    .select(
      'sync_runs.*',
      'connect_clusters.platform',
      'connect_clusters.environment',
      'connect_clusters.connect_cluster',
    )
    .orderBy('sync_runs.id', 'desc')
    .limit(query.limit + 1);
  ofConnectClusters(select, 'sync_runs', query);
  if (query.outcome) {
    select.whereIn('sync_runs.outcome', query.outcome);
  }
  if (query.trigger) {
    select.whereIn('sync_runs.trigger', query.trigger);
  }
  if (query.from) {
    select.where('sync_runs.started_at', '>=', new Date(query.from));
  }
  if (query.to) {
    select.where('sync_runs.started_at', '<', new Date(query.to));
  }
  if (query.cursor !== undefined) {
    select.where('sync_runs.id', '<', Number(query.cursor));
  }
  const rows: Row[] = await select;
  const items = rows.slice(0, query.limit).map(row => toItem(row, withCounts));
  return rows.length > query.limit
    ? { items, nextCursor: items[items.length - 1].id }
    : { items };
}

/** All runs by the hour in which they began. */
export async function readSyncRunStats(
  knex: Knex,
  query: SyncRunStatsQuery,
  options: { now: Date; withCounts: boolean },
): Promise<SyncRunStats> {
  const to = query.to ? new Date(query.to) : options.now;
  const from = new Date(
    Math.max(
      query.from ? Date.parse(query.from) : to.getTime() - DAY_MS,
      to.getTime() - LONGEST_MS,
    ),
  );
  const select: Knex.QueryBuilder = knex('sync_hours')
    // The hour that goes on at `from` is the first.
    .where('hour', '>', new Date(from.getTime() - HOUR_MS))
    .where('hour', '<', to)
    .groupBy('hour')
    .orderBy('hour')
    .select('hour')
    .sum({
      runs: 'sync_hours.runs',
      failed: 'sync_hours.failed',
      changed: 'sync_hours.changed',
      held: 'sync_hours.held',
      total: 'sync_hours.total_ms',
    })
    .max({ max: 'sync_hours.max_ms' });
  ofConnectClusters(select, 'sync_hours', query);
  const rows: any[] = await select;
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    hours: rows.map(row => ({
      at: toDate(row.hour).toISOString(),
      runs: toNumber(row.runs),
      failed: toNumber(row.failed),
      changed: options.withCounts ? toNumber(row.changed) : null,
      held: toNumber(row.held),
      meanMs: Math.round(toNumber(row.total) / toNumber(row.runs)),
      maxMs: toNumber(row.max),
    })),
  };
}

import { Knex } from 'knex';
import { toBoolean, toDate, toNumber } from '../../database/values';
import { ConnectClusterView } from '../../environments/connectClusterViews';
import { OpenFailure, SummaryNumbers } from './SummaryNumbers';

/** Failures that a summary names. */
const MOST_FAILURES = 20;

const ofTeam =
  (team: string | undefined, column: string) => (query: Knex.QueryBuilder) =>
    team === undefined ? query : query.where(column, team);

/** How many connectors there are of each kind; what is silent is not running. */
async function readCounts(
  knex: Knex,
  team: string | undefined,
  views: readonly ConnectClusterView[],
) {
  const freshness = new Map(
    views.map(({ row, freshness: fresh }) => [row.id, fresh]),
  );
  const rows: Array<Record<string, any>> = await knex('connectors')
    .modify(ofTeam(team, 'team'))
    .groupBy('connect_cluster_id', 'health')
    .select('connect_cluster_id', 'health')
    .count({ count: '*' });
  const counts = {
    connectors: 0,
    running: 0,
    failing: 0,
    stoodDown: 0,
    lastSeen: 0,
  };
  for (const row of rows) {
    const fresh = freshness.get(row.connect_cluster_id);
    const count = Number(row.count);
    if (!fresh || fresh === 'disabled' || fresh === 'not-configured') {
      continue;
    }
    counts.connectors += count;
    if (fresh !== 'fresh') {
      counts.lastSeen += count;
    } else if (row.health === 'running') {
      counts.running += count;
    } else if (row.health === 'failed' || row.health === 'degraded') {
      counts.failing += count;
    } else if (row.health === 'paused' || row.health === 'stopped') {
      counts.stoodDown += count;
    }
  }
  return counts;
}

async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const row: any = await query.count({ count: '*' }).first();
  return Number(row?.count ?? 0);
}

function toOpenFailure(row: any, now: Date): OpenFailure {
  const flapping = toDate(row.flapping_until);
  return {
    failureId: toNumber(row.id),
    platform: row.platform,
    environment: row.environment,
    name: row.name,
    kind: row.kind,
    cause: row.cause_line,
    since: toDate(row.since_by),
    critical: toBoolean(row.critical),
    flapping: flapping !== null && flapping > now,
  };
}

/**
 * What there is to say of a team's connectors, or of all.
 *
 * @param views Connect clusters to speak of; those that are not watched are
 *   left out
 */
export async function readSummary(
  knex: Knex,
  options: {
    team: string | undefined;
    since: Date;
    now: Date;
    views: readonly ConnectClusterView[];
  },
): Promise<SummaryNumbers> {
  const { team, since, now, views } = options;
  const watched = views
    .filter(
      ({ freshness }) =>
        freshness !== 'disabled' && freshness !== 'not-configured',
    )
    .map(({ row }) => row.id);
  const failures = () =>
    knex('failures')
      .whereIn('connect_cluster_id', watched)
      .modify(ofTeam(team, 'team'));
  const open = () => failures().where({ open: true });
  const recovered: Array<Record<string, any>> = await failures()
    .where({ open: false, ended_as: 'recovered' })
    .where('closed_at', '>', since)
    .limit(10_000)
    .select('since_by', 'closed_at');
  const times = recovered.map(
    row => toDate(row.closed_at).getTime() - toDate(row.since_by).getTime(),
  );
  const rows = await open()
    .orderBy('critical', 'desc')
    .orderBy('severity')
    .orderBy('since_by')
    .limit(MOST_FAILURES)
    .select('*');
  const changes = knex('connector_history')
    .whereIn('connector_history.connect_cluster_id', watched)
    .where('connector_history.kind', 'config')
    .where('connector_history.changed_by', '>', since)
    .whereNotNull('connector_history.changed_after');
  return {
    since,
    ...(await readCounts(knex, team, views)),
    opened: await countOf(failures().where('since_by', '>', since)),
    resolved: await countOf(
      failures().where({ open: false }).where('closed_at', '>', since),
    ),
    meanTimeToRecovery:
      times.length > 0
        ? times.reduce((sum, each) => sum + each, 0) / times.length
        : null,
    configChanges: await countOf(
      team === undefined
        ? changes
        : changes
            .join('connectors', join =>
              join
                .on(
                  'connectors.connect_cluster_id',
                  'connector_history.connect_cluster_id',
                )
                .andOn('connectors.name', 'connector_history.name'),
            )
            .where('connectors.team', team),
    ),
    open: await countOf(open()),
    flapping: await countOf(open().where('flapping_until', '>', now)),
    openFailures: rows.map((row: unknown) => toOpenFailure(row, now)),
  };
}

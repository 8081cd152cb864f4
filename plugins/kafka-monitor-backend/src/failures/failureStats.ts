import {
  failureStatsQuerySchema,
  FailureStats,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { ConnectorReading } from '../connectors/connectorReading';
import { isSqlite } from '../database/createDatabase';
import {
  failureSelection,
  FailureSelection,
  TEAM,
  whereFailures,
} from './failureQuery';

const DAY = 24 * 60 * 60_000;
/** How far back statistics go unless somebody says otherwise. */
const DEFAULT_SPAN_MS = 30 * DAY;
const MOST_CAUSES = 20;

type StatsQuery = z.output<typeof failureStatsQuerySchema>;

/** What all statistics of one answer are made from. */
interface Counting {
  knex: Knex;
  selection: FailureSelection;
  from: Date;
  to: Date;
  now: Date;
}

/** Statistics of the failures that began in a span of time. */
export async function readFailureStats(
  reading: ConnectorReading,
  query: StatsQuery,
): Promise<FailureStats> {
  const to = query.to ? new Date(query.to) : reading.now;
  const from = query.from
    ? new Date(query.from)
    : new Date(to.getTime() - DEFAULT_SPAN_MS);
  // The span is about when they began or ended, not about being open.
  const { from: _, to: __, ...filter } = query;
  const counting = {
    knex: reading.knex,
    selection: failureSelection(reading, filter),
    from,
    to,
    now: reading.now,
  };
  const [totals, byEnvironment, byTeam, byCause, byDay] = await Promise.all([
    readTotals(counting),
    readGroups(counting, ['failures.environment']),
    readGroups(joined(counting), [TEAM]),
    readGroups(counting, [
      'failures.fingerprint',
      'failures.cause_line',
      'failures.cause_exception',
    ]),
    readDays(counting),
  ]);
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    ...totals,
    byEnvironment: byEnvironment.map(({ key: [environment], ...counts }) => ({
      environment: environment!,
      ...counts,
    })),
    byTeam: byTeam.map(({ key: [team], ...counts }) => ({
      team: team!,
      ...counts,
    })),
    byCause: mergeCauses(byCause),
    byDay,
  };
}

/** One cause can be told in several lines: hosts and names differ. */
function mergeCauses(
  groups: Awaited<ReturnType<typeof readGroups>>,
): FailureStats['byCause'] {
  const merged = new Map<string, FailureStats['byCause'][number]>();
  for (const { key, opened, open } of groups) {
    const [fingerprint, line, exception] = key;
    if (fingerprint === null) {
      continue;
    }
    const known = merged.get(fingerprint);
    if (known) {
      known.opened += opened;
      known.open += open;
    } else {
      const cause = { fingerprint, line, exception };
      merged.set(fingerprint, { cause, opened, open });
    }
  }
  return [...merged.values()]
    .sort((a, b) => b.opened - a.opened || b.open - a.open)
    .slice(0, MOST_CAUSES);
}

/** With the connectors, to count by what these are now. */
function joined(counting: Counting): Counting {
  return { ...counting, selection: { ...counting.selection, joined: true } };
}

function select({ knex, selection }: Counting): Knex.QueryBuilder {
  const query: Knex.QueryBuilder = knex('failures');
  whereFailures(query, selection, { ignoreStatus: true });
  return query;
}

/** Began in the span. */
const OPENED =
  'sum(case when failures.since_by >= ? and failures.since_by < ? then 1 else 0 end)';
/** Open now, whenever it began, and nobody takes care of it. */
const OPEN = (sqlite: boolean) =>
  `sum(case when failures.open = ${
    sqlite ? '1' : 'true'
  } and (failures.acknowledged_until is null or failures.acknowledged_until <= ?) then 1 else 0 end)`;

/** How long a failure that recovered took to: SQL on `failures`, seconds. */
export function recoverySecondsSql(sqlite: boolean): string {
  return sqlite
    ? '(failures.recovering_by - failures.since_by) / 1000.0'
    : 'extract(epoch from failures.recovering_by - failures.since_by)';
}

async function readTotals(
  counting: Counting,
): Promise<
  Pick<
    FailureStats,
    | 'opened'
    | 'resolved'
    | 'open'
    | 'acknowledged'
    | 'flapping'
    | 'meanTimeToRecoverySeconds'
  >
> {
  const { knex, from, to, now } = counting;
  const sqlite = isSqlite(knex);
  const open = sqlite ? 'failures.open = 1' : 'failures.open';
  const took = recoverySecondsSql(sqlite);
  const row = await select(counting)
    .select(
      knex.raw(`${OPENED} as opened`, [from, to]),
      knex.raw(
        'sum(case when failures.closed_at >= ? and failures.closed_at < ? then 1 else 0 end) as resolved',
        [from, to],
      ),
      knex.raw(`${OPEN(sqlite)} as open`, [now]),
      knex.raw(
        `sum(case when ${open} and failures.acknowledged_until > ? then 1 else 0 end) as acknowledged`,
        [now],
      ),
      knex.raw(
        `sum(case when ${open} and failures.flapping_until > ? then 1 else 0 end) as flapping`,
        [now],
      ),
      knex.raw(
        `avg(case when failures.ended_as = 'recovered' and failures.closed_at >= ? and failures.closed_at < ? then ${took} end) as mean`,
        [from, to],
      ),
    )
    .first();
  return {
    opened: Number(row?.opened ?? 0),
    resolved: Number(row?.resolved ?? 0),
    open: Number(row?.open ?? 0),
    acknowledged: Number(row?.acknowledged ?? 0),
    flapping: Number(row?.flapping ?? 0),
    meanTimeToRecoverySeconds:
      (row?.mean ?? null) === null ? null : Number(row.mean),
  };
}

/** @param columns their SQL */
async function readGroups(
  counting: Counting,
  columns: string[],
): Promise<Array<{ key: Array<string | null>; opened: number; open: number }>> {
  const { knex, from, to, now } = counting;
  const rows: Array<Record<string, unknown>> = await select(counting)
    .where(live =>
      live
        .where('failures.open', true)
        .orWhere(began =>
          began
            .where('failures.since_by', '>=', from)
            .where('failures.since_by', '<', to),
        ),
    )
    .select(
      ...columns.map((column, index) => knex.raw(`${column} as key${index}`)),
      knex.raw(`${OPENED} as opened`, [from, to]),
      knex.raw(`${OPEN(isSqlite(knex))} as open_now`, [now]),
    )
    .groupByRaw(columns.join(', '));
  return rows
    .map(row => ({
      key: columns.map((_, index) => row[`key${index}`] as string | null),
      opened: Number(row.opened),
      open: Number(row.open_now),
    }))
    .filter(({ opened, open }) => opened + open > 0)
    .sort((a, b) => b.opened - a.opened || b.open - a.open);
}

/** Days in UTC, those without any left out. */
async function readDays(counting: Counting): Promise<FailureStats['byDay']> {
  const { knex, from, to } = counting;
  const countDays = async (column: 'since_by' | 'closed_at') => {
    const day = isSqlite(knex)
      ? `date(failures.${column} / 1000, 'unixepoch')`
      : `to_char(failures.${column} at time zone 'UTC', 'YYYY-MM-DD')`;
    const rows: Array<{ day: string; count: number | string }> = await select(
      counting,
    )
      .where(`failures.${column}`, '>=', from)
      .where(`failures.${column}`, '<', to)
      .select(knex.raw(`${day} as day`))
      .count({ count: '*' })
      .groupBy('day');
    return new Map(rows.map(row => [row.day, Number(row.count)]));
  };
  const [opened, resolved] = await Promise.all([
    countDays('since_by'),
    countDays('closed_at'),
  ]);
  return [...new Set([...opened.keys(), ...resolved.keys()])]
    .sort()
    .map(day => ({
      day,
      opened: opened.get(day) ?? 0,
      resolved: resolved.get(day) ?? 0,
    }));
}

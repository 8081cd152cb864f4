import { Platform } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { ConnectorReading } from '../connectors/connectorReading';
import { isSqlite } from '../database/createDatabase';
import { failureSelection, whereFailures } from './failureQuery';
import { recoverySecondsSql } from './failureStats';

/** A day of some time zone; `to` is the beginning of the next one. */
export interface Day {
  /** `2026-11-30` */
  day: string;
  from: Date;
  to: Date;
}

/** How many failures began and ended on each day, and what ending took. */
export interface FailureTrend {
  days: Array<{ day: string; opened: number; resolved: number }>;
  /** Those that recovered: neither stood down nor resolved by a person. */
  recovered: number;
  /** Null: none recovered. */
  meanTimeToRecoverySeconds: number | null;
}

/**
 * The last days of a time zone, the oldest first; today is the last. Where
 * clocks change, a day has 23 or 25 hours.
 */
export function lastDays(count: number, now: Date, timeZone: string): Day[] {
  const today = DateTime.fromJSDate(now, { zone: timeZone }).startOf('day');
  return Array.from({ length: count }, (_, index) => {
    const start = today.minus({ days: count - 1 - index }).startOf('day');
    return {
      day: start.toISODate()!,
      from: start.toJSDate(),
      to: start.plus({ days: 1 }).startOf('day').toJSDate(),
    };
  });
}

/** The trend of days that follow each other: three queries. */
export async function readFailureTrend(
  reading: ConnectorReading,
  platform: Platform | undefined,
  days: readonly Day[],
): Promise<FailureTrend> {
  const [opened, resolved, recovery] = await Promise.all([
    countDays(reading, platform, days, 'since_by'),
    countDays(reading, platform, days, 'closed_at'),
    readRecovery(reading, platform, days),
  ]);
  return {
    days: days.map(({ day }, index) => ({
      day,
      opened: opened[index],
      resolved: resolved[index],
    })),
    ...recovery,
  };
}

/** Failures of which a time lies in a span, in an index of that time. */
function selectBetween(
  reading: ConnectorReading,
  platform: Platform | undefined,
  column: 'since_by' | 'closed_at',
  { from, to }: Pick<Day, 'from' | 'to'>,
): Knex.QueryBuilder {
  const query: Knex.QueryBuilder = reading
    .knex('failures')
    .where(`failures.${column}`, '>=', from)
    .where(`failures.${column}`, '<', to);
  // With `firstFew`, or SQLite takes an index of the Connect cluster.
  whereFailures(query, failureSelection(reading, { platform }), {
    ignoreStatus: true,
    firstFew: true,
  });
  return query;
}

/** One statement; each day of it is a piece of an index. */
async function countDays(
  reading: ConnectorReading,
  platform: Platform | undefined,
  days: readonly Day[],
  column: 'since_by' | 'closed_at',
): Promise<number[]> {
  const { knex } = reading;
  const queries = days.map((day, place) =>
    selectBetween(reading, platform, column, day)
      .select(knex.raw(`${place} as place`))
      .count({ count: '*' }),
  );
  const rows: Array<{ place: number; count: number | string }> =
    await knex.unionAll(queries);
  const counts = days.map(() => 0);
  for (const { place, count } of rows) {
    counts[place] = Number(count);
  }
  return counts;
}

async function readRecovery(
  reading: ConnectorReading,
  platform: Platform | undefined,
  days: readonly Day[],
): Promise<Omit<FailureTrend, 'days'>> {
  const { knex } = reading;
  const span = { from: days[0].from, to: days[days.length - 1].to };
  const row = await selectBetween(reading, platform, 'closed_at', span)
    .where('failures.ended_as', 'recovered')
    .count({ count: '*' })
    .select(knex.raw(`avg(${recoverySecondsSql(isSqlite(knex))}) as mean`))
    .first();
  return {
    recovered: Number(row?.count ?? 0),
    meanTimeToRecoverySeconds:
      (row?.mean ?? null) === null ? null : Number(row.mean),
  };
}

import {
  FailureList,
  FailureQuery,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReading } from '../connectors/connectorReading';
import { FailureItemRow, selectFailures, toFailureItems } from './failureItem';
import {
  FailureSelection,
  failureSelection,
  orderFailures,
  whereFailures,
} from './failureQuery';

/** A page of what matches, and the counts beside it: two queries. */
export async function listFailures(
  reading: ConnectorReading,
  query: FailureQuery,
): Promise<FailureList> {
  const { sort, offset, limit, ...filter } = query;
  const selection = failureSelection(reading, filter);

  // Ids first: rows that are sorted or skipped are not carried along.
  const ids: Knex.QueryBuilder = reading.knex('failures').select('failures.id');
  whereFailures(ids, selection);
  orderFailures(ids, sort);
  ids.limit(limit).offset(offset);
  const page = selectFailures(reading).whereIn('failures.id', ids);
  orderFailures(page, sort);

  const [rows, counts] = await Promise.all([
    page as Promise<FailureItemRow[]>,
    countByStatus(reading, selection),
  ]);
  return {
    items: toFailureItems(reading, rows),
    totalItems: totalOf(counts, filter.status ?? ['open', 'acknowledged']),
    counts,
  };
}

type Counts = FailureList['counts'];

async function countByStatus(
  { knex, now }: ConnectorReading,
  selection: FailureSelection,
): Promise<Counts> {
  const query: Knex.QueryBuilder = knex('failures')
    .select(
      'failures.open',
      knex.raw(
        'case when failures.acknowledged_until > ? then 1 else 0 end as taken',
        [now],
      ),
    )
    .count({ count: '*' })
    .groupBy('failures.open', 'taken');
  whereFailures(query, selection, { ignoreStatus: true });
  const groups: Array<{ open: unknown; taken: number; count: unknown }> =
    await query;
  const counts = { open: 0, acknowledged: 0, resolved: 0 };
  for (const { open, taken, count } of groups) {
    const unresolved = taken ? 'acknowledged' : 'open';
    counts[open ? unresolved : 'resolved'] += Number(count);
  }
  return counts;
}

function totalOf(
  counts: Counts,
  statuses: NonNullable<FailureQuery['status']>,
): number {
  const { open, acknowledged, resolved } = counts;
  if (statuses.includes('all')) {
    return open + acknowledged + resolved;
  }
  const chosen = new Set(statuses as Array<keyof Counts>);
  return [...chosen].reduce((sum, status) => sum + counts[status], 0);
}

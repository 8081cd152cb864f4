import {
  FailureList,
  FailureQuery,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReading } from '../connectors/connectorReading';
import { FailureItemRow, selectFailures, toFailureItems } from './failureItem';
import { isOrderedByConnector, orderFailures } from './failureOrder';
import {
  FailureSelection,
  failureSelection,
  whereFailures,
} from './failureQuery';

/** A page of what matches, and the counts beside it: three queries. */
export async function listFailures(
  reading: ConnectorReading,
  query: FailureQuery,
): Promise<FailureList> {
  const { sort, offset, limit, ...filter } = query;
  const selection = failureSelection(reading, filter);

  // Ids first: rows that are sorted or skipped are not carried along.
  const ids: Knex.QueryBuilder = reading.knex('failures').select('failures.id');
  const joined = selection.joined || isOrderedByConnector(sort);
  whereFailures(ids, { ...selection, joined }, { firstFew: true });
  orderFailures(ids, sort, filter.status);
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
  // Apart, an index answers each; of all together SQLite reads every row.
  const count = (open: boolean): Knex.QueryBuilder => {
    const query = knex('failures').where('failures.open', open);
    whereFailures(query, selection, { ignoreStatus: true });
    return query.count({ count: '*' });
  };
  const taken = knex.raw(
    'case when failures.acknowledged_until > ? then 1 else 0 end as taken',
    [now],
  );
  const [unresolved, resolved]: [
    Array<{ taken: number; count: unknown }>,
    Array<{ count: unknown }>,
  ] = await Promise.all([
    count(true).select(taken).groupBy('taken'),
    count(false),
  ]);
  const counts = {
    open: 0,
    acknowledged: 0,
    resolved: Number(resolved[0].count),
  };
  for (const group of unresolved) {
    counts[group.taken ? 'acknowledged' : 'open'] += Number(group.count);
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

import {
  FailureList,
  FailureQuery,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReading } from '../connectors/connectorReading';
import { isOrderedByConnector, orderFailures } from './failureOrder';
import { readFailurePage } from './failurePage';
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
  const joined = selection.joined || isOrderedByConnector(sort);
  const [items, counts] = await Promise.all([
    readFailurePage(
      reading,
      { ...selection, joined },
      {
        order: page => orderFailures(page, sort, filter.status),
        offset,
        limit,
      },
    ),
    countByStatus(reading, selection),
  ]);
  return {
    items,
    totalItems: totalOf(counts, filter.status ?? ['open', 'acknowledged']),
    counts,
  };
}

type Counts = FailureList['counts'];

/** Failures of one kind of status that match, whatever status is asked for. */
function selectCount(
  { knex }: ConnectorReading,
  selection: FailureSelection,
  open: boolean,
): Knex.QueryBuilder {
  const query = knex('failures').where('failures.open', open);
  whereFailures(query, selection, { ignoreStatus: true });
  return query.count({ count: '*' });
}

/** How many that are open are taken care of, and how many not. */
export async function countOpen(
  reading: ConnectorReading,
  selection: FailureSelection,
): Promise<Omit<Counts, 'resolved'>> {
  const taken = reading.knex.raw(
    'case when failures.acknowledged_until > ? then 1 else 0 end as taken',
    [reading.now],
  );
  const groups: Array<{ taken: number; count: unknown }> = await selectCount(
    reading,
    selection,
    true,
  )
    .select(taken)
    .groupBy('taken');
  const counts = { open: 0, acknowledged: 0 };
  for (const group of groups) {
    counts[group.taken ? 'acknowledged' : 'open'] += Number(group.count);
  }
  return counts;
}

async function countByStatus(
  reading: ConnectorReading,
  selection: FailureSelection,
): Promise<Counts> {
  // Apart, an index answers each; of all together SQLite reads every row.
  const [unresolved, [resolved]] = await Promise.all([
    countOpen(reading, selection),
    selectCount(reading, selection, false) as Promise<
      Array<{ count: unknown }>
    >,
  ]);
  return { ...unresolved, resolved: Number(resolved.count) };
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

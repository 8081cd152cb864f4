import { FailureQuery } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { Status, TEAM } from './failureQuery';

const columnsOf: Partial<
  Record<string, Array<[column: string, reversed?: true]>>
> = {
  // The worst first, and of those the newest.
  severity: [['severity'], ['since_by', true]],
  since: [['since_by']],
  name: [['name']],
  environment: [['environment'], ['connect_cluster']],
  occurrences: [['occurrences']],
  resolvedAt: [['closed_at']],
};

/** Whether the order needs the failures' connectors. */
export function isOrderedByConnector(sort: FailureQuery['sort']): boolean {
  return sort === 'team' || sort === '-team';
}

/**
 * Orders a query on `failures`; pages never repeat or skip a row.
 *
 * @param statuses to which the query is narrowed
 */
export function orderFailures(
  query: Knex.QueryBuilder,
  sort: FailureQuery['sort'],
  statuses?: readonly Status[],
) {
  const descending = sort.startsWith('-');
  const field = descending ? sort.slice(1) : sort;
  if (field === 'severity') {
    query.orderBy('failures.open', 'desc');
  }
  if (field === 'resolvedAt' && statuses?.join() !== 'resolved') {
    // What is not resolved comes last in both directions.
    query.orderByRaw('failures.closed_at is null');
  }
  if (field === 'team') {
    query.orderByRaw(`${TEAM} ${descending ? 'desc' : 'asc'}`);
  }
  for (const [column, reversed] of columnsOf[field] ?? []) {
    const way = descending === Boolean(reversed) ? 'asc' : 'desc';
    query.orderBy(`failures.${column}`, way);
  }
  query.orderBy('failures.id', 'desc');
}

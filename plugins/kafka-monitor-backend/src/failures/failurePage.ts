import { FailureItem } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReading } from '../connectors/connectorReading';
import { FailureItemRow, selectFailures, toFailureItems } from './failureItem';
import { FailureSelection, whereFailures } from './failureQuery';

/** The failures that come first, and how many of them. */
export interface FailurePage {
  /** Orders a query on `failures`, as `selection.joined` says, in full. */
  order(query: Knex.QueryBuilder): void;
  /** Narrows it further. */
  where?(query: Knex.QueryBuilder): void;
  offset: number;
  limit: number;
}

/** A page of the failures that match: one query, which counts nothing. */
export async function readFailurePage(
  reading: ConnectorReading,
  selection: FailureSelection,
  { order, where, offset, limit }: FailurePage,
): Promise<FailureItem[]> {
  // Ids first: rows that are sorted or skipped are not carried along.
  const ids: Knex.QueryBuilder = reading.knex('failures').select('failures.id');
  whereFailures(ids, selection, { firstFew: true });
  where?.(ids);
  order(ids);
  ids.limit(limit).offset(offset);
  const page = selectFailures(reading).whereIn('failures.id', ids);
  order(page);
  return toFailureItems(reading, (await page) as FailureItemRow[]);
}

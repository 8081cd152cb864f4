import { Knex } from 'knex';
import { BulkOperationRow } from '../../database/tables';

/** Bulk operations that go on, the oldest first. */
export function unfinishedOperations(
  knex: Knex,
  statuses: readonly string[],
): Knex.QueryBuilder<BulkOperationRow, BulkOperationRow[]> {
  return knex<BulkOperationRow>('bulk_operations')
    .whereIn('status', [...statuses])
    .whereNull('finished_at')
    .orderBy(['started_at', 'id']);
}

import { NotFoundError } from '@backstage/errors';
import {
  BulkOperation,
  BulkResult,
  BulkResultStatus,
  BulkResultsQuery,
  bulkOperationSchema,
  bulkResultStatusSchema,
  bulkStatusSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { BulkOperationRow, BulkResultRow } from '../../database/tables';
import { toIso } from '../../database/values';
import { ConnectorReading } from '../connectorReading';

const MAX_INTEGER = 2 ** 31 - 1;

/** Who looks at a bulk operation. */
export interface BulkViewer {
  reading: ConnectorReading;
  /** User entity ref, or subject of a service. */
  caller: string;
}

/** Who has begun it sees all of it; others, the connectors they may read. */
function visibleResults(
  { reading, caller }: BulkViewer,
  row: BulkOperationRow,
): Knex.QueryBuilder {
  const { knex, mayRead, may } = reading;
  const query: Knex.QueryBuilder = knex('bulk_results').where(
    'bulk_results.bulk_id',
    row.id,
  );
  if (row.created_by !== caller && may.read.connectors !== 'all') {
    query
      .join('connectors', both =>
        both
          .on(
            'connectors.connect_cluster_id',
            'bulk_results.connect_cluster_id',
          )
          .andOn('connectors.name', 'bulk_results.name'),
      )
      .whereRaw(mayRead.sql, mayRead.bindings);
  }
  return query;
}

async function findBulk(knex: Knex, id: string): Promise<BulkOperationRow> {
  const row = await knex<BulkOperationRow>('bulk_operations')
    .where({ id })
    .first();
  if (!row) {
    throw new NotFoundError(`No operation '${id}'`);
  }
  return row;
}

/**
 * A bulk operation with its progress.
 *
 * @throws NotFoundError also when the viewer may read none of its connectors
 */
export async function readBulk(
  viewer: BulkViewer,
  id: string,
): Promise<BulkOperation> {
  const { knex } = viewer.reading;
  const row = await findBulk(knex, id);
  const groups: Array<{ status: string; count: number | string }> =
    await visibleResults(viewer, row)
      .select('bulk_results.status')
      .count({ count: '*' })
      .groupBy('bulk_results.status');
  const counts = Object.fromEntries(
    bulkResultStatusSchema.options.map(status => [status, 0]),
  ) as BulkOperation['counts'];
  for (const { status, count } of groups) {
    counts[status as BulkResultStatus] += Number(count);
  }
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total === 0 && row.created_by !== viewer.caller) {
    throw new NotFoundError(`No operation '${id}'`);
  }
  return {
    id: row.id,
    operation: bulkOperationSchema.parse(row.operation),
    status: bulkStatusSchema.catch('running').parse(row.status),
    by: row.created_by,
    startedAt: toIso(row.started_at),
    finishedAt: toIso(row.finished_at),
    total,
    counts,
  };
}

function toResult(row: BulkResultRow): BulkResult {
  return {
    connector: {
      environment: row.environment,
      connectCluster: row.connect_cluster,
      name: row.name,
    },
    status: bulkResultStatusSchema.parse(row.status),
    reason: row.reason,
    message: row.message,
    finishedAt: toIso(row.finished_at),
  };
}

/** What became of each of its connectors, in the order they were named. */
export async function readBulkResults(
  viewer: BulkViewer,
  id: string,
  query: BulkResultsQuery,
): Promise<{ items: BulkResult[]; nextCursor?: string }> {
  await readBulk(viewer, id);
  const row = await findBulk(viewer.reading.knex, id);
  const select = visibleResults(viewer, row)
    .select('bulk_results.*')
    .orderBy('bulk_results.position')
    .limit(query.limit + 1);
  if (query.cursor !== undefined) {
    const after = Math.min(Number(query.cursor), MAX_INTEGER);
    select.where('bulk_results.position', '>', after);
  }
  if (query.status) {
    select.whereIn('bulk_results.status', query.status);
  }
  const rows: BulkResultRow[] = await select;
  const shown = rows.slice(0, query.limit);
  const items = shown.map(toResult);
  return rows.length > query.limit
    ? { items, nextCursor: String(shown[shown.length - 1].position) }
    : { items };
}

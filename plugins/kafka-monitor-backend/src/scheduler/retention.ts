import { Knex } from 'knex';

/** How many rows of each kind were deleted. */
export interface Deleted {
  history: number;
  configs: number;
  changes: number;
  deletions: number;
  /** Bulk operations, and selections that have expired. */
  operations: number;
  selections: number;
}

/** Rows a statement deletes: a sync never waits long for its turn. */
const BATCH_SIZE = 1000;

/** @returns how many it were */
export async function deleteInBatches(
  knex: Knex,
  table: { name: string; key: string },
  narrow: (query: Knex.QueryBuilder) => void,
  options: { batchSize?: number; signal?: AbortSignal },
): Promise<number> {
  const { batchSize = BATCH_SIZE, signal } = options;
  const { name, key } = table;
  let total = 0;
  let deleted = batchSize;
  while (deleted === batchSize && !signal?.aborted) {
    const expired: Knex.QueryBuilder = knex(name)
      .select(`${name}.${key}`)
      .orderBy(`${name}.${key}`)
      .limit(batchSize);
    narrow(expired);
    deleted = await knex(name).whereIn(key, expired).delete();
    total += deleted;
  }
  return total;
}

/**
 * Deletes rows with the many that belong to them, the latter a batch at a
 * time by their positions.
 */
async function deleteWithParts(
  knex: Knex,
  tables: { name: string; parts: string; key: string },
  narrow: (query: Knex.QueryBuilder) => void,
  options: { batchSize?: number; signal?: AbortSignal },
): Promise<number> {
  const { batchSize = BATCH_SIZE, signal } = options;
  const { name, parts, key } = tables;
  const expired: Knex.QueryBuilder = knex(name).select('id');
  narrow(expired);
  let total = 0;
  for (const { id } of (await expired) as Array<{ id: string }>) {
    const [{ last }] = await knex(parts)
      .where({ [key]: id })
      .max({ last: 'position' });
    for (let start = 0; start <= (last ?? -1); start += batchSize) {
      if (signal?.aborted) {
        return total;
      }
      await knex(parts)
        .where({ [key]: id })
        .where('position', '<', start + batchSize)
        .delete();
    }
    total += await knex(name).where({ id }).delete();
  }
  return total;
}

/** Of a connector that is still there, the newest version always stays. */
function whereSuperseded(query: Knex.QueryBuilder, knex: Knex) {
  const column = (name: string) => knex.ref(`connector_configs.${name}`);
  query.where(either =>
    either
      .whereExists(newer =>
        newer
          .select('newer.id')
          .from('connector_configs as newer')
          .where('newer.connect_cluster_id', column('connect_cluster_id'))
          .where('newer.name', column('name'))
          .where('newer.version', '>', column('version')),
      )
      .orWhereNotExists(connector =>
        connector
          .select('connectors.id')
          .from('connectors')
          .where('connectors.connect_cluster_id', column('connect_cluster_id'))
          .where('connectors.name', column('name')),
      ),
  );
}

/**
 * Deletes history, superseded configurations, entries of the change log, what
 * was kept of deleted connectors, and bulk operations that are older than a
 * moment; and selections whose time is over. An entry that a consumer has yet
 * to read stays, however old; so does an operation that goes on.
 */
export async function deleteExpired(
  knex: Knex,
  before: Date,
  options: { batchSize?: number; signal?: AbortSignal; now?: Date } = {},
): Promise<Deleted> {
  const history = await deleteInBatches(
    knex,
    { name: 'connector_history', key: 'id' },
    query => query.where('changed_by', '<', before),
    options,
  );
  const configs = await deleteInBatches(
    knex,
    { name: 'connector_configs', key: 'id' },
    query => {
      query.where('changed_by', '<', before);
      whereSuperseded(query, knex);
    },
    options,
  );
  const slowest = await knex('change_cursors')
    .min({ position: 'position' })
    .first();
  const changes = await deleteInBatches(
    knex,
    { name: 'change_log', key: 'seq' },
    query => {
      query.where('at', '<', before);
      if (slowest && slowest.position !== null) {
        query.where('seq', '<=', slowest.position);
      }
    },
    options,
  );
  const deletions = await deleteInBatches(
    knex,
    { name: 'connector_deletions', key: 'id' },
    query => query.where('at', '<', before),
    options,
  );
  const operations = await deleteWithParts(
    knex,
    { name: 'bulk_operations', parts: 'bulk_results', key: 'bulk_id' },
    query =>
      query.where(over =>
        over
          .where('finished_at', '<', before)
          // One that was never begun with: its backend ended.
          .orWhere(unbegun =>
            unbegun
              .where({ status: 'preparing' })
              .where('started_at', '<', before),
          ),
      ),
    options,
  );
  const now = options.now ?? new Date();
  const selections = await deleteWithParts(
    knex,
    {
      name: 'selections',
      parts: 'selection_connectors',
      key: 'selection_id',
    },
    query => query.where('expires_at', '<', now),
    options,
  );
  return { history, configs, changes, deletions, operations, selections };
}

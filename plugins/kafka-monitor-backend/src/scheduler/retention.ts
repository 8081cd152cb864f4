import { Knex } from 'knex';

/** How many rows of each kind were deleted. */
export interface Deleted {
  history: number;
  configs: number;
  changes: number;
}

/** Rows a statement deletes: a sync never waits long for its turn. */
const BATCH_SIZE = 1000;

async function deleteInBatches(
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
 * Deletes history, superseded configurations and entries of the change log
 * that are older than a moment. An entry that a consumer has yet to read
 * stays, however old.
 */
export async function deleteExpired(
  knex: Knex,
  before: Date,
  options: { batchSize?: number; signal?: AbortSignal } = {},
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
  return { history, configs, changes };
}

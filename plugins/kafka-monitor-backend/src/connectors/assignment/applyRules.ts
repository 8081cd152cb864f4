import { setImmediate } from 'node:timers/promises';
import { Knex } from 'knex';
import { updateRows } from '../../database/batch';
import { retryOnConflict } from '../../database/retryOnConflict';
import { ConnectorRow } from '../../database/tables';
import { AssignmentColumns, Assigner } from './Assigner';
import { assignmentChanges } from './assignmentChanges';
import { readAssignments, toDecided } from './assignments';
import { NOTHING_DECIDED } from './decideAssignment';
import { lockConnectClusters } from './lockConnectClusters';
import { placeOf, readFacts } from './storedFacts';
import { Assigned, tellAssigned } from './tellAssigned';

const NAME = 'assignment-rules';
/** Connectors of one transaction. */
const STEP = 250;

type StoredRow = Pick<
  ConnectorRow,
  | 'id'
  | 'name'
  | 'type'
  | 'connector_class'
  | 'class_dbms'
  | 'team'
  | 'cluster'
  | 'dbms'
  | 'critical'
  | 'matched_rules'
>;

const COLUMNS = [
  'id',
  'name',
  'type',
  'connector_class',
  'class_dbms',
  'team',
  'cluster',
  'dbms',
  'critical',
  'matched_rules',
] as const;

/**
 * Assigns stored connectors by the rules of now, if they are others than the
 * ones applied last. Only rows are read: no Connect cluster is asked. A
 * backend that ends meanwhile leaves it to the next start.
 *
 * @returns how many connectors were given to others; undefined: the rules are
 *   the same
 */
export async function applyRules(options: {
  knex: Knex;
  assigner: Assigner;
  now: Date;
}): Promise<number | undefined> {
  const { knex, assigner, now } = options;
  const digest = assigner.digest();
  const applied = await knex('applied_rules').where({ name: NAME }).first();
  if (applied?.digest === digest) {
    return undefined;
  }
  let count = 0;
  const clusters: Array<{ id: number }> = await knex('connect_clusters')
    .select('id')
    .orderBy('id');
  for (const { id } of clusters) {
    let last: number | undefined = 0;
    while (last !== undefined) {
      const after: number = last;
      const step = await retryOnConflict(() =>
        knex.transaction(trx => applyStep(trx, options, id, after)),
      );
      count += step.count;
      last = step.last;
      await setImmediate();
    }
  }
  await knex('applied_rules')
    .insert({ name: NAME, digest, at: now })
    .onConflict('name')
    .merge();
  return count;
}

/** @param after id of the last connector of the step before */
async function applyStep(
  trx: Knex,
  { assigner, now }: { assigner: Assigner; now: Date },
  connectClusterId: number,
  after: number,
): Promise<{ count: number; last: number | undefined }> {
  const [cluster] = await lockConnectClusters(trx, [connectClusterId]);
  const rows: StoredRow[] = await trx('connectors')
    .select(COLUMNS)
    .where({ connect_cluster_id: connectClusterId })
    .where('id', '>', after)
    .orderBy('id')
    .limit(STEP);
  const names = rows.map(row => row.name);
  const hands = await readAssignments(trx, connectClusterId, names);
  const facts = await readFacts(trx, connectClusterId, placeOf(cluster), rows);
  const updates: Array<AssignmentColumns & { id: number }> = [];
  const assigned: Assigned[] = [];
  rows.forEach((row, index) => {
    const hand = hands.get(row.name);
    const decided = hand ? toDecided(hand) : NOTHING_DECIDED;
    const columns = assigner.columns(facts[index], decided);
    const changes = assignmentChanges(row, columns);
    if (changes.length > 0) {
      assigned.push({ name: row.name, changes });
    }
    if (changes.length > 0 || columns.matched_rules !== row.matched_rules) {
      updates.push({ id: row.id, ...columns });
    }
  });
  await updateRows(trx, 'connectors', updates, ['id']);
  await tellAssigned(trx, assigned, {
    connectClusterId,
    syncNumber: cluster.sync_number,
    after: null,
    at: now,
    by: null,
    bulkId: null,
  });
  const last = rows.length === STEP ? rows[rows.length - 1].id : undefined;
  return { count: assigned.length, last };
}

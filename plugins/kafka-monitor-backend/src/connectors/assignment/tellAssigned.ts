import { AssignmentEntry } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { appendChanges } from '../../changes/changeLog';
import { insertRows } from '../../database/batch';

/** A connector that was given to others than before. */
export interface Assigned {
  name: string;
  changes: AssignmentEntry['changes'];
}

/**
 * Writes to time lines and change log what was assigned anew; part of the
 * caller's transaction.
 *
 * @param context `by`: a person's ref; null: the backend itself
 */
export async function tellAssigned(
  trx: Knex,
  assigned: readonly Assigned[],
  context: {
    connectClusterId: number;
    syncNumber: number;
    after: Date | null;
    at: Date;
    by: string | null;
    bulkId: string | null;
  },
): Promise<void> {
  const { connectClusterId, by, bulkId } = context;
  await insertRows(
    trx,
    'connector_history',
    assigned.map(({ name, changes }) => ({
      connect_cluster_id: connectClusterId,
      name,
      kind: 'assignment',
      actor: by,
      bulk_id: bulkId,
      changes: JSON.stringify(changes),
      changed_after: context.after,
      changed_by: context.at,
    })),
  );
  await appendChanges(
    trx,
    assigned.map(({ name, changes }) => ({
      kind: 'assignment-changed',
      name,
      payload: { changes },
    })),
    context,
  );
}

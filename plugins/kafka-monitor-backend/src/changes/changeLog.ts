import { Knex } from 'knex';
import { insertRows } from '../database/batch';
import { toNumber } from '../database/values';

/**
 * What the change log tells: one entry per transition, in order, written in
 * the transaction that makes it true.
 *
 * - `baseline`: the first look at a Connect cluster, with how many connectors
 *   it found; they have no entries of their own then;
 * - `connector-added`, `connector-removed`, `health-changed`,
 *   `task-changed`, `config-changed`, `topics-changed`: of one connector;
 * - `assignment-changed`: its team, business cluster, DBMS, or whether it is
 *   critical, with what was and what is;
 * - `failure-opened`, `failure-changed`, `failure-closed`: of its failure, with
 *   what happened to it; `failure` is its id;
 * - `team-changed`, `cluster-changed`: of a team or business cluster, whose
 *   name it has; of Connect cluster 0, since it is of none;
 * - `failing`, `recovered`: looks at the Connect cluster itself;
 * - `hold-started`, `hold-ended`: of the Connect cluster.
 */
export type ChangeKind =
  | 'baseline'
  | 'connector-added'
  | 'connector-removed'
  | 'health-changed'
  | 'task-changed'
  | 'config-changed'
  | 'topics-changed'
  | 'assignment-changed'
  | 'failure-opened'
  | 'failure-changed'
  | 'failure-closed'
  | 'team-changed'
  | 'cluster-changed'
  | 'failing'
  | 'recovered'
  | 'hold-started'
  | 'hold-ended';

/** One entry; `payload` holds nothing unmasked. */
export interface Change {
  kind: ChangeKind;
  /** Of the connector, team or business cluster; null: of the Connect cluster. */
  name: string | null;
  payload: Readonly<Record<string, unknown>>;
}

/** Writes entries in the order given; part of the caller's transaction. */
export async function appendChanges(
  trx: Knex,
  changes: readonly Change[],
  context: { connectClusterId: number; syncNumber: number; at: Date },
): Promise<void> {
  await insertRows(
    trx,
    'change_log',
    changes.map(({ kind, name, payload }) => ({
      connect_cluster_id: context.connectClusterId,
      sync_number: context.syncNumber,
      kind,
      name,
      payload: JSON.stringify(payload),
      at: context.at,
    })),
  );
}

/** How far the log has come; 0 while it is empty. */
export async function lastSequence(knex: Knex): Promise<number> {
  const row = await knex('change_log').max({ seq: 'seq' }).first();
  return toNumber(row?.seq ?? 0);
}

import { Knex } from 'knex';
import { among } from '../database/among';
import { chunked, insertForIds, updateRows } from '../database/batch';
import { FailureRow } from '../database/tables';
import { toBoolean, toNumber } from '../database/values';
import { Failure, Judged } from './Failure';
import { failureColumns, toFailure } from './failureRows';
import { FailureDelays } from './trouble';

const HOUR = 60 * 60_000;

/** What a connector was when it failed; kept with the failure. */
export type FailureIdentity = Pick<
  FailureRow,
  | 'connect_cluster_id'
  | 'name'
  | 'environment'
  | 'connect_cluster'
  | 'platform'
  | 'type'
  | 'connector_class'
  | 'direction'
  | 'dbms'
  | 'team'
  | 'cluster'
  | 'critical'
>;

/** A failure with its row's id. */
export interface StoredFailure {
  id: number;
  failure: Failure;
}

/** All columns but the trace, which is long. */
export const failureItemColumns = [
  'id',
  'connect_cluster_id',
  'name',
  'kind',
  'severity',
  'open',
  'ended_as',
  'since_after',
  'since_by',
  'opened_at',
  'seen',
  'recovering_after',
  'recovering_by',
  'closed_at',
  'occurrences',
  'last_occurrence_at',
  'onsets',
  'flapping_until',
  'cause_line',
  'cause_exception',
  'fingerprint',
  'fingerprints',
  'trace_task',
  'trace_worker',
  'parts',
  'acknowledged_by',
  'acknowledged_at',
  'acknowledged_until',
  'acknowledged_note',
  'resolved_by',
  'recheck_at',
  'due_at',
  'environment',
  'connect_cluster',
  'platform',
  'type',
  'connector_class',
  'direction',
  'dbms',
  'team',
  'cluster',
  'critical',
] as const satisfies ReadonlyArray<keyof FailureRow>;

/**
 * The failures that what is seen now can go on with, by connector: the open
 * one, one that a person resolved lately, else the last of the past hour.
 */
export async function readLatestFailures(
  trx: Knex,
  connectClusterId: number,
  names: readonly string[],
  now: Date,
): Promise<Map<string, StoredFailure>> {
  const latest = new Map<string, StoredFailure>();
  for (const chunk of chunked(names, 500)) {
    const rows = await trx<FailureRow>('failures')
      .where({ connect_cluster_id: connectClusterId })
      .where(among(trx, 'name', chunk))
      .where(live =>
        live
          .where('open', true)
          .orWhereNotNull('recheck_at')
          .orWhere('closed_at', '>', new Date(now.getTime() - HOUR)),
      )
      .orderBy('id')
      .select(...failureItemColumns);
    for (const row of rows) {
      if (!latest.get(row.name)?.failure.open) {
        latest.set(row.name, {
          id: toNumber(row.id),
          failure: toFailure(row as FailureRow),
        });
      }
    }
  }
  return latest;
}

/** A failure that was judged, with what its connector is. */
export interface FailureWrite {
  /** Of its row, where it is not new. */
  id: number | undefined;
  judged: Judged;
  identity: FailureIdentity;
}

/**
 * Writes failures; part of the caller's transaction, which holds the lock of
 * the Connect cluster's row.
 *
 * @returns their ids, in order
 */
export async function writeFailureRows(
  trx: Knex,
  writes: readonly FailureWrite[],
  delays: FailureDelays,
): Promise<number[]> {
  const added = writes.filter(({ id }) => id === undefined);
  const known = writes.flatMap(({ id, judged: { failure } }) =>
    id === undefined ? [] : [{ id, ...failureColumns(failure, delays) }],
  );
  await updateRows(
    trx,
    'failures',
    known.filter(({ trace }) => trace !== undefined),
    ['id'],
  );
  await updateRows(
    trx,
    'failures',
    known
      .filter(({ trace }) => trace === undefined)
      .map(({ trace: _, ...columns }) => columns),
    ['id'],
  );
  const ids = await insertForIds(
    trx,
    'failures',
    added.map(({ judged: { failure }, identity }) => ({
      ...identity,
      ...failureColumns(failure, delays),
    })),
    'name',
  );
  return writes.map(({ id, identity }) => id ?? ids.get(identity.name)!);
}

/** Whether an open failure of the connector is there. */
export async function hasOpenFailure(
  trx: Knex,
  identity: Pick<FailureIdentity, 'connect_cluster_id' | 'name'>,
): Promise<boolean> {
  const row = await trx<FailureRow>('failures')
    .where({
      connect_cluster_id: identity.connect_cluster_id,
      name: identity.name,
      open: true,
    })
    .first('id', 'open');
  return row !== undefined && toBoolean(row.open);
}

import { SyncOutcome } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectError, isConnectError, readSnapshot } from '../connect';
import { Change } from '../changes/changeLog';
import { ConnectClusterRow } from '../database/tables';
import { toDate } from '../database/values';
import { applyChanges } from './applyChanges';
import { recordFailure } from './recordFailure';
import {
  ConnectClusterContext,
  identityOfCluster,
  Intervals,
} from './ConnectClusterContext';
import { diffSnapshot } from './diffSnapshot';
import { saltedHash } from './hashSalt';
import { holdOf } from './hold';
import { isAnotherKafka } from './isAnotherKafka';
import { lookAtInfo } from './lookAtInfo';
import { lookAtStatus } from './lookAtStatus';
import { lookForMissing } from './lookForMissing';
import { drawObservation } from './observation';
import { planWrites } from './planWrites';
import { readKnown } from './readKnown';
import { loadMissingSecrets } from './traceSecrets';

/** What one look at a Connect cluster came to. */
export interface SyncResult {
  outcome: SyncOutcome;
  added: number;
  changed: number;
  removed: number;
  error: ConnectError | undefined;
  /** Kinds of entries that went into the change log. */
  kinds: string[];
}

const NOTHING = {
  added: 0,
  changed: 0,
  removed: 0,
  error: undefined,
  kinds: [],
};

/** How soon a configuration that could not be read is asked for again. */
const INFO_RETRY_MS = 60_000;
/** The same, where only the secret keys of its plugin were not known. */
const HELD_RETRY_MS = 30_000;

/**
 * One look at a Connect cluster: ask, compare, apply. An answer that is the
 * same as the last one costs one request and one row.
 *
 * @param requested somebody asked for it: configurations are read as well
 * @throws Error of the database; nothing is applied then
 */
export async function syncConnectCluster(
  context: ConnectClusterContext,
  intervals: Intervals,
  signal?: AbortSignal,
  requested: boolean = false,
): Promise<SyncResult> {
  const { store, knex } = context;
  const row = await store.get(context.id);
  if (!row) {
    throw new Error(`There is no row of Connect cluster ${context.id}`);
  }
  if (row.hold_reason === 'kafka-cluster-changed') {
    await store.update(row.id, dueAfter(context.now(), intervals));
    return { ...NOTHING, outcome: 'held' };
  }
  const sequence = await drawObservation(knex);
  try {
    return await look(context, row, sequence, intervals, requested, signal);
  } catch (error) {
    if (!isConnectError(error) || error.kind === 'aborted') {
      throw error;
    }
    const kinds = await recordFailure(context, row, error, intervals);
    return { ...NOTHING, outcome: 'failed', error, kinds };
  }
}

/** Counted from the start of a look, so that slow answers do not add up. */
function dueAfter(started: Date, intervals: Intervals) {
  return {
    status_due_at: new Date(started.getTime() + intervals.statusIntervalMs),
  };
}

/** The last good look before; a clock that was set back makes none later. */
export function lookBefore(
  row: Pick<ConnectClusterRow, 'last_good_at'>,
  by: Date,
): Date | null {
  const last = toDate(row.last_good_at);
  return last && last > by ? by : last;
}

async function look(
  context: ConnectClusterContext,
  row: ConnectClusterRow,
  sequence: number,
  intervals: Intervals,
  requested: boolean,
  signal: AbortSignal | undefined,
): Promise<SyncResult> {
  const started = context.now();
  const body = await lookAtStatus(context, row, signal);
  const by = context.now();
  const statusHash = saltedHash(context.salt, body.hash);
  const infoDue =
    requested || !row.info_due_at || toDate(row.info_due_at) <= by;
  const good = {
    ...dueAfter(started, intervals),
    last_good_at: by,
    failing_since: null,
    error_kind: null,
    error_message: null,
    retry_after: null,
    failures_in_a_row: 0,
    active_url: body.url,
  };
  const ends: Change[] = row.failing_since
    ? [{ kind: 'recovered', name: null, payload: {} }]
    : [];
  if (
    statusHash === row.status_hash &&
    !infoDue &&
    row.hold_reason !== 'many-vanished' &&
    ends.length === 0
  ) {
    signal?.throwIfAborted();
    await context.store.update(row.id, good);
    return { ...NOTHING, outcome: 'unchanged' };
  }

  const slices = await readSnapshot(body.bytes, { salt: context.salt, signal });
  const known = await readKnown(context.knex, row.id);
  const diff = diffSnapshot(known, slices, sequence, each => each.statusHash);
  if (
    known.size > 0 &&
    diff.added.length + diff.missing.length > 0 &&
    (await isAnotherKafka(context, row, body.url, signal))
  ) {
    await context.store.update(row.id, dueAfter(started, intervals));
    return { ...NOTHING, outcome: 'held', kinds: ['hold-started'] };
  }
  const answerEmpty = slices.size === 0 && known.size > 0;
  const info = await lookAtInfo(context, {
    due: infoDue,
    wanted: [
      ...diff.added,
      ...[...known.values()].filter(each => each.unread).map(each => each.name),
    ],
    known,
    lastHash: row.info_hash,
    sequence,
    url: body.url,
    signal,
  });
  const missing = await lookForMissing(context, row, {
    missing: diff.missing,
    known: known.size,
    answerEmpty,
    url: body.url,
    signal,
  });
  const hold = holdOf(row, missing, by);
  await loadMissingSecrets(context, diff.changed, known, body.url, signal);
  const writes = await planWrites(context, {
    statuses: diff.changed,
    configs: info.configs,
    infoNames: info.names,
    statusNames: slices,
    absent: missing.absent,
    held: hold.newlyHeld,
    known,
  });
  // The same answer has to be compared again when something of it was left.
  const unproven =
    diff.newer.length > 0 ||
    missing.held.length > 0 ||
    info.error !== undefined ||
    writes.some(each => each.statusHash === null && !each.absent);
  const infoRead = infoDue && info.error === undefined;
  signal?.throwIfAborted();
  const baseline = row.last_good_at === null;
  const applied = await applyChanges(context.knex, {
    connectClusterId: row.id,
    identity: identityOfCluster(context),
    delays: context.delays,
    assigner: context.assigner,
    expectedSyncNumber: row.sync_number,
    sequence,
    after: lookBefore(row, by),
    by,
    writes,
    removals: missing.gone,
    removalsConfirmed: missing.confirmed,
    cluster: {
      ...good,
      // An empty answer about connectors that are there confirms none of them.
      ...(answerEmpty && missing.held.length > 0
        ? { last_good_at: row.last_good_at }
        : {}),
      ...hold.patch,
      status_hash: unproven ? null : statusHash,
      ...(info.hash !== undefined && {
        info_hash: diff.newer.length > 0 ? null : info.hash,
      }),
      ...(infoDue && {
        info_due_at: new Date(
          by.getTime() + (infoRead ? intervals.infoIntervalMs : INFO_RETRY_MS),
        ),
      }),
      ...(infoRead && { last_info_at: by }),
      ...(info.held && {
        info_hash: null,
        info_due_at: new Date(by.getTime() + HELD_RETRY_MS),
      }),
    },
    signal,
    clusterChanges: [
      ...ends,
      ...hold.changes,
      ...(baseline
        ? [
            {
              kind: 'baseline' as const,
              name: null,
              payload: { connectors: slices.size },
            },
          ]
        : []),
    ],
  });
  if (applied.outcome === 'superseded') {
    return { ...NOTHING, outcome: 'superseded' };
  }
  context.secretValues.keepOnly(slices);
  const added = writes.filter(write => !known.has(write.name)).length;
  return {
    outcome: writes.length + missing.gone.length > 0 ? 'changed' : 'unchanged',
    added,
    changed: writes.length - added,
    removed: missing.gone.length,
    error: undefined,
    kinds: applied.kinds,
  };
}

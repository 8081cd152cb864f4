import { appendChanges } from '../changes/changeLog';
import { isConnectError } from '../connect';
import { ConnectClusterRow, DbTime } from '../database/tables';
import { toBoolean, toDate } from '../database/values';
import { judgeKafkaCluster } from '../environments/kafkaClusterHold';
import { WORKER_INTERVAL_MS, workerBeat } from '../environments/workerBeat';
import { ConnectClusterContext, Intervals } from './ConnectClusterContext';
import { readKnown } from './readKnown';
import { recordRun } from './recordRun';
import { syncConnectCluster, SyncResult } from './syncConnectCluster';
import { topicBeat } from './topicBeat';

/** What a tick did, for signals and logs. */
export interface TickResult {
  /** Undefined: no look was due. */
  sync: SyncResult | undefined;
  workersChanged: boolean;
}

function isDue(at: DbTime | null, now: Date): boolean {
  return at === null || toDate(at) <= now;
}

/** A sync that was asked for and that no run has begun after. */
export function isRequested(row: ConnectClusterRow): boolean {
  const requested = toDate(row.sync_requested_at);
  const started = toDate(row.run_started_at);
  return requested !== null && (started === null || started < requested);
}

/** Whether "every 30 s" asks a worker, "every 15 s" for states, and so on. */
export async function tick(
  context: ConnectClusterContext,
  intervals: Intervals,
  signal?: AbortSignal,
): Promise<TickResult> {
  const { store, now } = context;
  await store.update(context.id, { last_tick_at: now() });
  const row = (await store.list()).find(each => each.id === context.id);
  if (!row || !toBoolean(row.configured)) {
    return { sync: undefined, workersChanged: false };
  }
  const workersChanged = isDue(row.health_due_at, now())
    ? await lookAtWorkers(context, row, signal)
    : false;
  const sync =
    isRequested(row) || isDue(row.status_due_at, now())
      ? await runSync(context, intervals, signal)
      : undefined;
  if (sync?.outcome !== 'failed' && row.failing_since === null) {
    await topicBeat(context, row, signal);
  }
  return { sync, workersChanged };
}

/** One sync, remembered as the last run of its Connect cluster. */
export async function runSync(
  context: ConnectClusterContext,
  intervals: Intervals,
  signal?: AbortSignal,
): Promise<SyncResult> {
  const startedAt = context.now();
  await context.store.update(context.id, { run_started_at: startedAt });
  const started = performance.now();
  const result = await syncConnectCluster(context, intervals, signal);
  await recordRun(context, result, performance.now() - started);
  return result;
}

async function lookAtWorkers(
  context: ConnectClusterContext,
  row: ConnectClusterRow,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const { store, client, knex, now } = context;
  const round = await workerBeat({ row, client, store, now, signal });
  const identity = judgeKafkaCluster(row, round.kafkaClusterId, now());
  const unlisted = await isListDifferent(context, row, signal);
  await knex.transaction(async trx => {
    await trx('connect_clusters')
      .where({ id: row.id })
      .update({
        ...identity.patch,
        kafka_version: round.version ?? row.kafka_version,
        health_due_at: new Date(now().getTime() + WORKER_INTERVAL_MS),
        // A connector without a status is in no status answer.
        ...(unlisted && { status_hash: null, info_due_at: now() }),
      });
    await appendChanges(trx, identity.changes, {
      connectClusterId: row.id,
      syncNumber: row.sync_number,
      at: now(),
    });
  });
  return round.changed || identity.changes.length > 0;
}

/** Whether the plain list of names differs from the rows. */
async function isListDifferent(
  context: ConnectClusterContext,
  row: ConnectClusterRow,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if (row.last_good_at === null || row.hold_reason !== null) {
    return false;
  }
  try {
    const names = await context.client.connectorNames({
      signal,
      timeoutMs: context.timeouts.statusTimeoutMs,
    });
    const known = await readKnown(context.knex, row.id);
    return names.length !== known.size || names.some(name => !known.has(name));
  } catch (error) {
    if (isConnectError(error) && error.kind !== 'aborted') {
      return false;
    }
    throw error;
  }
}

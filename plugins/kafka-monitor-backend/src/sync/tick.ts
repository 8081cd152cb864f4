import { setTimeout } from 'node:timers/promises';
import {
  signalKinds,
  staleAfterMs,
  SyncTrigger,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectClusterRow, DbTime } from '../database/tables';
import { toBoolean, toDate } from '../database/values';
import { claimDaily } from './claimDaily';
import {
  ConnectClusterContext,
  Intervals,
  SyncPlan,
} from './ConnectClusterContext';
import { dueAnew, failureBeat } from './failureBeat';
import { lookAtWorkers } from './lookAtWorkers';
import { beginRun, recordRun } from './recordRun';
import { recordTrouble } from './recordTrouble';
import { syncConnectCluster, SyncResult } from './syncConnectCluster';

/** What a tick did, for signals and logs. */
export interface TickResult {
  /** Undefined: no look was due. */
  sync: SyncResult | undefined;
  workersChanged: boolean;
}

/** Clocks of replicas differ by less; by more, one has been set back. */
const CLOCK_SET_BACK_MS = 60_000;

const WORKERS_HEAD_START_MS = 2_000;

/** Ticks are not exact: one that comes a little early is not worth another. */
const EARLY_MS = 1_000;

function isDue(at: DbTime | null, now: Date): boolean {
  return at === null || toDate(at).getTime() - now.getTime() <= EARLY_MS;
}

/** A sync that was asked for and that no run has begun after. */
export function isRequested(
  row: Pick<ConnectClusterRow, 'sync_requested_at'>,
): boolean {
  return row.sync_requested_at !== null;
}

/**
 * Does what is due: workers, then states.
 *
 * @param tell told the kinds of things that may have changed, as soon as they
 *   are stored: `looked` after every look, so that pages know how fresh they
 *   are
 */
export async function tick(
  context: ConnectClusterContext,
  plan: SyncPlan,
  signal?: AbortSignal,
  tell: (kinds: string[]) => Promise<void> = async () => {},
): Promise<TickResult> {
  const { now } = context;
  const row = await beginTick(context);
  if (!row || !toBoolean(row.configured)) {
    return { sync: undefined, workersChanged: false };
  }
  const daily = await claimDaily(context, row, plan.lastDailyAt(now()));
  const requested = daily || isRequested(row);
  const workers =
    requested || isDue(row.health_due_at, now())
      ? lookAtWorkers(context, row, signal)
      : Promise.resolve(false);
  // Waited for below; a rejection before that is not unhandled.
  workers.catch(() => {});
  // A worker cut off from Kafka takes ten seconds to say so. What it says is
  // waited for, but not for so long that the look at the states is late; only
  // of a worker that never said anything nothing is believed before.
  const known = (await context.store.workers(row.id)).every(
    worker => worker.health !== 'pending',
  );
  await (known
    ? Promise.race([
        workers,
        setTimeout(WORKERS_HEAD_START_MS, undefined, { ref: false }),
      ])
    : workers);
  const sync =
    requested || isDue(row.status_due_at, now())
      ? await runSync(context, plan, {
          trigger: triggerOf(daily, requested),
          signal,
        })
      : undefined;
  if (sync) {
    await tell([signalKinds.looked, ...sync.kinds]);
  }
  const kinds = await failuresInTime(context, plan, signal);
  if (kinds.length > 0) {
    await tell(kinds);
  }
  const workersChanged = await workers;
  if (workersChanged) {
    await tell([signalKinds.workers]);
  }
  return { sync, workersChanged };
}

function triggerOf(daily: boolean, requested: boolean): SyncTrigger {
  if (daily) {
    return 'daily';
  }
  return requested ? 'requested' : 'scheduled';
}

/** Delays of failures run on their own clock, also while no answer changes. */
async function failuresInTime(
  context: ConnectClusterContext,
  { statusIntervalMs }: Intervals,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const row = await context.store.get(context.id);
  if (!row) {
    return [];
  }
  const lookedAt = toDate(row.last_good_at);
  const fresh =
    lookedAt !== null &&
    context.now().getTime() - lookedAt.getTime() <=
      staleAfterMs(statusIntervalMs);
  return failureBeat(context, row, fresh, signal);
}

/**
 * The row, with all due when the clock was set back: the times at which
 * things are due would else be hours away.
 */
async function beginTick({ id, knex, store, now }: ConnectClusterContext) {
  const row = await store.get(id);
  if (!row) {
    return undefined;
  }
  const at = now();
  const last = toDate(row.last_tick_at);
  const setBack =
    last !== null && last.getTime() - at.getTime() > CLOCK_SET_BACK_MS
      ? { status_due_at: null, info_due_at: null, health_due_at: null }
      : {};
  await store.update(id, { last_tick_at: at, ...setBack });
  if (setBack.status_due_at === null) {
    await dueAnew(knex, id, at);
  }
  return { ...row, ...setBack };
}

/** One sync, remembered as the last run of its Connect cluster. */
async function runSync(
  context: ConnectClusterContext,
  intervals: Intervals,
  options: { trigger: SyncTrigger; signal?: AbortSignal },
): Promise<SyncResult> {
  const { trigger, signal } = options;
  const run = await beginRun(context, trigger);
  const started = performance.now();
  const durationMs = () => performance.now() - started;
  const result = await syncConnectCluster(
    context,
    intervals,
    signal,
    trigger !== 'scheduled',
  ).catch(async error => {
    if (!signal?.aborted) {
      await recordTrouble(context, intervals, run, durationMs);
    }
    throw error;
  });
  await recordRun(context, run, { ...result, durationMs: durationMs() });
  return result;
}

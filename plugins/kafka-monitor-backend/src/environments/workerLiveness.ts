import { WorkerLiveness } from '@kafka-monitor/plugin-kafka-monitor-common';
import { WorkerRow } from '../database/tables';
import { toDate } from '../database/values';

const MISSES_TO_BE_SILENT = 3;
const SILENT_AFTER_MS = 60_000;

type WorkerEvidence = Pick<
  WorkerRow,
  'url' | 'worker_id' | 'health' | 'misses' | 'since'
>;

/** The configured worker that a `worker_id` belongs to, if one does. */
export function workerOf<T extends WorkerEvidence>(
  workerId: string,
  workers: readonly T[],
): T | undefined {
  // Host names are the same in any case.
  const sought = workerId.toLowerCase();
  return workers.find(worker => worker.worker_id?.toLowerCase() === sought);
}

/** No answer, three times and for a minute. */
export function isSilent(worker: WorkerEvidence, now: Date): boolean {
  const since = toDate(worker.since);
  return (
    worker.health === 'unreachable' &&
    worker.misses >= MISSES_TO_BE_SILENT &&
    since !== null &&
    now.getTime() - since.getTime() >= SILENT_AFTER_MS
  );
}

/**
 * Whether the worker that a connector or task names still answers. A worker
 * without a configured URL is never called silent: nobody asked it.
 */
export function workerLiveness(
  workerId: string | null,
  workers: readonly WorkerEvidence[],
  now: Date,
): WorkerLiveness {
  const worker = workerId === null ? undefined : workerOf(workerId, workers);
  if (!worker || worker.health === 'pending') {
    return 'not-checked';
  }
  if (worker.health === 'unhealthy') {
    return 'cut-off';
  }
  return isSilent(worker, now) ? 'silent' : 'alive';
}

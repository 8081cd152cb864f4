import { FailureFacts } from './FailureFacts';

/** For so long a trouble of a Connect cluster speaks for what is under it. */
export const DEFERRAL_MS = 15 * 60_000;

/** Troubles of one Connect cluster, as far as failures under it are concerned. */
export interface ClusterTrouble {
  since: Date;
  /** Workers that do not answer; undefined: none that can be asked does. */
  silentWorkers: ReadonlySet<string> | undefined;
}

/**
 * Until when a trouble of its Connect cluster speaks for a failure. What a
 * worker that lives says to be failed is never held.
 */
export function deferredUntil(
  facts: Pick<FailureFacts, 'kind' | 'workers'>,
  trouble: ClusterTrouble | undefined,
): Date | undefined {
  if (!trouble) {
    return undefined;
  }
  const { silentWorkers } = trouble;
  const isFailed = facts.kind === 'failed' || facts.kind === 'degraded';
  const livesOn =
    silentWorkers !== undefined &&
    isFailed &&
    facts.workers.some(worker => !silentWorkers.has(worker.toLowerCase()));
  return livesOn ? undefined : new Date(trouble.since.getTime() + DEFERRAL_MS);
}

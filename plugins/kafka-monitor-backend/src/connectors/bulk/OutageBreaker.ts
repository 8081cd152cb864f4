import { Claim, ClaimOutcome } from './bulkClaims';

/** Failures in a row after which a Connect cluster is not asked further. */
const ENOUGH = 3;

/** That nobody answers, or that nobody is let in. */
const OUTAGES = ['unreachable', 'timed-out', 'rejected-credentials'];

/** Whether others of the same Connect cluster may well fare the same. */
export function isOutage({ status, reason }: ClaimOutcome): boolean {
  return status === 'failed' && reason !== null && OUTAGES.includes(reason);
}

/** One connector that is worked on. */
export interface Attempt {
  claim: Claim;
  begunAt: number;
}

/**
 * Tells when a Connect cluster that does not answer has been asked often
 * enough for one bulk operation: three times in a row, each begun after the
 * one before had failed. Those under way together fail together on one worker
 * that hangs, and prove nothing of the others that are asked next.
 */
export class OutageBreaker {
  readonly #inARow = new Map<string, { count: number; endedAt: number }>();
  /** Counts beginnings and ends, so that a clock need not. */
  #moment = 0;

  begin(claim: Claim): Attempt {
    return { claim, begunAt: ++this.#moment };
  }

  /** Notes what became of one; whether the rest would fare the same. */
  end({ claim, begunAt }: Attempt, outcome: ClaimOutcome): boolean {
    if (outcome.status === 'skipped') {
      // Nobody was asked.
      return false;
    }
    const key = `${claim.bulkId}/${claim.connectClusterId}`;
    if (!isOutage(outcome)) {
      this.#inARow.delete(key);
      return false;
    }
    const before = this.#inARow.get(key);
    if (before && begunAt < before.endedAt) {
      return false;
    }
    const count = (before?.count ?? 0) + 1;
    if (count >= ENOUGH) {
      this.#inARow.delete(key);
      return true;
    }
    this.#inARow.set(key, { count, endedAt: ++this.#moment });
    return false;
  }
}

import { Claim, ClaimOutcome } from './bulkClaims';

/** Failures in a row after which a Connect cluster is not asked further. */
const ENOUGH = 3;

/**
 * Tells when a Connect cluster that does not answer has been asked often
 * enough for one bulk operation.
 */
export class OutageBreaker {
  readonly #inARow = new Map<string, number>();

  /** Notes what became of one; whether the rest would fare the same. */
  note(claim: Claim, { status, reason }: ClaimOutcome): boolean {
    if (status === 'skipped') {
      // Nobody was asked.
      return false;
    }
    const key = `${claim.bulkId}/${claim.connectClusterId}`;
    const silent = reason === 'unreachable' || reason === 'timed-out';
    const count = silent ? (this.#inARow.get(key) ?? 0) + 1 : 0;
    if (count === 0 || count >= ENOUGH) {
      this.#inARow.delete(key);
    } else {
      this.#inARow.set(key, count);
    }
    return count >= ENOUGH;
  }
}

import { Knex } from 'knex';
import { Claim } from './bulkClaims';
import { LEASE_MS, renewLease } from './bulkLeases';

/**
 * What a backend has taken and not ended: as long as it lives, it says so in
 * the database.
 */
export class HeldClaims {
  readonly #claims = new Set<Claim>();
  readonly #knex: Knex;
  readonly #id: string;
  #renewal: NodeJS.Timeout | undefined;

  /** @param options `id`: of this backend, unlike any other */
  constructor(options: { knex: Knex; id: string }) {
    this.#knex = options.knex;
    this.#id = options.id;
  }

  /** All that is held now. */
  list(): Claim[] {
    return [...this.#claims];
  }

  /** Holds it until it is released. */
  hold(claim: Claim): void {
    this.#claims.add(claim);
    this.#renewal ??= this.#renew();
  }

  release(claim: Claim): void {
    this.#claims.delete(claim);
    if (this.#claims.size === 0) {
      clearInterval(this.#renewal);
      this.#renewal = undefined;
    }
  }

  #renew(): NodeJS.Timeout {
    const timer = setInterval(() => {
      for (const claim of this.#claims) {
        // What can not be renewed now is renewed next time.
        renewLease(this.#knex, claim, this.#id).catch(() => {});
      }
    }, LEASE_MS / 3);
    timer.unref();
    return timer;
  }
}

import { Knex } from 'knex';
import { Claim, Taker, holdClaim } from './bulkClaims';

/** How long a backend that is silent is believed to work on what it took. */
const LEASE_MS = 60_000;

/**
 * What a backend has taken and not ended: as long as it lives, it says so in
 * the database.
 */
export class HeldClaims {
  readonly #claims = new Set<Claim>();
  readonly #knex: Knex;
  readonly #id: string;
  readonly #clock: () => Date;
  #renewal: NodeJS.Timeout | undefined;

  /** @param options `id`: of this backend, unlike any other */
  constructor(options: { knex: Knex; id: string; clock: () => Date }) {
    this.#knex = options.knex;
    this.#id = options.id;
    this.#clock = options.clock;
  }

  /** Who takes, as of now. */
  taker(): Taker {
    const now = this.#clock();
    return { id: this.#id, now, until: new Date(now.getTime() + LEASE_MS) };
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

  /** Has another backend judge at once what has become of it. */
  async abandon(claim: Claim): Promise<void> {
    const until = new Date(this.#clock().getTime() - 1);
    await holdClaim(this.#knex, claim, { id: this.#id, until });
  }

  #renew(): NodeJS.Timeout {
    const timer = setInterval(() => {
      for (const claim of this.#claims) {
        // What can not be renewed now is renewed next time.
        holdClaim(this.#knex, claim, this.taker()).catch(() => {});
      }
    }, LEASE_MS / 3);
    timer.unref();
    return timer;
  }
}

import { Knex } from 'knex';
import { isSqlite } from '../database/createDatabase';
import { toNumber } from '../database/values';
import { lastSequence } from './changeLog';

interface Seen {
  sequence: number;
  /** Transactions from this one on had not begun. */
  end: bigint;
}

/**
 * How far the change log can be read without leaving an entry out.
 *
 * Numbers are drawn before transactions end: on PostgreSQL a lower one can
 * show up after a higher one was read. What was seen is complete once all
 * transactions that were under way at that time have ended. On SQLite there
 * is one writer, and what is there is complete.
 */
export class SettledLog {
  readonly #knex: Knex;
  #seen: Seen | undefined;
  #settled = 0;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** The number up to which no entry is missing; it never goes back. */
  async sequence(): Promise<number> {
    if (isSqlite(this.#knex)) {
      return lastSequence(this.#knex);
    }
    const { rows } = await this.#knex.raw(
      `select coalesce(max(seq), 0) as sequence,
        pg_snapshot_xmin(pg_current_snapshot())::text as begin,
        pg_snapshot_xmax(pg_current_snapshot())::text as end
      from change_log`,
    );
    const [row]: Array<{ sequence: string; begin: string; end: string }> = rows;
    const begin = BigInt(row.begin);
    const now = { sequence: toNumber(row.sequence), end: BigInt(row.end) };
    if (begin >= now.end) {
      // Nothing is under way.
      this.#settle(now.sequence);
      this.#seen = undefined;
    } else if (this.#seen && begin >= this.#seen.end) {
      this.#settle(this.#seen.sequence);
      this.#seen = now;
    } else {
      this.#seen ??= now;
    }
    return this.#settled;
  }

  #settle(sequence: number): void {
    this.#settled = Math.max(this.#settled, sequence);
  }
}

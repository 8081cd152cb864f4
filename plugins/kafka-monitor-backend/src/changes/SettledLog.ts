import { Knex } from 'knex';
import { isSqlite } from '../database/createDatabase';
import { lastSequence } from './changeLog';

/** What the log showed, and who was writing to it at that time. */
interface Seen {
  sequence: number;
  writers: readonly string[];
}

/**
 * How far the change log can be read without leaving an entry out.
 *
 * Numbers are drawn before transactions end: on PostgreSQL a lower one can
 * show up after a higher one was read. What was seen is complete once all
 * who were writing to the log at that time have ended. On SQLite there is one
 * writer, and what is there is complete.
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
    // In this order: whoever drew a lower number is still among the writers,
    // or has ended and can be seen.
    const sequence = await lastSequence(this.#knex);
    const writers = await this.#writers();
    if (writers.length === 0) {
      this.#settle(sequence);
      this.#seen = undefined;
    } else if (!this.#seen?.writers.some(each => writers.includes(each))) {
      this.#settle(this.#seen?.sequence ?? 0);
      this.#seen = { sequence, writers };
    }
    return this.#settled;
  }

  #settle(sequence: number): void {
    this.#settled = Math.max(this.#settled, sequence);
  }

  /**
   * Transactions that have begun to write to the log: they hold its lock from
   * before they draw a number until all can see what they wrote. Ids of
   * transactions would not do: one that was given out and has not ended can
   * be above all that a snapshot knows of.
   */
  async #writers(): Promise<string[]> {
    const { rows } = await this.#knex.raw(
      `select virtualtransaction as writer from pg_locks
      where relation = 'change_log'::regclass
        and database = (
          select oid from pg_database where datname = current_database()
        )
        and mode = 'RowExclusiveLock' and granted`,
    );
    return rows.map(({ writer }: { writer: string }) => writer);
  }
}

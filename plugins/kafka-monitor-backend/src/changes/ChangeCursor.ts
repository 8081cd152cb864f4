import { randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { databaseTime } from '../database/databaseTime';
import { toNumber } from '../database/values';
import { lastSequence } from './changeLog';

/** So long a consumer may take with one step before another goes on. */
const LEASE_MS = 30_000;

/**
 * How far a consumer has read the change log, kept in the database: of any
 * number of backends one at a time reads on. One that ends meanwhile leaves
 * its place to the others after a while, who begin where it was.
 */
export class ChangeCursor {
  readonly #knex: Knex;
  readonly #consumer: string;
  readonly #id = randomUUID();

  constructor(knex: Knex, consumer: string) {
    this.#knex = knex;
    this.#consumer = consumer;
  }

  #row() {
    return this.#knex('change_cursors').where({ consumer: this.#consumer });
  }

  /** A new consumer begins at the end: what is past is no news. */
  async create(): Promise<void> {
    await this.#knex('change_cursors')
      .insert({
        consumer: this.#consumer,
        position: await lastSequence(this.#knex),
      })
      .onConflict('consumer')
      .ignore();
  }

  /** Whether there is something to read; nothing is written to find out. */
  async isBehind(): Promise<boolean> {
    const entry = await this.#knex('change_log')
      .where('seq', '>', this.#row().select('position'))
      .first('seq');
    return entry !== undefined;
  }

  /** @returns the position; undefined: another backend reads on */
  async take(): Promise<number | undefined> {
    const taken = await this.#row()
      .where(free =>
        free
          .whereNull('taken_until')
          .orWhere('taken_until', '<', databaseTime(this.#knex))
          .orWhere('taken_by', this.#id),
      )
      .update({
        taken_by: this.#id,
        taken_until: databaseTime(this.#knex, LEASE_MS),
      });
    if (taken === 0) {
      return undefined;
    }
    const row = await this.#row().first('position');
    return row && toNumber(row.position);
  }

  /**
   * @param trx what is done with what was read, where it is done at once
   * @returns false: it took too long, and another reads on
   */
  async advance(position: number, trx: Knex = this.#knex): Promise<boolean> {
    const moved = await trx('change_cursors')
      .where({ consumer: this.#consumer, taken_by: this.#id })
      .update({
        position,
        taken_until: databaseTime(this.#knex, LEASE_MS),
      });
    return moved > 0;
  }

  async release(): Promise<void> {
    await this.#row()
      .where({ taken_by: this.#id })
      .update({ taken_by: null, taken_until: null });
  }
}

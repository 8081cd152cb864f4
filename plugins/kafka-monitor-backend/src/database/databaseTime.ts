import { Knex } from 'knex';
import { isSqlite } from './createDatabase';

/**
 * A moment by the clock of the database, which all backends share: their own
 * may differ by minutes. SQLite's is that of its only process.
 *
 * @param afterNowMs negative: before now
 */
export function databaseTime(knex: Knex, afterNowMs: number = 0): Knex.Raw {
  return isSqlite(knex)
    ? knex.raw(
        "cast(round((julianday('now') - 2440587.5) * 86400000) as integer) + ?",
        [afterNowMs],
      )
    : knex.raw("now() + cast(? as double precision) * interval '1 ms'", [
        afterNowMs,
      ]);
}

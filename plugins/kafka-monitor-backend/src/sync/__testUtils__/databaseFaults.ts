import knexFactory, { Knex } from 'knex';
import { isSqlite } from '../../database/createDatabase';

/** Another connection to the same database; SQLite in memory has none. */
export function connectAgain(
  knex: Knex,
  pool: { min: number; max: number } = { min: 0, max: 4 },
): Knex {
  return knexFactory({ ...knex.client.config, pool });
}

/** Where in the transaction of a look the database is to fail. */
export type FailAt =
  | 'the first row'
  | 'the change log'
  | 'the last step'
  | 'the commit';

const EVENTS: Record<FailAt, string> = {
  'the first row': 'update on connectors',
  'the change log': 'insert on change_log',
  'the last step': 'update of status_hash on connect_clusters',
  // Deferred on PostgreSQL; SQLite has no such triggers.
  'the commit': 'insert on change_log',
};

/** Makes the database fail there, until the answer is called. */
export async function failAt(knex: Knex, at: FailAt) {
  if (isSqlite(knex)) {
    await knex.raw(
      `create trigger fail_here before ${EVENTS[at]}
       begin select raise(abort, 'the database fails'); end`,
    );
    return () => knex.raw('drop trigger fail_here');
  }
  const [, table] = EVENTS[at].split(' on ');
  await raising(knex, "raise exception 'the database fails'; return new;");
  await knex.raw(
    at === 'the commit'
      ? `create constraint trigger fail_here after ${EVENTS[at]}
         deferrable initially deferred
         for each row execute function fail_here()`
      : `create trigger fail_here before ${EVENTS[at]}
         for each row execute function fail_here()`,
  );
  return () => knex.raw(`drop trigger fail_here on ${table}`);
}

/** Runs PL/pgSQL at every change of a connector; PostgreSQL only. */
export async function atEachConnector(knex: Knex, body: string) {
  await raising(knex, body);
  await knex.raw(
    `create trigger fail_here before update on connectors
     for each row execute function fail_here()`,
  );
}

async function raising(knex: Knex, body: string) {
  await knex.raw(
    `create or replace function fail_here() returns trigger language plpgsql
     as $$ begin ${body} end $$`,
  );
}

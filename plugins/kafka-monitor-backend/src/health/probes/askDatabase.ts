import { readdir } from 'node:fs/promises';
import { Knex } from 'knex';
import { isSqlite, migrationsDirectory } from '../../database/createDatabase';
import { MigrationState } from '../parts/databaseParts';

/** How long a trivial query takes, its wait for a connection included, in ms. */
export async function askDatabase(knex: Knex): Promise<number> {
  const started = performance.now();
  await knex.raw('select 1');
  return performance.now() - started;
}

/** All of the database, in bytes. */
export async function databaseSize(knex: Knex): Promise<number> {
  if (isSqlite(knex)) {
    const [{ pages }] = await knex.raw(
      'select page_count as pages from pragma_page_count()',
    );
    const [{ size }] = await knex.raw(
      'select page_size as size from pragma_page_size()',
    );
    return Number(pages) * Number(size);
  }
  const { rows } = await knex.raw(
    'select pg_database_size(current_database()) as size',
  );
  return Number(rows[0].size);
}

/**
 * How the schema compares with the files of this release. A newer replica may
 * have gone further, which this one works with: it is not an error.
 */
export async function readMigrations(knex: Knex): Promise<MigrationState> {
  const config = {
    directory: migrationsDirectory(),
    disableMigrationsListValidation: true,
  };
  const [taken, pending]: [Array<{ name: string }>, unknown[]] =
    await knex.migrate.list(config);
  const files = new Set(await readdir(config.directory));
  return {
    pending: pending.length,
    newer: taken.filter(({ name }) => !files.has(name)).length,
  };
}

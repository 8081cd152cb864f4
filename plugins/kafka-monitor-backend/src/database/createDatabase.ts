import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';

const PACKAGE = '@kafka-monitor/plugin-kafka-monitor-backend';

/** Brings the schema up to date, or back. */
export const migrationsDirectory = () =>
  resolvePackagePath(PACKAGE, 'migrations');

/** The plugin's database, with its schema up to date. */
export async function createDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await knex.migrate.latest({ directory: migrationsDirectory() });
  }
  return knex;
}

/** Whether the database is SQLite, where a few statements differ. */
export function isSqlite(knex: Knex): boolean {
  return String(knex.client.config.client).includes('sqlite');
}

import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrationsDirectory } from '../createDatabase';

const POSTGRES = 'BACKSTAGE_TEST_DATABASE_POSTGRES16_CONNECTION_STRING';

/**
 * The databases that every test of stored rows runs on: SQLite, and the
 * PostgreSQL that the environment names. Call it once, at the top of a file.
 */
export function createTestDatabases() {
  const ids: TestDatabaseId[] = process.env[POSTGRES]
    ? ['SQLITE_3', 'POSTGRES_16']
    : ['SQLITE_3'];
  const databases = TestDatabases.create({ ids, disableDocker: true });
  return {
    /** For `describe.each` and `it.each`. */
    each: ids.map(id => [id] as const),

    /** An empty database of that kind, with the schema. */
    async init(id: TestDatabaseId): Promise<Knex> {
      const knex = await databases.init(id);
      await knex.migrate.latest({ directory: migrationsDirectory() });
      return knex;
    },
  };
}

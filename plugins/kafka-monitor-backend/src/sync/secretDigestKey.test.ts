import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { isSqlite } from '../database/createDatabase';
import { secretDigestKey } from './secretDigestKey';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.each)('the digest key on %s', databaseId => {
  it('is the configured one, else one made once', async () => {
    const knex = await databases.init(databaseId);
    expect(await secretDigestKey(knex, 'configured')).toBe('configured');
    expect(await knex('secrets')).toEqual([]);
    const keys = await Promise.all([
      secretDigestKey(knex, undefined),
      secretDigestKey(knex, undefined),
    ]);
    expect(keys[0]).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(keys[1]).toBe(keys[0]);
    expect(await secretDigestKey(knex, undefined)).toBe(keys[0]);
    await knex.destroy();
  });

  it('is in no error when it can not be stored', async () => {
    const knex = await databases.init(databaseId);
    await knex.schema.alterTable('secrets', table => table.dropColumn('value'));
    const error = await secretDigestKey(knex, undefined).catch(each => each);
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toBe(
      `The digest key could not be stored in the table "secrets" (${
        isSqlite(knex) ? 'SQLITE_ERROR' : '42703'
      })`,
    );
    const all = JSON.stringify(error, Object.getOwnPropertyNames(error));
    expect(all).not.toMatch(/[A-Za-z0-9+/]{43}=/);
    expect(error.cause).toBeUndefined();
    await knex.destroy();
  });
});

import { randomBytes } from 'node:crypto';
import { Knex } from 'knex';

const NAME = 'secret-digest-key';

/**
 * The key of the digests with which changes of masked values are seen: the
 * configured one, else a random one made once and kept in the database.
 *
 * @throws Error of the database, without the key
 */
export async function secretDigestKey(
  knex: Knex,
  configured: string | undefined,
): Promise<string> {
  if (configured) {
    return configured;
  }
  // Replicas that start together agree on the first one stored.
  await insertUnlessThere(knex, randomBytes(32).toString('base64'));
  const row = await knex('secrets').where({ name: NAME }).first('value');
  return row.value;
}

async function insertUnlessThere(knex: Knex, value: string): Promise<void> {
  try {
    await knex('secrets')
      .insert({ name: NAME, value })
      .onConflict('name')
      .ignore();
  } catch (error) {
    // The message holds the statement with its values, and so would a cause.
    const { code } = error as { code?: unknown };
    throw new Error(
      `The digest key could not be stored in the table "secrets" (${code})`,
    );
  }
}

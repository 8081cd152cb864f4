import { randomBytes } from 'node:crypto';
import { Knex } from 'knex';

/**
 * The key of the digests with which changes of masked values are seen: the
 * configured one, else a random one made once and kept in the database.
 */
export async function secretDigestKey(
  knex: Knex,
  configured: string | undefined,
): Promise<string> {
  if (configured) {
    return configured;
  }
  const name = 'secret-digest-key';
  // Replicas that start together agree on the first one stored.
  await knex('secrets')
    .insert({ name, value: randomBytes(32).toString('base64') })
    .onConflict('name')
    .ignore();
  const row = await knex('secrets').where({ name }).first();
  return row.value;
}

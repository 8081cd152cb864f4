import { Knex } from 'knex';
import { toNumber } from '../database/values';

/**
 * A number greater than any drawn before, on any replica. Drawn *before* a
 * request leaves, it orders looks by when they were asked for: what a look
 * has written is never overwritten by one that was asked for earlier.
 */
export async function drawObservation(knex: Knex): Promise<number> {
  const [row] = await knex('counters')
    .where({ name: 'observation' })
    .update({ value: knex.raw('value + 1') })
    .returning('value');
  return toNumber(row.value);
}

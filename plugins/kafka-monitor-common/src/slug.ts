import { z } from 'zod';

/** The longest name of a team or business cluster. @public */
export const MAX_SLUG = 63;

/**
 * The name of a team or a business cluster: what everything refers to, and
 * part of the name of its entity. Never changed; titles are free.
 *
 * @public
 */
export const slugSchema = z
  .string()
  .max(MAX_SLUG, `must be at most ${MAX_SLUG} characters long`)
  .regex(
    /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,
    'must consist of lower case letters, digits and dashes, and not begin or end with a dash',
  );

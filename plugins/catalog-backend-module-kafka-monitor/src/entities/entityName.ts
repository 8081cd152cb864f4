import { createHash } from 'node:crypto';

/** The most that the catalog allows. */
const MAX_LENGTH = 63;
const HASH_LENGTH = 12;

// The catalog tells no case apart, and so neither must names.
const VALID = /^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$/;
const LOOKS_HASHED = new RegExp(`-[0-9a-f]{${HASH_LENGTH}}$`);

/**
 * A valid name of an entity for any text, always the same, and another one for
 * every other text: the text itself where it is valid, else what is legible of
 * it with a hash of the whole.
 *
 * A text that ends as a hashed name does is hashed too, so that nothing can be
 * named like another thing's hashed name.
 */
export function entityName(text: string): string {
  if (
    text.length <= MAX_LENGTH &&
    VALID.test(text) &&
    !LOOKS_HASHED.test(text)
  ) {
    return text;
  }
  const hash = createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, HASH_LENGTH);
  const legible = text
    .normalize('NFKD')
    // What is left of an accent, once it is apart from its letter.
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_.-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, MAX_LENGTH - HASH_LENGTH - 1)
    .replace(/[^a-z0-9]+$/, '');
  // A hash alone would be a valid text, and so somebody else's name.
  return `${legible || 'x'}-${hash}`;
}

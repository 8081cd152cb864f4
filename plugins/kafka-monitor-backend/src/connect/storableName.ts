import { createHash } from 'node:crypto';
import { toUSVString } from 'node:util';

const UNSTORABLE = /[\0\ud800-\udfff]/;
/** PostgreSQL refuses an index entry above 2,704 bytes. */
const MAX_BYTES = 2_000;
const SHOWN_CHARACTERS = 200;

/**
 * A connector's name as it is stored. Kafka Connect sets no limit, a database
 * does: one that is too long stands in by its beginning and a digest, so that
 * it is seen and hides no other. No database stores a NUL or half a surrogate
 * pair.
 *
 * @internal
 */
export function storableName(name: string): string {
  const text = UNSTORABLE.test(name)
    ? toUSVString(name.replaceAll('\0', '\ufffd'))
    : name;
  // A character has at most 3 bytes per UTF-16 unit.
  if (text.length * 3 <= MAX_BYTES || Buffer.byteLength(text) <= MAX_BYTES) {
    return text;
  }
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return `${toUSVString(text.slice(0, SHOWN_CHARACTERS))}... (${
    text.length
  } characters, ${digest})`;
}

import { createHash } from 'node:crypto';
import { CLASS_KNOWLEDGE_VERSION } from '../connectors/classKnowledge';

/** Raise it when what is read out of an answer changes. */
const READER_VERSION = '1';

/**
 * A digest of all that shapes a row besides the answer itself. It salts every
 * stored hash, so that after an upgrade or a change of the configuration each
 * connector is read once more instead of being taken for unchanged.
 */
export function hashSalt(maskKeys: readonly RegExp[]): string {
  return createHash('sha256')
    .update(
      JSON.stringify([
        READER_VERSION,
        CLASS_KNOWLEDGE_VERSION,
        maskKeys.map(String),
      ]),
    )
    .digest('hex')
    .slice(0, 16);
}

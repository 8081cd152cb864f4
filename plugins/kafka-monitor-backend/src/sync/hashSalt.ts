import { createHmac } from 'node:crypto';
import { CLASS_KNOWLEDGE_VERSION } from '../connectors/classKnowledge';

/** Raise it when what is read out of an answer changes. */
const READER_VERSION = '2';

/**
 * A digest of all that shapes a row besides the answer itself. It salts every
 * stored hash, so that after an upgrade or a change of the configuration each
 * connector is read once more instead of being taken for unchanged. Keyed,
 * since the answer holds secrets: a stored hash must not let anybody try
 * passwords out.
 */
export function hashSalt(
  maskKeys: readonly RegExp[],
  digestKey: string,
): string {
  return createHmac('sha256', digestKey)
    .update(
      JSON.stringify([
        READER_VERSION,
        CLASS_KNOWLEDGE_VERSION,
        maskKeys.map(String),
      ]),
    )
    .digest('hex');
}

/** What is stored of the hash of a whole answer. */
export function saltedHash(salt: string, bodyHash: string): string {
  return createHmac('sha256', salt).update(bodyHash).digest('hex');
}

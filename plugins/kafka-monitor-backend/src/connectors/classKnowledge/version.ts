import { createHash } from 'node:crypto';
import * as fallback from './fallback';
import { JDBC_DIALECTS } from './jdbcDialects';
import { CLASS_RULES } from './rules';
import * as transforms from './rules/transforms';

// Raised by hand when code, not data, changes what a row says.
const READER = 1;

/**
 * Digest of the rules. It is part of the salt of stored hashes, so that a
 * changed rule is applied to connectors that did not change.
 *
 * @internal
 */
export const CLASS_KNOWLEDGE_VERSION = createHash('sha256')
  .update(
    JSON.stringify([READER, CLASS_RULES, JDBC_DIALECTS, transforms, fallback]),
  )
  .digest('hex')
  .slice(0, 16);

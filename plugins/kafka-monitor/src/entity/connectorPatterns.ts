import {
  hasAddress,
  parseConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** The most patterns that one request takes, and characters of one. */
const MAX_PATTERNS = 200;
const MAX_LENGTH = 2_200;

/** What an annotation says, sorted into what can be asked for and the rest. */
export interface ConnectorPatterns {
  patterns: string[];
  /** Word for word; those past the most that can be asked for included. */
  invalid: string[];
}

function isPattern(text: string): boolean {
  const ref = parseConnectorRef(text);
  // Environments and Connect clusters are slugs: nothing else can fit one.
  return (
    text.length <= MAX_LENGTH &&
    ref !== undefined &&
    hasAddress(ref.name) &&
    [ref.environment, ref.connectCluster].every(part =>
      /^[a-z0-9*-]+$/.test(part),
    )
  );
}

/**
 * Reads connector refs by comma, `*` standing for any characters of one of
 * their parts. A comma inside of a name has to be a `*`.
 */
export function parseConnectorPatterns(text: string): ConnectorPatterns {
  const written = [
    ...new Set(
      text
        .split(',')
        .map(part => part.trim())
        .filter(Boolean),
    ),
  ];
  const valid = written.filter(isPattern);
  const patterns = valid.slice(0, MAX_PATTERNS);
  return {
    patterns,
    invalid: written.filter(pattern => !patterns.includes(pattern)),
  };
}

/**
 * A topic, or a pattern: a regular expression that the whole name matches.
 */
export interface TopicName {
  topic: string;
  pattern: boolean;
}

/** What a rule makes of a configuration. */
export interface WrittenTopics {
  names: TopicName[];
  /** Some topics show only in the records. */
  runtime: boolean;
}

export const NO_TOPICS: WrittenTopics = { names: [], runtime: false };

/** The longest name Kafka takes. */
export const MAX_NAME_LENGTH = 249;

const TEMPLATE = /\$\{[^{}]*\}/;
const LEGAL = /^[A-Za-z0-9._-]+$/;

export function literal(topic: string): TopicName {
  return { topic, pattern: false };
}

export function pattern(regex: string): TopicName {
  return { topic: regex, pattern: true };
}

/** Whether a name can begin so: no reference, not longer than a name may be. */
export function isPrefix(text: string): boolean {
  return text.length < MAX_NAME_LENGTH && !text.includes('${');
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Debezium and others write what Kafka forbids in names as `_`. */
export function legalName(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]/g, '_');
}

/**
 * A configured name: fixed values are filled in, any other `${...}` makes it a
 * pattern. Null when it is no name, as for a masked or referenced value.
 */
export function configuredName(
  value: string,
  known: Readonly<Record<string, string | null>> = {},
): TopicName | null {
  if (value.length > 2 * MAX_NAME_LENGTH) return null;
  const filled = value.replace(/\$\{([^{}:]*)\}/g, (text, word: string) =>
    Object.hasOwn(known, word) ? known[word] ?? text : text,
  );
  if (LEGAL.test(filled)) {
    return filled.length > MAX_NAME_LENGTH ? null : literal(filled);
  }
  if (!TEMPLATE.test(filled) || /\$\{[^{}]*:[^{}]*\}/.test(filled)) return null;
  const pieces = filled.split(/\$\{[^{}]*\}/);
  // A name that is nothing but a variable says nothing.
  if (pieces.every(piece => piece === '')) return null;
  if (pieces.some(piece => piece !== '' && !LEGAL.test(piece))) return null;
  return pattern(pieces.map(escaped).join('.*'));
}

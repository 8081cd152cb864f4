import { RE2JS } from 're2js';
import { MAX_NAME_LENGTH } from './topicNames';

const MAX_LENGTH = 1000;

// Java intersects and nests character classes, RE2 reads the same characters
// as something else: better no answer than another one.
const JAVA_CLASSES = /&&|\[[^\]]*[^\\]\[(?!:)/;

/**
 * A user's regular expression, in linear time. Null when it is not one, or
 * uses what a linear-time engine does not have (look-around, back references,
 * possessive quantifiers).
 */
export function compileTopicRegex(regex: string): RE2JS | null {
  if (regex.length > MAX_LENGTH || JAVA_CLASSES.test(regex)) return null;
  try {
    return RE2JS.compile(regex);
  } catch {
    return null;
  }
}

/**
 * Whether topics match a pattern as a whole, as Kafka's consumers and
 * Kafka Connect's predicates see it. Null for an unsupported pattern.
 *
 * @internal
 */
export function topicMatcherOf(
  pattern: string,
): ((topic: string) => boolean) | null {
  const regex = compileTopicRegex(pattern);
  if (!regex) return null;
  return topic =>
    topic.length <= MAX_NAME_LENGTH && regex.matcher(topic).matches();
}

/**
 * What `RegexRouter` makes of a topic: itself where the expression does not
 * match the whole of it, null where the replacement cannot be carried out.
 */
export function replacedTopic(
  regex: RE2JS,
  replacement: string,
  topic: string,
): string | null {
  const matcher = regex.matcher(topic);
  if (!matcher.matches()) return topic;
  try {
    // Java's replaceFirst looks for the first match anew, and so does this.
    const renamed = matcher.replaceFirst(replacement, true);
    return renamed.trim() === '' ? null : renamed;
  } catch {
    return null;
  }
}

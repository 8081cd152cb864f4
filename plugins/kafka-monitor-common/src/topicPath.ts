import { connectorNameSegment, hasAddress } from './connectorRef';

/**
 * The name as one URL path segment. The API has its statistics at
 * `/topics/stats`; a topic named `stats` is spelled with an escape, which
 * routers tell apart and decode to the same name.
 *
 * @public
 */
export function topicNameSegment(name: string): string {
  return name === 'stats' ? '%73tats' : connectorNameSegment(name);
}

/**
 * The path of one topic, or with `pattern` of a pattern, below the API's base
 * or below a platform's page.
 *
 * @returns undefined for `.` and `..`, which can not travel in an address
 * @public
 */
export function topicPath(
  topic: string,
  options?: { pattern?: boolean; environment?: string },
): string | undefined {
  if (!hasAddress(topic)) {
    return undefined;
  }
  const query = new URLSearchParams();
  if (options?.pattern) {
    query.set('pattern', 'true');
  }
  if (options?.environment) {
    query.set('environment', options.environment);
  }
  const text = query.toString();
  const path = `/topics/${topicNameSegment(topic)}`;
  return text ? `${path}?${text}` : path;
}

import { connectorNameSegment } from '../connectorRef';
import { topicNameSegment } from '../topicPath';

type QueryValue = string | number | boolean;

function isQueryValue(value: unknown): value is QueryValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/**
 * Path and query of a call, below the base of the API. Lists repeat their
 * parameter; undefined and empty values are left out.
 *
 * @throws Error when a parameter of the path is missing
 * @public
 */
export function endpointUrl(
  path: string,
  params: object = {},
  query: object = {},
): string {
  const values = new Map<string, unknown>(Object.entries(params));
  const filled = path.replace(/:([a-zA-Z]+)/g, (_, name: string) => {
    const value = values.get(name);
    if (!['string', 'number'].includes(typeof value) || value === '') {
      throw new Error(`${path} needs '${name}'`);
    }
    return path.startsWith('/topics/')
      ? topicNameSegment(String(value))
      : connectorNameSegment(String(value));
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (isQueryValue(each) && each !== '') {
        search.append(name, String(each));
      }
    }
  }
  const text = search.toString();
  return text ? `${filled}?${text}` : filled;
}

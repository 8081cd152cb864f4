import type { KafkaVersion } from '../group/KafkaVersion';

/** Where a request goes: decoded segments of the path, and the query. @internal */
export interface Target {
  segments: string[];
  query: URLSearchParams;
}

/**
 * Takes a raw request target apart as Jetty and the web framework do. No URL
 * parser: that would resolve `/connectors/../status`, which a worker takes
 * literally.
 *
 * @returns the target, or the message with which Jetty refuses it
 * @internal
 */
export function parseTarget(
  raw: string,
  version: KafkaVersion,
): Target | { refused: string } {
  const end = raw.search(/[?#]/);
  const path = end === -1 ? raw : raw.slice(0, end);
  const question = raw.indexOf('?');
  const search = question === -1 ? '' : raw.slice(question + 1);
  const refused = refusal(path, version);
  if (refused) return { refused };
  const parts = path.split('/').slice(1);
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  try {
    return {
      // What follows a semicolon is a matrix parameter, not part of the name.
      segments: parts.map(part => decodeURIComponent(part.split(';')[0])),
      query: new URLSearchParams(search),
    };
  } catch {
    return { refused: 'Bad Request' };
  }
}

function refusal(path: string, version: KafkaVersion): string | undefined {
  if (/%00/.test(path) || /%(?![0-9a-f]{2})/i.test(path)) return 'Bad Request';
  if (!version.refusesAmbiguousUris) return undefined;
  const segments = path.split('/').map(segment => segment.split(';')[0]);
  if (segments.some(isEncodedDots)) return 'Ambiguous URI path segment';
  if (/%2f/i.test(path)) return 'Ambiguous URI path separator';
  if (/%25/.test(path)) return 'Ambiguous URI path encoding';
  if (/\/\//.test(path)) return 'Ambiguous URI empty segment';
  if (path.includes('\\')) {
    return 'Suspicious Path Character, Illegal Path Character';
  }
  if (/%(5c|[01][0-9a-f]|7f)/i.test(path)) return 'Suspicious Path Character';
  return undefined;
}

function isEncodedDots(segment: string): boolean {
  return (
    /%2e/i.test(segment) && /^\.{1,2}$/.test(segment.replace(/%2e/gi, '.'))
  );
}

import { createHash } from 'node:crypto';
import { causeLine, sentenceOf } from './causeLine';
import { foldMessage } from './foldMessage';
import { parseTrace } from './parseTrace';
import type { RootCause, Trace, TraceLink } from './Trace';

const CACHED = 512;
/** Together at most 8 MB. */
const MAX_CACHED_LENGTH = 8 * 1024;
const SILENT_FRAMES = 5;

/** Tasks of one connector, and many of one outage, fail with the same text. */
const cache = new Map<string, RootCause>();

/** The cause that a masked trace tells, for people and for grouping. */
export function rootCauseOf(text: string): RootCause {
  const cached = cache.get(text);
  if (cached) {
    // The least recently used is the first.
    cache.delete(text);
    cache.set(text, cached);
    return cached;
  }
  const cause = Object.freeze(causeOf(parseTrace(text)));
  if (text.length > MAX_CACHED_LENGTH) {
    return cause;
  }
  if (cache.size >= CACHED) {
    cache.delete(cache.keys().next().value!);
  }
  cache.set(text, cause);
  return cause;
}

function causeOf({ links, telling, beside }: Trace): RootCause {
  if (!telling) {
    return {
      line: undefined,
      exception: links.at(-1)?.exception ?? '',
      fingerprint: hashOf('silent', ...silentMarks(links)),
    };
  }
  return {
    line: causeLine(telling, beside),
    exception: telling.exception,
    fingerprint: hashOf(
      'telling',
      ...tellingMarks(telling),
      ...(beside ? tellingMarks(beside) : []),
    ),
  };
}

function tellingMarks({ exception, message }: TraceLink): string[] {
  // All that is said is who: `db-1.example.com: Name or service not known`.
  const named = /UnknownHostException$/.test(exception);
  return [exception, named ? '' : foldMessage(sentenceOf(message), message)];
}

/** Where nothing is said, where it happened is all that there is. */
function silentMarks(links: readonly TraceLink[]): string[] {
  const frames = links.at(-1)?.frames.slice(0, SILENT_FRAMES) ?? [];
  return [
    ...links.map(({ exception }) => exception),
    // Numbers in generated classes and lambdas change with each start.
    ...frames.map(frame => frame.replace(/0x[\da-f]+|\d+/gi, '')),
  ];
}

function hashOf(...marks: string[]): string {
  return createHash('sha1').update(marks.join('\n')).digest('hex').slice(0, 16);
}

import { createHash } from 'node:crypto';
import { causeLine, type Said } from './causeLine';
import { foldMessage } from './foldMessage';
import { parseTrace } from './parseTrace';
import { sentenceOf } from './sentenceOf';
import type { RootCause, Trace, TraceLink } from './Trace';

/** Of the newer, and as many of the older; together at most 8 MB. */
const CACHED = 256;
const MAX_CACHED_LENGTH = 8 * 1024;
const SILENT_FRAMES = 5;

/** Tasks of one connector, and many of one outage, fail with the same text. */
let newer = new Map<string, RootCause>();
let older = new Map<string, RootCause>();

/** The cause that a masked trace tells, for people and for grouping. */
export function rootCauseOf(text: string): RootCause {
  const known = newer.get(text);
  if (known) {
    return known;
  }
  const cause = older.get(text) ?? Object.freeze(causeOf(parseTrace(text)));
  if (text.length <= MAX_CACHED_LENGTH) {
    if (newer.size >= CACHED) {
      older = newer;
      newer = new Map();
    }
    newer.set(text, cause);
  }
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
  const said = saidBy(telling);
  const saidBeside = beside && saidBy(beside);
  return {
    line: causeLine(said, saidBeside),
    exception: telling.exception,
    fingerprint: hashOf(
      'telling',
      ...tellingMarks(said, telling),
      ...(beside && saidBeside ? tellingMarks(saidBeside, beside) : []),
    ),
  };
}

function saidBy({ exception, message }: TraceLink): Said {
  return { exception, sentence: sentenceOf(message) };
}

function tellingMarks(
  { exception, sentence }: Said,
  { message }: TraceLink,
): string[] {
  // All that is said is who: `db-1.example.com: Name or service not known`.
  const named = /UnknownHostException$/.test(exception);
  return [exception, named ? '' : foldMessage(sentence, message)];
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

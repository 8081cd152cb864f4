import { toUSVString } from 'node:util';
import { foldDocuments } from './foldDocuments';
import type { TraceLink } from './Trace';

const MAX_LINE = 300;
const MAX_BESIDE = 120;
/** More of a message than this never reaches the line. */
const MAX_SENTENCE = 4 * 1024;

/** What PostgreSQL says on lines of their own, where a trace lost its lines. */
const DETAILS = / (?:Detail|Hint|Position|Where): .*$/;
/** Oracle puts where it happened around what happened. */
const PLACES = /^ORA-(?:00604|06512|06550): /;
/** Older JDKs say `Connection refused (Connection refused)`. */
const TWICE = /^(.{3,80}) \(\1\)$/;

/** `PSQLException` of `org.postgresql.util.PSQLException`. */
export function simpleName(exception: string): string {
  return exception.slice(
    Math.max(exception.lastIndexOf('.'), inner(exception)) + 1,
  );
}

function inner(exception: string): number {
  const at = exception.lastIndexOf('$');
  return /[A-Z]/.test(exception.charAt(at + 1)) ? at : -1;
}

/**
 * The first sentence of a message that says something: its first line, with
 * the next where that only announces it.
 */
export function sentenceOf(message: string): string {
  const head = withoutStatement(message).slice(0, MAX_SENTENCE);
  const lines = head.split(/\r?\n|\\r?\\n|\\n/);
  const first = lines.findIndex(line => !PLACES.test(line));
  let sentence = '';
  for (const line of lines.slice(Math.max(first, 0))) {
    sentence = `${sentence} ${line.trim()}`.trim();
    if (sentence && !sentence.endsWith(':')) {
      break;
    }
  }
  return sentence
    .replace(/\s+/g, ' ')
    .replace(DETAILS, '')
    .replace(TWICE, '$1');
}

const ABORTED = ' was aborted: ';

/** A batch that failed repeats its statement, values and all, before why. */
function withoutStatement(message: string): string {
  const from = message.slice(0, 200).indexOf('Batch entry ');
  const at = from < 0 ? -1 : message.indexOf(ABORTED, from);
  return at < 0
    ? message
    : message.slice(0, from) + message.slice(at + ABORTED.length);
}

/**
 * What a person reads of a cause, in at most 300 characters: the class without
 * its package and its sentence, and in brackets what stands beside it.
 */
export function causeLine(link: TraceLink, beside?: TraceLink): string {
  const line = told(link, MAX_LINE);
  if (!beside) {
    return line;
  }
  const other = told(beside, MAX_BESIDE);
  const said = sentenceOf(beside.message);
  return said && line.includes(said)
    ? line
    : `${cut(line, MAX_LINE - other.length - 3)} (${other})`;
}

function told({ exception, message }: TraceLink, max: number): string {
  const name = simpleName(exception);
  const whole = sentenceOf(message);
  const sentence = shortNames(
    (whole.length > max - name.length
      ? foldDocuments(whole)
      : whole
    ).slice(0, 1000),
  );
  if (!sentence || sentence === 'null') {
    return name;
  }
  return cut(name ? `${name}: ${sentence}` : sentence, max);
}

/** Classes of throwables, and those of the JDK, without their packages. */
function shortNames(sentence: string): string {
  return sentence.replace(
    /(?<![\w.$/-])(?:java\.(?:lang|util|io|net|sql)\.(?:[a-z]+\.)*|(?:[a-z]\w*\.){2,12}(?=[A-Z]\w{0,80}(?:Exception|Error)\b))(?=[A-Z])/g,
    '',
  );
}

function cut(line: string, max: number): string {
  if (line.length <= max) {
    return line;
  }
  const head = line.slice(0, max - 1);
  const space = head.lastIndexOf(' ');
  const end = space > max / 2 ? space : head.length;
  // A cut may have halved a pair of surrogates.
  const whole = toUSVString(head.slice(0, end));
  return `${whole.replace(/[\s,;:.-]+$/, '')}…`;
}

import { toUSVString } from 'node:util';
import { foldDocuments } from './foldDocuments';

const MAX_LINE = 300;
const MAX_BESIDE = 120;

/** `PSQLException` of `org.postgresql.util.PSQLException`. */
function simpleName(exception: string): string {
  return exception.slice(
    Math.max(exception.lastIndexOf('.'), inner(exception)) + 1,
  );
}

function inner(exception: string): number {
  const at = exception.lastIndexOf('$');
  return /[A-Z]/.test(exception.charAt(at + 1)) ? at : -1;
}

/** A throwable, and the sentence in which its message says something. */
export interface Said {
  exception: string;
  sentence: string;
}

/**
 * What a person reads of a cause, in at most 300 characters: the class without
 * its package and its sentence, and in brackets what stands beside it.
 */
export function causeLine(said: Said, beside?: Said): string {
  const line = told(said, MAX_LINE);
  if (!beside) {
    return line;
  }
  const other = told(beside, MAX_BESIDE);
  return beside.sentence && line.includes(beside.sentence)
    ? line
    : `${cut(line, MAX_LINE - other.length - 3)} (${other})`;
}

function told({ exception, sentence }: Said, max: number): string {
  const name = simpleName(exception);
  const folded =
    sentence.length > max - name.length ? foldDocuments(sentence) : sentence;
  const text = shortNames(folded.slice(0, 1000));
  if (!text || text === 'null') {
    return name;
  }
  return cut(name ? `${name}: ${text}` : text, max);
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

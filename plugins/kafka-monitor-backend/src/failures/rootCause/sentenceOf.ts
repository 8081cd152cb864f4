/** More of a message than this never reaches the line. */
const MAX_SENTENCE = 4 * 1024;

/** What PostgreSQL says on lines of their own, where a trace lost its lines. */
const DETAILS = / (?:Detail|Hint|Position|Where): .*$/;
/** Oracle puts where it happened around what happened. */
const PLACES = /^ORA-(?:00604|06512|06550): /;
const LINE_END = /\r?\n|\\r?\\n|\\n/;
/** Lines that only announce others, at most. */
const MOST_LINES = 20;
const SNOWFLAKE = '[SF_KAFKA_CONNECTOR]';
/** Google's clients print the answer below it. */
const GOOGLE_STATUS = /^\d{3} [A-Z][A-Za-z -]{1,40}(?=\r?\n|\\n)/;
const JSON_MESSAGE = /\bmessage\\?" ?: ?\\?"([^"\\\n]{1,1000})/;

/**
 * The first sentence of a message that says something: its first line, with
 * the next where that only announces it.
 */
export function sentenceOf(message: string): string {
  const head = withoutStatement(message).slice(0, MAX_SENTENCE);
  return (
    toldInParts(head) ??
    saidOnce(toldInLines(head).replace(/\s+/g, ' ').replace(DETAILS, ''))
  );
}

/** Older JDKs say `Connection refused (Connection refused)`. */
function saidOnce(sentence: string): string {
  const half = (sentence.length - 3) / 2;
  return half >= 3 &&
    sentence.endsWith(')') &&
    sentence.startsWith(' (', half) &&
    sentence.startsWith(sentence.slice(0, half), half + 2)
    ? sentence.slice(0, half)
    : sentence;
}

function toldInLines(head: string): string {
  const lines = head.split(LINE_END, MOST_LINES);
  const first = lines.findIndex(line => !PLACES.test(line));
  let sentence = '';
  for (const line of lines.slice(Math.max(first, 0))) {
    sentence = `${sentence} ${line.trim()}`.trim();
    if (sentence && !sentence.endsWith(':')) {
      break;
    }
  }
  return sentence;
}

/** Messages whose first line says the least. */
function toldInParts(head: string): string | undefined {
  if (head.trimStart().startsWith(SNOWFLAKE)) {
    return head
      .split(SNOWFLAKE)
      .map(part => part.replace(/(?:\\[nr]|\s)+/g, ' ').trim())
      .map(part => part.replace(/^Exception: /, ''))
      .filter(part => part)
      .slice(0, 3)
      .join('; ');
  }
  const [status] = GOOGLE_STATUS.exec(head) ?? [];
  const [, told] = (status && JSON_MESSAGE.exec(head)) || [];
  return told && `${status}: ${told}`;
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

/** What a line of a trace, or a piece of a flattened one, is. */
export type TraceLineKind =
  | 'text'
  | 'frame'
  | 'more'
  | 'cause'
  | 'suppressed'
  | 'circular';

/**
 * Told of each line: `start` is behind what introduces it (`at `,
 * `Caused by: `), `end` before the white space that ends it.
 */
export type OnTraceLine = (
  kind: TraceLineKind,
  start: number,
  end: number,
  indent: number,
) => void;

const FRAME = String.raw`at [^\s()]{3,400}\((?:[^\s()]{1,200}\.(?:java|scala|kt|groovy|clj)\b|Native Method|Unknown Source|<generated>)`;
const THROWABLE = String.raw`[\w$.]{3,200}(?:Exception|Error|Throwable)\b`;

/** A trace that lost its line ends; none of it can begin inside a word. */
const FLATTENED = new RegExp(`(?<=[\\s)])(?:${FRAME}|Caused by: ${THROWABLE})`);
const FLATTENED_PIECE = `(?<=[\\s)])(?:${FRAME}|Caused by: [\\w$]|Suppressed: [\\w$]|\\.\\.\\. \\d{1,5} (?:more|common))`;

const FRAME_LINE = /at [^\s()[\]"']{3,400}\(/y;
/** Connectors that print a stack into a message leave the `at` out. */
const BARE_FRAME =
  /^[\w.$/<>-]{5,400}\((?:[\w$]{1,200}\.(?:java|scala|kt|groovy)(?::\d{1,7})?|Native Method|Unknown Source)\)$/;
/** `kafka-connect` cuts with the second. */
const MORE_LINE = /\.\.\. (?:\d{1,5} (?:more|common)|cut: \d)/y;
/** What Docker, journald, MSK Connect and those who quote put before a line. */
const LINE_PREFIX =
  /(?:> ?)?(?:\[Worker-[0-9a-f]{6,40}\] ?|\d{13},"?|│ ?|[\w.-]{0,60} {0,20}\| ?|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]{1,100} [\w./-]{1,60}\[\d{1,8}\]: ?|\d{4}-\d\d-\d\dT[\d:.]{5,20}(?:Z|[+-]\d\d:\d\d) std(?:out|err) [FP] ?|\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[\d.,:Z+]{0,12}\]? {1,4}(?=\s{0,20}(?:at [\w$]|Caused by: |Suppressed: |\.\.\. \d|(?:[\w$]{1,100}\.){1,12}[\w$]{1,100}(?:Exception|Error)\b))|> ?)/y;

const MOST_PREFIXES = 3;

/**
 * Reads a trace line by line, in time linear to its length: real lines, line
 * ends written as `\n` (out of a JSON answer), and traces on one line.
 */
export function readTraceLines(text: string, onLine: OnTraceLine): void {
  const escaped =
    text.includes('\\n\\tat ') ||
    text.includes('\\nat ') ||
    text.includes('\\nCaused by');
  let nextEscaped = escaped ? text.indexOf('\\n') : -1;
  let next = text.indexOf('\n');
  let from = 0;
  for (;;) {
    while (nextEscaped >= 0 && nextEscaped < from) {
      nextEscaped = text.indexOf('\\n', nextEscaped + 2);
    }
    if (next >= 0 && next < from) {
      next = text.indexOf('\n', from);
    }
    const breaksEscaped = nextEscaped >= 0 && (next < 0 || nextEscaped < next);
    const to = breaksEscaped ? nextEscaped : next;
    readLine(text, from, to < 0 ? text.length : to, escaped, onLine);
    if (to < 0) {
      return;
    }
    from = to + (breaksEscaped ? 2 : 1);
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}

function readLine(
  text: string,
  lineStart: number,
  lineEnd: number,
  escaped: boolean,
  onLine: OnTraceLine,
): void {
  let end = lineEnd;
  while (end > lineStart && isSpace(text.charCodeAt(end - 1))) {
    end--;
  }
  let base = lineStart;
  let start = skipSpace(text, base, end, escaped);
  if (start >= end) {
    return;
  }
  let kind = kindAt(text, start, end);
  // One collector of logs writes before what another wrote before.
  for (let many = 0; kind === 'text' && many < MOST_PREFIXES; many++) {
    LINE_PREFIX.lastIndex = start;
    if (!LINE_PREFIX.test(text) || LINE_PREFIX.lastIndex >= end) {
      break;
    }
    base = LINE_PREFIX.lastIndex;
    start = skipSpace(text, base, end, escaped);
    kind = kindAt(text, start, end);
  }
  const indent = start - base;
  if (kind === 'frame' || kind === 'text') {
    // A frame's own line is short behind its bracket.
    const rest = kind === 'frame' ? text.indexOf(')', start) + 1 : start;
    const mayBeFlat = kind === 'text' || (rest > start && end - rest > 12);
    if (mayBeFlat && FLATTENED.test(text.slice(rest, end))) {
      readFlattened(text, start, end, onLine);
      return;
    }
  }
  report(text, kind, start, end, indent, onLine);
}

function skipSpace(text: string, from: number, end: number, escaped: boolean) {
  let at = from;
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
    } else if (
      escaped &&
      (text.startsWith('\\t', at) || text.startsWith('\\r', at))
    ) {
      at += 2;
    } else {
      break;
    }
  }
  return at;
}

function kindAt(text: string, start: number, end: number): TraceLineKind {
  const code = text.charCodeAt(start);
  if (code === 97) {
    FRAME_LINE.lastIndex = start;
    if (FRAME_LINE.test(text) && FRAME_LINE.lastIndex <= end) {
      return 'frame';
    }
  } else if (code === 67 && text.startsWith('Caused by: ', start)) {
    return text.startsWith('[CIRCULAR', start + 11) ? 'circular' : 'cause';
  } else if (code === 83 && text.startsWith('Suppressed: ', start)) {
    return 'suppressed';
  } else if (code === 91 && text.startsWith('[CIRCULAR REFERENCE', start)) {
    return 'circular';
  } else if (code === 46) {
    MORE_LINE.lastIndex = start;
    if (MORE_LINE.test(text)) {
      return 'more';
    }
  }
  return text.charCodeAt(end - 1) === 41 &&
    BARE_FRAME.test(text.slice(start, end))
    ? 'frame'
    : 'text';
}

function report(
  text: string,
  kind: TraceLineKind,
  start: number,
  end: number,
  indent: number,
  onLine: OnTraceLine,
): void {
  let from = start;
  if (kind === 'cause') {
    from += 'Caused by: '.length;
  } else if (kind === 'suppressed') {
    from += 'Suppressed: '.length;
  } else if (kind === 'frame' && text.startsWith('at ', start)) {
    from += 'at '.length;
  }
  onLine(kind, from, end, indent);
}

function readFlattened(
  text: string,
  start: number,
  end: number,
  onLine: OnTraceLine,
): void {
  const line = text.slice(start, end);
  const pieces = new RegExp(FLATTENED_PIECE, 'g');
  let from = 0;
  let indent = 0;
  const pieceUntil = (to: number) => {
    let pieceEnd = to;
    while (pieceEnd > from && isSpace(line.charCodeAt(pieceEnd - 1))) {
      pieceEnd--;
    }
    if (pieceEnd > from) {
      const kind = kindAt(text, start + from, start + pieceEnd);
      report(text, kind, start + from, start + pieceEnd, indent, onLine);
    }
  };
  for (const { index } of line.matchAll(pieces)) {
    pieceUntil(index);
    from = index;
    // Only tabs are sure to be left of the indentation.
    indent = 0;
    for (let at = index - 1; line.charCodeAt(at) === 9; at--) {
      indent++;
    }
  }
  pieceUntil(line.length);
}

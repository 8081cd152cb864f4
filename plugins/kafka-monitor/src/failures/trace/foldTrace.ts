import { overlaps, TextSpan } from './textSpan';

/** One throwable of a stack trace; all places are offsets into the trace. */
export interface TraceCause {
  /**
   * Class and message, without the `Caused by:` before it; a place per line.
   */
  message: TextSpan[];
  /** Lines of the stack that something highlighted lies in. */
  marked: TextSpan[];
  /** How many other lines of the stack belong to it. */
  frames: number;
}

const CAUSED_BY = /^\s*Caused by:\s*/;
/** `at ...`, `... 7 more`, and exceptions that were suppressed on the way. */
const FRAME = /^\s*(at\s|\.\.\.\s\d+\s|Suppressed:\s)/;

function linesOf(trace: string): TextSpan[] {
  const lines: TextSpan[] = [];
  let start = 0;
  for (const line of trace.split('\n')) {
    const end = start + line.length;
    lines.push({ start, end: line.endsWith('\r') ? end - 1 : end });
    start = end + 1;
  }
  return lines;
}

/**
 * The chain of throwables of a Java stack trace, the outermost first. Lines
 * that are no frame belong to the message above them: messages may hold line
 * breaks. Nothing that is highlighted is folded away.
 *
 * @param marks - what is highlighted in the trace
 */
export function foldTrace(trace: string, marks: TextSpan[] = []): TraceCause[] {
  const causes: TraceCause[] = [];
  let inMessage = false;

  const begin = (start: number, end: number) => {
    causes.push({ message: [{ start, end }], marked: [], frames: 0 });
    inMessage = true;
  };
  for (const { start, end } of linesOf(trace)) {
    const line = trace.slice(start, end);
    const shown = { start, end: start + line.trimEnd().length };
    const last = causes[causes.length - 1];
    const causedBy = CAUSED_BY.exec(line);
    if (causedBy) {
      begin(Math.min(start + causedBy[0].length, shown.end), shown.end);
    } else if (!line.trim()) {
      continue;
    } else if (!last) {
      begin(start + line.length - line.trimStart().length, shown.end);
    } else if (inMessage && !FRAME.test(line)) {
      last.message.push(shown);
    } else {
      const isMarked = marks.some(mark => overlaps(mark, shown));
      inMessage = false;
      if (isMarked) {
        last.marked.push(shown);
      } else if (FRAME.test(line)) {
        last.frames += 1;
      }
    }
  }
  return causes;
}

/** One throwable of a stack trace. */
export interface TraceCause {
  /** Class and message, without the `Caused by:` before it. */
  text: string;
  /** How many lines of the stack belong to it. */
  frames: number;
}

const CAUSED_BY = /^\s*Caused by:\s*/;
/** `at ...`, `... 7 more`, and exceptions that were suppressed on the way. */
const FRAME = /^\s*(at\s|\.\.\.\s\d+\s|Suppressed:\s)/;

/**
 * The chain of throwables of a Java stack trace, the outermost first. Lines
 * that are no frame belong to the message above them: messages may hold line
 * breaks.
 */
export function foldTrace(trace: string): TraceCause[] {
  const causes: TraceCause[] = [];
  let inMessage = false;
  for (const line of trace.split(/\r?\n/)) {
    const last = causes[causes.length - 1];
    if (CAUSED_BY.test(line)) {
      causes.push({ text: line.replace(CAUSED_BY, ''), frames: 0 });
      inMessage = true;
    } else if (!last) {
      if (line.trim()) {
        causes.push({ text: line.trim(), frames: 0 });
        inMessage = true;
      }
    } else if (FRAME.test(line)) {
      last.frames += 1;
      inMessage = false;
    } else if (inMessage && line.trim()) {
      last.text += `\n${line.trimEnd()}`;
    }
  }
  return causes;
}

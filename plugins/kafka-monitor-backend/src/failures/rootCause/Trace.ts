/** One throwable of a Java stack trace; places are offsets into the trace. */
export interface TraceLink {
  /** As printed: `java.net.ConnectException`; empty when the text names none. */
  exception: string;
  /** Without the class before it; may hold line breaks. */
  message: string;
  /** Where class and message begin and end. */
  start: number;
  end: number;
  /** Where the message alone begins. */
  messageStart: number;
  /** Classes and methods of its stack, the innermost first: at most 20. */
  frames: string[];
  /** Says only that something else went wrong. */
  wrapper: boolean;
}

/** A stack trace taken apart. */
export interface Trace {
  text: string;
  /** From the outermost to the innermost throwable. */
  links: TraceLink[];
  /** The link that tells what went wrong; undefined: none of them does. */
  telling: TraceLink | undefined;
  /**
   * The other half of the story, where one of both says little: the
   * `Connection refused` below the telling link, or what was being done above
   * it.
   */
  beside: TraceLink | undefined;
}

/** What is stored of a trace's cause. */
export interface RootCause {
  /** One line that a person can read; undefined: the trace does not say why. */
  line: string | undefined;
  /** Class of the telling throwable, or of the innermost one. */
  exception: string;
  /**
   * The same for the same trouble on other connectors, tasks, hosts and days:
   * 16 hex digits.
   */
  fingerprint: string;
}

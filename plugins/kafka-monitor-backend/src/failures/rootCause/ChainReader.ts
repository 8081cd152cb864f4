import { throwableNameAt, throwableNameInside } from './throwableName';
import type { TraceLink } from './Trace';
import { readTraceLines, type TraceLineKind } from './traceLines';
import { isWrapper } from './wrappers';

const MAX_FRAMES = 20;
/** Of more, the outermost half and the innermost half are kept. */
const MAX_LINKS = 100;
/** How far into a text its first throwable is looked for. */
const LEADING_LENGTH = 8 * 1024;

const LOG_LINE =
  /^\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d[\d:.,Z+]{0,20}\]? {1,4}(?:[[(]?[\w.:-]{1,80}[\])]? {1,4}){0,3}?(?:ERROR|WARN(?:ING)?|INFO|DEBUG|TRACE|FATAL)\b/;
const MODULE = /^(?:[\w.]+(?:@[\w.-]+)?|app|platform)\/{1,2}/;
const IN_THREAD = /^Exception in thread "[^"\n]{0,200}" /;

/**
 * Reads the throwables of a text and where they stand; their messages are not
 * cut out yet. A chain for each trace in it, the suppressed left out.
 */
export class ChainReader {
  readonly #text: string;
  readonly #chains: TraceLink[][] = [];
  #current: TraceLink | undefined;
  /** Frames have come: what follows is no longer its message. */
  #messageDone = false;
  /** How far the suppressed throwable is indented that is being read. */
  #suppressedIndent = -1;
  /** Where text stands before any throwable. */
  #leading: { start: number; end: number } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(): TraceLink[][] {
    readTraceLines(this.#text, (kind, start, end, indent) =>
      this.#onLine(kind, start, end, indent),
    );
    this.#readLeading(false);
    return this.#chains;
  }

  #onLine(kind: TraceLineKind, start: number, end: number, indent: number) {
    switch (kind) {
      case 'cause':
        this.#onCause(start, end, indent);
        break;
      case 'suppressed':
        this.#suppressedIndent = indent;
        this.#messageDone = false;
        break;
      case 'frame':
        this.#onFrame(start, end);
        break;
      case 'text':
        this.#onText(start, end, indent);
        break;
      default:
        this.#messageDone = true;
    }
  }

  #onCause(start: number, end: number, indent: number) {
    const name = throwableNameAt(this.#text, start, end, 'after-caused-by');
    if (!name) {
      this.#onText(start, end, 1);
      return;
    }
    if (this.#isOfSuppressed(name.exception, indent)) {
      this.#messageDone = false;
      return;
    }
    this.#readLeading(true);
    this.#begin(name.exception, start, name.messageStart, end);
  }

  /**
   * Java indents the cause of a suppressed one as far as itself. Where the
   * indentation is lost, only a wrapper is sure to have a cause of its own.
   */
  #isOfSuppressed(exception: string, indent: number): boolean {
    const outer = this.#current;
    if (this.#suppressedIndent !== 0 || !outer) {
      return this.#suppressedIndent > 0 && indent >= this.#suppressedIndent;
    }
    const message = this.#text.slice(outer.messageStart, outer.end);
    return (
      !message.startsWith(exception) &&
      !isWrapper({ exception: outer.exception, message })
    );
  }

  #onFrame(start: number, end: number) {
    this.#readLeading(true);
    this.#messageDone = true;
    const frames = this.#current?.frames;
    if (frames && this.#suppressedIndent < 0 && frames.length < MAX_FRAMES) {
      const bracket = this.#text.indexOf('(', start);
      const place = this.#text.slice(
        start,
        bracket > start && bracket < end ? bracket : end,
      );
      frames.push(place.includes('/') ? place.replace(MODULE, '') : place);
    }
  }

  #onText(start: number, end: number, indent: number) {
    if (this.#current && !this.#messageDone) {
      if (this.#suppressedIndent < 0 && !this.#isLogLine(start, end)) {
        this.#current.end = end;
        return;
      }
      if (this.#suppressedIndent >= 0) {
        return;
      }
      this.#messageDone = true;
    }
    const from = this.#afterThread(start, end);
    const place = this.#current || this.#leading ? 'anywhere' : 'first-line';
    const name =
      indent === 0 || !this.#current
        ? throwableNameAt(this.#text, from, end, place)
        : undefined;
    if (name) {
      this.#current = undefined;
      this.#leading = undefined;
      this.#begin(name.exception, from, name.messageStart, end);
    } else if (!this.#current) {
      this.#leading = { start: this.#leading?.start ?? start, end };
    }
  }

  #isLogLine(start: number, end: number) {
    const code = this.#text.charCodeAt(start);
    const begins = code === 91 || (code >= 48 && code <= 57);
    return (
      begins &&
      LOG_LINE.test(this.#text.slice(start, Math.min(end, start + 400)))
    );
  }

  #afterThread(start: number, end: number) {
    if (!this.#text.startsWith('Exception in thread "', start)) {
      return start;
    }
    const head = this.#text.slice(start, Math.min(end, start + 260));
    return start + (IN_THREAD.exec(head)?.[0].length ?? 0);
  }

  #begin(exception: string, start: number, messageStart: number, end: number) {
    const link: TraceLink = {
      exception,
      message: '',
      start,
      end,
      messageStart,
      frames: [],
      wrapper: false,
    };
    if (this.#current) {
      const chain = this.#chains[this.#chains.length - 1];
      chain.push(link);
      if (chain.length > MAX_LINKS) {
        chain.splice(MAX_LINKS / 2, 1);
      }
    } else {
      this.#chains.push([link]);
    }
    this.#current = link;
    this.#messageDone = false;
    this.#suppressedIndent = -1;
  }

  /** The throwable inside what stands first, or all of that as a message. */
  #readLeading(framed: boolean) {
    if (!this.#leading || this.#current) {
      return;
    }
    const { start, end } = this.#leading;
    this.#leading = undefined;
    const to = Math.min(end, start + LEADING_LENGTH);
    const logged = LOG_LINE.exec(this.#text.slice(start, to))?.[0].length ?? 0;
    const name =
      logged > 0 || framed
        ? throwableNameInside(this.#text, start + logged, to)
        : undefined;
    if (name) {
      this.#begin(name.exception, name.start, name.messageStart, end);
      return;
    }
    let from = start + logged;
    while (from < end && this.#text.charCodeAt(from) === 32) {
      from++;
    }
    this.#begin('', from, from, end);
  }
}

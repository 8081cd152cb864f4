import type { TraceLink } from '../rootCause';

const HEAD = 6 * 1024;
const TAIL = 2 * 1024;
const ALL = 32 * 1024;

/** As a message has quotes that was taken out of a JSON answer as it is. */
const ESCAPED_QUOTE = '\\"';

/** What is searched of a throwable: its class, and no more of a huge message than its ends. */
export interface SearchedText {
  link: TraceLink;
  /** Its place among all links; the innermost has the highest. */
  depth: number;
  message: string;
}

/**
 * What is searched of a trace, the innermost first: 32 KB in all. Wrappers say
 * nothing of their own.
 */
export function searchedTexts(links: readonly TraceLink[]): SearchedText[] {
  const texts: SearchedText[] = [];
  let left = ALL;
  for (let depth = links.length - 1; depth >= 0 && left > 0; depth--) {
    const link = links[depth];
    if (!link.wrapper) {
      const message = ends(link.message).replaceAll(ESCAPED_QUOTE, '"');
      left -= message.length + link.exception.length;
      texts.push({ link, depth, message });
    }
  }
  return texts;
}

function ends(message: string): string {
  return message.length <= HEAD + TAIL
    ? message
    : `${message.slice(0, HEAD)}\n${message.slice(-TAIL + 1)}`;
}

/** Where a place of the searched message is in the trace. */
export function placeInTrace({ link }: SearchedText, at: number): number {
  const place = at + escapesBefore(ends(link.message), at);
  const cut = link.message.length - HEAD - TAIL;
  return link.messageStart + place + (cut > 0 && place > HEAD ? cut : 0);
}

/** How many quotes were escaped before a place of the text without escapes. */
function escapesBefore(message: string, at: number): number {
  let count = 0;
  let next = message.indexOf(ESCAPED_QUOTE);
  while (next >= 0 && next - count < at) {
    count++;
    next = message.indexOf(ESCAPED_QUOTE, next + ESCAPED_QUOTE.length);
  }
  return count;
}

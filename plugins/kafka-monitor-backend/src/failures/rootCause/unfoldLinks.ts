import { throwableNameAt } from './throwableName';
import type { TraceLink } from './Trace';
import { isWrapper } from './wrappers';

const MAX_QUOTED = 5;
const MAX_LISTED = 20;
const CHAIN = 'Exception chain:';
const LISTED_NAME =
  /(?<=^|\s|\\n)((?:[A-Za-z_$][\w$]*\.)+[A-Za-z_$][\w$]*(?:Exception|Error)[\w$]*): /g;

/**
 * Gives each link its message, makes links of the throwables that stand inside
 * messages, where no `Caused by` names them, and marks the wrappers:
 *
 * - `new X(cause)` says `X: Q: message` in Java;
 * - the JDBC sink lists those of a batch below `Exception chain:`.
 */
export function unfoldLinks(
  text: string,
  chain: readonly TraceLink[],
): TraceLink[] {
  const links: TraceLink[] = [];
  chain.forEach((link, at) => {
    link.messageStart = Math.min(link.messageStart, link.end);
    const unfolded = listed(text, link).flatMap((each, nth, all) =>
      quoted(text, each, (all[nth + 1] ?? chain[at + 1])?.exception),
    );
    links.push(...unfolded);
  });
  for (const link of links) {
    link.message = text.slice(link.messageStart, link.end);
    link.wrapper ||= isWrapper(link);
  }
  return links;
}

/** The outer throwable, and those that it lists, mostly a line each. */
function listed(text: string, link: TraceLink): TraceLink[] {
  const head = text.slice(
    link.messageStart,
    Math.min(link.end, link.messageStart + 300),
  );
  const found = head.indexOf(CHAIN);
  const from = link.messageStart + found + CHAIN.length;
  if (found < 0 || from >= link.end) {
    return [link];
  }
  const links = [{ ...link, end: from }];
  for (const name of text.slice(from, link.end).matchAll(LISTED_NAME)) {
    const start = from + name.index;
    const messageStart = start + name[0].length;
    links.push({ ...link, exception: name[1], start, messageStart });
    if (links.length > MAX_LISTED) {
      break;
    }
  }
  links.forEach((each, at) => {
    if (at > 0) {
      each.end = endOfText(text, links[at + 1]?.start ?? link.end);
    }
    each.frames = at === links.length - 1 ? link.frames : [];
  });
  return links;
}

function endOfText(text: string, to: number): number {
  let end = to;
  while (/\s/.test(text.charAt(end - 1))) {
    end--;
  }
  return text.startsWith('\\n', end - 2) ? end - 2 : end;
}

/** The link, and those that its message begins with. */
function quoted(
  text: string,
  link: TraceLink,
  next: string | undefined,
): TraceLink[] {
  const links = [link];
  for (let outer = link; links.length <= MAX_QUOTED; ) {
    const start = outer.messageStart;
    const name = throwableNameAt(text, start, link.end, 'anywhere');
    if (!name?.exception.includes('.')) {
      break;
    }
    outer.wrapper = true;
    if (name.exception === next) {
      break;
    }
    const inner = { ...link, ...name, start, frames: [], wrapper: false };
    // The text of the outer one ends where that of the inner one begins.
    links.push(inner);
    outer = inner;
  }
  return links;
}

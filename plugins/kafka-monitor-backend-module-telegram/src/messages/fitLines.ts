import { beginningOf, lengthOf, Line, Span } from './richText';

/** As Telegram refuses longer ones, counted without the markup. */
export const MAX_LENGTH = 4096;

const ELLIPSIS = '…';

/**
 * The lines and, after an empty one, the last line: of those as many as a
 * message can hold, the last one always.
 *
 * @param last at most half as long as a message
 */
export function fitLines(lines: readonly Line[], last: Line): Line[] {
  const room = MAX_LENGTH - lengthOf(last) - '\n\n'.length;
  return [...cutLines(lines, room), [], last];
}

function cutLines(lines: readonly Line[], room: number): Line[] {
  const lengths = lines.map(line => lengthOf(line) + '\n'.length);
  if (lengths.reduce((sum, length) => sum + length, 0) <= room) {
    return [...lines];
  }
  const kept: Line[] = [];
  let used = 0;
  for (const [index, line] of lines.entries()) {
    if (used + lengths[index] >= room) {
      return [...kept, cutLine(line, room - used - ELLIPSIS.length)];
    }
    kept.push(line);
    used += lengths[index];
  }
  return kept;
}

function cutLine(line: Line, room: number): Line {
  const kept: Span[] = [];
  let left = room;
  for (const span of line) {
    const text = beginningOf(span.text, left);
    if (text) {
      kept.push({ ...span, text });
    }
    left -= text.length;
    if (text.length < span.text.length) {
      break;
    }
  }
  return [...kept, { text: ELLIPSIS }];
}

/** A place in a text: offsets of characters, the end not included. */
export interface TextSpan {
  start: number;
  end: number;
}

/** A part of a text that is highlighted, or is not. */
export interface TextPiece {
  text: string;
  isMarked: boolean;
}

/** Whether two places share a character. */
export function overlaps(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Cuts a part of a text where highlighting begins and ends. Marks may overlap,
 * come in any order and reach out of the part, or out of the text.
 *
 * @param part - the part to cut
 * @param marks - what is highlighted, in offsets of the whole text
 */
export function markedPieces(
  text: string,
  part: TextSpan,
  marks: TextSpan[],
): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = part.start;
  const add = (end: number, isMarked: boolean) => {
    if (end > at) {
      pieces.push({ text: text.slice(at, end), isMarked });
      at = end;
    }
  };
  const shown = marks
    .filter(mark => mark.start < mark.end && overlaps(mark, part))
    .sort((a, b) => a.start - b.start);
  for (const { start, end } of shown) {
    add(start, false);
    add(Math.min(end, part.end), true);
  }
  add(part.end, false);
  return pieces;
}

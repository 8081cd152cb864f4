import { markedPieces } from './textSpan';

const text = 'abcdefghij';
const whole = { start: 0, end: 10 };

describe('the pieces of a highlighted text', () => {
  it('are the text itself where nothing is highlighted', () => {
    expect(markedPieces(text, whole, [])).toEqual([{ text, isMarked: false }]);
  });

  it('begin and end at the offsets, to the character', () => {
    expect(
      markedPieces(text, whole, [
        { start: 7, end: 10 },
        { start: 2, end: 4 },
      ]),
    ).toEqual([
      { text: 'ab', isMarked: false },
      { text: 'cd', isMarked: true },
      { text: 'efg', isMarked: false },
      { text: 'hij', isMarked: true },
    ]);
  });

  it('hold every character once where marks overlap or touch', () => {
    const pieces = markedPieces(text, whole, [
      { start: 1, end: 5 },
      { start: 2, end: 3 },
      { start: 4, end: 7 },
    ]);
    expect(pieces.map(piece => piece.text).join('')).toBe(text);
    expect(
      pieces
        .filter(({ isMarked }) => isMarked)
        .map(piece => piece.text)
        .join(''),
    ).toBe('bcdefg');
  });

  it('are cut to the part that is shown', () => {
    expect(
      markedPieces(text, { start: 3, end: 6 }, [
        { start: 0, end: 4 },
        { start: 5, end: 9 },
        { start: 8, end: 9 },
      ]),
    ).toEqual([
      { text: 'd', isMarked: true },
      { text: 'e', isMarked: false },
      { text: 'f', isMarked: true },
    ]);
  });

  it('bear marks that are empty, turned round or out of the text', () => {
    expect(
      markedPieces(text, whole, [
        { start: 4, end: 4 },
        { start: 6, end: 2 },
        { start: 40, end: 50 },
        { start: 9, end: 99 },
      ]),
    ).toEqual([
      { text: 'abcdefghi', isMarked: false },
      { text: 'j', isMarked: true },
    ]);
  });
});

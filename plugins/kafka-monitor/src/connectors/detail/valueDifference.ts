import { diffWordsWithSpace } from 'diff';

/** A part of a value that the other value does not have, or has. */
export interface ValuePiece {
  text: string;
  isChanged: boolean;
}

/** Two values, cut where they differ. */
export interface ValueDifference {
  before: ValuePiece[];
  after: ValuePiece[];
}

/** Past so many edits the values have too little in common to point at. */
const MAX_EDITS = 400;

/** Where two values of a configuration differ, word by word. */
export function valueDifference(
  before: string,
  after: string,
): ValueDifference {
  const changes = diffWordsWithSpace(before, after, {
    maxEditLength: MAX_EDITS,
  });
  if (!changes) {
    return {
      before: [{ text: before, isChanged: true }],
      after: [{ text: after, isChanged: true }],
    };
  }
  return {
    before: changes
      .filter(({ added }) => !added)
      .map(({ value, removed }) => ({
        text: value,
        isChanged: Boolean(removed),
      })),
    after: changes
      .filter(({ removed }) => !removed)
      .map(({ value, added }) => ({ text: value, isChanged: Boolean(added) })),
  };
}

/** Shorter ones say more than they hide. */
const SHORT = 60;
/** What must be left to read outside. */
const SAID = 60;
/** Search engines tell why in brackets: `[type=..., reason=...]`. */
const TOLD = /\breason["']?\s{0,2}[=:]/i;

/**
 * A sentence with `[…]` and `{…}` for long offsets, documents and answers in
 * brackets, so that what is said behind them stays visible. One that stands for
 * nearly all of the sentence stays. Linear in its length.
 */
export function foldDocuments(sentence: string): string {
  const runs = outermostRuns(sentence).filter(
    ([start, end]) =>
      end - start > SHORT && !TOLD.test(sentence.slice(start, end)),
  );
  const hidden = runs.reduce((sum, [start, end]) => sum + end - start, 0);
  if (runs.length === 0 || sentence.length - hidden < SAID) {
    return sentence;
  }
  let folded = '';
  let from = 0;
  for (const [start, end] of runs) {
    folded += `${sentence.slice(from, start + 1)}…${sentence[end - 1]}`;
    from = end;
  }
  return folded + sentence.slice(from);
}

/** Where brackets open that no other ones are around, and where they end. */
function outermostRuns(text: string): Array<[number, number]> {
  const runs: Array<[number, number]> = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '[' || sign === '{') {
      start = depth === 0 ? at : start;
      depth++;
    } else if ((sign === ']' || sign === '}') && depth > 0) {
      depth--;
      if (depth === 0) {
        runs.push([start, at + 1]);
      }
    }
  }
  return runs;
}

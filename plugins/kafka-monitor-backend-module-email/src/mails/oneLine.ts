// What breaks a line or a header, and what turns the direction of the text.
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Text on one line, without control characters, cut between two letters: an
 * emoji stays whole.
 *
 * @param max characters (UTF-16), the ellipsis included
 */
export function oneLine(text: string, max = Infinity): string {
  const line = text.replace(BREAKS, ' ').replace(/ {2,}/g, ' ').trim();
  if (line.length <= max) {
    return line;
  }
  let cut = '';
  // A letter can be built of any number of characters, so look at a few more.
  for (const { segment } of letters.segment(line.slice(0, max + 50))) {
    if (cut.length + segment.length > max - 1) {
      break;
    }
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}

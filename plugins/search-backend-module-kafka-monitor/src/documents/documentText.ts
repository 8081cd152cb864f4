/** Characters of a document's text, at most: topics may be thousands. */
export const MAX_TEXT = 5_000;

/**
 * What a document is found by, besides its title: what is given, each once,
 * cut between two of them where it becomes too much.
 */
export function documentText(
  parts: ReadonlyArray<string | null | undefined>,
): string {
  const words = new Set(parts.filter((part): part is string => Boolean(part)));
  let text = '';
  for (const word of words) {
    const longer = text ? `${text} ${word}` : word;
    if (longer.length > MAX_TEXT) {
      break;
    }
    text = longer;
  }
  return text;
}

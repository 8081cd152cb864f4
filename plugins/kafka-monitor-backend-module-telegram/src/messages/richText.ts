/** A piece of text that looks the same, or leads somewhere. */
export interface Span {
  /** Plain text. */
  text: string;
  style?: 'bold' | 'struck';
  /** Absolute; where it leads to. */
  url?: string;
}

/** A line of a message; one without spans is an empty line. */
export type Line = readonly Span[];

/** As Telegram counts it at most: UTF-16 units, not what they look like. */
export function lengthOf(line: Line): number {
  return line.reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * Text of others as it may stand on one line. Control characters would break
 * lines, and half of a surrogate pair is text that Telegram refuses.
 */
export function plainText(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Its beginning, at most so many UTF-16 units, never half a character. */
export function beginningOf(text: string, length: number): string {
  const cut = text.slice(0, length);
  return cut.length < text.length ? cut.replace(/[\ud800-\udbff]$/, '') : cut;
}

import { escaped, legalName } from './topicNames';

/** One part of a qualified table name in an include list. */
export interface NamePart {
  text: string;
  literal: boolean;
}

/** As many as a connector may have topics; lists come from users. */
const MAX_ENTRIES = 5000;

const QUANTIFIERS = new Set(['*', '+', '?', '{']);

/** Splits where the character stands outside brackets and is not escaped. */
function splitOutside(
  text: string,
  isSeparator: (text: string, at: number) => number,
): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let inClass = false;
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const length = depth === 0 && !inClass ? isSeparator(text, at) : 0;
    if (length > 0) {
      pieces.push(text.slice(start, at));
      start = at + length;
      at = start;
    } else {
      const char = text[at];
      if (char === '\\') at += 1;
      else if (inClass) inClass = char !== ']';
      else if (char === '[') inClass = true;
      else if (char === '(') depth += 1;
      else if (char === ')') depth = Math.max(0, depth - 1);
      at += 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces;
}

function dotAt(text: string, at: number): number {
  if (text.startsWith('\\.', at)) return 2;
  if (text.startsWith('[.]', at)) return 3;
  // A bare dot is what most people write between schema and table.
  if (text[at] === '.' && !QUANTIFIERS.has(text[at + 1])) return 1;
  return 0;
}

function partOf(text: string): NamePart {
  const plain = text
    .replace(/^\^|\$$/g, '')
    .replace(/\\([^A-Za-z0-9])/g, '$1')
    .replace(/\[([^\\\]^])\]/g, '$1')
    .replace(/^["`]|["`]$/g, '');
  const isLiteral = /^[\p{L}\p{N}_$# -]+$/u.test(plain);
  return { text: isLiteral ? plain : text, literal: isLiteral };
}

/** Entries of an include list, each split into its parts. */
export function qualifiedNames(entries: readonly string[]): NamePart[][] {
  return entries
    .flatMap(entry =>
      splitOutside(entry, (text, at) => (text[at] === '|' ? 1 : 0)),
    )
    .map(entry => entry.trim())
    .filter(entry => entry !== '')
    .slice(0, MAX_ENTRIES)
    .map(entry => splitOutside(entry, dotAt).map(partOf));
}

/** Splits a comma list of regular expressions; `\,` and `{1,2}` stay whole. */
export function regexListOf(value: string | null): string[] {
  if (value === null) return [];
  let braces = 0;
  return splitOutside(value, (text, at) => {
    if (text[at] === '{') braces += 1;
    if (text[at] === '}') braces -= 1;
    return text[at] === ',' && braces <= 0 ? 1 : 0;
  })
    .map(entry => entry.trim())
    .filter(entry => entry !== '')
    .slice(0, MAX_ENTRIES);
}

/** A part as it stands in a regular expression over topics. */
export function regexOfPart(part: NamePart, upperCase: boolean): string {
  if (!part.literal)
    return upperCase ? `(?i:${part.text})` : `(?:${part.text})`;
  return escaped(legalName(upperCase ? part.text.toUpperCase() : part.text));
}

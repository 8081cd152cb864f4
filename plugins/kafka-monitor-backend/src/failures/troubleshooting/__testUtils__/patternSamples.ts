import fc from 'fast-check';

/** Without assertions, which samples can not be made of. */
function withoutAssertions(source: string): string {
  let plain = '';
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const escape = source[at] === '\\';
    const piece = source.slice(at, at + (escape ? 2 : 1));
    const opens =
      !inClass && /^\(\?(?:=|!|<=|<!)/.test(source.slice(at, at + 4));
    if (depth > 0 || opens) {
      if (!inClass && piece === '(') {
        depth++;
      } else if (!inClass && piece === ')') {
        depth--;
      }
    } else if (inClass || !/^\\[bB]$/.test(piece)) {
      plain += piece;
    }
    if (piece === '[') {
      inClass = true;
    } else if (piece === ']') {
      inClass = false;
    }
    at += escape ? 1 : 0;
  }
  return plain;
}

/** With one and the same class in place of the first group and of `\1`. */
function withoutReferences(source: string): string {
  return source.includes('\\1')
    ? source.replace(/\((?!\?)[^()]*\)/, 'a.B').replaceAll('\\1', 'a.B')
    : source;
}

/** Texts that a pattern matches, always the same ones. */
export function samplesOf(pattern: RegExp, count: number): string[] {
  const plain = new RegExp(
    withoutReferences(withoutAssertions(pattern.source)),
    pattern.flags.replace(/[^ms]/g, ''),
  );
  return fc
    .sample(fc.stringMatching(plain, { size: 'xsmall' }), {
      numRuns: count,
      seed: 7,
    })
    .filter(sample => pattern.test(sample));
}

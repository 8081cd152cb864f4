import { RE2JS } from 're2js';

/**
 * A pattern of a whole text: `*` stands for any characters, `?` for one, all
 * else for itself. In linear time, whatever the pattern.
 */
export function globMatcher(pattern: string): (text: string) => boolean {
  const [, start, star] = /^([^*?]*)([*]*)$/.exec(pattern) ?? [];
  if (start !== undefined) {
    // Most are of this kind, and asked of every connector by every rule.
    return star ? text => text.startsWith(start) : text => text === start;
  }
  const source = pattern.replace(/[*]+|[?]|[^*?]+/g, part => {
    if (part === '?') {
      return '.';
    }
    return part.startsWith('*') ? '.*' : RE2JS.quote(part);
  });
  const expression = RE2JS.compile(source, RE2JS.DOTALL);
  return text => expression.matches(text);
}

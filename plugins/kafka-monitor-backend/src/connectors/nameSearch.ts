import { SqlCondition } from '../permissions/accessToSql';

/** The letter in both cases, where each is one character. */
function cases(character: string): string[] {
  const variants = [
    character,
    character.toLowerCase(),
    character.toUpperCase(),
  ].filter(variant => [...variant].length === 1);
  return [...new Set(variants)];
}

/** `[eE]` for a letter, the character itself or escaped for all else. */
function pattern(text: string, literal: (character: string) => string): string {
  return [...text]
    .map(character => {
      const variants = cases(character);
      return variants.length > 1
        ? `[${variants.join('')}]`
        : literal(character);
    })
    .join('');
}

const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text);

/**
 * "The name (or another column) holds this text", in upper or lower case, nothing of it being a
 * wildcard. What a database takes for the other case of a letter depends on
 * its locale, and SQLite knows ASCII only; so beyond ASCII both cases are
 * spelled out, and both databases answer alike everywhere.
 */
export function nameContains(
  text: string,
  sqlite: boolean,
  column: string = 'connectors.name',
): SqlCondition {
  if (isAscii(text)) {
    const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    return {
      sql: sqlite
        ? `${column} like ? escape '\\'`
        : `${column} collate "C" ilike ? escape '\\'`,
      bindings: [like],
    };
  }
  if (sqlite) {
    const glob = pattern(text, character => character.replace(/[*?[]/, '[$&]'));
    return { sql: `${column} glob ?`, bindings: [`*${glob}*`] };
  }
  const regex = pattern(text, character =>
    character.replace(/[\\^$.|?*+()[\]{}]/, '\\$&'),
  );
  // In a group, so that no text is read as an option of the whole pattern.
  return { sql: `${column} ~ ?`, bindings: [`(?:${regex})`] };
}

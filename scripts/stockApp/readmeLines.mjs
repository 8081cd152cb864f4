/**
 * What README.md tells a reader to add to a Backstage app, and adding exactly
 * that, so that it can not tell anything that does not work.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SECTION = '## Add it to your own Backstage';
const OLD_SYSTEM = '### An app of the old frontend system';

/** The text from a heading to the next one of its level or above. */
function sectionOf(text, heading) {
  const start = text.indexOf(`\n${heading}`);
  if (start < 0) {
    throw new Error(`README.md has no "${heading}"`);
  }
  const level = heading.indexOf(' ');
  const rest = text.slice(start + 1 + heading.length);
  const end = rest.search(new RegExp(`^#{2,${level}} `, 'm'));
  return end < 0 ? rest : rest.slice(0, end);
}

/** @returns {Array<{ language: string, lines: string[] }>} */
function blocksOf(text) {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
    ([, language, body]) => ({
      language,
      lines: body.split('\n').filter(line => line.trim() !== ''),
    }),
  );
}

/** The file that a block's first line names in a comment. */
function fileOf(lines) {
  return /^\s*(?:\/\/|#) (\S+\.(?:tsx?|yaml))$/.exec(lines[0])?.[1];
}

/**
 * @param {string} root where README.md is
 * @returns {{ commands: string[], code: Block[], oldSystem: Block[] }} shell
 *   commands, and blocks of lines with the file that they go into
 */
export function readmeLines(root) {
  const section = sectionOf(
    readFileSync(join(root, 'README.md'), 'utf8'),
    SECTION,
  );
  const both = section.split(`\n${OLD_SYSTEM}`);
  if (both.length !== 2) {
    throw new Error(`README.md has no "${OLD_SYSTEM}" there`);
  }
  const [blocks, oldSystem] = both.map(blocksOf);
  const code = some =>
    some
      .filter(({ lines }) => fileOf(lines))
      .map(({ language, lines }) => ({
        language,
        file: fileOf(lines),
        lines: lines.slice(1),
      }));
  const lines = {
    commands: blocks
      .filter(({ language }) => language === 'sh')
      .flatMap(block => block.lines),
    code: code(blocks),
    oldSystem: code(oldSystem),
  };
  const count = lines.code.flatMap(block => block.lines).length;
  if (lines.commands.length === 0 || count === 0 || count > 10) {
    throw new Error(`README.md adds ${count} lines; 1 to 10 were expected`);
  }
  return lines;
}

/** Lines of a difference: those with + stand after the one before them. */
function withDifference(text, difference) {
  const result = text.split('\n');
  let at = 0;
  for (const line of difference) {
    const content = line.slice(1);
    if (line.startsWith('+')) {
      result.splice(at, 0, content);
    } else {
      at = result.indexOf(content);
      if (at < 0) {
        throw new Error(`A new app has no line "${content}"`);
      }
    }
    at += 1;
  }
  return result.join('\n');
}

/** Adds a block to its file, where a reader would. */
export function addLines(app, { file, language, lines }) {
  const path = join(app, file);
  const text = readFileSync(path, 'utf8');
  const added = `${lines.join('\n')}\n`;
  let result = `${text}\n${added}`;
  if (language === 'diff') {
    result = withDifference(text, lines);
  } else if (language === 'ts') {
    result = text.replace(
      'backend.start();',
      () => `${added}\nbackend.start();`,
    );
  }
  writeFileSync(path, result);
}

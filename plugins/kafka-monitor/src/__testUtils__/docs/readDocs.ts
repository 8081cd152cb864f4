import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the whole project. */
export const root = resolve(__dirname, '../../../../..');

/** README.md and all pages of docs, as paths from the root. */
export function docPages(): string[] {
  const pagesIn = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        return pagesIn(path);
      }
      return entry.name.endsWith('.md') ? [path] : [];
    });
  return ['README.md', 'CONTRIBUTING.md', ...pagesIn('docs')];
}

/** The text of a page. */
export function readDoc(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function withoutBlocks(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '');
}

/** What a page links to and shows, as it stands there; code blocks aside. */
export function linksOf(text: string): string[] {
  return [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, target]) => target,
  );
}

/** The names by which headings can be linked to, as GitHub makes them. */
export function anchorsOf(text: string): string[] {
  return [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

/** Words that a manual says to stand on the pages, in their order. */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(/\*\*`([^`]+)`\*\*/g)].map(([, word]) =>
    word.replace(/\s+/g, ' '),
  );
}

/** Rows of the tables under a heading, as cells; heads and lines aside. */
export function tableUnder(text: string, heading: string): string[][] {
  const [, part = ''] = text.split(`\n## ${heading}\n`);
  const [section] = part.split('\n## ');
  return section
    .split('\n')
    .filter(line => line.startsWith('|'))
    .slice(2)
    .map(line =>
      line
        .slice(1, -1)
        .split('|')
        .map(cell => cell.trim()),
    );
}

/** What a cell has in code. */
export function codesOf(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
}

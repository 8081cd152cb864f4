import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  anchorsOf,
  docPages,
  linksOf,
  readDoc,
  root,
} from './__testUtils__/docs/readDocs';

/** What of a page's links leads nowhere. */
function brokenLinks(page: string): string[] {
  return linksOf(readDoc(page))
    .filter(target => !/^[a-z]+:/.test(target))
    .filter(target => {
      const [path, anchor] = target.split('#');
      const file = path ? join(dirname(page), decodeURI(path)) : page;
      if (!existsSync(join(root, file))) {
        return true;
      }
      return (
        anchor !== undefined &&
        !anchorsOf(readDoc(file)).includes(decodeURI(anchor))
      );
    });
}

describe('the documentation', () => {
  it('has pages with links', () => {
    expect(docPages()).toEqual(
      expect.arrayContaining([
        'README.md',
        'docs/manual.md',
        'docs/id/manual.md',
      ]),
    );
    expect(linksOf(readDoc('README.md')).length).toBeGreaterThan(10);
    expect(anchorsOf('## A `b` & c: d\n')).toEqual(['a-b--c-d']);
  });

  it.each(docPages())('%s links to what is there, images too', page => {
    expect(brokenLinks(page)).toEqual([]);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CLASS_RULES } from '../../../connectors/classKnowledge/rules';

// Rows of families are generated from short names, so their prefixes are
// looked for by what comes after the common package.
const rows = readdirSync(__dirname)
  .filter(name => name.endsWith('.test.ts'))
  .map(name => readFileSync(join(__dirname, name), 'utf8'))
  .join('\n');

const lastOf = (name: string) => name.slice(name.lastIndexOf('.') + 1);

describe('every rule', () => {
  it('has rows for all its classes', () => {
    const missing = CLASS_RULES.flatMap(({ classes }) => classes).filter(
      name =>
        !rows.includes(name) &&
        !rows.includes(lastOf(name).replace(/SourceConnector$/, "'")),
    );
    expect(missing).toEqual([]);
  });

  it('names a class once', () => {
    const classes = CLASS_RULES.flatMap(({ classes: own }) => own);
    expect(new Set(classes).size).toBe(classes.length);
  });

  it('is data that a digest sees whole', () => {
    expect(JSON.parse(JSON.stringify(CLASS_RULES))).toEqual(CLASS_RULES);
  });
});

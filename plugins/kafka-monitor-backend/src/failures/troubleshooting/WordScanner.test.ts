import fc from 'fast-check';
import { WordScanner } from './WordScanner';

function found(words: readonly string[], text: string) {
  const indexes: number[] = [];
  new WordScanner(words).scan(text, index => indexes.push(index));
  return indexes.map(index => words[index]).sort();
}

it('finds words inside and behind one another, each once', () => {
  expect(found(['he', 'she', 'his', 'hers'], 'ushers and hers')).toEqual([
    'he',
    'hers',
    'she',
  ]);
});

it('finds nothing in an empty text, nor without words', () => {
  expect(found(['abc'], '')).toEqual([]);
  expect(found([], 'abc')).toEqual([]);
});

const few = fc.stringMatching(/^[abc]{1,5}$/);

it('finds what a search for each word finds', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(few, { maxLength: 20 }),
      fc.stringMatching(/^[abcdé\n]{0,60}$/),
      (words, text) => {
        expect(found(words, text)).toEqual(
          words.filter(word => text.includes(word)).sort(),
        );
      },
    ),
    { numRuns: 2000 },
  );
});

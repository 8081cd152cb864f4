import { differences, GeneratedIds } from './differences';

const DAWN = '2026-03-02T09:00:00Z';
const LATER = '2026-11-28T14:00:00.123Z';
const ONE = '2c4a898b-e36f-4209-b613-038408e4826a';
const OTHER = '6446e22f-e117-4bfe-97ad-c3fa20465130';

describe('what an example shows', () => {
  const compare = (shown: unknown, got: unknown) =>
    differences(shown, got, new Map());

  it.each([
    ['the same', { a: [1, 'x', null] }, { a: [1, 'x', null] }],
    ['another time', { at: DAWN }, { at: LATER }],
    ['how long it took', { durationMs: 5 }, { durationMs: 120.5 }],
    ['keys that are left out', { a: 1, '...': '...' }, { a: 1, b: 2 }],
    ['items that are left out', [1, '...'], [1, 2, 3]],
  ])('is right about %s', (_, shown, got) => {
    expect(compare(shown, got)).toEqual([]);
  });

  it.each([
    ['another value', { a: 1 }, { a: 2 }, 'answer.a: 1 is 2'],
    ['another kind', { a: 1 }, { a: '1' }, 'answer.a: number is string'],
    ['no value', { a: DAWN }, { a: null }, 'answer.a: time is null'],
    ['no time', { a: DAWN }, { a: 'x' }, 'answer.a: time is string'],
    ['a key that is gone', { a: 1, b: 2 }, { a: 1 }, "answer: has no 'b'"],
    ['a key that is new', { a: 1 }, { a: 1, b: 2 }, "answer: lacks 'b'"],
    ['no other keys', { '...': '...' }, {}, 'answer: has no more keys'],
    ['more items', [1], [1, 2], 'answer: has 2 items'],
    ['no other items', [1, '...'], [1], 'answer: has 1 items'],
    ['a list that is none', [1], { a: 1 }, 'answer: list is object'],
  ])('is wrong about %s', (_, shown, got, problem) => {
    expect(compare(shown, got)).toEqual([problem]);
  });

  it('knows a made-up id again', () => {
    const ids: GeneratedIds = new Map();
    expect(differences({ id: ONE }, { id: OTHER }, ids)).toEqual([]);
    expect(ids.get(ONE)).toBe(OTHER);
    expect(differences({ id: ONE }, { id: ONE }, ids)).toEqual([
      'answer.id: another id than before',
    ]);
  });
});

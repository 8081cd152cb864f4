import { globMatcher } from './glob';

it.each([
  ['orders', 'orders', true],
  ['orders', 'orders-2', false],
  ['orders-*', 'orders-source', true],
  ['orders-*', 'my-orders-source', false],
  ['*orders*', 'my-orders-source', true],
  ['*', '', true],
  ['orders-?', 'orders-1', true],
  ['orders-?', 'orders-12', false],
  ['a.c', 'abc', false],
  ['[ab]+(c)$^|\\', '[ab]+(c)$^|\\', true],
  ['a\\?', 'a\\x', true],
  ['a*c', 'a\nb\nc', true],
  ['漢*', '漢字', true],
  ['Orders', 'orders', false],
  ['ab*ba', 'aba', false],
  ['ab*ba', 'abba', true],
  ['a*b*b', 'ab', false],
  ['a*b*b', 'axbxb', true],
  ['*b*c*', 'cb', false],
  ['**', 'orders', true],
  ['a*', 'ba', false],
  ['*?', '', false],
])('the pattern %j and the text %j: %p', (pattern, text, fits) => {
  expect(globMatcher(pattern)(text)).toBe(fits);
});

it('takes no longer however often a pattern could fit', () => {
  const matches = globMatcher(`${'*a'.repeat(40)}*b`);
  expect(matches('a'.repeat(20_000))).toBe(false);
});

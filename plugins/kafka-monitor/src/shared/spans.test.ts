import { spans } from './spans';

describe('the numbers of tasks', () => {
  it.each([
    [[], ''],
    [[3], '3'],
    [[1, 0], '0, 1'],
    [[0, 1, 2, 3], '0-3'],
    [[9, 0, 1, 2, 7, 10, 2], '0-2, 7, 9, 10'],
  ])('%j are told as %s', (numbers, text) => {
    expect(spans(numbers)).toBe(text);
  });
});

import { spanText } from './spanText';

describe('a length of time', () => {
  it.each([
    [0, '0 sec'],
    [0.4, '0 sec'],
    [59.6, '1 min'],
    [45, '45 sec'],
    [90, '1 min, 30 sec'],
    [3600, '1 hr'],
    [3700, '1 hr, 1 min'],
    [3605, '1 hr'],
    [200_000, '2 days, 7 hr'],
  ])('of %d seconds is told as %s', (seconds, text) => {
    expect(spanText(seconds, 'en')).toBe(text);
  });

  it('is told in the language of the page', () => {
    expect(spanText(90, 'id')).toBe('1 mnt, 30 dtk');
  });
});

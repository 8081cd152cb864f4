import { figureText } from './figureText';

describe('a figure', () => {
  it.each([
    [{ value: 12, unit: 'ms' as const }, '12 ms'],
    [{ value: 2_500, unit: 'ms' as const }, '2.5 sec'],
    [{ value: 90, unit: 's' as const }, '90 sec'],
    [{ value: 600, unit: 's' as const }, '10 min'],
    [{ value: 86_400, unit: 's' as const }, '24 hr'],
    [{ value: 0, unit: 'bytes' as const }, '0 byte'],
    [{ value: 4_096_000, unit: 'bytes' as const }, '4.1 MB'],
    [{ value: 50e9, unit: 'bytes' as const }, '50 GB'],
    [{ value: 5e16, unit: 'bytes' as const }, '50,000 TB'],
    [{ value: 9.3, unit: '%' as const }, '9.3%'],
    [{ value: 1_234, unit: 'count' as const }, '1,234'],
  ])('of %j reads %s', (figure, text) => {
    expect(figureText(figure, 'en')).toBe(text);
  });

  it('is written as its reader does', () => {
    expect(figureText({ value: 9.3, unit: '%' }, 'id')).toBe('9,3%');
  });
});

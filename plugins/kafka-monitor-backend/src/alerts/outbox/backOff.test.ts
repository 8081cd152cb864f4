import { backOffMs } from './backOff';

describe('the wait before a message is tried again', () => {
  const middle = () => 0.5;

  it('gets longer, up to ten minutes', () => {
    expect(
      [1, 2, 3, 4, 5, 6, 100].map(attempts =>
        backOffMs(attempts, undefined, middle),
      ),
    ).toEqual([5_000, 15_000, 45_000, 120_000, 300_000, 600_000, 600_000]);
  });

  it('differs a little, so that not all are tried at once', () => {
    expect(backOffMs(1, undefined, () => 0)).toBe(4_000);
    expect(backOffMs(1, undefined, () => 1)).toBeCloseTo(6_000);
  });

  it('is never less than the other side asks for', () => {
    expect(backOffMs(1, 90_000, middle)).toBe(90_000);
    expect(backOffMs(6, 90_000, middle)).toBe(600_000);
  });
});

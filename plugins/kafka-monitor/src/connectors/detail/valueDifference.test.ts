import { valueDifference } from './valueDifference';

describe('the difference between two values', () => {
  it('is pointed at word by word', () => {
    expect(
      valueDifference('shop.orders,shop.items', 'shop.orders,shop.invoices'),
    ).toEqual({
      before: [
        { text: 'shop.orders,shop.', isChanged: false },
        { text: 'items', isChanged: true },
      ],
      after: [
        { text: 'shop.orders,shop.', isChanged: false },
        { text: 'invoices', isChanged: true },
      ],
    });
  });

  it('shows a change of blanks', () => {
    const { after } = valueDifference('a b', 'a  b');
    expect(after.some(({ isChanged }) => isChanged)).toBe(true);
  });

  it('leaves both values whole, whatever is in them', () => {
    const pairs = [
      ['', 'x'],
      ['pesanan 注文 🚀', 'pesanan 注文 é'],
      ['a'.repeat(40_000), 'b'.repeat(40_000)],
      [
        Array.from({ length: 2_000 }, (_, index) => `a${index}`).join(','),
        Array.from({ length: 2_000 }, (_, index) => `b${index}`).join(','),
      ],
    ];
    for (const [before, after] of pairs) {
      const difference = valueDifference(before, after);
      expect(difference.before.map(({ text }) => text).join('')).toBe(before);
      expect(difference.after.map(({ text }) => text).join('')).toBe(after);
    }
  });
});

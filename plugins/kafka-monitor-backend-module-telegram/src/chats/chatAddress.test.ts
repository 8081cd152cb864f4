import { parseAddress, parseChat, toAddress } from './chatAddress';

describe('addresses of chats', () => {
  it.each([
    [{ chatId: '-100123', threadId: null }, '-100123', '-100123'],
    [{ chatId: '-100123', threadId: 7 }, '-100123:7', '-100123 (topic 7)'],
    [{ chatId: '42', threadId: null }, '42', '42'],
    [{ chatId: '@orders', threadId: null }, '@orders', '@orders'],
  ])('of %j is %s', (chat, address, label) => {
    expect(toAddress(chat)).toEqual({ address, label });
    expect(parseAddress(address)).toEqual(chat);
  });

  it.each(['', 'orders', '-100123:', '-100123:x', '-100123:7:8', '1.5', '0'])(
    'is none: %j',
    address => {
      expect(parseAddress(address)).toBeUndefined();
    },
  );
});

describe('chats that people wrote', () => {
  it('are read with spaces around them', () => {
    expect(parseChat(' -100123 ', ' 7 ')).toEqual({
      chatId: '-100123',
      threadId: 7,
    });
  });
});

import { isMailbox } from './isMailbox';

describe('isMailbox', () => {
  it.each([
    'payments@example.com',
    "o'brien+kafka@mail.example.co.id",
    'tim-pembayaran@localhost',
    'büro@exämple.de',
  ])('takes %s', text => expect(isMailbox(text)).toBe(true));

  it.each([
    '',
    'payments',
    '@example.com',
    'a@b@example.com',
    'a@example.com,b@example.com',
    'a@example.com;b@example.com',
    'A <a@example.com>',
    'a@example.com\r\nBcc: b@example.com',
    'a\u0000@example.com',
    'a b@example.com',
    `${'a'.repeat(250)}@example.com`,
  ])('does not take %j', text => expect(isMailbox(text)).toBe(false));
});

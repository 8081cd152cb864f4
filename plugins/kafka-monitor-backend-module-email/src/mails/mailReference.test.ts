import { isMailReference, mailReference } from './mailReference';

const sender = 'kafka@example.com';
const reference = mailReference('41', 'a@example.com', sender);

describe('mailReference', () => {
  it('is the same when the message is sent again', () => {
    expect(mailReference('41', 'A@Example.com', sender)).toBe(reference);
    expect(reference).toMatch(/^<kafka-monitor\.[0-9a-f]{40}@example\.com>$/);
  });

  it('is another one for another message, and for another address', () => {
    expect(mailReference('42', 'a@example.com', sender)).not.toBe(reference);
    expect(mailReference('41', 'b@example.com', sender)).not.toBe(reference);
    // Not the same by where one ends and the other begins.
    expect(mailReference('4', '1\na@example.com', sender)).not.toBe(reference);
  });

  it('can stand in a header whatever the domain is', () => {
    const international = mailReference('41', 'a@b.c', 'kafka@exämple.de');
    expect(international).toMatch(/@xn--exmple-cua\.de>$/);
    expect(isMailReference(international)).toBe(true);
    expect(mailReference('41', 'a@b.c', 'kafka@[')).toMatch(
      /@kafka-monitor\.invalid>$/,
    );
  });

  it.each([
    '',
    '17',
    'a@b',
    '<a b@c>',
    '<a@b>\r\nBcc: c@d',
    '<a@b> <c@d>',
    '<a@b@c',
  ])('is not %j', text => expect(isMailReference(text)).toBe(false));
});

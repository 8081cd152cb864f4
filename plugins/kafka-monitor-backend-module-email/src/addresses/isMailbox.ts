/** As RFC 5321 allows for the path of a mail. */
const MAX_LENGTH = 254;

const MAILBOX = /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+$/u;

/**
 * Whether mail can be sent to such an address: one mailbox, and nothing that
 * could end its header or add another one. Whether it exists, the mail server
 * knows.
 */
export function isMailbox(text: string): boolean {
  return text.length <= MAX_LENGTH && MAILBOX.test(text);
}

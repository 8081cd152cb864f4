import { createHash } from 'crypto';
import { domainToASCII } from 'url';

/**
 * The Message-ID of a message to an address. It is the same whenever it is
 * sent again, so that a mail server or program can tell that it has it.
 *
 * @param sender the address whose domain gives the name
 */
export function mailReference(
  messageId: string,
  address: string,
  sender: string,
): string {
  const digest = createHash('sha256')
    .update(`${messageId}\n${address.toLowerCase()}`)
    .digest('hex')
    .slice(0, 40);
  const domain = domainToASCII(sender.slice(sender.lastIndexOf('@') + 1));
  return `<kafka-monitor.${digest}@${domain || 'kafka-monitor.invalid'}>`;
}

/** Whether something can stand in a header that refers to other mails. */
export function isMailReference(text: string): boolean {
  return /^<[\x21-\x3b\x3d\x3f-\x7e]+@[\x21-\x3b\x3d\x3f-\x7e]+>$/.test(text);
}

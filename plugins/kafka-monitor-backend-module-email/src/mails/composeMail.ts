import { AlertDelivery } from '@kafka-monitor/plugin-kafka-monitor-node';
import type { SendMailOptions } from 'nodemailer';
import { EmailSettings } from '../settings/EmailSettings';
import { isMailReference, mailReference } from './mailReference';
import { toneOf } from './MailTone';
import { oneLine } from './oneLine';
import { renderHtml } from './renderHtml';
import { renderText } from './renderText';

/** Characters of a subject, at most. */
export const MAX_SUBJECT = 200;

/** A mail that is ready to go, and the name that it will be known by. */
export interface Mail {
  reference: string;
  options: SendMailOptions;
}

/** Makes the mail of a message to one address; nobody sees who else gets it. */
export function composeMail(
  { message, address, earlier }: AlertDelivery,
  { sender, replyTo }: Pick<EmailSettings, 'sender' | 'replyTo'>,
): Mail {
  const { document } = message;
  const reference = mailReference(message.id, address, sender.address);
  const thread =
    earlier && isMailReference(earlier.reference)
      ? earlier.reference
      : undefined;
  return {
    reference,
    options: {
      messageId: reference,
      inReplyTo: thread,
      references: thread,
      from: sender,
      replyTo,
      to: { name: '', address },
      // Whatever the headers say, it goes to this mailbox alone.
      envelope: { from: sender.address, to: [address] },
      subject: oneLine(document.title, MAX_SUBJECT),
      text: renderText(document),
      html: renderHtml(document, toneOf(message.purpose)),
      headers: {
        // So that nobody's absence is answered to us.
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        'Content-Language': document.language,
      },
      disableFileAccess: true,
      disableUrlAccess: true,
    },
  };
}

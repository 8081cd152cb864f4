import { createTransport } from 'nodemailer';
import type { SendMailOptions } from 'nodemailer';
import { EmailSettings } from '../settings/EmailSettings';

/** What sends mails, until it is closed. */
export interface Transporter {
  /** @returns the answer of what has taken the mail, where it gives one */
  sendMail(options: SendMailOptions): Promise<{ response?: string }>;
  close(): void;
}

/** Opens nothing yet: connections are made, kept and shared as mails come. */
export function createTransporter({
  transport,
  timeoutMs,
}: Pick<EmailSettings, 'transport' | 'timeoutMs'>): Transporter {
  switch (transport.transport) {
    case 'smtp':
      return createTransport({
        pool: true,
        host: transport.hostname,
        port: transport.port,
        secure: transport.secure,
        requireTLS: transport.requireTls,
        auth: transport.credentials && {
          user: transport.credentials.username,
          pass: transport.credentials.password,
        },
        // The server may have closed one that was kept; the rest is the
        // outbox's to try again.
        maxRequeues: 1,
        dnsTimeout: timeoutMs,
        connectionTimeout: timeoutMs,
        greetingTimeout: timeoutMs,
        socketTimeout: timeoutMs,
      });
    case 'sendmail':
      return createTransport({
        sendmail: true,
        path: transport.path,
        newline: transport.newline,
      });
    default:
      return createTransport({ streamTransport: true, buffer: true });
  }
}

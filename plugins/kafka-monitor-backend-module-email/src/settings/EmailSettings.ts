/** How mails leave. */
export type TransportSettings =
  | {
      transport: 'smtp';
      hostname: string;
      port: number;
      secure: boolean;
      requireTls: boolean;
      /** Undefined: the mail server asks for none. */
      credentials: { username: string; password: string } | undefined;
    }
  | {
      transport: 'sendmail';
      path: string | undefined;
      newline: 'unix' | 'windows';
    }
  | { transport: 'stream' };

/** A mailbox, with the name that people see. */
export interface Mailbox {
  name: string;
  address: string;
}

/** What `app-config` says of e-mail, checked. */
export interface EmailSettings {
  transport: TransportSettings;
  sender: Mailbox;
  replyTo: Mailbox | undefined;
  /** People of a Group get it too, besides the team's address. */
  people: boolean;
  /** How long sending a mail may take. */
  timeoutMs: number;
}

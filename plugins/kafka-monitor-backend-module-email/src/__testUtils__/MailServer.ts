import { AddressInfo } from 'net';
import { SMTPServer } from 'smtp-server';

/** A mail as the server got it. */
export interface ReceivedMail {
  from: string;
  to: string[];
  /** The whole of it, headers and all. */
  raw: string;
}

/** What a mail server is to do otherwise than to accept everything. */
export interface MailServerBehaviour {
  /** Answers to `RCPT TO`, by address. */
  recipients?: Record<string, { code: number; text: string }>;
  sender?: { code: number; text: string };
  /** Its answer once it has the whole mail. */
  data?: { code: number; text: string };
  /** Its answer as soon as somebody connects. */
  connect?: { code: number; text: string };
  /** It takes mails, and never says whether it has them. */
  hangs?: boolean;
  credentials?: { username: string; password: string };
  /** What it says to wrong credentials. */
  loginText?: (given: {
    username?: string | null;
    password?: string | null;
  }) => string;
}

function refusal(answer: { code: number; text: string } | undefined) {
  return answer
    ? Object.assign(new Error(answer.text), { responseCode: answer.code })
    : null;
}

/** A real SMTP server on a port of its own, which keeps what it is sent. */
export class MailServer {
  readonly mails: ReceivedMail[] = [];
  /** Connections that were made, those that ended included. */
  connections = 0;
  behaviour: MailServerBehaviour;
  readonly #server: SMTPServer;

  static async start(behaviour: MailServerBehaviour = {}): Promise<MailServer> {
    const server = new MailServer(behaviour);
    await new Promise<void>(resolve => {
      server.#server.listen(0, '127.0.0.1', resolve);
    });
    return server;
  }

  private constructor(behaviour: MailServerBehaviour) {
    this.behaviour = behaviour;
    this.#server = new SMTPServer({
      authOptional: !behaviour.credentials,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 100,
      onConnect: (_, done) => {
        this.connections++;
        done(refusal(this.behaviour.connect));
      },
      onAuth: ({ username, password }, _, done) => {
        const { credentials, loginText } = this.behaviour;
        if (
          username === credentials?.username &&
          password === credentials?.password
        ) {
          done(null, { user: username });
          return;
        }
        const text = loginText?.({ username, password }) ?? 'No such user';
        done(refusal({ code: 535, text }));
      },
      onMailFrom: (_, __, done) => done(refusal(this.behaviour.sender)),
      onRcptTo: ({ address }, _, done) =>
        done(refusal(this.behaviour.recipients?.[address])),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', chunk => chunks.push(chunk));
        stream.on('end', () => {
          if (this.behaviour.hangs) {
            return;
          }
          const error = refusal(this.behaviour.data);
          if (!error) {
            const { mailFrom, rcptTo } = session.envelope;
            this.mails.push({
              from: mailFrom ? mailFrom.address : '',
              to: rcptTo.map(({ address }) => address),
              raw: Buffer.concat(chunks).toString('utf8'),
            });
          }
          done(error, `Mail ${this.mails.length} is kept`);
        });
      },
    });
    // Clients that break off are part of the tests.
    this.#server.on('error', () => {});
  }

  get port(): number {
    return (this.#server.server.address() as AddressInfo).port;
  }

  /** Ends all connections, as a server does that finds them idle. */
  disconnect() {
    for (const connection of this.#server.connections) {
      connection.close();
    }
  }

  /** Connections that are open now. */
  get open(): number {
    return this.#server.connections.size;
  }

  /** Waits until nobody is connected any more, for 5 seconds. */
  async emptied(): Promise<void> {
    for (let look = 0; look < 100 && this.open > 0; look++) {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    if (this.open > 0) {
      throw new Error(`${this.open} connections are still open`);
    }
  }

  stop(): Promise<void> {
    return new Promise(resolve => this.#server.close(resolve));
  }
}

import { HumanDuration } from '@backstage/types';

export interface Config {
  /** Kafka Monitor */
  kafkaMonitor?: {
    /**
     * Alerts and daily summaries by e-mail. What it does not say is read from
     * `notifications.processors.email`, of Backstage's own e-mail module.
     */
    email?: {
      /** How mails leave; the same as Backstage's `transportConfig`. */
      transport?:
        | {
            transport: 'smtp';
            hostname: string;
            port: number;
            /**
             * TLS from the start, as on port 465.
             * @default false
             */
            secure?: boolean;
            /**
             * Nothing is sent unless STARTTLS works.
             * @default false
             */
            requireTls?: boolean;
            username?: string;
            /** @visibility secret */
            password?: string;
          }
        | {
            transport: 'sendmail';
            /** @default /usr/sbin/sendmail */
            path?: string;
            /** @default unix */
            newline?: 'unix' | 'windows';
          }
        | {
            /** To try things out: mails are made, and thrown away. */
            transport: 'stream';
          };
      /** `Kafka Monitor <kafka@example.com>`, or the address alone. */
      sender?: string;
      /** Where answers go; nowhere else than to the sender by default. */
      replyTo?: string;
      /**
       * Whether the people of a Group get it too, besides the team's address.
       * @default true
       */
      people?: boolean;
      /**
       * How long sending a mail may take, 1 second to 5 minutes.
       * @default 30 seconds
       */
      timeout?: HumanDuration | string;
    };
  };
}

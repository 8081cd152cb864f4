import { HumanDuration } from '@backstage/types';

export interface Config {
  kafkaMonitor?: {
    /** Alerts in Telegram; without it, none go there. */
    telegram?: {
      /**
       * Of the bot that writes, as BotFather gives it.
       * @visibility secret
       */
      token: string;
      /**
       * The Bot API server, where it is one of your own.
       * @default https://api.telegram.org
       */
      apiRoot?: string;
      /** For those who have no chat, and whose Groups have none. */
      defaultChat?: {
        /** Of a person, group or channel: its number, or `@name`. */
        chatId: string | number;
        /** Topic of a forum. */
        threadId?: number;
      };
      /**
       * How long an answer may take: 1 to 20 seconds.
       * @default 15 seconds
       */
      timeout?: HumanDuration | string;
    };
  };
}

import { AlertChannel } from '@kafka-monitor/plugin-kafka-monitor-node';
import { NewMessage } from './outbox/NewMessage';

/** What routes need of alerts. */
export interface AlertsService {
  /** Those that are installed. */
  channels: readonly AlertChannel[];
  /** Who hears what nobody else can be told. */
  fallbackRecipients: readonly string[];
  /** Of those who have chosen none. */
  language: 'en' | 'id';
  /** Where the pages are, without a slash at its end. */
  appUrl: string;
  /**
   * Stores messages, to be sent soon.
   *
   * @returns their ids, in the order given
   */
  tell(messages: readonly NewMessage[]): Promise<string[]>;
  /** Judges anew what is held, soon: a mute began or ended. */
  judgeAnew(): void;
}

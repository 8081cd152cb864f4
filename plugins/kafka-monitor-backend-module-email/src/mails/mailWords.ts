import { AlertDocument } from '@kafka-monitor/plugin-kafka-monitor-node';

/** What stands below every mail, in the language of its text. */
export const automaticNote: Record<AlertDocument['language'], string> = {
  en: 'Sent automatically by Kafka Monitor.',
  id: 'Dikirim secara otomatis oleh Kafka Monitor.',
};

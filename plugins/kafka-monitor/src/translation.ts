import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './translations/en';

/**
 * The texts of all pages; English, with Indonesian (`id`) loaded when chosen.
 *
 * @public
 */
export const kafkaMonitorTranslationRef = createTranslationRef({
  id: 'plugin.kafka-monitor',
  messages: en,
  translations: { id: () => import('./translations/id') },
});

import { LocalizedText } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useCallback } from 'react';
import { useLanguage } from './useTexts';

/** Picks the reader's language of a text that comes in all of them. */
export function useLocalized(): (text: LocalizedText) => string {
  const [language] = useLanguage().split('-');
  return useCallback(
    text => (language === 'id' ? text.id : text.en),
    [language],
  );
}

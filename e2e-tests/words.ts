import { en } from '../plugins/kafka-monitor/src/translations/en';
import id from '../plugins/kafka-monitor/src/translations/id';

/** Languages of the pages. */
export type Language = 'en' | 'id';

const texts: Record<Language, (key: string) => unknown> = {
  en: key =>
    key.split('.').reduce<any>((texts, part) => texts?.[part], en as unknown),
  id: key => (id as Record<string, unknown>)[key],
};

/**
 * A text of the pages as they say it in a language, by its key. So a test
 * that is run in both looks for the same thing.
 *
 * @throws when the language does not have it
 */
export function words(language: Language) {
  return (key: string, values: Record<string, string> = {}): string => {
    const text = texts[language](key);
    if (typeof text !== 'string') {
      throw new Error(`No text '${key}' in '${language}'`);
    }
    return text.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '');
  };
}

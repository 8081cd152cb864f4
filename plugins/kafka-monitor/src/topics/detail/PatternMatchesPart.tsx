import { Link, Text } from '@backstage/ui';
import { PatternMatches } from '@kafka-monitor/plugin-kafka-monitor-common';
import { usePlatform } from '../../platform';
import { Breakable, useLanguage, useTexts } from '../../shared';
import styles from './PatternMatchesPart.module.css';

/** The used topics of an environment that a pattern takes. */
export function PatternMatchesPart(props: {
  environment: string;
  matches: PatternMatches;
}) {
  const { environment, matches } = props;
  const { state, items, total } = matches;
  const { t } = useTexts();
  const language = useLanguage();
  const { topicHref } = usePlatform();
  const title = t('topics.matches.title');
  const text = () => {
    if (state === 'not-checked') {
      return t('topics.matches.notChecked');
    }
    return total === 0
      ? t('topics.matches.none')
      : t('topics.matches.number', { number: total.toLocaleString(language) });
  };
  return (
    <>
      <Text as="h3" variant="body-medium" weight="bold">
        {title}
      </Text>
      <Text as="p">{text()}</Text>
      {items.length > 0 && (
        <ul className={styles.topics} aria-label={title}>
          {items.map(topic => {
            const href = topicHref(topic, false, environment);
            return (
              <li key={topic}>
                {href ? (
                  <Link href={href}>
                    <Breakable text={topic} />
                  </Link>
                ) : (
                  topic
                )}
              </li>
            );
          })}
        </ul>
      )}
      {total > items.length && (
        <Text as="p" color="secondary">
          {t('topics.matches.more', {
            number: (total - items.length).toLocaleString(language),
          })}
        </Text>
      )}
    </>
  );
}

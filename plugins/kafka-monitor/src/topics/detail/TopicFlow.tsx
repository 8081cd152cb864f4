import { TopicInEnvironment } from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiArrowRightLine } from '@remixicon/react';
import { Breakable, useLanguage, useTexts } from '../../shared';
import { FlowConnectors } from './FlowConnectors';
import styles from './TopicFlow.module.css';

function Arrow() {
  return (
    <RiArrowRightLine size={24} aria-hidden="true" className={styles.arrow} />
  );
}

/**
 * Writers, topic and readers as a picture made of text: databases at both
 * ends, connectors with their health, and what flows between them. What it
 * shows at a glance, its caption says in a sentence.
 */
export function TopicFlow(props: {
  topic: string;
  place: TopicInEnvironment;
  /** Of the environment. */
  title: string;
  /** Where all of its connectors are listed. */
  moreHref: string;
}) {
  const { topic, place, title, moreHref } = props;
  const { writers, readers } = place;
  const { t } = useTexts();
  const language = useLanguage();
  const caption = t('topics.flow.caption', {
    topic,
    environment: title,
    writers: writers.total.toLocaleString(language),
    readers: readers.total.toLocaleString(language),
  });
  return (
    <figure className={styles.figure} aria-label={caption}>
      <div className={styles.flow}>
        <FlowConnectors
          connectors={writers}
          direction="write"
          moreHref={moreHref}
        />
        <Arrow />
        <div className={styles.topic}>
          <Breakable text={topic} />
        </div>
        <Arrow />
        <FlowConnectors
          connectors={readers}
          direction="read"
          moreHref={moreHref}
        />
      </div>
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  );
}

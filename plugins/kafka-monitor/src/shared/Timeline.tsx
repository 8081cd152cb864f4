import { ObservedTime } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ReactNode } from 'react';
import { Observed } from './Time';
import { clockTime, isVague } from './times';
import { useNow } from './useNow';
import { useLanguage } from './useTexts';
import styles from './Timeline.module.css';

/** One thing that happened. */
export interface TimelineEntry {
  key: string;
  at: ObservedTime;
  content: ReactNode;
}

/** Ages alone do not tell apart what happened within a minute. */
function Clock(props: { at: ObservedTime }) {
  const { at } = props;
  const language = useLanguage();
  const now = useNow(60_000);
  // Of two looks, both clock times are told already.
  return isVague(at) ? null : (
    <div className={styles.clock}>{clockTime(at.by, now, language)}</div>
  );
}

/** What happened and when, newest first. */
export function Timeline(props: { label: string; entries: TimelineEntry[] }) {
  return (
    <ol className={styles.entries} aria-label={props.label}>
      {props.entries.map(({ key, at, content }) => (
        <li key={key} className={styles.entry}>
          <div className={styles.time}>
            <Observed time={at} />
            <Clock at={at} />
          </div>
          <div className={styles.text}>{content}</div>
        </li>
      ))}
    </ol>
  );
}

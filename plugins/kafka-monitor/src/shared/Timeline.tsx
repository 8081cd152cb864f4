import { ObservedTime } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ReactNode } from 'react';
import { Observed } from './Time';
import styles from './Timeline.module.css';

/** One thing that happened. */
export interface TimelineEntry {
  key: string;
  at: ObservedTime;
  content: ReactNode;
}

/** What happened and when, newest first. */
export function Timeline(props: { label: string; entries: TimelineEntry[] }) {
  return (
    <ol className={styles.entries} aria-label={props.label}>
      {props.entries.map(({ key, at, content }) => (
        <li key={key} className={styles.entry}>
          <span className={styles.time}>
            <Observed time={at} />
          </span>
          <div className={styles.text}>{content}</div>
        </li>
      ))}
    </ol>
  );
}

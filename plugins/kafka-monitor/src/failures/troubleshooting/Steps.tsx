import { LocalizedText } from '@kafka-monitor/plugin-kafka-monitor-common';
import { InlineCode, useLocalized } from '../../shared';
import styles from './troubleshooting.module.css';

/** What to do, one after the other; or, without an order, what to look for. */
export function Steps(props: {
  label: string;
  steps: LocalizedText[];
  isUnordered?: boolean;
}) {
  const localized = useLocalized();
  const List = props.isUnordered ? 'ul' : 'ol';
  return (
    <List className={styles.steps} aria-label={props.label}>
      {props.steps.map((step, index) => (
        <li key={index}>
          <InlineCode text={localized(step)} />
        </li>
      ))}
    </List>
  );
}

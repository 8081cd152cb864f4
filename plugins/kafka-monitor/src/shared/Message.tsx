import { Text } from '@backstage/ui';
import { ReactNode } from 'react';
import styles from './Message.module.css';

/** What stands where content would be: nothing there, refused, failed. */
export function Message(props: {
  title: string;
  text?: ReactNode;
  actions?: ReactNode;
  /** Announced at once by screen readers. */
  alert?: boolean;
}) {
  return (
    <div className={styles.message} role={props.alert ? 'alert' : undefined}>
      <Text as="h2" variant="title-x-small">
        {props.title}
      </Text>
      {props.text && (
        <Text as="p" color="secondary" className={styles.text}>
          {props.text}
        </Text>
      )}
      {props.actions && <div className={styles.actions}>{props.actions}</div>}
    </div>
  );
}

import { ReactNode } from 'react';
import styles from './TwoLines.module.css';

/** Two lines of a cell; the second in small and grey. */
export function TwoLines(props: { first: ReactNode; second?: ReactNode }) {
  return (
    <div className={styles.lines}>
      <div>{props.first}</div>
      {props.second && <div className={styles.second}>{props.second}</div>}
    </div>
  );
}

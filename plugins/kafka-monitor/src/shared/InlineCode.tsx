import { Fragment } from 'react';
import styles from './InlineCode.module.css';

/** A text that has code between backticks, as the texts of remedies do. */
export function InlineCode(props: { text: string }) {
  // Every other piece stood between two backticks.
  const pieces = props.text.split(/`([^`]+)`/);
  return (
    <>
      {pieces.map((piece, index) =>
        index % 2 === 1 ? (
          <code key={index} className={styles.code}>
            {piece}
          </code>
        ) : (
          <Fragment key={index}>{piece}</Fragment>
        ),
      )}
    </>
  );
}

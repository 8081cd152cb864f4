import styles from './Marked.module.css';
import { markedPieces, TextSpan } from './textSpan';

/** A part of a text with what is highlighted in it. */
export function Marked(props: {
  text: string;
  part: TextSpan;
  marks: TextSpan[];
}) {
  return (
    <>
      {markedPieces(props.text, props.part, props.marks).map(
        ({ text, isMarked }, index) =>
          isMarked ? (
            <mark key={index} className={styles.mark}>
              {text}
            </mark>
          ) : (
            text
          ),
      )}
    </>
  );
}

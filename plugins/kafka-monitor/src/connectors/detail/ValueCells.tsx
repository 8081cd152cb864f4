import styles from './config.module.css';
import { ValuePiece, valueDifference } from './valueDifference';

function Pieces(props: { pieces: ValuePiece[]; as: 'del' | 'ins' }) {
  const Changed = props.as;
  return (
    <>
      {props.pieces.map(({ text, isChanged }, index) =>
        isChanged ? (
          <Changed key={index} className={styles.changed}>
            {text}
          </Changed>
        ) : (
          text
        ),
      )}
    </>
  );
}

/** Two cells with a value before and after, and what differs marked. */
export function ValueCells(props: {
  before: string | undefined;
  after: string | undefined;
}) {
  const { before, after } = props;
  const pieces =
    before === undefined || after === undefined || before === after
      ? undefined
      : valueDifference(before, after);
  return (
    <>
      <td className={before === undefined ? '' : styles.removed}>
        {pieces ? <Pieces pieces={pieces.before} as="del" /> : before}
      </td>
      <td className={after === undefined ? '' : styles.added}>
        {pieces ? <Pieces pieces={pieces.after} as="ins" /> : after}
      </td>
    </>
  );
}

import { Fragment } from 'react';

/**
 * A name such as a class or an address, which may go on in the next line
 * after a dot, slash, colon or the like rather than within a word.
 */
export function Breakable(props: { text: string }) {
  return (
    <>
      {props.text.split(/(?<=[./:,_@?&=-])(?=\w)/).map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </>
  );
}

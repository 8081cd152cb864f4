import { foldTrace } from './foldTrace';
import { TextSpan } from './textSpan';

/** The texts instead of their places. */
function read(trace: string, marks?: TextSpan[]) {
  const texts = (places: TextSpan[]) =>
    places.map(({ start, end }) => trace.slice(start, end)).join('\n');
  return foldTrace(trace, marks).map(({ message, marked, frames }) => ({
    text: texts(message),
    frames,
    ...(marked.length > 0 && { marked: texts(marked) }),
  }));
}

describe('a stack trace', () => {
  it('folds to its chain of causes, with messages of many lines whole', () => {
    expect(
      read(`org.apache.kafka.connect.errors.ConnectException: Exiting
\tat a.B.c(B.java:1)
\tat a.B.d(B.java:2)
Caused by: org.postgresql.util.PSQLException: ERROR: no such table
  Position: 13
\tat e.F.g(F.java:3)
\t... 2 more
`),
    ).toEqual([
      {
        text: 'org.apache.kafka.connect.errors.ConnectException: Exiting',
        frames: 2,
      },
      {
        text: 'org.postgresql.util.PSQLException: ERROR: no such table\n  Position: 13',
        frames: 2,
      },
    ]);
  });

  it('keeps what is no stack trace as it is', () => {
    expect(read('something broke')).toEqual([
      { text: 'something broke', frames: 0 },
    ]);
  });

  it('is empty when there is nothing', () => {
    expect(foldTrace(' \n')).toEqual([]);
  });

  it('reads Windows line ends and suppressed exceptions', () => {
    expect(
      read('A: x\r\n\tat b\r\n\tSuppressed: C: y\r\n\t\tat d\r\n'),
    ).toEqual([{ text: 'A: x', frames: 3 }]);
  });

  it('shows a line of the stack that something highlighted lies in', () => {
    const trace = 'A: x\r\n\tat b.C.d(C.java:1)\r\n\tat e.F.g(F.java:2)';
    const start = trace.indexOf('e.F');
    expect(read(trace, [{ start, end: start + 3 }])).toEqual([
      { text: 'A: x', frames: 1, marked: '\tat e.F.g(F.java:2)' },
    ]);
  });

  it('keeps an empty cause, and blanks around a message out', () => {
    expect(read('  A: x  \nCaused by: \n\tat b')).toEqual([
      { text: 'A: x', frames: 0 },
      { text: '', frames: 1 },
    ]);
  });
});

import { foldTrace } from './foldTrace';

describe('a stack trace', () => {
  it('folds to its chain of causes, with messages of many lines whole', () => {
    expect(
      foldTrace(`org.apache.kafka.connect.errors.ConnectException: Exiting
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
    expect(foldTrace('something broke')).toEqual([
      { text: 'something broke', frames: 0 },
    ]);
  });

  it('is empty when there is nothing', () => {
    expect(foldTrace(' \n')).toEqual([]);
  });

  it('reads Windows line ends and suppressed exceptions', () => {
    expect(
      foldTrace('A: x\r\n\tat b\r\n\tSuppressed: C: y\r\n\t\tat d\r\n'),
    ).toEqual([{ text: 'A: x', frames: 3 }]);
  });
});

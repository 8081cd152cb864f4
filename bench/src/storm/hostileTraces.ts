import { remedyRules } from '../product/internals';

const SIZE = 64 * 1024;
const EXCEPTION = 'org.postgresql.util.PSQLException';
const FRAME = '\n\tat a.b.C.d(C.java:1)\nCaused by: ';

function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/**
 * Traces of 64 KB that give the matcher as much to do as a trace can: what is
 * in them is what it looks for, and never ends as it should.
 */
export function hostileTraces(): Record<string, string> {
  const words = remedyRules.flatMap(rule =>
    rule.match.flatMap(signature => signature.words),
  );
  const allWords = words.join(' ');
  const link = (at: number) =>
    `${EXCEPTION}: ${repeated(allWords.slice(at * 997), 8 * 1024)}`;
  const traces = {
    'one message of all words': `${EXCEPTION}: ${allWords}`,
    'links of 8 KB of words': Array.from({ length: 8 }, (_, at) =>
      link(at),
    ).join(FRAME),
    'half a sentence again and again': `${EXCEPTION}: ${repeated(
      'ERROR: replication slot "connection to server at "refused for user "',
      SIZE,
    )}`,
    'a thousand causes': repeated(
      `${EXCEPTION}: connection refused${FRAME}`,
      SIZE,
    ),
    'one letter': `${EXCEPTION}: ${repeated('a', SIZE)}`,
    'one line of spaces and quotes': `${EXCEPTION}: ${repeated(' "\' ', SIZE)}`,
  };
  return Object.fromEntries(
    Object.entries(traces).map(([name, text]) => [name, repeated(text, SIZE)]),
  );
}

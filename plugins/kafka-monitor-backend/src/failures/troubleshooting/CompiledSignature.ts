import type { TraceLink } from '../rootCause';
import type { RemedyRule, Signature } from './RemedyRule';

/** One signature of one rule, ready to be tried on a throwable. */
export interface CompiledSignature {
  rule: RemedyRule;
  /** Its place among the rules: the last to tell equals apart. */
  order: number;
  exceptions: readonly string[];
  message: RegExp | undefined;
  frame: string | undefined;
  words: readonly string[];
  /** How many conditions it has besides its words. */
  conditions: number;
}

/** All signatures of some rules, in their order. */
export function compileSignatures(
  rules: readonly RemedyRule[],
): CompiledSignature[] {
  return rules.flatMap((rule, order) =>
    rule.match.map(signature => compile(rule, order, signature)),
  );
}

function compile(
  rule: RemedyRule,
  order: number,
  { exception = [], message, frame, words }: Signature,
): CompiledSignature {
  const exceptions = (
    typeof exception === 'string' ? [exception] : exception
  ).map(dotted);
  return {
    rule,
    order,
    exceptions,
    // A global or sticky pattern would remember where the last text ended.
    message:
      message && new RegExp(message.source, message.flags.replace(/[gy]/g, '')),
    frame,
    words: words.map(word => word.toLowerCase()),
    conditions: [exceptions.length > 0, message, frame].filter(Boolean).length,
  };
}

/** Inner classes count as a segment of their own. */
function dotted(name: string): string {
  return name.replaceAll('$', '.');
}

/** `PSQLException` is `org.postgresql.util.PSQLException`, not `MyPSQLException`. */
export function isThrowableNamed(
  exception: string,
  names: readonly string[],
): boolean {
  const own = exception.includes('$') ? dotted(exception) : exception;
  return names.some(
    name =>
      own.endsWith(name) &&
      (own.length === name.length || own[own.length - name.length - 1] === '.'),
  );
}

/** Whether class and frames are those of the signature. */
export function fitsThrowable(
  { exceptions, frame }: CompiledSignature,
  link: TraceLink,
): boolean {
  return (
    (exceptions.length === 0 || isThrowableNamed(link.exception, exceptions)) &&
    (!frame || link.frames.some(each => each.startsWith(frame)))
  );
}

/*
 * Forms in which one and the same trace reaches a person: not all come as the
 * worker's REST API gives them.
 */

/** As JSON shows it: on one line, breaks and tabs written out. */
export const asJsonText = (trace: string) =>
  trace.replace(/\n/g, '\\n').replace(/\t/g, '\\t');

/** As a table or a chat leaves it: on one line, breaks lost. */
export const onOneLine = (trace: string) => trace.replace(/\s*\n\s*/g, ' ');

/** As container logs print it: something before every line. */
export const prefixed = (prefix: string, trace: string) =>
  trace.replace(/^/gm, prefix);

/** As a store with a limit keeps it: cut somewhere. */
export const truncated = (trace: string, length: number) =>
  trace.slice(0, length);

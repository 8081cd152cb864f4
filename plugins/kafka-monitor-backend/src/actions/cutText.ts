/** Bytes of a trace that an answer holds, at most. */
export const TRACE_BYTES = 2048;
/** Bytes of a line, such as a root cause or a note, at most. */
export const LINE_BYTES = 400;

/**
 * The beginning of a text, of at most that many bytes in UTF-8, mark included:
 * agents pay for every word.
 */
export function cutText(text: string, bytes: number): string {
  const encoded = Buffer.from(text);
  if (encoded.length <= bytes) {
    return text;
  }
  const mark = '…';
  const head = encoded.subarray(0, bytes - Buffer.byteLength(mark));
  // A character that was cut in two is left out.
  return head.toString().replace(/\ufffd$/, '') + mark;
}

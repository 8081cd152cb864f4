import { hash } from 'node:crypto';

/** One connector's part of a body, with the hash that proves it unchanged. */
export interface Slice {
  name: string;
  hash: string;
  json: Buffer;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

function endOfString(body: Buffer, start: number): number {
  let at = start;
  while (body[at] !== QUOTE) {
    at += body[at] === BACKSLASH ? 2 : 1;
  }
  return at + 1;
}

/**
 * Cuts a body into connectors with as few looks at its bytes as possible;
 * trusts the worker to send valid JSON and never lets the event loop turn.
 */
export function scanSlices(body: Buffer): Slice[] {
  const slices: Slice[] = [];
  let at = 1;
  while (body[at] === QUOTE) {
    const end = endOfString(body, at + 1);
    const name = JSON.parse(body.toString('utf8', at, end)) as string;
    const start = end + 1;
    let depth = 0;
    at = start;
    do {
      const byte = body[at++];
      if (byte === QUOTE) {
        at = endOfString(body, at);
      } else if (byte === OPEN) {
        depth++;
      } else if (byte === CLOSE) {
        depth--;
      }
    } while (depth > 0);
    const json = body.subarray(start, at);
    slices.push({ name, hash: hash('sha1', json, 'hex'), json });
    // Past the comma, or the end.
    at++;
  }
  return slices;
}

import { createHash } from 'node:crypto';
import { pipeline, type Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  type Zlib,
} from 'node:zlib';
import type { Duplex } from 'node:stream';

/** The body grew over the cap, counted in decoded bytes. @internal */
export class BodyTooLarge extends Error {}

/** The body is packed in a way this client does not read. @internal */
export class UnknownEncoding extends Error {}

/** The packed body cannot be unpacked: damaged or cut. @internal */
export class DamagedEncoding extends Error {}

const COPY_STEP = 4 * 1024 * 1024;

/**
 * Reads a response body whole, unpacked, with its sha1 (hex). Stops reading, and so drops the connection, as soon as
 * more than `maxBytes` decoded bytes have come: a small packed body can unfold to gigabytes.
 *
 * @internal
 */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  maxBytes: number,
): Promise<{ bytes: Buffer; hash: string }> {
  const hash = createHash('sha1');
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of decoded(body, encoding)) {
    total += chunk.length;
    if (total > maxBytes) {
      throw new BodyTooLarge();
    }
    hash.update(chunk);
    chunks.push(chunk);
  }
  return { bytes: await joined(chunks, total), hash: hash.digest('hex') };
}

async function* decoded(
  body: Readable,
  encoding: string | undefined,
): AsyncGenerator<Buffer> {
  const decoder = decoderOf(encoding);
  if (!decoder) {
    if (encoding && encoding !== 'identity') {
      // Dropping an answer is an error event of its own, which nobody awaits here.
      body.on('error', () => {}).destroy();
      throw new UnknownEncoding(encoding);
    }
    yield* body as AsyncIterable<Buffer>;
    return;
  }
  let sourceError: unknown;
  body.once('error', error => {
    sourceError = error;
  });
  // The iteration below reports the error; without a callback pipeline would throw it a second time.
  pipeline(body, decoder, () => {});
  try {
    yield* decoder as AsyncIterable<Buffer>;
  } catch (error) {
    throw sourceError ?? new DamagedEncoding(String(error));
  }
}

function decoderOf(encoding: string | undefined): (Duplex & Zlib) | undefined {
  const options = { chunkSize: 64 * 1024 };
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip(options);
    case 'deflate':
      return createInflate(options);
    case 'br':
      return createBrotliDecompress(options);
    default:
      return undefined;
  }
}

/** `Buffer.concat` of 25 MB holds the event loop for several milliseconds; this one lets it turn. */
async function joined(chunks: Buffer[], total: number): Promise<Buffer> {
  if (chunks.length === 1) {
    return chunks[0];
  }
  const all = Buffer.allocUnsafeSlow(total);
  let at = 0;
  let next = COPY_STEP;
  for (let i = 0; i < chunks.length; i++) {
    at += chunks[i].copy(all, at);
    if (at >= next) {
      next = at + COPY_STEP;
      await turn();
    }
  }
  return all;
}

import { createHash, hash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';

const SALT_BYTES = 32;
const SCRATCH_BYTES = 256 * 1024;

/**
 * Salted sha1 of pieces of a buffer. One-shot hashing of a salted copy measured 4 times faster for pieces of a few
 * kilobytes than a hash object each; the rare huge piece is hashed in steps that let the event loop turn.
 *
 * @internal
 */
export class SliceHash {
  readonly #scratch = Buffer.allocUnsafeSlow(SALT_BYTES + SCRATCH_BYTES);
  readonly #salt: Buffer;

  constructor(salt: string) {
    this.#salt = createHash('sha256').update(salt).digest();
    this.#salt.copy(this.#scratch);
  }

  fits(start: number, end: number): boolean {
    return end - start <= SCRATCH_BYTES;
  }

  of(body: Buffer, start: number, end: number): string {
    const length =
      SALT_BYTES + body.copy(this.#scratch, SALT_BYTES, start, end);
    return hash('sha1', this.#scratch.subarray(0, length), 'hex');
  }

  async ofHuge(body: Buffer, start: number, end: number): Promise<string> {
    const sum = createHash('sha1').update(this.#salt);
    for (let at = start; at < end; at += SCRATCH_BYTES) {
      sum.update(body.subarray(at, Math.min(at + SCRATCH_BYTES, end)));
      await turn();
    }
    return sum.digest('hex');
  }
}

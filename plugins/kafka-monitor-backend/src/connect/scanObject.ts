import { ConnectError } from './connectErrors';
import { excerptOf } from './excerpt';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const MAX_DEPTH = 200;
const LONG_STRING = 96;
/** JSON has no longer primitive outside quotes that means anything. */
const LONGEST_PRIMITIVE = 64;

/**
 * Walks over the members of one JSON object in a buffer without parsing what is inside them: finds where each member's
 * value begins and ends, and is strict about everything that decides those borders.
 *
 * @internal
 */
export class ObjectScanner {
  readonly #body: Buffer;
  readonly #brackets = new Uint8Array(MAX_DEPTH);
  #depth = 0;
  #at = 0;

  /** @throws ConnectError `bad-response` when the body does not begin as a JSON object. */
  constructor(body: Buffer) {
    this.#body = body;
    const bom = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf;
    this.#at = bom ? 3 : 0;
    if (this.#next() !== OPEN_OBJECT) {
      throw this.#bad(
        body.length === 0 ? 'is empty' : 'is not a JSON object of connectors',
      );
    }
    this.#at++;
  }

  /** Bytes already walked over. */
  get at(): number {
    return this.#at;
  }

  /** The next member's name, or `undefined` after the last; the scanner then stands at its value, or at the end. */
  nextName(first: boolean): string | undefined {
    let byte = this.#next();
    if (byte === CLOSE_OBJECT) {
      this.#at++;
      if (this.#next() !== undefined) {
        throw this.#bad('goes on after its end');
      }
      return undefined;
    }
    if (!first) {
      if (byte !== COMMA) {
        throw this.#broken(byte);
      }
      this.#at++;
      byte = this.#next();
    }
    if (byte !== QUOTE) {
      throw this.#broken(byte);
    }
    const start = this.#at;
    this.#at = this.#endOfString(start + 1);
    const name = this.#nameAt(start, this.#at);
    byte = this.#next();
    if (byte !== COLON) {
      throw this.#broken(byte);
    }
    this.#at++;
    this.#next();
    return name;
  }

  /**
   * Walks over the value, but not much further than `limit`; false when it stopped inside and has to be called again.
   */
  passValue(limit: number): boolean {
    const body = this.#body;
    const end = Math.min(limit, body.length);
    let at = this.#at;
    if (this.#depth === 0) {
      const first = body[at];
      if (first !== OPEN_OBJECT && first !== OPEN_ARRAY) {
        this.#at =
          first === QUOTE ? this.#endOfString(at + 1) : this.#endOfPrimitive();
        return true;
      }
      this.#push(first);
      at++;
    }
    while (at < end) {
      const byte = body[at++];
      if (byte === QUOTE) {
        at = this.#endOfString(at);
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        this.#push(byte);
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        // An opening bracket and its closing one are two apart in ASCII.
        if (this.#brackets[--this.#depth] !== byte - 2) {
          throw this.#bad('is not valid JSON: its brackets do not match');
        }
        if (this.#depth === 0) {
          this.#at = at;
          return true;
        }
      }
    }
    if (at >= body.length) {
      throw this.#broken(undefined);
    }
    this.#at = at;
    return false;
  }

  #push(bracket: number): void {
    if (this.#depth === MAX_DEPTH) {
      throw this.#bad(`is nested deeper than ${MAX_DEPTH} levels`);
    }
    this.#brackets[this.#depth++] = bracket;
  }

  /** Position after the closing quote of the string whose content begins at `start`. */
  #endOfString(start: number): number {
    const body = this.#body;
    const short = Math.min(start + LONG_STRING, body.length);
    let at = start;
    while (at < short) {
      const byte = body[at];
      if (byte === QUOTE) {
        return at + 1;
      }
      at += byte === BACKSLASH ? 2 : 1;
    }
    // Long strings, such as traces: a native search is many times faster than a loop.
    for (;;) {
      const quote = body.indexOf(QUOTE, at);
      if (quote < 0) {
        throw this.#broken(undefined);
      }
      let slashes = 0;
      while (quote - slashes > at && body[quote - slashes - 1] === BACKSLASH) {
        slashes++;
      }
      at = quote + 1;
      if (slashes % 2 === 0) {
        return at;
      }
    }
  }

  #endOfPrimitive(): number {
    const body = this.#body;
    let at = this.#at;
    while (at < body.length && !isBorder(body[at])) {
      at++;
    }
    const length = at - this.#at;
    if (at === body.length && length < LONGEST_PRIMITIVE) {
      throw this.#broken(undefined);
    }
    if (
      length > LONGEST_PRIMITIVE ||
      !isPrimitive(body.toString('latin1', this.#at, at))
    ) {
      throw this.#bad('is not valid JSON');
    }
    return at;
  }

  #nameAt(start: number, end: number): string {
    const quoted = this.#body.toString('utf8', start, end);
    try {
      return JSON.parse(quoted) as string;
    } catch {
      throw this.#bad('is not valid JSON: a connector name cannot be read');
    }
  }

  /** The next byte that is not white space, at which the scanner then stands. */
  #next(): number | undefined {
    const body = this.#body;
    let at = this.#at;
    while (at < body.length && isSpace(body[at])) {
      at++;
    }
    this.#at = at;
    return body[at];
  }

  #broken(byte: number | undefined): ConnectError {
    return this.#bad(byte === undefined ? 'is cut off' : 'is not valid JSON');
  }

  #bad(what: string): ConnectError {
    const excerpt = excerptOf(this.#body);
    const beginning = excerpt ? `; it begins: ${excerpt}` : '';
    return new ConnectError(
      'bad-response',
      `The list of connectors ${what}${beginning}`,
      { excerpt },
    );
  }
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isBorder(byte: number): boolean {
  return byte === COMMA || byte === CLOSE_OBJECT || isSpace(byte);
}

function isPrimitive(text: string): boolean {
  return /^(?:null|true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(
    text,
  );
}

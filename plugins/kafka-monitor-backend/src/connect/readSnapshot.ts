import { setImmediate as turn } from 'node:timers/promises';
import { ConnectError } from './connectErrors';
import {
  infoFrom,
  type ObservedInfo,
  type ObservedStatus,
  type Reading,
  statusFrom,
} from './observed';
import { ObjectScanner } from './scanObject';
import { SliceHash } from './sliceHash';
import { storableName } from './storableName';

export { infoFrom, statusFrom } from './observed';
export type {
  ConnectorType,
  ObservedInfo,
  ObservedStatus,
  ObservedTask,
  Reading,
} from './observed';

/**
 * One connector's part of a snapshot. Holds on to the body it was cut from.
 *
 * @internal
 */
export interface SnapshotSlice {
  readonly name: string;
  /** Salted sha1, hex: equal as long as the worker says the same about the connector, byte for byte. */
  readonly hash: string;
  bytes(): Buffer;
}

/** @internal */
export interface ReadSnapshotOptions {
  /**
   * A digest of all that shapes a row, so that hashes of an older way of reading match nothing. Configurations hold
   * secrets: let a secret key be part of it, else a stored hash could be used to try out passwords.
   */
  readonly salt: string;
  readonly signal?: AbortSignal;
}

const STEP_BYTES = 128 * 1024;
const MAX_CONNECTORS = 1_000_000;

class Slice implements SnapshotSlice {
  readonly #body: Buffer;
  readonly #start: number;
  readonly #end: number;

  constructor(
    readonly name: string,
    readonly hash: string,
    body: Buffer,
    start: number,
    end: number,
  ) {
    this.#body = body;
    this.#start = start;
    this.#end = end;
  }

  bytes(): Buffer {
    return this.#body.subarray(this.#start, this.#end);
  }
}

/**
 * Cuts the body of `GET /connectors?expand=...` into a slice per connector without parsing them, letting the event loop
 * turn every 128 KB. Of a name that occurs twice the last counts, as in `JSON.parse`.
 *
 * @throws ConnectError `bad-response` unless the body is exactly one JSON object (a byte order mark is passed over);
 * what is inside a connector's part is not judged here. `aborted` when the signal says so.
 * @internal
 */
export async function readSnapshot(
  body: Buffer,
  options: ReadSnapshotOptions,
): Promise<Map<string, SnapshotSlice>> {
  const slices = new Map<string, SnapshotSlice>();
  const scanner = new ObjectScanner(body);
  const sliceHash = new SliceHash(options.salt);
  let pause = STEP_BYTES;
  const rest = async () => {
    pause = scanner.at + STEP_BYTES;
    await turn();
    if (options.signal?.aborted) {
      throw new ConnectError('aborted', 'Reading the connectors was given up.');
    }
  };
  for (let first = true; ; first = false) {
    const name = scanner.nextName(first);
    if (name === undefined) {
      return slices;
    }
    const start = scanner.at;
    while (!scanner.passValue(pause)) {
      await rest();
    }
    const end = scanner.at;
    const hash = sliceHash.fits(start, end)
      ? sliceHash.of(body, start, end)
      : await sliceHash.ofHuge(body, start, end);
    const key = storableName(name);
    slices.set(key, new Slice(key, hash, body, start, end));
    if (slices.size > MAX_CONNECTORS) {
      throw new ConnectError(
        'bad-response',
        `The list names more than ${MAX_CONNECTORS} connectors.`,
      );
    }
    if (end >= pause) {
      await rest();
    }
  }
}

/** Reads a slice of `expand=status`. @internal */
export function readStatus(slice: SnapshotSlice): Reading<ObservedStatus> {
  return readPart(slice, 'status', statusFrom);
}

/** Reads a slice of `expand=info`. @internal */
export function readInfo(slice: SnapshotSlice): Reading<ObservedInfo> {
  return readPart(slice, 'info', infoFrom);
}

function readPart<T>(
  slice: SnapshotSlice,
  part: 'status' | 'info',
  read: (json: unknown) => Reading<T>,
): Reading<T> {
  let json: unknown;
  try {
    json = JSON.parse(slice.bytes().toString('utf8'));
  } catch {
    return {
      ok: false,
      reason: 'What the worker says about this connector is not valid JSON.',
    };
  }
  return read((json as Record<string, unknown> | null)?.[part]);
}

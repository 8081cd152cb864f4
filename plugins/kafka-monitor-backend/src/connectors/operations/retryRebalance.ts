import { setTimeout } from 'node:timers/promises';
import { ConnectCall, ConnectError, isConnectError } from '../../connect';

/** Sends one request, again while the workers rebalance. */
export type Ask = <T>(send: (call: ConnectCall) => Promise<T>) => Promise<T>;

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 800;
/** For all attempts and pauses. */
const TOTAL_MS = 30_000;

/** How long to wait after an attempt, counted from 1: longer each time. */
export function pauseAfter(attempt: number, random: number): number {
  const full = FIRST_PAUSE_MS * 2 ** (attempt - 1);
  return full * (0.5 + random / 2);
}

/** A rebalance means that it was not carried out: another may do it. */
function givenUp({ message, url }: ConnectError): ConnectError {
  return new ConnectError(
    'aborted',
    `It was given up before anything was done: ${message}`,
    { url, neverSent: true },
  );
}

/**
 * Sends a request up to five times while the answer is that the workers
 * rebalance; any other refusal stands. A worker may also say so for ever (a
 * task of a stopped connector has no leader to ask): after 30 seconds the
 * last answer stands, too.
 *
 * @throws ConnectError of the last attempt; `aborted` and never sent when it is
 *   given up meanwhile
 */
export async function retryRebalance<T>(
  send: (call: ConnectCall) => Promise<T>,
  options: {
    signal?: AbortSignal;
    /** Workers to ask last. */
    avoid?: readonly string[];
    now?: () => number;
    random?: () => number;
    sleep?: (ms: number) => Promise<unknown>;
  } = {},
): Promise<T> {
  const {
    signal,
    avoid,
    now = () => performance.now(),
    random = Math.random,
  } = options;
  const sleep =
    options.sleep ?? ((ms: number) => setTimeout(ms, undefined, { signal }));
  const end = now() + TOTAL_MS;
  for (let attempt = 1; ; attempt++) {
    try {
      const timeoutMs = Math.max(1, end - now());
      return await send({ signal, avoid, timeoutMs });
    } catch (error) {
      if (!isConnectError(error) || error.kind !== 'rebalancing') {
        throw error;
      }
      if (signal?.aborted) {
        throw givenUp(error);
      }
      const pause = pauseAfter(attempt, random());
      if (attempt >= ATTEMPTS || now() + pause >= end) {
        throw error;
      }
      await sleep(pause).catch(() => {
        throw givenUp(error);
      });
    }
  }
}

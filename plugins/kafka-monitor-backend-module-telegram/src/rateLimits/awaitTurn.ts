import { setTimeout as sleep } from 'node:timers/promises';
import { RateLimits } from './RateLimits';

/** A longer wait is not slept here: meanwhile other chats get theirs. */
export const LONGEST_WAIT_MS = 5_000;

/** Whether it is somebody's turn, or how long that takes. */
export type Turn = { at: number } | { waitMs: number };

/**
 * Waits until a chat may be called, and takes that time; a longer wait is only
 * said.
 *
 * @param calls how many are made, a second apart
 * @throws AbortError when the signal ends the wait
 */
export async function awaitTurn(
  limits: RateLimits,
  chatId: string,
  calls: number,
  signal: AbortSignal,
): Promise<Turn> {
  const now = Date.now();
  const at = limits.freeAt(chatId, now, calls);
  if (at - now > LONGEST_WAIT_MS) {
    return { waitMs: at - now };
  }
  limits.take(chatId, at, calls);
  await sleepUntil(at, signal);
  return { at };
}

/** @throws AbortError when the signal ends it */
export async function sleepUntil(at: number, signal: AbortSignal) {
  const ms = at - Date.now();
  if (ms > 0) {
    await sleep(ms, undefined, { signal });
  }
}

import { setImmediate } from 'node:timers/promises';

/**
 * Maps a list, in order, and lets the event loop turn after every `perTurn`
 * items, so that none of them has to be waited for long.
 */
export async function mapInTurns<T, R>(
  items: readonly T[],
  perTurn: number,
  map: (item: T) => R,
): Promise<R[]> {
  const mapped: R[] = [];
  for (const item of items) {
    mapped.push(map(item));
    if (mapped.length % perTurn === 0) {
      await setImmediate();
    }
  }
  return mapped;
}

import { setTimeout } from 'node:timers/promises';

/**
 * Waits for something to show.
 *
 * @returns what it showed
 * @throws Error with what was seen last when it takes longer
 */
export async function until<T>(
  seconds: number,
  look: () => Promise<T>,
  shows: (seen: T) => boolean,
): Promise<T> {
  const end = Date.now() + seconds * 1_000;
  for (;;) {
    const seen = await look();
    if (shows(seen)) {
      return seen;
    }
    if (Date.now() > end) {
      throw new Error(`Not shown within ${seconds} s: ${JSON.stringify(seen)}`);
    }
    await setTimeout(500);
  }
}

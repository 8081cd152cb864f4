/** Something took longer than it may. */
export class TimeLimitError extends Error {
  override name = 'TimeLimitError';
}

/**
 * What a promise comes to, unless that takes too long. What it waits for goes
 * on by itself: nobody hears of its end.
 *
 * @param limitMs milliseconds
 * @throws TimeLimitError saying that there was no answer
 */
export async function withinLimit<T>(
  promise: Promise<T>,
  limitMs: number,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new TimeLimitError(`There was no answer within ${limitMs / 1000} s`),
        ),
      limitMs,
    );
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

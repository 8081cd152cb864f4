import { withinLimit } from './withinLimit';

/** What was found out, or why it was not. */
export type Found<T> =
  | { value: T; error: undefined }
  | { value: undefined; error: Error };

/** Asks for something; never throws, and never waits longer than that. */
export async function find<T>(
  ask: () => Promise<T> | T,
  limitMs: number,
): Promise<Found<T>> {
  try {
    const value = await withinLimit(
      Promise.resolve().then(() => ask()),
      limitMs,
    );
    return { value, error: undefined };
  } catch (error) {
    return {
      value: undefined,
      error: error instanceof Error ? error : new Error(String(error)),
    };
  }
}

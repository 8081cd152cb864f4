/**
 * A question whose answer is shared by all who ask while it is under way: it
 * is asked once, however many wait for it.
 */
export function askTogether<T>(ask: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | undefined;
  return () => {
    underWay ??= ask().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}

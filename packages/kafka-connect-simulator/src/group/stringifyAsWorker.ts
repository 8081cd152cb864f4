const SURROGATE_PAIRS = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

const escapePair = (pair: string): string =>
  `\\u${pair.charCodeAt(0).toString(16).toUpperCase()}\\u${pair
    .charCodeAt(1)
    .toString(16)
    .toUpperCase()}`;

/**
 * JSON text as Kafka Connect's JSON library writes it: characters outside the
 * basic plane (emoji) come as two escapes, everything else as itself.
 *
 * @internal
 */
export function stringifyAsWorker(value: unknown): string {
  return JSON.stringify(value).replace(SURROGATE_PAIRS, escapePair);
}

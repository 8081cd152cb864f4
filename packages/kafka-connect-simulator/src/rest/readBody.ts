import { ConnectError, FrameworkError } from './answers';
import type { RestContext } from './RestContext';

/** A JSON object of which nothing is known yet. @internal */
export type JsonObject = Record<string, unknown>;

/**
 * The JSON object a request carries; undefined when there is no body at all.
 *
 * @throws ConnectError 415 for another content type and 500 for what is not a
 *   JSON object, as a worker answers
 * @internal
 */
export function readBody(context: RestContext): JsonObject | undefined {
  if (context.body === '') return undefined;
  if (!/^application\/json\b/i.test(context.contentType ?? '')) {
    throw new FrameworkError(415, 'Unsupported Media Type');
  }
  const value = parse(context.body);
  if (!isObject(value)) {
    throw new ConnectError(500, 'Cannot deserialize value: not an object');
  }
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConnectError(
      500,
      error instanceof Error ? error.message : 'Unexpected character',
    );
  }
}

/** @internal */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A configuration: numbers and booleans are kept as their text; null values
 * mark keys to remove and are left to the caller.
 *
 * @internal
 */
export function readConfig(value: JsonObject): Map<string, string | null> {
  return new Map(
    Object.entries(value).map(([key, entry]) => {
      if (isObject(entry) || Array.isArray(entry)) {
        throw new ConnectError(
          500,
          `Cannot deserialize value of type \`java.lang.String\` (through reference chain: java.util.LinkedHashMap["${key}"])`,
        );
      }
      return [key, entry === null ? null : String(entry)];
    }),
  );
}

/** The keys that have a value. @internal */
export function withoutNulls(
  config: Map<string, string | null>,
): Record<string, string> {
  const entries = [...config].flatMap(([key, value]) =>
    value === null ? [] : [[key, value] as const],
  );
  return Object.fromEntries(entries);
}

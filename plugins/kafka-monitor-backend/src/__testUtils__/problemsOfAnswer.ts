import { isDeepStrictEqual } from 'node:util';
import { Endpoint } from '@kafka-monitor/plugin-kafka-monitor-common';
import { z } from 'zod';
import { errorAnswersOf, errorSchema } from '../openapi/errorAnswers';

/** Where two values part: keys that only one has, or a changed value. */
function parting(sent: unknown, described: unknown, path: string): string[] {
  if (isDeepStrictEqual(sent, described)) {
    return [];
  }
  if (
    !sent ||
    !described ||
    typeof sent !== 'object' ||
    typeof described !== 'object'
  ) {
    return [`'${path}' is described differently`];
  }
  const wanted = new Map<string, unknown>(Object.entries(described));
  return Object.entries(sent).flatMap(([key, value]) => {
    const place = path ? `${path}.${key}` : key;
    return wanted.has(key)
      ? parting(value, wanted.get(key), place)
      : [`unknown '${place}'`];
  });
}

/** What of a value a schema does not describe, unknown keys included. */
function misfits(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  return result.success
    ? parting(value, result.data, '')
    : result.error.issues.map(
        ({ path, message }) => `'${path.join('.')}': ${message}`,
      );
}

/**
 * How an answer differs from what its endpoint says about it: status, and
 * body, in which unknown and missing keys count alike. Errors have to be
 * named by the description, those of the server's own excepted.
 *
 * @param body as it was sent; undefined: it is no JSON
 */
export function problemsOfAnswer(
  endpoint: Endpoint,
  status: number,
  body: unknown,
): string[] {
  if (status === endpoint.status) {
    return endpoint.contentType ? [] : misfits(endpoint.response, body);
  }
  if (status < 400) {
    return [`the status ${status} is not ${endpoint.status}`];
  }
  const described = errorAnswersOf(endpoint).find(
    each => each.status === status,
  );
  if (!described && status < 500) {
    return [`the status ${status} is not described`];
  }
  return misfits(described?.schema ?? errorSchema, body);
}

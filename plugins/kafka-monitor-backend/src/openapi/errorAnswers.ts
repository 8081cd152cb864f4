import { Endpoint } from '@kafka-monitor/plugin-kafka-monitor-common';
import { z } from 'zod';

const request = z.object({ method: z.string(), url: z.string() });
const response = z.object({ statusCode: z.number().int() });

/** Backstage's answer to whatever does not work; `error` may say more. */
export const errorSchema = z
  .object({
    error: z.looseObject({ name: z.string(), message: z.string() }),
    request: request.optional(),
    response,
  })
  .meta({ id: 'Error', description: 'What did not work, and why' });

/** As {@link errorSchema}, with the newer object where there is one. */
function conflictSchema(current: z.ZodType) {
  return z.object({
    error: z.looseObject({
      name: z.string(),
      message: z.string(),
      current: current.optional(),
    }),
    request: request.optional(),
    response,
  });
}

const DESCRIPTIONS = {
  400: 'The request is not one that this route takes; it says which field',
  401: 'Nobody known has asked',
  403: 'The caller, or his token, may not do this',
  404: 'There is none, or the caller may not see it',
  409: 'It does not go together with how things are now',
  413: 'The body is too large',
  503: 'Kafka Connect gave no proper answer',
};

type ErrorStatus = keyof typeof DESCRIPTIONS;

/** An error that an endpoint may answer. */
export interface ErrorAnswer {
  status: ErrorStatus;
  description: string;
  schema: z.ZodType;
}

type Described = Pick<
  Endpoint,
  'method' | 'params' | 'errors' | 'current' | 'path'
>;

/** The errors that callers of an endpoint have to reckon with. */
export function errorAnswersOf(endpoint: Described): ErrorAnswer[] {
  const statuses = new Set<ErrorStatus>([400, 401, 403]);
  if (endpoint.params) {
    statuses.add(404);
  }
  if (endpoint.method !== 'get') {
    statuses.add(413);
  }
  if (endpoint.current) {
    statuses.add(409);
  }
  for (const status of endpoint.errors ?? []) {
    statuses.add(status);
  }
  return [...statuses]
    .sort((a, b) => a - b)
    .map(status => ({
      status,
      description: DESCRIPTIONS[status],
      schema:
        status === 409 && endpoint.current
          ? conflictSchema(endpoint.current)
          : errorSchema,
    }));
}

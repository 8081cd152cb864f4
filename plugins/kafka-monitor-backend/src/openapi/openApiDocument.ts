import {
  DEFAULT_LIMIT,
  Endpoint,
  MAX_LIMIT,
  endpoints,
  limitSchema,
  offsetSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { z } from 'zod';
import { ZodOpenApiPathsObject, createDocument } from 'zod-openapi';

/** Backstage's answer to whatever does not work. */
const errorSchema = z
  .object({
    error: z.object({ name: z.string(), message: z.string() }),
    request: z.object({ method: z.string(), url: z.string() }),
    response: z.object({ statusCode: z.number().int() }),
  })
  .meta({ id: 'Error', description: 'What did not work, and why' });

/** Parameters are described by objects, one property each. */
function parameters(schema: z.ZodType | undefined, place: 'path' | 'query') {
  return schema instanceof z.ZodObject ? { [place]: schema } : {};
}

/** Numbers travel as text in a query; what is meant is a number. */
function describeNumber({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: unknown;
  jsonSchema: object;
}) {
  const limits =
    (zodSchema === limitSchema && {
      minimum: 1,
      maximum: MAX_LIMIT,
      default: DEFAULT_LIMIT,
    }) ||
    (zodSchema === offsetSchema && { minimum: 0, default: 0 });
  if (limits) {
    Object.assign(jsonSchema, { type: 'integer', ...limits });
    Reflect.deleteProperty(jsonSchema, 'pattern');
  }
}

function operationOf(endpoint: Endpoint) {
  const content = endpoint.contentType ?? 'application/json';
  return {
    operationId: endpoint.operationId,
    summary: endpoint.summary,
    requestParams: {
      ...parameters(endpoint.params, 'path'),
      ...parameters(endpoint.query, 'query'),
    },
    ...(endpoint.body && {
      requestBody: {
        content: { 'application/json': { schema: endpoint.body } },
      },
    }),
    responses: {
      [`${endpoint.status}` as '200']: {
        description: endpoint.summary,
        content: { [content]: { schema: endpoint.response } },
      },
      default: {
        description: 'An error',
        content: { 'application/json': { schema: errorSchema } },
      },
    },
  };
}

/** The HTTP interface as an OpenAPI 3.1 document, made from its schemas. */
export function openApiDocument(version: string): object {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of Object.values<Endpoint>(
    endpoints as Record<string, Endpoint>,
  )) {
    const path = endpoint.path.replace(/:([A-Za-z]+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method]: operationOf(endpoint) };
  }
  return createDocument(
    {
      openapi: '3.1.0',
      info: { title: 'Kafka Monitor', version },
      servers: [{ url: '/api/kafka-monitor' }],
      security: [{ backstage: [] }],
      components: {
        securitySchemes: {
          backstage: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        },
      },
      paths,
    },
    { override: describeNumber },
  );
}

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
import { errorAnswersOf, errorSchema } from './errorAnswers';
import { namedSchemas, tidied } from './namedSchemas';
import { nounOf, tagsOf } from './nouns';

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

const json = (schema: z.ZodType) => ({ 'application/json': { schema } });

function operationOf(endpoint: Endpoint) {
  const content = endpoint.contentType ?? 'application/json';
  const errors = errorAnswersOf(endpoint).map(
    ({ status, description, schema }) => [
      status,
      { description, content: json(schema) },
    ],
  );
  return {
    operationId: endpoint.operationId,
    summary: endpoint.summary,
    tags: [nounOf(endpoint.path)],
    requestParams: {
      ...parameters(endpoint.params, 'path'),
      ...parameters(endpoint.query, 'query'),
    },
    ...(endpoint.body && {
      requestBody: {
        required: !endpoint.body.safeParse({}).success,
        content: json(endpoint.body),
      },
    }),
    responses: {
      [`${endpoint.status}` as '200']: {
        description: endpoint.summary,
        content: { [content]: { schema: endpoint.response } },
      },
      ...Object.fromEntries(errors),
      default: { description: 'Another error', content: json(errorSchema) },
    },
  };
}

/** The HTTP interface as an OpenAPI 3.1 document, made from its schemas. */
export function openApiDocument(version: string): object {
  const described = Object.values<Endpoint>(
    endpoints as Record<string, Endpoint>,
  );
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of described) {
    const path = endpoint.path.replace(/:([A-Za-z]+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method]: operationOf(endpoint) };
  }
  const parts = {
    openapi: '3.1.0' as const,
    info: {
      title: 'Kafka Monitor',
      version,
      description:
        'Connectors of Kafka Connect, watched inside of Backstage. Unknown parameters and keys are errors; errors have the shape of Backstage.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/kafka-monitor' }],
    security: [{ backstage: [] }],
    tags: tagsOf(described.map(({ path }) => path)),
    paths,
  };
  // What answers are made of is only known once they have been walked.
  const answered = new Set<unknown>();
  createDocument(parts, {
    override: ({ zodSchema, io }) => io === 'output' && answered.add(zodSchema),
  });
  const document = createDocument(
    {
      ...parts,
      components: {
        securitySchemes: {
          backstage: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        },
        schemas: namedSchemas(answered),
      },
    },
    { override: describeNumber },
  );
  return tidied(document);
}

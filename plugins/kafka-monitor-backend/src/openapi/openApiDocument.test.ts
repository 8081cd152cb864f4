import { execFileSync } from 'node:child_process';
import {
  Endpoint,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { openApiDocument } from './openApiDocument';

jest.setTimeout(60_000);

interface Described {
  openapi: string;
  tags: Array<{ name: string; description: string }>;
  paths: Record<
    string,
    Record<string, { tags: string[]; responses: Record<string, unknown> }>
  >;
  components: { schemas: Record<string, JsonSchema> };
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  additionalProperties?: unknown;
  [key: string]: unknown;
}

/** In a process of its own, since Jest runs no ES modules of others. */
function lint(document: object): unknown {
  const script = `
    import { readFileSync } from 'node:fs';
    import { createConfig, lintFromString } from '@redocly/openapi-core';
    const config = await createConfig({ extends: ['recommended'] });
    const source = readFileSync(0, 'utf8');
    const problems = await lintFromString({ source, config });
    console.log(JSON.stringify(problems.map(each =>
      [each.ruleId, each.message, each.location[0].pointer].join(' '))));
  `;
  const answer = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: __dirname, input: JSON.stringify(document), encoding: 'utf8' },
  );
  return JSON.parse(answer);
}

/** The parts of a schema that take objects with keys of any name. */
function openParts(schema: unknown, path: string): string[] {
  if (!schema || typeof schema !== 'object') {
    return [];
  }
  const { properties, additionalProperties } = schema as JsonSchema;
  const open = properties && additionalProperties !== false ? [path] : [];
  return Object.entries(schema).reduce<string[]>(
    (found, [key, part]) => [...found, ...openParts(part, `${path}.${key}`)],
    open,
  );
}

describe('the OpenAPI document', () => {
  const document = openApiDocument('1.2.3') as Described;
  const operations = Object.values(document.paths).flatMap(methods =>
    Object.values(methods),
  );

  it('has nothing that a linter warns of', () => {
    expect(lint(document)).toEqual([]);
  });

  it('would be told of by the linter, were something amiss', () => {
    const [path] = Object.keys(document.paths);
    const [method] = Object.keys(document.paths[path]);
    const {
      400: _,
      401: __,
      403: ___,
      ...responses
    } = document.paths[path][method].responses;
    const worse = {
      ...document,
      paths: {
        ...document.paths,
        [path]: { [method]: { ...document.paths[path][method], responses } },
      },
    };
    expect(lint(worse)).toEqual([
      expect.stringMatching(/^operation-4xx-response/),
    ]);
  });

  it('says what each noun is about, and puts every route under one', () => {
    const described = document.tags.map(({ name, description }) => {
      expect([name, description]).toEqual([name, expect.any(String)]);
      return name;
    });
    const used = new Set(operations.flatMap(({ tags }) => tags));
    expect([...used].sort()).toEqual(described.sort());
  });

  it('knows what is shared by name, and only what it speaks of', () => {
    const { schemas } = document.components;
    expect(Object.keys(schemas)).toEqual(
      expect.arrayContaining(['ConnectorItem', 'Error', 'FailureDetail']),
    );
    const text = JSON.stringify(document);
    for (const name of Object.keys(schemas)) {
      expect(text).toContain(`"#/components/schemas/${name}"`);
    }
    expect(document.paths['/connectors'].get.responses['200']).toMatchObject({
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/ConnectorList' },
        },
      },
    });
  });

  it('lists all keys of what is answered; errors alone may say more', () => {
    const answered = operations.map(({ responses }) =>
      Object.entries(responses).filter(([status]) => status < '300'),
    );
    expect(openParts(answered, 'answer')).toEqual([]);
    const { schemas } = document.components;
    expect(openParts(schemas, 'schemas')).toEqual([
      'schemas.Error.properties.error',
    ]);
  });

  it('names the newer object of a conflict where one is answered', () => {
    const conflicts = Object.values<Endpoint>(
      endpoints as Record<string, Endpoint>,
    )
      .filter(({ current }) => current !== undefined)
      .map(({ path, method }) => {
        const { responses } =
          document.paths[path.replace(/:(\w+)/g, '{$1}')][method];
        return JSON.stringify(responses['409']).includes('"current":{"$ref":');
      });
    expect(conflicts.length).toBeGreaterThan(4);
    expect(conflicts).not.toContain(false);
  });
});

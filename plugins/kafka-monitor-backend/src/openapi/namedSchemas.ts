import * as common from '@kafka-monitor/plugin-kafka-monitor-common';
import { z } from 'zod';

/** `connectorListSchema` → `ConnectorList`. */
function nameOf(exported: string): string {
  const name = exported.replace(/Schema$/, '');
  return `${name[0].toUpperCase()}${name.slice(1)}`;
}

/**
 * Those of some schemas that pages and backend share, under the name by which
 * the document knows them: the one they are exported by.
 */
export function namedSchemas(
  answered: ReadonlySet<unknown>,
): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries<unknown>({ ...common }).flatMap(([exported, value]) =>
      exported.endsWith('Schema') &&
      value instanceof z.ZodType &&
      answered.has(value)
        ? [[nameOf(exported), value]]
        : [],
    ),
  );
}

const COMPONENT = /^#\/components\/schemas\/([^/]+)$/;

/** By `$ref`, and by the mappings of discriminators. */
function referencesIn(part: unknown, found: Set<string>): void {
  if (typeof part === 'string') {
    const name = COMPONENT.exec(part)?.[1];
    if (name) {
      found.add(name);
    }
  } else if (part && typeof part === 'object') {
    Object.values(part).forEach(each => referencesIn(each, found));
  }
}

/**
 * A document with only those components that its paths speak of, by
 * themselves or through others, and with what is only ever answered under its
 * plain name: `ConnectorItemOutput` becomes `ConnectorItem`.
 */
export function tidied<
  T extends { paths?: unknown; components?: { schemas?: object } },
>(document: T): T {
  const schemas = new Map<string, unknown>(
    Object.entries(document.components?.schemas ?? {}),
  );
  const found = new Set<string>();
  referencesIn(document.paths, found);
  // Grows while it is walked, until nothing new is referred to.
  for (const name of found) {
    referencesIn(schemas.get(name), found);
  }
  const plain = (name: string) => {
    const short = name.replace(/Output$/, '');
    return found.has(short) ? name : short;
  };
  const kept = [...schemas].filter(([name]) => found.has(name));
  const tidy = {
    ...document,
    components: {
      ...document.components,
      schemas: Object.fromEntries(
        kept.map(([name, schema]) => [plain(name), schema]),
      ),
    },
  };
  return JSON.parse(
    JSON.stringify(tidy, (_, value) =>
      typeof value === 'string' && COMPONENT.test(value)
        ? value.replace(/[^/]+$/, plain)
        : value,
    ),
  );
}

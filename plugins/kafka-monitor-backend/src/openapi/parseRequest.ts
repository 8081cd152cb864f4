import { InputError } from '@backstage/errors';
import { z } from 'zod';

/**
 * The query as text and lists of text, whatever parser the host app has put
 * in front: brackets have no meaning in it.
 */
export function readQuery(url: string): Record<string, string | string[]> {
  const start = url.indexOf('?');
  const search = new URLSearchParams(start < 0 ? '' : url.slice(start));
  return Object.fromEntries(
    [...new Set(search.keys())].map(key => {
      const values = search.getAll(key);
      return [key, values.length === 1 ? values[0] : values];
    }),
  );
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map(key => `'${key}'`).join(', ');
    const place = issue.path.length > 0 ? ` in '${issue.path.join('.')}'` : '';
    return `unknown ${names}${place}`;
  }
  return issue.path.length > 0
    ? `'${issue.path.join('.')}': ${issue.message}`
    : issue.message;
}

/** Text with a NUL can be stored by none of the databases. */
function findNul(value: unknown, path: string): string | undefined {
  if (typeof value === 'string') {
    return value.includes('\0') ? path : undefined;
  }
  if (value && typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) {
      const found = findNul(child, path ? `${path}.${key}` : key);
      if (found !== undefined) {
        return found;
      }
    }
  }
  return undefined;
}

const nothing = z.strictObject({});

/**
 * The part of a request that a schema describes; without one, it is empty.
 *
 * @throws InputError naming the part and the fields that are wrong
 */
export function parsePart<S extends z.ZodType>(
  schema: S | undefined,
  value: unknown,
  part: 'path' | 'query' | 'body' | 'input',
): z.output<S> {
  const result = (schema ?? nothing).safeParse(value ?? {});
  if (!result.success) {
    const problems = result.error.issues.map(describe).join('; ');
    throw new InputError(`Invalid ${part}: ${problems}`);
  }
  const nul = findNul(result.data, '');
  if (nul !== undefined) {
    throw new InputError(`Invalid ${part}: '${nul}': holds a NUL character`);
  }
  return (schema ? result.data : undefined) as z.output<S>;
}

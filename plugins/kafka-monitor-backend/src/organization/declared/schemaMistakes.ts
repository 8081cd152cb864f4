import { z } from 'zod';
import { Mistake, Path } from './YamlFile';

/** What YAML makes of something that was to be something else. */
const KINDS: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a mapping of keys to values',
  string: 'a text',
};

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<any>((value, part) => value?.[part], data);
}

function wrongType(expected: string, value: unknown): string {
  if (value === undefined) {
    return 'is missing';
  }
  const isBare = typeof value === 'number' || typeof value === 'boolean';
  const hint = expected === 'string' && isBare ? ': put it in quotes' : '';
  return `must be ${KINDS[expected] ?? expected}${hint}`;
}

/** Of a key that says which kind of thing it is in. */
function noneOf(issue: z.core.$ZodIssueInvalidUnion): string {
  const { options } = issue as { options?: readonly unknown[] };
  return options?.length
    ? `must be one of ${options.join(', ')}`
    : issue.message;
}

/** What the schema minds, in the words of someone who writes the file. */
export function schemaMistakes(error: z.ZodError, data: unknown): Mistake[] {
  return error.issues.flatMap((issue): Mistake[] => {
    const { path } = issue;
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map(key => ({
          path: [...path, key],
          text: 'is no key that is known here',
        }));
      case 'invalid_type':
        return [{ path, text: wrongType(issue.expected, valueAt(data, path)) }];
      case 'invalid_value':
        return [{ path, text: `must be one of ${issue.values.join(', ')}` }];
      case 'invalid_union':
        return [{ path, text: noneOf(issue) }];
      default:
        return [{ path, text: issue.message }];
    }
  });
}

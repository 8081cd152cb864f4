import { z } from 'zod';

// As the catalog wants names to be: the rest is not told apart here.
const NAME = /^[a-z0-9]([a-z0-9_.-]{0,61}[a-z0-9])?$/;

/**
 * The whole ref, in lower case as Backstage compares refs: `budi` and
 * `User:Budi` both are `user:default/budi`.
 *
 * @param kind what a ref without a kind is about
 * @returns undefined when the text is no ref of that kind
 * @public
 */
export function normalizeEntityRef(
  text: string,
  kind: 'user' | 'group',
): string | undefined {
  const match = /^(?:([^:/]+):)?(?:([^:/]+)\/)?([^:/]+)$/.exec(
    text.trim().toLowerCase(),
  );
  if (!match) {
    return undefined;
  }
  const [, givenKind = kind, namespace = 'default', name] = match;
  return givenKind === kind && NAME.test(namespace) && NAME.test(name)
    ? `${kind}:${namespace}/${name}`
    : undefined;
}

function refSchema(kind: 'user' | 'group') {
  return z
    .string()
    .max(300)
    .transform((text, context) => {
      const ref = normalizeEntityRef(text, kind);
      if (ref === undefined) {
        context.addIssue({
          code: 'custom',
          message: `must be the ref of a ${kind}, such as ${kind}:default/name`,
        });
        return z.NEVER;
      }
      return ref;
    });
}

/** The ref of a user; a bare name is one of the default namespace. @public */
export const userRefSchema = refSchema('user');

/** The ref of a group; a bare name is one of the default namespace. @public */
export const groupRefSchema = refSchema('group');

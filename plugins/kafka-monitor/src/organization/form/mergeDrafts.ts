/** Whether two values of a draft say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function keysOf<D extends object>(draft: D): Array<keyof D> {
  return Object.keys(draft) as Array<keyof D>;
}

/**
 * Brings together what two people did to the same fields: what I changed
 * stays mine, all else becomes what was saved meanwhile, so that saving undoes
 * nothing that I never touched.
 *
 * @param before - what both began with
 */
export function mergeDrafts<D extends object>(before: D, mine: D, newer: D): D {
  const merged = { ...mine };
  for (const key of keysOf(mine)) {
    if (isSame(mine[key], before[key])) {
      merged[key] = newer[key];
    }
  }
  return merged;
}

/**
 * What a form says beside a field after somebody else saved.
 *
 * - `newer`: the saved value, which is not the one in the form;
 * - `taken`: the form has the saved value; with what was there before.
 */
export type FieldNews<V = unknown> =
  | { kind: 'newer'; value: V }
  | { kind: 'taken'; was: V };

/** @see FieldNews */
export function newsOf<D extends object, K extends keyof D>(
  key: K,
  drafts: { before: D; mine: D; newer: D },
): FieldNews<D[K]> | undefined {
  const { before, mine, newer } = drafts;
  if (!isSame(mine[key], newer[key])) {
    return { kind: 'newer', value: newer[key] };
  }
  return isSame(before[key], newer[key])
    ? undefined
    : { kind: 'taken', was: before[key] };
}

/** The fields that somebody else changed. */
export function changedKeys<D extends object>(
  before: D,
  newer: D,
): Array<keyof D> {
  return keysOf(newer).filter(key => !isSame(before[key], newer[key]));
}

/** Keys with their values, in the order of the alphabet. */
export interface ConfigGroup {
  /** The first part that the keys share; undefined: keys that share none. */
  prefix: string | undefined;
  entries: Array<[key: string, value: string]>;
}

function prefixOf(key: string): string {
  return key.split('.')[0];
}

/** Whether a key or its value holds the text, whatever its case. */
export function matchesSearch(
  [key, value]: [string, string],
  search: string,
): boolean {
  const wanted = search.trim().toLowerCase();
  return (
    key.toLowerCase().includes(wanted) || value.toLowerCase().includes(wanted)
  );
}

/**
 * A configuration as people read it: what belongs together by the first part
 * of its key (`database.`, `transforms.`) is a group, the rest comes first.
 */
export function configGroups(entries: Array<[string, string]>): ConfigGroup[] {
  const byPrefix = new Map<string, Array<[string, string]>>();
  for (const entry of entries) {
    const prefix = prefixOf(entry[0]);
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), entry]);
  }
  const byKey = ([a]: [string, string], [b]: [string, string]) =>
    a < b ? -1 : 1;
  const alone: Array<[string, string]> = [];
  const groups: ConfigGroup[] = [];
  for (const [prefix, members] of byPrefix) {
    if (members.length === 1) {
      alone.push(members[0]);
    } else {
      groups.push({ prefix, entries: members.sort(byKey) });
    }
  }
  groups.sort((a, b) => ((a.prefix ?? '') < (b.prefix ?? '') ? -1 : 1));
  return alone.length > 0
    ? [{ prefix: undefined, entries: alone.sort(byKey) }, ...groups]
    : groups;
}

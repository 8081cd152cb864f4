const inOrder = new Intl.Collator('en', { numeric: true });

/** What an item is ordered by: numbers descend where they are asked for. */
type OrderKey = string | number;

/**
 * A page of what fits into memory, as teams and business clusters do. Equal
 * ones stand by name.
 *
 * @param sort `-` before it: the other way round
 */
export function pageOf<T extends { name: string }>(
  items: readonly T[],
  options: {
    sort: string;
    keys: Record<string, (item: T) => OrderKey>;
    offset: number;
    limit: number;
  },
): T[] {
  const descending = options.sort.startsWith('-');
  const keyOf = options.keys[options.sort.replace(/^-/, '')];
  const compare = (a: OrderKey, b: OrderKey) =>
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : inOrder.compare(String(a), String(b));
  return [...items]
    .sort(
      (a, b) =>
        (descending ? -1 : 1) * compare(keyOf(a), keyOf(b)) ||
        (a.name < b.name ? -1 : 1),
    )
    .slice(options.offset, options.offset + options.limit);
}

/** Pages of one reading, at most: what never ends is a fault, not a list. */
export const MAX_PAGES = 10_000;

type Page<T> = { items: T[]; totalItems: number };

/**
 * Reads a list by offset to its end, each page when it is needed, and gives
 * each item once though rows that come in between push others onto the next
 * page. One that is pushed onto a page already read is missed.
 *
 * @param keyOf - what makes an item the same as another
 * @throws Error after 10 000 pages
 */
export async function* eachOnce<T>(
  read: (offset: number) => Promise<Page<T>>,
  keyOf: (item: T) => string,
): AsyncGenerator<T> {
  const seen = new Set<string>();
  let offset = 0;
  for (let page = 0; page < MAX_PAGES; page++) {
    const { items, totalItems } = await read(offset);
    for (const item of items) {
      const key = keyOf(item);
      if (!seen.has(key)) {
        seen.add(key);
        yield item;
      }
    }
    offset += items.length;
    if (items.length === 0 || offset >= totalItems) {
      return;
    }
  }
  throw new Error(`the list has no end: ${offset} items read`);
}

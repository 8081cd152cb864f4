import { MAX_PAGES, eachOnce } from './eachOnce';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) {
    found.push(item);
  }
  return found;
}

const itself = (item: string) => item;

describe('eachOnce', () => {
  it('reads page after page, to the end', async () => {
    const rows = ['a', 'b', 'c', 'd', 'e'];
    const read = jest.fn(async (offset: number) => ({
      items: rows.slice(offset, offset + 2),
      totalItems: rows.length,
    }));
    expect(await all(eachOnce(read, itself))).toEqual(rows);
    expect(read.mock.calls).toEqual([[0], [2], [4]]);
  });

  it('reads no page that nobody asks for', async () => {
    const read = jest.fn(async () => ({ items: ['a', 'b'], totalItems: 9 }));
    for await (const item of eachOnce(read, itself)) {
      expect(item).toBe('a');
      break;
    }
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('gives a row once that new ones push onto the next page', async () => {
    const rows = ['b', 'c', 'd'];
    const read = async (offset: number) => {
      const page = rows.slice(offset, offset + 2);
      const totalItems = rows.length;
      if (offset === 0) {
        rows.unshift('a');
      }
      return { items: page, totalItems };
    };
    expect(await all(eachOnce(read, itself))).toEqual(['b', 'c', 'd']);
  });

  it('ends with a list that becomes shorter while it is read', async () => {
    const pages = [
      { items: ['a', 'b'], totalItems: 6 },
      { items: [], totalItems: 6 },
    ];
    const read = async () => pages.shift()!;
    expect(await all(eachOnce(read, itself))).toEqual(['a', 'b']);
  });

  it('gives a list up that never ends', async () => {
    const read = jest.fn(async () => ({ items: ['a'], totalItems: Infinity }));
    await expect(all(eachOnce(read, itself))).rejects.toThrow(/no end/);
    expect(read).toHaveBeenCalledTimes(MAX_PAGES);
  });
});

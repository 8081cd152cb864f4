import { retryOnConflict } from './retryOnConflict';

const failing = (code: string, times: number) => {
  let calls = 0;
  return {
    calls: () => calls,
    run: async () => {
      calls += 1;
      if (calls <= times) {
        throw Object.assign(new Error(code), { code });
      }
      return 'done';
    },
  };
};

describe('retryOnConflict', () => {
  it.each(['40P01', '40001', 'SQLITE_BUSY'])(
    'does a transaction again that lost by %s',
    async code => {
      const work = failing(code, 2);
      expect(await retryOnConflict(work.run)).toBe('done');
      expect(work.calls()).toBe(3);
    },
  );

  it('gives up after the third time', async () => {
    const work = failing('40P01', 9);
    await expect(retryOnConflict(work.run)).rejects.toThrow('40P01');
    expect(work.calls()).toBe(3);
  });

  it('repeats nothing for any other reason', async () => {
    const work = failing('23505', 1);
    await expect(retryOnConflict(work.run)).rejects.toThrow('23505');
    expect(work.calls()).toBe(1);
  });
});

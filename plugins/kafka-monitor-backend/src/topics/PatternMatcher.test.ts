import { PatternMatcher } from './PatternMatcher';

const topics = Array.from(
  { length: 20_000 },
  (_, number) => `shop-${number % 97}.public.orders_${number}`,
);

/** How often timers could fire while the work was done, and how late. */
async function turnsOf(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => {
    turns++;
  }, 1);
  await work();
  clearInterval(timer);
  return turns;
}

describe('patterns and topics', () => {
  it('match as a whole', async () => {
    const matcher = new PatternMatcher();
    expect(await matcher.topicsOf('a.', ['a', 'ab', 'abc', 'xab'])).toEqual([
      'ab',
    ]);
  });

  it('are not checked where that takes more than linear time', async () => {
    const matcher = new PatternMatcher();
    for (const pattern of ['(?!x).*', '(a)\\1', '[']) {
      expect(matcher.canCheck(pattern)).toBe(false);
      expect(await matcher.topicsOf(pattern, ['a'])).toBeNull();
    }
    expect(await matcher.verdictsOn('a', ['a', 'b', '(?!x).*'])).toEqual([
      'matches',
      'differs',
      'not-checked',
    ]);
  });

  it('let others have their turn: many topics', async () => {
    const matcher = new PatternMatcher();
    const turns = await turnsOf(async () => {
      const found = await matcher.topicsOf('shop-1\\.(.*|x+)+_[0-9]*', topics);
      expect(found).toHaveLength(
        topics.filter(topic => topic.startsWith('shop-1.')).length,
      );
    });
    expect(turns).toBeGreaterThan(1);
  });

  it('let others have their turn: many patterns', async () => {
    const matcher = new PatternMatcher();
    const patterns = Array.from(
      { length: 3_000 },
      (_, number) => `(shop|store)-${number}\\.(a|b|c)+\\.[a-z_0-9]{1,40}`,
    );
    const turns = await turnsOf(async () => {
      const verdicts = await matcher.verdictsOn('shop-7.abc.orders', patterns);
      expect(verdicts.filter(each => each === 'matches')).toHaveLength(1);
      expect(verdicts[7]).toBe('matches');
    });
    expect(turns).toBeGreaterThan(1);
  });
});

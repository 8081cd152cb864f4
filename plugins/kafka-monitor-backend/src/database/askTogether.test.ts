import { askTogether } from './askTogether';

describe('a question asked together', () => {
  it('is asked once while it is under way, and anew after', async () => {
    let asked = 0;
    const ask = askTogether(async () => {
      asked += 1;
      return asked;
    });
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
    expect(await ask()).toBe(2);
  });

  it('fails for all who wait, and is asked anew after', async () => {
    const answers = [new Error('away'), 'there'];
    const ask = askTogether(async () => {
      const answer = answers.shift();
      if (answer instanceof Error) {
        throw answer;
      }
      return answer;
    });
    const both = await Promise.allSettled([ask(), ask()]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await ask()).toBe('there');
  });
});

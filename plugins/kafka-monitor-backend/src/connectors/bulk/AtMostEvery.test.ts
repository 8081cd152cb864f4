import { setTimeout } from 'node:timers/promises';
import { AtMostEvery } from './AtMostEvery';

describe('something that is asked for often', () => {
  it('is done at once, and once more after the interval', async () => {
    let calls = 0;
    const every = new AtMostEvery(40, async () => {
      calls++;
    });
    for (let i = 0; i < 20; i++) {
      every.ask();
    }
    expect(calls).toBe(1);
    await setTimeout(60);
    expect(calls).toBe(2);
    await setTimeout(60);
    expect(calls).toBe(2);
    every.ask();
    expect(calls).toBe(3);
    every.stop();
  });

  it('is not done any more at the end, and its failure hurts nobody', async () => {
    let calls = 0;
    const every = new AtMostEvery(20, async () => {
      calls++;
      throw new Error('no signal');
    });
    every.ask();
    every.ask();
    every.stop();
    await setTimeout(40);
    expect(calls).toBe(1);
  });
});

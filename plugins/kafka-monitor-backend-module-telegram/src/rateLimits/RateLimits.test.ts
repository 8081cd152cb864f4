import { RateLimits } from './RateLimits';

/** Makes calls as early as allowed; the times of all of them. */
function callEach(chats: readonly string[], calls = 1): number[] {
  const limits = new RateLimits();
  return chats.flatMap(chatId => {
    const at = limits.freeAt(chatId, 0, calls);
    limits.take(chatId, at, calls);
    return Array.from({ length: calls }, (_, index) => at + index * 1_000);
  });
}

function mostWithin(times: readonly number[], windowMs: number): number {
  return Math.max(
    ...times.map(
      from => times.filter(at => at >= from && at < from + windowMs).length,
    ),
  );
}

/** Calls to four chats, some of them in pairs, as they are allowed. */
function randomCalls(count: number): Array<{ chatId: string; at: number }> {
  const limits = new RateLimits();
  let now = 0;
  return Array.from({ length: count }).flatMap(() => {
    now += Math.floor(Math.random() * 400);
    const chatId = ['-1', '-2', '1', '2'][Math.floor(Math.random() * 4)];
    const calls = Math.random() < 0.3 ? 2 : 1;
    const at = limits.freeAt(chatId, now, calls);
    limits.take(chatId, at, calls);
    return [at, at + 1_000].slice(0, calls).map(time => ({ chatId, at: time }));
  });
}

const repeat = (chatId: string, times: number) =>
  Array<string>(times).fill(chatId);

describe('RateLimits', () => {
  it('lets one message a second into a chat', () => {
    expect(callEach(repeat('42', 4))).toEqual([0, 1_000, 2_000, 3_000]);
  });

  it.each(['-100123', '@orders'])('lets 20 a minute into %s', chatId => {
    const times = callEach(repeat(chatId, 50));
    expect(mostWithin(times, 1_000)).toBe(1);
    expect(mostWithin(times, 60_000)).toBe(20);
    expect(times[19]).toBe(19_000);
    expect(times[20]).toBe(60_000);
    expect(times[49]).toBe(129_000);
  });

  it('has no limit a minute for a person', () => {
    expect(callEach(repeat('42', 50))[49]).toBe(49_000);
  });

  it('lets 30 a second out over all', () => {
    const chats = Array.from({ length: 95 }, (_, index) => `${index + 1}`);
    const times = callEach(chats);
    expect(mostWithin(times, 1_000)).toBe(30);
    expect(Math.max(...times)).toBe(3_000);
  });

  it('gives two calls their times together', () => {
    const times = callEach(repeat('-100123', 15), 2);
    expect(mostWithin(times, 1_000)).toBe(1);
    expect(mostWithin(times, 60_000)).toBe(20);
    expect(times.slice(0, 4)).toEqual([0, 1_000, 2_000, 3_000]);
    expect(times[20]).toBeGreaterThanOrEqual(60_000);
  });

  it('does not give a time again that a later call has', () => {
    const limits = new RateLimits();
    limits.take('42', 1_000, 2);
    expect(limits.freeAt('42', 0)).toBe(3_000);
    expect(limits.freeAt('43', 0)).toBe(0);
  });

  it('keeps the limits of random calls', () => {
    const most = { all: 0, chat: 0, group: 0 };
    for (let round = 0; round < 30; round++) {
      const calls = randomCalls(200);
      const timesOf = (chatId: string) =>
        calls.filter(each => each.chatId === chatId).map(({ at }) => at);
      const all = calls.map(({ at }) => at);
      most.all = Math.max(most.all, mostWithin(all, 1_000));
      for (const chatId of ['-1', '-2', '1', '2']) {
        const times = timesOf(chatId);
        most.chat = Math.max(most.chat, mostWithin(times, 1_000));
      }
      for (const chatId of ['-1', '-2']) {
        const times = timesOf(chatId);
        most.group = Math.max(most.group, mostWithin(times, 60_000));
      }
    }
    expect(most.all).toBeLessThanOrEqual(30);
    expect(most).toMatchObject({ chat: 1, group: 20 });
  });
});

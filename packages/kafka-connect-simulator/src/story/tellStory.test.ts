import type { Cast, StoryEvent } from './StoryEvent';
import { tellStory } from './tellStory';

const cast: Cast = {
  clusters: ['production/main', 'staging/main'].map((key, i) => ({
    key,
    workers: 2 - i,
    connectors: Array.from({ length: 20 }, (_, n) => ({
      name: `connector-${n}`,
      tasks: 1 + (n % 3),
      failures: ['record-too-large', 'broker-timeout'],
    })),
  })),
};

function tell(seed: number, count = 600): StoryEvent[] {
  const story = tellStory(cast, { seed, everyMs: 30_000 });
  return Array.from({ length: count }, () => {
    const step = story.next();
    if (step.done) throw new Error('The story has ended');
    return step.value;
  });
}

describe('the story of a fleet', () => {
  const story = tell(7);

  it('is the same for the same seed and another for another', () => {
    expect(tell(7)).toEqual(story);
    expect(tell(8)).not.toEqual(story);
  });

  it('goes forward in time', () => {
    const times = story.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('has something begin about every half minute', () => {
    const begun = story.filter(
      ({ kind }) => kind !== 'recovers' && kind !== 'worker-back',
    );
    const minutes = story[story.length - 1].at / 60_000;
    expect(begun.length / minutes).toBeGreaterThan(1);
    expect(begun.length / minutes).toBeLessThan(5);
  });

  it('has everything in it', () => {
    expect(new Set(story.map(({ kind }) => kind))).toEqual(
      new Set([
        'task-fails',
        'recovers',
        'rebalance',
        'worker-silent',
        'worker-back',
      ]),
    );
  });

  it('lets what fails recover, flapping or not', () => {
    const broken = new Map<string, number>();
    const rounds = new Map<string, number[]>();
    for (const event of story) {
      if (event.kind !== 'task-fails' && event.kind !== 'recovers') continue;
      const key = `${event.cluster}/${event.connector}`;
      if (event.kind === 'task-fails') {
        expect(broken.has(key)).toBe(false);
        broken.set(key, event.at);
      } else {
        const since = broken.get(key);
        expect(since).toBeDefined();
        rounds.set(key, [...(rounds.get(key) ?? []), event.at - (since ?? 0)]);
        broken.delete(key);
      }
    }
    const lengths = [...rounds.values()].flat();
    expect(lengths).toContain(6_000);
    expect(Math.max(...lengths)).toBeGreaterThan(60_000);
  });

  it('breaks no more than a tenth at a time', () => {
    const broken = new Set<string>();
    let most = 0;
    for (const event of story) {
      if (event.kind === 'task-fails') {
        broken.add(`${event.cluster}/${event.connector}`);
      }
      if (event.kind === 'recovers') {
        broken.delete(`${event.cluster}/${event.connector}`);
      }
      most = Math.max(most, broken.size);
    }
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(4);
  });

  it('brings a silent worker back within a minute and a half', () => {
    const silent = story.filter(({ kind }) => kind === 'worker-silent');
    for (const event of silent) {
      const back = story.find(
        other =>
          other.kind === 'worker-back' &&
          other.cluster === event.cluster &&
          other.at > event.at,
      );
      if (back) expect(back.at - event.at).toBeLessThan(90_000);
    }
    expect(silent.length).toBeGreaterThan(0);
  });

  it('has nothing to tell of a fleet without connectors', () => {
    const empty = { clusters: [{ key: 'a/b', workers: 1, connectors: [] }] };
    const step = tellStory(empty, { seed: 1, everyMs: 1000 }).next();
    expect(step.done).toBe(true);
  });
});

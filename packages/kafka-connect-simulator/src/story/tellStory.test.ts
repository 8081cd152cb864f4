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

function byConnector(story: StoryEvent[]): Map<string, StoryEvent[]> {
  const found = new Map<string, StoryEvent[]>();
  for (const event of story) {
    if (event.kind !== 'task-fails' && event.kind !== 'recovers') continue;
    const key = `${event.cluster}/${event.connector}`;
    found.set(key, [...(found.get(key) ?? []), event]);
  }
  return found;
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

  it('lets what fails recover, flapping or not, and fails nothing twice at once', () => {
    const lengths: number[] = [];
    for (const [, events] of byConnector(story)) {
      const kinds = events.map(({ kind }) => kind);
      const expected = kinds.map((_, i) =>
        i % 2 === 0 ? 'task-fails' : 'recovers',
      );
      expect(kinds).toEqual(expected);
      for (let i = 1; i < events.length; i += 2) {
        lengths.push(events[i].at - events[i - 1].at);
      }
    }
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
    const silences = silent.flatMap(event => {
      const back = story.find(
        other =>
          other.kind === 'worker-back' &&
          other.cluster === event.cluster &&
          other.at > event.at,
      );
      // The last one may come back after the end of what was told.
      return back ? [back.at - event.at] : [];
    });
    expect(silences.length).toBeGreaterThan(0);
    expect(Math.max(...silences)).toBeLessThan(90_000);
  });

  it('has nothing to tell of a fleet without connectors', () => {
    const empty = { clusters: [{ key: 'a/b', workers: 1, connectors: [] }] };
    const step = tellStory(empty, { seed: 1, everyMs: 1000 }).next();
    expect(step.done).toBe(true);
  });
});

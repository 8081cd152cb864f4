import { ConnectSimulator } from '../ConnectSimulator';
import { castOf } from './castOf';
import { playStory } from './playStory';
import type { StoryEvent } from './StoryEvent';

const config = {
  'connector.class': 'io.confluent.connect.s3.S3SinkConnector',
  's3.bucket.name': 'archive',
  topics: 'orders',
};

describe('playing a story', () => {
  let simulator: ConnectSimulator;
  let clusters: Map<string, ConnectSimulator>;
  beforeEach(async () => {
    simulator = await ConnectSimulator.start({
      workers: 2,
      connectors: [
        { name: 'well', config },
        { name: 'ill', config },
        { name: 'stopped', config, initialState: 'STOPPED' },
      ],
    });
    simulator.failTask('ill', 0);
    clusters = new Map([['production/main', simulator]]);
  });
  afterEach(() => simulator.stop());

  const state = async (name: string, worker = 0) => {
    const url = `${simulator.urls[worker]}/connectors/${name}/status`;
    const status = await (await fetch(url)).json();
    return status.tasks[0];
  };
  const play = (events: StoryEvent[], log?: (line: string) => void) =>
    new Promise<() => void>(resolve => {
      const lines: string[] = [];
      const end = playStory(clusters, events[Symbol.iterator](), {
        speed: 1000,
        log: line => {
          lines.push(line);
          log?.(line);
          if (lines.length === events.length) {
            setTimeout(() => resolve(end), 20);
          }
        },
      });
    });
  const cluster = 'production/main';

  it('casts only who is well, with failures of their class', () => {
    expect(castOf(clusters)).toEqual({
      clusters: [
        {
          key: cluster,
          workers: 2,
          connectors: [
            {
              name: 'well',
              tasks: 1,
              failures: [
                'bucket-denied',
                'unknown-magic-byte',
                'json-without-schema',
              ],
            },
          ],
        },
      ],
    });
  });

  it('lets tasks fail with a trace of their configuration, and recover', async () => {
    const fails = {
      at: 10,
      cluster,
      kind: 'task-fails',
      connector: 'well',
      task: 0,
      failure: 'bucket-denied',
    } as const;
    (await play([fails]))();
    expect(await state('well')).toMatchObject({
      state: 'FAILED',
      trace: expect.stringContaining('Bucket: archive'),
    });
    const recovers = {
      at: 10,
      cluster,
      kind: 'recovers',
      connector: 'well',
    } as const;
    (await play([recovers]))();
    expect(await state('well')).toMatchObject({ state: 'RUNNING' });
  });

  it('silences a worker and brings it back', async () => {
    (await play([{ at: 1, cluster, kind: 'worker-silent', worker: 0 }]))();
    await expect(state('well')).rejects.toThrow('fetch failed');
    expect(await state('well', 1)).toMatchObject({ state: 'RUNNING' });
    (await play([{ at: 1, cluster, kind: 'worker-back', worker: 0 }]))();
    expect(await state('well')).toMatchObject({ state: 'RUNNING' });
  });

  it('goes on when somebody has deleted its connector', async () => {
    simulator.remove('well');
    const lines: string[] = [];
    const end = await play(
      [
        { at: 1, cluster, kind: 'recovers', connector: 'well' },
        { at: 2, cluster, kind: 'rebalance', ms: 1000 },
      ],
      line => lines.push(line),
    );
    end();
    expect(lines).toEqual([
      'production/main: well runs again',
      'production/main: rebalance for 1000 ms',
    ]);
  });

  it('ends when it is told to', async () => {
    const lines: string[] = [];
    const events: StoryEvent[] = [
      { at: 50_000, cluster, kind: 'worker-silent', worker: 0 },
    ];
    const end = playStory(clusters, events[Symbol.iterator](), {
      speed: 1000,
      log: line => lines.push(line),
    });
    end();
    await new Promise(resolve => {
      setTimeout(resolve, 90);
    });
    expect(lines).toEqual([]);
  });
});

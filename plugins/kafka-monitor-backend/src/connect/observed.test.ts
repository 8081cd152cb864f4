import { toUSVString } from 'node:util';
import { infoFrom, statusFrom } from './observed';

const status = (json: unknown) => {
  const reading = statusFrom(json);
  if (!reading.ok) {
    throw new Error(reading.reason);
  }
  return reading.value;
};
const info = (json: unknown) => {
  const reading = infoFrom(json);
  if (!reading.ok) {
    throw new Error(reading.reason);
  }
  return reading.value;
};
const failed = (trace: unknown) =>
  status({ connector: { state: 'FAILED', trace } }).trace;

describe('statusFrom', () => {
  it('reads what a 4.3 worker says', () => {
    expect(
      status({
        name: 'orders',
        connector: { state: 'RUNNING', worker_id: 'w1:8083', version: '3.3.1' },
        tasks: [
          { id: 1, state: 'FAILED', worker_id: 'w2:8083', trace: 'boom' },
          { id: 0, state: 'RUNNING', worker_id: 'w1:8083', version: '3.3.1' },
        ],
        type: 'sink',
      }),
    ).toEqual({
      state: 'RUNNING',
      workerId: 'w1:8083',
      trace: null,
      version: '3.3.1',
      type: 'sink',
      tasks: [
        {
          id: 0,
          state: 'RUNNING',
          workerId: 'w1:8083',
          trace: null,
          version: '3.3.1',
        },
        {
          id: 1,
          state: 'FAILED',
          workerId: 'w2:8083',
          trace: 'boom',
          version: null,
        },
      ],
    });
  });

  it('keeps a state it does not know as it is', () => {
    expect(status({ connector: { state: 'HIBERNATING' } }).state).toBe(
      'HIBERNATING',
    );
  });

  it.each([
    ['no tasks at all', undefined],
    ['null', null],
    ['an object', { id: 0 }],
    ['a list of nonsense', [null, 'x', {}, { id: -1 }, { id: 'a' }]],
  ])('reads %s in place of tasks as none', (_, tasks) => {
    expect(status({ connector: { state: 'RUNNING' }, tasks }).tasks).toEqual(
      [],
    );
  });

  it('lets the last of two tasks of one id count, and keeps gaps', () => {
    const { tasks } = status({
      connector: { state: 'RUNNING' },
      tasks: [
        { id: 7, state: 'RUNNING' },
        { id: '2', state: 'PAUSED' },
        { id: 7, state: 'FAILED' },
      ],
    });
    expect(tasks.map(task => [task.id, task.state])).toEqual([
      [2, 'PAUSED'],
      [7, 'FAILED'],
    ]);
  });

  it.each([undefined, null, 'observer', 5])(
    'reads type %p as unknown',
    type => {
      expect(status({ connector: { state: 'RUNNING' }, type }).type).toBe(
        'unknown',
      );
    },
  );

  it('reads numbers where texts are expected', () => {
    expect(
      status({ connector: { state: 'RUNNING', worker_id: 8083, version: 3 } }),
    ).toMatchObject({ workerId: '8083', version: '3' });
  });

  it.each([
    [null],
    [undefined],
    ['RUNNING'],
    [[]],
    [{}],
    [{ connector: null, tasks: [{ id: 0, state: 'RUNNING' }] }],
    [{ connector: {} }],
    [{ connector: { state: null } }],
    [{ connector: { state: '' } }],
  ])('gives a reason for %j, which holds no connector state', json => {
    expect(statusFrom(json)).toEqual({
      ok: false,
      reason: expect.stringMatching(/^The worker('s| gave)/),
    });
  });

  it('reads an empty or missing trace as none', () => {
    expect(failed('')).toBeNull();
    expect(failed(null)).toBeNull();
    expect(failed({})).toBeNull();
  });

  it('cuts a 10 MB trace to 64 KB, keeps its beginning and its last cause, and tells its length', () => {
    const line = `\tat com.example.Some.method(Some.java:1)\n`;
    const trace = `java.lang.Exception: first\n${line.repeat(
      250_000,
    )}Caused by: the last one`;
    const cut = failed(trace)!;
    expect(cut.length).toBeLessThanOrEqual(64 * 1024);
    expect(cut.length).toBeGreaterThan(56 * 1024);
    expect(cut).toMatch(/^java\.lang\.Exception: first\n/);
    expect(cut).toMatch(/Caused by: the last one$/);
    expect(cut).toContain(`\n... cut: ${trace.length} characters in all ...\n`);
    const lines = cut.split('\n').slice(1, -1);
    expect(new Set(lines).size).toBe(2);
  });

  it('cuts a huge trace that has no line breaks, between characters', () => {
    const cut = failed('😀'.repeat(100_000))!;
    expect(cut.length).toBeLessThanOrEqual(64 * 1024);
    expect(toUSVString(cut)).toBe(cut);
  });

  it('leaves a trace of 64 KB whole', () => {
    const trace = 'x'.repeat(64 * 1024);
    expect(failed(trace)).toBe(trace);
  });

  it('removes NUL and replaces half surrogates, which PostgreSQL cannot store', () => {
    expect(failed('a\0b\ud800c\udc00')).toBe('ab\ufffdc\ufffd');
    expect(
      status({ connector: { state: 'RUNNING', worker_id: 'w\0' } }),
    ).toMatchObject({ workerId: 'w' });
  });
});

describe('infoFrom', () => {
  it('reads type, configuration and task ids', () => {
    expect(
      info({
        name: 'orders',
        type: 'source',
        config: { 'connector.class': 'X', 'tasks.max': '2' },
        tasks: [
          { connector: 'orders', task: 1 },
          { connector: 'orders', task: 0 },
          { connector: 'orders', task: 1 },
        ],
      }),
    ).toEqual({
      type: 'source',
      config: new Map([
        ['connector.class', 'X'],
        ['tasks.max', '2'],
      ]),
      taskIds: [0, 1],
    });
  });

  it('reads numbers, booleans and objects as texts and leaves null out', () => {
    expect(
      info({ config: { a: 1, b: true, c: null, d: { e: [1] }, f: 'x\0y' } })
        .config,
    ).toEqual(
      new Map([
        ['a', '1'],
        ['b', 'true'],
        ['d', '{"e":[1]}'],
        ['f', 'xy'],
      ]),
    );
  });

  it('takes __proto__, constructor and toString for plain keys', () => {
    const json: unknown = JSON.parse(
      '{"config":{"__proto__":"a","constructor":"b","toString":"c"}}',
    );
    expect([...info(json).config]).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['toString', 'c'],
    ]);
  });

  it.each([
    [null],
    [undefined],
    [[]],
    [{}],
    [{ config: null }],
    [{ config: 'x' }],
  ])('gives a reason for %j, which holds no configuration', json => {
    expect(infoFrom(json)).toEqual({
      ok: false,
      reason: 'The worker gave no configuration for this connector.',
    });
  });

  it('reads tasks that are no list as none', () => {
    expect(info({ config: {}, tasks: null }).taskIds).toEqual([]);
  });
});

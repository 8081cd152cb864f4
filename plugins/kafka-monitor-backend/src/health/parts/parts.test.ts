import {
  SystemHealthPart,
  systemHealthAdvices,
  SystemHealthState,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { NOW, secondsAgo } from '../../database/fixtures';
import { ConnectClusterRow, WorkerRow } from '../../database/tables';
import { TimeLimitError } from '../withinLimit';
import { adviceTexts } from './adviceTexts';
import { alertParts } from './alertParts';
import { clusterPart, urlPart } from './connectParts';
import { latencyPart, migrationsPart, sizePart } from './databaseParts';
import { healthPart } from './healthPart';
import { levelOf } from './levels';
import { diskPart, eventLoopPart, memoryParts } from './machineParts';
import { overallState } from './overallState';
import { schedulerPart } from './schedulerPart';

const value = <T>(found: T) => ({ value: found, error: undefined });
const error = (failed: Error) => ({ value: undefined, error: failed });
const judged = ({ state, advice }: SystemHealthPart) => [
  state,
  advice?.key ?? null,
];

describe('a threshold', () => {
  const above = { bad: 'above' as const, degraded: 10, down: 20 };
  const below = { bad: 'below' as const, degraded: 10, down: 3 };

  it.each([
    [10, above, 'ok'],
    [10.1, above, 'degraded'],
    [20, above, 'degraded'],
    [20.1, above, 'down'],
    [10, below, 'ok'],
    [9.9, below, 'degraded'],
    [3, below, 'degraded'],
    [2.9, below, 'down'],
    [99, { ...above, down: null }, 'degraded'],
    [99, { ...above, degraded: null, down: null }, 'ok'],
  ])('of %d with %j is %s', (figure, threshold, state) => {
    expect(levelOf(figure, threshold)).toBe(state);
  });
});

describe('the database', () => {
  it.each([
    [value(3), ['ok', null]],
    [value(251), ['degraded', 'database-slow']],
    [error(new TimeLimitError('late')), ['down', 'database-silent']],
    [error(new Error('refused')), ['down', 'database-failing']],
  ])('that answers %j is %j', (found, expected) => {
    expect(judged(latencyPart(found, 'PostgreSQL'))).toEqual(expected);
  });

  it('says in its own words why it fails', () => {
    const part = latencyPart(error(new Error('too many clients')), 'SQLite');
    expect(part).toMatchObject({ figure: null, reason: 'too many clients' });
  });

  it.each([
    [{ pending: 0, newer: 0 }, ['ok', null]],
    [{ pending: 0, newer: 2 }, ['ok', null]],
    [{ pending: 1, newer: 0 }, ['degraded', 'migrations-pending']],
  ])('with the schema %j is %j', (state, expected) => {
    expect(judged(migrationsPart(value(state)))).toEqual(expected);
  });

  it('is not called well where something of it can not be read', () => {
    const failed = error(new Error('not allowed'));
    for (const part of [sizePart(failed), migrationsPart(failed)]) {
      expect(part).toMatchObject({ state: 'degraded', reason: 'not allowed' });
      expect(part.advice?.key).toBe('not-read');
    }
  });
});

describe('a Connect cluster', () => {
  const view = (freshness: string, row: Partial<ConnectClusterRow> = {}) =>
    ({
      freshness,
      row: {
        environment: 'production',
        connect_cluster: 'main',
        last_good_at: secondsAgo(70),
        failing_since: null,
        hold_since: null,
        kafka_version: '3.9.0',
        error_message: null,
        hold_message: null,
        ...row,
      },
    } as never);
  const partOf = (freshness: string, row?: Partial<ConnectClusterRow>) =>
    clusterPart(view(freshness, row), 30_000, NOW);

  it.each([
    ['fresh', ['ok', null]],
    ['pending', ['degraded', 'connect-cluster-pending']],
    ['stale', ['degraded', 'connect-cluster-stale']],
    ['unreachable', ['down', 'connect-cluster-unreachable']],
  ])('that is %s is %j', (freshness, expected) => {
    expect(judged(partOf(freshness))).toEqual(expected);
  });

  it('that is held is degraded since then', () => {
    const part = partOf('fresh', { hold_since: secondsAgo(30) });
    expect(judged(part)).toEqual(['degraded', 'connect-cluster-held']);
    expect(part.since).toBe(secondsAgo(30).toISOString());
  });

  it('says how old it is, from when on that is too old, and why', () => {
    const failing = {
      failing_since: secondsAgo(40),
      error_message: 'connect ECONNREFUSED',
    };
    expect(partOf('stale', failing)).toMatchObject({
      subject: 'production/main',
      figure: { value: 70, unit: 's' },
      threshold: { bad: 'above', degraded: 90, down: 120 },
      since: secondsAgo(40).toISOString(),
      facts: { version: '3.9.0', freshness: 'stale' },
      reason: 'connect ECONNREFUSED',
    });
    expect(partOf('pending', { last_good_at: null }).figure).toBeNull();
  });
});

describe("a worker's URL", () => {
  const partOf = (worker: Partial<WorkerRow>) =>
    urlPart(
      'production/main',
      {
        url: 'http://connect-1:8083',
        worker_id: 'connect-1:8083',
        health: 'healthy',
        version: '3.9.0',
        latency_ms: 12,
        message: null,
        misses: 0,
        last_answer_at: secondsAgo(20),
        since: null,
        ...worker,
      } as WorkerRow,
      NOW,
    );
  const lost = {
    health: 'unreachable',
    latency_ms: null,
    message: 'ECONNREFUSED',
  };

  it.each<[Partial<WorkerRow>, unknown[]]>([
    [{}, ['ok', null]],
    [{ health: 'not-verifiable' }, ['ok', null]],
    [{ latency_ms: 2_001 }, ['degraded', 'worker-slow']],
    [{ last_answer_at: secondsAgo(91) }, ['degraded', 'worker-not-asked']],
    [{ last_answer_at: null }, ['degraded', 'worker-not-asked']],
    [{ health: 'pending' }, ['degraded', 'worker-pending']],
    [{ health: 'starting' }, ['degraded', 'worker-starting']],
    [{ health: 'unhealthy' }, ['down', 'worker-cut-off']],
    [{ ...lost, misses: 1 }, ['down', 'worker-unreachable']],
    [{ ...lost, misses: 3, since: secondsAgo(61) }, ['down', 'worker-silent']],
  ])('of %j is %j', (worker, expected) => {
    expect(judged(partOf(worker))).toEqual(expected);
  });

  it('says what is stored of it', () => {
    expect(partOf({ ...lost, since: secondsAgo(9) })).toMatchObject({
      subject: 'production/main http://connect-1:8083',
      figure: null,
      since: secondsAgo(9).toISOString(),
      facts: { health: 'unreachable', workerId: 'connect-1:8083' },
      reason: 'ECONNREFUSED',
    });
  });
});

describe('the scheduler', () => {
  const looks = { lastAt: secondsAgo(200), stoppedAfterMs: 100_000 };

  it('runs, or is down since the last look', () => {
    const running = schedulerPart({ ...looks, running: true }, NOW);
    expect(judged(running)).toEqual(['ok', null]);
    const stopped = schedulerPart({ ...looks, running: false }, NOW);
    expect(judged(stopped)).toEqual(['down', 'scheduler-stopped']);
    expect(stopped).toMatchObject({
      figure: { value: 200, unit: 's' },
      threshold: { down: 100 },
      since: secondsAgo(200).toISOString(),
    });
  });
});

describe('alerts', () => {
  const partsOf = (
    waitingSeconds: number | undefined,
    refused = 0,
    fallback: { recipients?: string[]; addresses?: number | null } = {},
  ) =>
    alertParts(
      {
        channels: [
          {
            id: 'telegram',
            title: 'Telegram',
            enabled: true,
            waiting: waitingSeconds === undefined ? 0 : 2,
            oldestAt:
              waitingSeconds === undefined
                ? null
                : secondsAgo(waitingSeconds).toISOString(),
            refused,
            lastRefusal: refused > 0 ? '403 blocked' : null,
          },
        ],
        fallback: {
          recipients: ['group:default/platform'],
          addresses: 1,
          checkedAt: null,
          ...fallback,
        },
      },
      NOW,
    );

  it.each([
    [undefined, ['ok', null]],
    [600, ['ok', null]],
    [601, ['degraded', 'alerts-late']],
    [3_601, ['down', 'alerts-late']],
  ])('the oldest of which waits %s s are %j', (seconds, expected) => {
    const [waiting] = partsOf(seconds);
    expect(judged(waiting)).toEqual(expected);
    expect(waiting.facts.waiting).toBe(seconds === undefined ? 0 : 2);
  });

  it('that a channel refused make it degraded, with the last reason', () => {
    const [, fine] = partsOf(undefined);
    expect(judged(fine)).toEqual(['ok', null]);
    const [, refused] = partsOf(undefined, 1);
    expect(judged(refused)).toEqual(['degraded', 'channel-refused']);
    expect(refused).toMatchObject({
      subject: 'Telegram',
      reason: '403 blocked',
    });
  });

  it.each([
    [{ addresses: 1 }, ['ok', null]],
    [{ addresses: 0 }, ['degraded', 'fallback-reaches-nobody']],
    [{ addresses: null }, ['degraded', 'fallback-not-asked']],
    [{ recipients: [] }, ['degraded', 'fallback-reaches-nobody']],
  ])('with the fallback %j are %j', (fallback, expected) => {
    const [, , part] = partsOf(undefined, 0, fallback);
    expect(judged(part)).toEqual(expected);
  });
});

describe('the machine', () => {
  const disk = (freeBytes: number) =>
    value({ path: '/data', freeBytes, totalBytes: 1_000 });

  it.each([
    [100, ['ok', null]],
    [99, ['degraded', 'disk-low']],
    [30, ['degraded', 'disk-low']],
    [29, ['down', 'disk-full']],
    [0, ['down', 'disk-full']],
  ])('with %d of 1000 bytes free is %j', (free, expected) => {
    expect(judged(diskPart(disk(free), false))).toEqual(expected);
  });

  it('tells paths only to those who may know them', () => {
    expect(diskPart(disk(500), true).facts.path).toBe('/data');
    expect(diskPart(disk(500), false).facts).not.toHaveProperty('path');
    const failed = error(new Error("ENOENT, statfs '/data'"));
    expect(diskPart(failed, true).reason).toContain('/data');
    const hidden = diskPart(failed, false);
    expect(judged(hidden)).toEqual(['degraded', 'not-read']);
    expect(hidden.reason).not.toContain('/data');
  });

  it.each([
    [850, 'ok'],
    [851, 'degraded'],
    [951, 'down'],
  ])('with %d of 1000 bytes of memory in use is %s', (used, state) => {
    const parts = memoryParts(
      value({
        heapBytes: used,
        heapLimitBytes: 1_000,
        processBytes: 100,
        processLimitBytes: 1_000,
      }),
    );
    expect(parts.map(each => [each.check, each.state])).toEqual([
      ['heap', state],
      ['process-memory', 'ok'],
    ]);
  });

  it.each([
    [100, 'ok'],
    [101, 'degraded'],
    [1_001, 'down'],
  ])('whose event loop is %d ms late is %s', (p99Ms, state) => {
    const part = eventLoopPart(value({ p99Ms, longestMs: 5_000 }));
    expect(part.state).toBe(state);
    expect(part.facts.longestMs).toBe(5_000);
  });
});

describe('the system as a whole', () => {
  const part = (
    check: SystemHealthPart['check'],
    state: SystemHealthState = 'ok',
  ) => healthPart(check, { state });
  const fine = [part('database-latency'), part('scheduler'), part('disk')];

  it.each([
    ['ok', []],
    ['degraded', [part('event-loop', 'down')]],
    ['degraded', [part('connect-url', 'degraded')]],
    [
      'degraded',
      [part('connect-cluster', 'down'), part('connect-cluster', 'ok')],
    ],
    ['down', [part('connect-cluster', 'down')]],
    ['degraded', [part('database-latency', 'degraded')]],
    ['down', [part('database-latency', 'down')]],
    ['down', [part('disk', 'down')]],
    ['down', [part('scheduler', 'down')]],
  ])('is %s with %j', (state, parts) => {
    expect(overallState([...fine, ...parts])).toBe(state);
  });

  it('says what to do in a sentence for each advice', () => {
    for (const advice of systemHealthAdvices) {
      expect(adviceTexts[advice]).toMatch(/^[A-Z].{20,}\.$/);
    }
  });
});

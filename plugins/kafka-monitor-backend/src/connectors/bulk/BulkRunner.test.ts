import { Assigner } from '../assignment/Assigner';
import { mockServices } from '@backstage/backend-test-utils';
import { BulkOperationName } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { setTimeout } from 'node:timers/promises';
import { startOperations, until } from '../../__testUtils__/startOperations';
import { createTestDatabases } from '../../database/__testUtils__/testDatabases';
import { ConnectorOperations } from '../operations/ConnectorOperations';
import { BulkRunner } from './BulkRunner';
import { databaseTime } from '../../database/databaseTime';

jest.setTimeout(120_000);

const databases = createTestDatabases();
const USER = 'user:default/mock';
const sink = (name: string) => ({
  name,
  config: {
    'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector',
    'tasks.max': '1',
    file: '/var/tmp/out.txt',
    topics: 'orders',
  },
  tasks: 1,
});
const fleet = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => sink(`${prefix}${i}`));

describe.each(databases.each)('bulk operations on %s', id => {
  let knex: Knex;
  let app: Awaited<ReturnType<typeof startOperations>>;
  const stops: Array<() => Promise<void>> = [];

  beforeEach(async () => {
    knex = await databases.init(id);
  });
  afterEach(async () => {
    await Promise.all(stops.splice(0).map(stop => stop()));
    await app?.stop();
  });

  /** Written as a request would, and begun by nobody. */
  async function seed(operation: BulkOperationName) {
    const bulkId = 'bulk';
    const connectors = await knex('connectors')
      .join(
        'connect_clusters',
        'connect_clusters.id',
        'connectors.connect_cluster_id',
      )
      .orderBy('connectors.id')
      .select(
        'connectors.connect_cluster_id',
        'connectors.name',
        'connect_clusters.environment',
        'connect_clusters.connect_cluster',
      );
    await knex('bulk_operations').insert({
      id: bulkId,
      operation,
      status: 'running',
      created_by: USER,
      started_at: new Date(),
      total: connectors.length,
    });
    await knex.batchInsert(
      'bulk_results',
      connectors.map((row, position) => ({
        bulk_id: bulkId,
        position,
        status: 'waiting',
        ...row,
      })),
      100,
    );
    return bulkId;
  }

  const counts = async () => {
    const rows: Array<Record<'status' | 'reason' | 'count', string>> =
      await knex('bulk_results')
        .select('status', 'reason')
        .count({ count: '*' })
        .groupBy('status', 'reason');
    return Object.fromEntries(
      rows.map(row => [
        [row.status, row.reason].filter(Boolean).join(' '),
        Number(row.count),
      ]),
    );
  };
  const finished = async () =>
    (await knex('bulk_operations').first()).finished_at !== null;

  /** How often each connector was sent a change. */
  function sent(environment = 'production') {
    const times = new Map<string, number>();
    for (const { method, path } of app.simulator(environment).requests.list()) {
      if (method !== 'GET') {
        const name = path.split('/')[2];
        times.set(name, (times.get(name) ?? 0) + 1);
      }
    }
    return times;
  }

  function createRunner(
    options: {
      operations?: Pick<ConnectorOperations, 'perform'>;
      clock?: () => Date;
      concurrency?: number;
      requestLook?: () => Promise<void>;
    } = {},
  ) {
    const runner = new BulkRunner({
      knex,
      operations: options.operations ?? app.operations.operations,
      toggles: async () => ({
        isEnabled: () => true,
        statusIntervalMs: 15_000,
      }),
      requestLook: options.requestLook ?? (async () => {}),
      publish: async () => {},
      assigner: new Assigner([]),
      concurrency: options.concurrency ?? 4,
      logger: mockServices.logger.mock(),
      clock: options.clock ?? (() => new Date()),
    });
    stops.push(() => runner.stop());
    return runner;
  }

  async function syncWithoutEnd(signal: AbortSignal, count: () => void) {
    const clusters = ['production', 'staging'].map(environment => ({
      environment,
      connectCluster: 'main',
    }));
    while (!signal.aborted) {
      await app.schedule.requestSync(clusters);
      await app.schedule.runDue('production/main');
      count();
      await setTimeout(50);
    }
  }

  it('end with exactly the right result for each of 1,000, whatever fails', async () => {
    app = await startOperations(knex, {
      production: { connectors: fleet('p', 700) },
      staging: { connectors: fleet('s', 300) },
    });
    // 3 % are refused, in two ways.
    const refused = (i: number) => i % 100 < 3;
    for (let i = 0; i < 700; i++) {
      if (refused(i)) {
        const conflict = i % 2 === 0;
        app.simulator('production').fault(
          {
            type: 'status',
            status: conflict ? 409 : 500,
            body: JSON.stringify({ message: 'It can not be done' }),
          },
          { path: `/connectors/p${i}/restart` },
        );
      }
    }
    await app.simulator('staging').killWorker(0);
    await seed('restart');

    let syncs = 0;
    const ended = new AbortController();
    const syncing = syncWithoutEnd(ended.signal, () => syncs++);
    const started = Date.now();
    await app.operations.runner.begin();
    await until(finished, 90_000);
    ended.abort();
    await syncing;

    expect(await counts()).toEqual({
      done: 679,
      'failed conflict': 14,
      'failed server-error': 7,
      'failed unreachable': 300,
    });
    const rows = await knex('bulk_results').where({
      environment: 'production',
    });
    const wrong = rows.filter(row => {
      const i = Number(row.name.slice(1));
      return (row.status === 'failed') !== refused(i);
    });
    expect(wrong).toEqual([]);
    const times = sent();
    expect(times.size).toBe(700);
    expect(Math.max(...times.values())).toBe(1);
    expect(syncs).toBeGreaterThan(3);
    // Not 300 times the time to find out that nobody answers.
    expect(Date.now() - started).toBeLessThan(60_000);
    const history = await knex('connector_history').where({
      kind: 'operation',
    });
    const results = history.map(row => row.result);
    expect(results.filter(result => result === 'done')).toHaveLength(679);
    expect(results).not.toContain('unknown');
    // And all runs again.
    await app.schedule.runDue('production/main');
    await until(async () => {
      await app.schedule.requestLook([
        { environment: 'production', connectCluster: 'main' },
      ]);
      await app.schedule.runDue('production/main');
      const left = await knex('connectors')
        .whereLike('name', 'p%')
        .whereNot({ health: 'running' });
      return left.length === 0;
    });
  });

  /** A backend that is killed after so many, with what it took then. */
  function killedAfter(count: number) {
    let begun = 0;
    const { operations } = app.operations;
    const perform: ConnectorOperations['perform'] = (...args) => {
      begun++;
      if (begun <= count) {
        return operations.perform(...args);
      }
      // Sent or not, nobody hears of it any more.
      const lost = begun % 2 === 0 ? operations.perform(...args) : undefined;
      lost?.catch(() => {});
      return new Promise(() => {});
    };
    return { perform };
  }
  const later = (ms: number) => () => new Date(Date.now() + ms);
  /** As if all backends had been silent for long. */
  const lapse = () =>
    knex('bulk_results').update({ taken_until: databaseTime(knex, -1_000) });

  async function killInTheMiddle(operation: BulkOperationName) {
    app = await startOperations(knex, {
      production: { connectors: fleet('p', 30) },
    });
    if (operation === 'restart-failed') {
      for (let i = 0; i < 30; i++) {
        app.simulator('production').failTask(`p${i}`, 0);
      }
      await app.schedule.requestSync([
        { environment: 'production', connectCluster: 'main' },
      ]);
      await app.schedule.runDue('production/main');
    }
    await seed(operation);
    const killed = createRunner({ operations: killedAfter(10) });
    // It never ends, and is not waited for.
    stops.pop();
    await killed.begin();
    await until(async () => {
      const now = await counts();
      return now.done === 10 && now.running === 4;
    });
    await setTimeout(200);
    // While it may be at work, another one leaves alone what it took.
    const early = createRunner();
    await early.begin();
    await early.settled();
    expect(await counts()).toMatchObject({ running: 4 });

    await lapse();
    const next = createRunner();
    await next.begin();
    await next.settled();
    await until(finished);
  }

  it('go on when a backend was killed; nothing is restarted twice', async () => {
    await killInTheMiddle('restart');
    expect(await counts()).toEqual({ done: 26, 'unknown interrupted': 4 });
    expect(Math.max(...sent().values())).toBe(1);
  });

  it.each<BulkOperationName>(['pause', 'stop', 'delete', 'delete-record'])(
    'go on when a backend was killed, to the end: %s',
    async operation => {
      await killInTheMiddle(operation);
      expect(await counts()).toEqual({ done: 30 });
      const { names } = app.simulator('production');
      expect(names).toHaveLength(operation === 'delete' ? 0 : 30);
    },
  );

  it('restart what failed once more, which restarts nothing that runs', async () => {
    await killInTheMiddle('restart-failed');
    expect(await counts()).toEqual({ done: 30 });
    // The killed one had sent half of the four that it had taken.
    const times = [...sent().values()];
    expect(times.filter(count => count === 1)).toHaveLength(28);
    expect(times.filter(count => count === 2)).toHaveLength(2);
  });

  it('are shared by backends, and done once', async () => {
    app = await startOperations(knex, {
      production: { connectors: fleet('p', 120) },
    });
    await seed('restart');
    const runners = [createRunner(), createRunner(), createRunner()];
    await Promise.all(runners.map(runner => runner.begin()));
    await Promise.all(runners.map(runner => runner.settled()));
    // One that found no room has left; whoever looks next takes the rest.
    await runners[0].begin();
    await runners[0].settled();
    expect(await counts()).toEqual({ done: 120 });
    expect(sent().size).toBe(120);
    expect(Math.max(...sent().values())).toBe(1);
  });

  it('ask a Connect cluster for no more at a time than is set', async () => {
    app = await startOperations(knex, {
      production: { connectors: fleet('p', 40) },
    });
    await seed('restart');
    let underWay = 0;
    let most = 0;
    const { operations } = app.operations;
    const perform: ConnectorOperations['perform'] = async (...args) => {
      most = Math.max(most, ++underWay);
      await setTimeout(5);
      return operations.perform(...args).finally(() => underWay--);
    };
    const runner = createRunner({ operations: { perform }, concurrency: 3 });
    await runner.begin();
    await runner.settled();
    expect(most).toBe(3);
    expect(await counts()).toEqual({ done: 40 });
  });

  it('end well what is under way when the backend ends, and begin no more', async () => {
    app = await startOperations(knex, {
      production: { connectors: fleet('p', 30) },
    });
    app
      .simulator('production')
      .fault({ type: 'slow', ms: 200 }, { path: /restart/ });
    await seed('restart');
    const runner = createRunner();
    await runner.begin();
    await until(() => sent().size === 4);
    await runner.stop();
    expect(await counts()).toEqual({ done: 4, waiting: 26 });
    await setTimeout(100);
    expect(sent().size).toBe(4);
    // Another takes them up at once.
    app.simulator('production').fault(undefined);
    const next = createRunner();
    await next.begin();
    await next.settled();
    expect(await counts()).toEqual({ done: 30 });
  });

  it('send nothing twice where the clock of a backend is ahead', async () => {
    app = await startOperations(knex, {
      production: { connectors: fleet('p', 12) },
    });
    app
      .simulator('production')
      .fault({ type: 'slow', ms: 200 }, { path: /pause/ });
    await seed('pause');
    const runner = createRunner();
    await runner.begin();
    await until(() => sent().size === 4);
    const ahead = createRunner({ clock: later(300_000), concurrency: 8 });
    await ahead.begin();
    await Promise.all([runner.settled(), ahead.settled()]);
    expect(await counts()).toEqual({ done: 12 });
    expect(Math.max(...sent().values())).toBe(1);
  });

  it.each<BulkOperationName>(['pause', 'restart'])(
    'keep what is under way when the clock leaps: %s',
    async operation => {
      app = await startOperations(knex, {
        production: { connectors: fleet('p', 6) },
      });
      app
        .simulator('production')
        .fault({ type: 'slow', ms: 200 }, { path: /pause|restart/ });
      await seed(operation);
      const runner = createRunner();
      await runner.begin();
      await until(() => sent().size === 4);
      await lapse();
      await runner.begin();
      await runner.settled();
      expect(await counts()).toEqual({ done: 6 });
      expect(Math.max(...sent().values())).toBe(1);
    },
  );

  describe('where one worker of two hangs', () => {
    beforeEach(async () => {
      const production = { workers: 2, connectors: fleet('p', 12) };
      app = await startOperations(knex, { production }, { headersMs: 400 });
      app
        .simulator('production')
        .fault({ type: 'hang' }, { worker: 0, path: /pause/ });
      await seed('pause');
    });

    it('ask the other when it is known', async () => {
      const [url] = app.simulator('production').urls;
      await knex('workers').where({ url }).update({ health: 'unreachable' });
      const runner = createRunner();
      await runner.begin();
      await runner.settled();
      expect(await counts()).toEqual({ done: 12 });
    });

    it('fail those that were under way when it showed, and no more', async () => {
      const runner = createRunner();
      await runner.begin();
      await runner.settled();
      expect(await counts()).toEqual({ done: 8, 'failed timed-out': 4 });
    });
  });

  it('ask no further where every worker is known to be unreachable', async () => {
    app = await startOperations(
      knex,
      { production: { workers: 2, connectors: fleet('p', 40) } },
      { headersMs: 300 },
    );
    app.simulator('production').fault({ type: 'hang' }, { path: /pause/ });
    await knex('workers').update({ health: 'unreachable' });
    await seed('pause');
    const runner = createRunner();
    await runner.begin();
    await runner.settled();
    expect(await counts()).toEqual({ 'failed timed-out': 40 });
    expect(sent().size).toBeLessThanOrEqual(8);
  });

  it('knock no further with credentials that are refused', async () => {
    app = await startOperations(knex, {
      production: { connectors: fleet('p', 100) },
    });
    app
      .simulator('production')
      .fault({ type: 'status', status: 401 }, { path: /pause/ });
    await seed('pause');
    const runner = createRunner();
    await runner.begin();
    await runner.settled();
    expect(await counts()).toEqual({ 'failed rejected-credentials': 100 });
    expect(sent().size).toBeLessThanOrEqual(16);
  });

  it('hand on what waits for a rebalance when the backend ends', async () => {
    app = await startOperations(knex, {
      production: { connectors: fleet('p', 6) },
    });
    const message =
      'Cannot complete request momentarily due to stale configuration (typically caused by a concurrent config change)';
    app.simulator('production').fault(
      {
        type: 'status',
        status: 409,
        body: JSON.stringify({ error_code: 409, message }),
      },
      { path: /restart/ },
    );
    await seed('restart');
    const runner = createRunner();
    await runner.begin();
    await until(() => sent().size === 4);
    const began = Date.now();
    await runner.stop();
    expect(Date.now() - began).toBeLessThan(4_500);
    expect(await counts()).toEqual({ waiting: 6 });
    const entries = await knex('connector_history').where({
      kind: 'operation',
    });
    expect(entries).toHaveLength(4);
    expect(entries[0]).toMatchObject({
      result: 'failed',
      message: expect.stringMatching(/given up before anything was done/),
    });
    app.simulator('production').fault(undefined);
    app.simulator('production').requests.reset();
    const next = createRunner();
    await next.begin();
    await next.settled();
    expect(await counts()).toEqual({ done: 6 });
    expect(Math.max(...sent().values())).toBe(1);
  });

  it('end in time whatever hangs', async () => {
    app = await startOperations(knex, {
      production: { connectors: fleet('p', 3) },
    });
    await seed('sync');
    const perform = () => new Promise<never>(() => {});
    const runner = createRunner({ operations: { perform } });
    stops.pop();
    await runner.begin();
    const began = Date.now();
    await runner.stop();
    expect(Date.now() - began).toBeLessThan(4_500);
  });

  it('leave looks to the back-off where they fail', async () => {
    app = await startOperations(knex, {
      production: { connectors: fleet('p', 6) },
    });
    await knex('connect_clusters').update({ failing_since: new Date() });
    await seed('restart');
    const requestLook = jest.fn(async () => {});
    const runner = createRunner({ requestLook });
    await runner.begin();
    await runner.settled();
    expect(await counts()).toEqual({ done: 6 });
    expect(requestLook).not.toHaveBeenCalled();
  });

  it('look at what they touch as they go, not at each', async () => {
    app = await startOperations(knex, {
      production: { connectors: fleet('p', 60) },
    });
    await seed('restart');
    let looks = 0;
    const runner = createRunner({
      requestLook: async () => {
        looks++;
      },
    });
    await runner.begin();
    await runner.settled();
    expect(looks).toBe(1);
    expect(
      app.simulator('production').requests.count({ path: /status|expand/ }),
    ).toBe(0);
  });

  it('tell an error of the backend as what it is', async () => {
    app = await startOperations(knex, {
      production: { connectors: fleet('p', 2) },
    });
    await seed('pause');
    const runner = createRunner({
      operations: {
        perform: async () => {
          throw new Error('out of memory');
        },
      },
    });
    await runner.begin();
    await runner.settled();
    expect(await counts()).toEqual({ 'failed internal': 2 });
    expect(await finished()).toBe(true);
  });
});

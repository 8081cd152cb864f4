import { mockServices } from '@backstage/backend-test-utils';
import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { setTimeout } from 'node:timers/promises';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { ConnectClusterStore } from '../environments/connectClusterStore';
import { fileSink, ORDERS } from './__testUtils__/fleet';
import { readConnectorRows } from './__testUtils__/invariants';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';
import { SyncSchedule } from './SyncSchedule';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const MAIN = { environment: 'production', connectCluster: 'main' };
const KEY = 'production/main';

describe.each(databases.each)('SyncSchedule on %s', databaseId => {
  let knex: Knex;
  let simulator: ConnectSimulator;
  let fixture: SyncFixture;
  let schedule: SyncSchedule;
  let enabled: boolean;
  let signals: string[][];
  const looks = () => simulator.requests.count({ path: /expand=status/ });

  async function until(holds: () => boolean | Promise<boolean>) {
    for (let tries = 0; tries < 400; tries++) {
      if (await holds()) {
        return;
      }
      await setTimeout(10);
    }
    throw new Error('It never came about');
  }

  function createSchedule(...clusters: SyncFixture[]) {
    return SyncSchedule.create({
      clusters: clusters.map(each => each.context),
      control: {
        current: async () => ({ ...INTERVALS, isEnabled: () => enabled }),
      },
      logger: mockServices.logger.mock(),
      onTick: async kinds => {
        signals.push([...kinds]);
      },
    });
  }

  beforeEach(async () => {
    enabled = true;
    signals = [];
    knex = await databases.init(databaseId);
    simulator = await ConnectSimulator.start({
      connectors: [ORDERS, fileSink('orders-sink')],
      topicTracking: false,
    });
    fixture = await createSyncFixture(knex, simulator.urls);
    schedule = createSchedule(fixture);
  });
  afterEach(async () => {
    await schedule.stop();
    await fixture.close();
    await simulator.stop();
    await knex.destroy();
  });

  it('tells which wish it is, and of each run which wishes it answered', async () => {
    await schedule.runDue(KEY);
    expect(await fixture.row()).toMatchObject({ run_requests: 0 });
    expect(await schedule.requestSync([MAIN])).toEqual([
      { ...MAIN, request: 1 },
    ]);
    await until(async () => (await fixture.row()).run_requests === 1);
    expect(await fixture.row()).toMatchObject({ run_trigger: 'requested' });
    simulator.fault({ type: 'slow', ms: 300 }, { path: /expand=status/ });
    await schedule.requestSync([MAIN]);
    await until(async () => (await fixture.row()).running_since !== null);
    // This one came after the run had begun, and is not done by it.
    expect(await schedule.requestSync([MAIN])).toEqual([
      { ...MAIN, request: 3 },
    ]);
    await until(async () => (await fixture.row()).run_requests === 3);
    expect(await fixture.row()).toMatchObject({ running_since: null });
    await until(
      async () =>
        (await knex('sync_runs').where({ trigger: 'requested' })).length === 3,
    );
  });

  it('looks once after the one under way, however often it is asked', async () => {
    await schedule.runDue(KEY);
    simulator.requests.reset();
    simulator.fault({ type: 'slow', ms: 300 }, { path: /expand=status/ });
    await schedule.requestSync([MAIN]);
    await until(() => looks() === 1);
    for (let i = 0; i < 20; i++) {
      await schedule.requestSync([MAIN]);
    }
    await schedule.runDue(KEY);
    expect(looks()).toBe(2);
    // And nothing is left to do.
    await schedule.runDue(KEY);
    expect(looks()).toBe(2);
  });

  it('reads configurations again when asked while a look at them was under way', async () => {
    await schedule.runDue(KEY);
    simulator.requests.reset();
    simulator.fault({ type: 'slow', ms: 300 }, { path: /expand=info/ });
    await schedule.requestSync([MAIN]);
    await until(() => simulator.requests.count({ path: /expand=info/ }) === 1);
    await schedule.requestSync([MAIN]);
    await schedule.runDue(KEY);
    expect(simulator.requests.count({ path: /expand=info/ })).toBe(2);
  });

  it('tells the pages once a look, with kinds and no names', async () => {
    await schedule.runDue(KEY);
    expect(signals).toEqual([['looked', 'baseline'], ['workers']]);
    await schedule.runDue(KEY);
    expect(signals).toHaveLength(2);
    fixture.wait(15_000);
    simulator.failTask('orders-source', 0, 'no');
    await schedule.runDue(KEY);
    expect(signals[2]).toEqual([
      'looked',
      'health-changed',
      'task-changed',
      'failure-opened',
    ]);
  });

  it('asks nothing about an environment that is switched off', async () => {
    enabled = false;
    await schedule.runDue(KEY);
    expect(simulator.requests.count()).toBe(0);
    await expect(
      schedule.syncConnector({ ...MAIN, name: 'orders-source' }),
    ).rejects.toThrow('disabled');
  });

  it('lets no dead Connect cluster hold up another', async () => {
    const dead = await ConnectSimulator.start();
    dead.fault({ type: 'hang' });
    const other = await createSyncFixture(knex, dead.urls, {
      environment: 'dead',
      timeoutMs: 3_000,
    });
    // Both are configured.
    await knex('connect_clusters').update({ configured: true });
    const both = createSchedule(fixture, other);
    const began = performance.now();
    const slow = both.runDue('dead/main');
    for (let round = 0; round < 5; round++) {
      fixture.wait(15_000);
      await both.runDue(KEY);
    }
    expect(performance.now() - began).toBeLessThan(2_500);
    expect(looks()).toBe(5);
    await both.stop();
    await slow;
    await other.close();
    await dead.stop();
  });

  it.each([
    ['while the worker answers', /expand=status/],
    ['while configurations are read', /expand=info/],
  ])('stops within moments %s, and commits nothing', async (_, path) => {
    await schedule.runDue(KEY);
    const before = await readConnectorRows(knex);
    const { sync_number: number, ...row } = await fixture.row();
    simulator.failTask('orders-source', 0, 'no');
    simulator.fault({ type: 'hang' }, { path });
    await schedule.requestSync([MAIN]);
    simulator.requests.reset();
    await until(() => simulator.requests.count({ path }) === 1);
    const began = performance.now();
    await schedule.stop();
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(await readConnectorRows(knex)).toEqual(before);
    expect(await fixture.row()).toMatchObject({
      sync_number: number,
      last_good_at: row.last_good_at,
      failures_in_a_row: 0,
    });
    // The next start does it again.
    simulator.fault(undefined);
    const next = createSchedule(fixture);
    await next.runDue(KEY);
    expect(await knex('connectors').where({ health: 'failed' })).toHaveLength(
      1,
    );
  });

  it('gives up when its task is told to, and rolls back', async () => {
    await schedule.runDue(KEY);
    const before = await readConnectorRows(knex);
    simulator.failTask('orders-source', 0, 'no');
    fixture.wait(15_000);
    const abort = new AbortController();
    // In the middle of the transaction that applies the look.
    const listener = (query: { sql: string }) => {
      if (/update .connect_clusters. set .sync_number/.test(query.sql)) {
        abort.abort();
      }
    };
    knex.on('query', listener);
    await schedule.runDue(KEY, abort.signal);
    knex.removeListener('query', listener);
    expect(abort.signal.aborted).toBe(true);
    expect(await readConnectorRows(knex)).toEqual(before);
    await schedule.runDue(KEY);
    expect(await knex('connectors').where({ health: 'failed' })).toHaveLength(
      1,
    );
  });

  it('reads nothing of a Connect cluster that is held', async () => {
    await schedule.runDue(KEY);
    await knex('connect_clusters').update({
      hold_reason: 'kafka-cluster-changed',
      hold_message: 'another one',
    });
    await expect(
      schedule.syncConnector({ ...MAIN, name: 'orders-source' }),
    ).rejects.toThrow('another one');
  });

  it('keeps the rows of what was taken out of the configuration, and asks no more', async () => {
    await schedule.runDue(KEY);
    await ConnectClusterStore.create({ knex }).reconcile([]);
    simulator.requests.reset();
    fixture.wait(60_000);
    await schedule.runDue(KEY);
    expect(simulator.requests.count()).toBe(0);
    expect(await knex('connectors')).toHaveLength(2);
    expect(Boolean((await fixture.row()).configured)).toBe(false);
  });
});

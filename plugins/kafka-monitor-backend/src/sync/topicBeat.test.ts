import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { toBoolean } from '../database/values';
import { fileSink, ORDERS } from './__testUtils__/fleet';
import { syncConnectCluster } from './syncConnectCluster';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';
import { topicBeat } from './topicBeat';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const HOUR = 3_600_000;

describe.each(databases.each)('asking for used topics on %s', databaseId => {
  let knex: Knex;
  let simulator: ConnectSimulator;
  let fixture: SyncFixture;
  const asked = () => simulator.requests.count({ path: /\/topics$/ });
  const beat = () => topicBeat(fixture.context);
  const topics = () =>
    knex('connector_topics')
      .orderBy('topic')
      .then(rows =>
        rows.map(row => [
          row.topic,
          row.direction,
          toBoolean(row.configured),
          toBoolean(row.used),
        ]),
      );

  async function start(options: Parameters<typeof ConnectSimulator.start>[0]) {
    simulator = await ConnectSimulator.start(options);
    fixture = await createSyncFixture(knex, simulator.urls, {
      timeoutMs: 1_000,
    });
    await syncConnectCluster(fixture.context, INTERVALS);
  }
  beforeEach(async () => {
    knex = await databases.init(databaseId);
  });
  afterEach(async () => {
    await fixture.close();
    await simulator.stop();
    await knex.destroy();
  });

  it('tells used topics from configured ones', async () => {
    await start({
      connectors: [
        { ...ORDERS, topics: ['orders.public.orders', 'orders.heartbeat'] },
      ],
    });
    expect(await topics()).toEqual([
      ['orders.public.orders', 'write', true, false],
    ]);
    expect(await beat()).toBe(1);
    expect(await topics()).toEqual([
      ['orders.heartbeat', 'write', false, true],
      ['orders.public.orders', 'write', true, true],
    ]);
    expect(
      await knex('change_log').where({ kind: 'topics-changed' }),
    ).toMatchObject([{ name: 'orders-source' }]);
  });

  it('asks hourly, and after a change of the configuration', async () => {
    await start({ connectors: [fileSink('a')] });
    await beat();
    expect(await beat()).toBe(0);
    simulator.setConfig('a', { ...fileSink('a').config, topics: 'other' });
    fixture.wait(300_000);
    await syncConnectCluster(fixture.context, INTERVALS);
    expect(await beat()).toBe(1);
    fixture.wait(HOUR - 1);
    expect(await beat()).toBe(0);
    fixture.wait(1);
    expect(await beat()).toBe(1);
    expect(asked()).toBe(3);
  });

  it('asks about running connectors only, one after the other, at most 5 a second', async () => {
    await start({
      connectors: Array.from({ length: 30 }, (_, i) => fileSink(`sink-${i}`)),
    });
    simulator.failTask('sink-0', 0, 'no');
    fixture.wait(15_000);
    await syncConnectCluster(fixture.context, INTERVALS);
    simulator.requests.reset();
    const began = performance.now();
    const count = await beat();
    const seconds = (performance.now() - began) / 1000;
    expect(count).toBe(asked());
    expect(count).toBeGreaterThan(1);
    expect(count / seconds).toBeLessThanOrEqual(5.1);
    expect(seconds).toBeLessThan(12);
    const paths = simulator.requests.list().map(each => each.path);
    expect(paths).not.toContain('/connectors/sink-0/topics');
  });

  it('ends in time when the worker is slow', async () => {
    await start({
      connectors: Array.from({ length: 12 }, (_, i) => fileSink(`sink-${i}`)),
    });
    simulator.fault({ type: 'slow', ms: 2_500 }, { path: /topics/ });
    const began = performance.now();
    await beat();
    expect(performance.now() - began).toBeLessThan(13_000);
    expect(asked()).toBeLessThanOrEqual(5);
  });

  it('remembers for a day that a worker does not track topics', async () => {
    await start({
      topicTracking: false,
      connectors: [fileSink('a'), fileSink('b'), fileSink('c')],
    });
    expect(await beat()).toBe(1);
    expect(await knex('connectors').pluck('topic_use')).toEqual(
      Array(3).fill('tracking-disabled'),
    );
    fixture.wait(23 * HOUR);
    expect(await beat()).toBe(0);
    expect(asked()).toBe(1);
    // A change of the configuration is a reason to ask about that one again.
    simulator.setConfig('b', { ...fileSink('b').config, topics: 'other' });
    await syncConnectCluster(fixture.context, INTERVALS);
    expect(await beat()).toBe(1);
    expect(asked()).toBe(2);
  });

  it('stores what topics it can when a worker names impossible ones', async () => {
    await start({
      connectors: [
        {
          ...fileSink('a'),
          topics: ['good', 'x'.repeat(5_000), 'with\u0000nul'],
        },
      ],
    });
    await beat();
    expect((await topics()).map(([topic]) => topic)).toEqual([
      'good',
      'orders.public.orders',
    ]);
  });

  it('asks nothing of a Connect cluster that is held', async () => {
    await start({ connectors: [fileSink('a')] });
    await knex('connect_clusters').update({
      hold_reason: 'kafka-cluster-changed',
    });
    expect(await beat()).toBe(0);
    expect(asked()).toBe(0);
  });
});

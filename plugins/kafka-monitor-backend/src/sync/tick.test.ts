import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { toDate } from '../database/values';
import { ConnectClusterStore } from '../environments/connectClusterStore';
import { confirmHold } from '../environments/confirmHold';
import { fileSink, ORDERS } from './__testUtils__/fleet';
import {
  expectChangesToChain,
  expectRowsToMatch,
  readConnectorRows,
} from './__testUtils__/invariants';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';
import { tick } from './tick';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.each)('a tick on %s', databaseId => {
  let knex: Knex;
  let simulator: ConnectSimulator;
  let fixture: SyncFixture;
  const run = (wait = 0) => {
    fixture.wait(wait);
    return tick(fixture.context, INTERVALS);
  };
  const holds = () =>
    knex('change_log')
      .whereIn('kind', ['hold-started', 'hold-ended'])
      .orderBy('seq')
      .then(rows =>
        rows.map(row => [row.kind, JSON.parse(row.payload).reason]),
      );
  const asked = (path: string | RegExp) => simulator.requests.count({ path });
  const workers = () =>
    knex('workers')
      .where({ connect_cluster_id: fixture.context.id })
      .orderBy('url');

  async function start(options: Parameters<typeof ConnectSimulator.start>[0]) {
    simulator = await ConnectSimulator.start({
      connectors: [ORDERS, fileSink('orders-sink'), fileSink('audit-sink')],
      timings: { cutOffHealthMs: 50 },
      // Each beat of used topics takes its time.
      topicTracking: false,
      ...options,
    });
    fixture = await createSyncFixture(knex, simulator.urls, {
      timeoutMs: 1_000,
    });
  }
  beforeEach(async () => {
    knex = await databases.init(databaseId);
  });
  afterEach(async () => {
    await fixture.close();
    await simulator.stop();
    await knex.destroy();
  });

  it('asks for each thing when it is due and for nothing else', async () => {
    await start({});
    await run();
    simulator.requests.reset();
    await run(5_000);
    await run(5_000);
    expect(simulator.requests.count()).toBe(0);
    await run(5_000);
    expect(simulator.requests.list().map(each => each.url)).toEqual([
      '/connectors?expand=status',
    ]);
    await run(15_000);
    expect(asked('/health')).toBe(1);
    expect(asked(/expand=info/)).toBe(0);
    await run(270_000);
    expect(asked(/expand=info/)).toBe(1);
  });

  it('does what is asked for at once, configurations included, and once', async () => {
    await start({});
    await run();
    await knex('connectors').update({ topics_due_at: new Date(2100, 0) });
    simulator.setConfig('orders-sink', {
      ...fileSink('x').config,
      file: '/var/tmp/other.txt',
    });
    await fixture.context.store.update(fixture.context.id, {
      sync_requested_at: fixture.context.now(),
    });
    expect((await run(1_000)).sync).toMatchObject({ outcome: 'changed' });
    expect(
      await knex('change_log').where({ kind: 'config-changed' }),
    ).toHaveLength(1);
    expect((await run(1_000)).sync).toBeUndefined();
  });

  it('never takes the states from a worker that is cut off from Kafka', async () => {
    await start({ workers: 2 });
    await run();
    simulator.cutOff(0);
    simulator.failTask('orders-source', 0, 'no');
    await run(30_000);
    await run(15_000);
    expect(await workers()).toMatchObject(
      [
        { url: simulator.urls[0], health: 'unhealthy' },
        { url: simulator.urls[1], health: 'healthy' },
      ].sort((a, b) => (a.url < b.url ? -1 : 1)),
    );
    expect(await fixture.row()).toMatchObject({
      active_url: simulator.urls[1],
      error_kind: null,
    });
    await expectRowsToMatch(
      knex,
      simulator,
      fixture.context.id,
      simulator.urls[1],
    );
  });

  it('is not fresh while every worker is cut off, and is again when one is back', async () => {
    await start({});
    await run();
    const before = await fixture.row();
    simulator.cutOff(0);
    await run(30_000);
    await run(60_000);
    expect(await fixture.row()).toMatchObject({
      error_kind: 'server-error',
      error_message: expect.stringContaining('cut off from Kafka'),
      last_good_at: before.last_good_at,
    });
    expect(await knex('connectors').where({ health: 'running' })).toHaveLength(
      3,
    );
    simulator.cutOff(0, false);
    await run(30_000);
    // The look is due at once: the worker has just said that it is well.
    await run(5_000);
    expect(await fixture.row()).toMatchObject({ error_kind: null });
  });

  it('believes nothing of a first worker before it has said how it is', async () => {
    await start({ timings: { cutOffHealthMs: 2_500 } });
    simulator.cutOff(0);
    expect((await run()).sync).toMatchObject({ outcome: 'failed' });
    expect(await knex('connectors')).toEqual([]);
  });

  it('takes a starting worker for one that can not tell yet', async () => {
    await start({});
    simulator.fault(
      {
        type: 'status',
        status: 503,
        body: '{"status":"starting","message":"Worker is still starting up."}',
      },
      { path: '/health' },
    );
    expect((await run()).sync).toMatchObject({
      outcome: 'failed',
      error: { message: expect.stringContaining('No worker is ready') },
    });
    simulator.fault(undefined);
    await run(30_000);
    expect(await knex('connectors')).toHaveLength(3);
  });

  it('asks a worker that did not answer how it is before it believes it', async () => {
    await start({});
    await run();
    simulator.fault({ type: 'refuse' });
    await run(30_000);
    expect(await workers()).toMatchObject([{ health: 'unreachable' }]);
    simulator.fault(undefined);
    simulator.cutOff(0);
    expect((await run(15_000)).sync).toMatchObject({ outcome: 'failed' });
    simulator.cutOff(0, false);
    expect((await run(60_000)).sync).not.toMatchObject({ outcome: 'failed' });
  });

  it('does not hammer with credentials that are rejected', async () => {
    await start({});
    simulator.fault({ type: 'status', status: 401 });
    for (let second = 0; second < 600; second += 5) {
      await run(second === 0 ? 0 : 5_000);
    }
    expect(simulator.requests.count()).toBeLessThan(30);
  });

  it('looks on after the clock was set back by an hour', async () => {
    await start({});
    await run();
    const seen = await readConnectorRows(knex);
    simulator.failTask('orders-source', 0, 'no');
    expect((await run(-3_600_000)).sync).toMatchObject({ outcome: 'changed' });
    simulator.recover('orders-source');
    expect((await run(15_000)).sync).toMatchObject({ outcome: 'changed' });
    await expectChangesToChain(knex);
    const history = await knex('connector_history').orderBy('id');
    expect(history.length).toBeGreaterThan(seen.history.length);
  });

  it('looks on after the clock was set forward by an hour', async () => {
    await start({});
    await run();
    simulator.failTask('orders-source', 0, 'no');
    expect((await run(3_600_000)).sync).toMatchObject({ outcome: 'changed' });
    await expectChangesToChain(knex);
  });

  it('notices that a connector without a status is gone', async () => {
    await start({});
    simulator.hideStatus('orders-source');
    await run();
    expect(await knex('connectors')).toHaveLength(3);
    simulator.remove('orders-source');
    await run(30_000);
    expect(await knex('connectors')).toHaveLength(2);
  });

  describe('when other Kafka is behind the same address', () => {
    let other: ConnectSimulator;
    beforeEach(async () => {
      await start({ kafkaClusterId: 'kafka-one' });
      await run();
      const { port } = new URL(simulator.urls[0]);
      await simulator.stop();
      other = await ConnectSimulator.start({
        workers: [{ port: Number(port) }],
        kafkaClusterId: 'kafka-two',
        connectors: [fileSink('of-another-cluster')],
      });
    });
    afterEach(() => other.stop());

    it('applies nothing of it, from the first look on', async () => {
      const before = await readConnectorRows(knex);
      expect((await run(15_000)).sync).toMatchObject({ outcome: 'held' });
      await run(30_000);
      expect((await run(300_000)).sync).toMatchObject({ outcome: 'held' });
      expect(await readConnectorRows(knex)).toEqual(before);
      expect(await fixture.row()).toMatchObject({
        hold_reason: 'kafka-cluster-changed',
        hold_message: expect.stringContaining('kafka-two instead of kafka-one'),
        hold_until: null,
      });
      expect(await holds()).toEqual([
        ['hold-started', 'kafka-cluster-changed'],
      ]);
    });

    it('applies it once an admin has confirmed', async () => {
      await run(15_000);
      await confirmHold({
        knex,
        store: fixture.context.store,
        environment: 'production',
        connectCluster: 'main',
      });
      await run(30_000);
      // An empty fleet of three is no mass: they are gone, the new one is there.
      await run(15_000);
      expect(await fixture.row()).toMatchObject({
        hold_reason: null,
        kafka_cluster_id: 'kafka-two',
      });
      expect(await knex('connectors').pluck('name')).toEqual([
        'of-another-cluster',
      ]);
      expect(await holds()).toEqual([
        ['hold-started', 'kafka-cluster-changed'],
        ['hold-ended', 'kafka-cluster-changed'],
      ]);
    });
  });

  it('says that one Connect cluster is there twice, as long as it is', async () => {
    await start({ workers: 2 });
    const first = fixture;
    const { settings } = first.context;
    const twin = await createSyncFixture(knex, [simulator.urls[1]], {
      environment: 'staging',
    });
    const store = ConnectClusterStore.create({ knex });
    const environment = (name: string, clusters = [settings]) => ({
      name,
      title: name,
      platform: 'kafka-connect' as const,
      enabled: true,
      owners: [],
      connectClusters: clusters,
    });
    const production = environment('production', [
      { ...settings, urls: [simulator.urls[0]] },
    ]);
    await store.reconcile([
      production,
      environment('staging', [twin.context.settings]),
    ]);
    first.context.settings.urls = [simulator.urls[0]];
    await tick(first.context, INTERVALS);
    await tick(twin.context, INTERVALS);
    for (const each of [first, twin]) {
      each.wait(30_000);
      await tick(each.context, INTERVALS);
    }
    expect(await first.row()).toMatchObject({
      hold_reason: 'same-cluster',
      hold_message: expect.stringContaining('staging/main'),
    });
    expect(await twin.row()).toMatchObject({
      hold_reason: 'same-cluster',
      hold_message: expect.stringContaining('production/main'),
    });
    // It is looked at all the same.
    simulator.failTask('orders-source', 0, 'no');
    first.wait(15_000);
    expect((await tick(first.context, INTERVALS)).sync).toMatchObject({
      outcome: 'changed',
    });
    // One of the two is taken out of the configuration.
    await store.reconcile([production]);
    first.wait(30_000);
    await tick(first.context, INTERVALS);
    expect(await first.row()).toMatchObject({ hold_reason: null });
    expect(await holds()).toEqual([
      ['hold-started', 'same-cluster'],
      ['hold-started', 'same-cluster'],
      ['hold-ended', 'same-cluster'],
    ]);
    expect(toDate((await first.row()).last_good_at!)).toEqual(
      first.context.now(),
    );
    await twin.close();
  });
});

import { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/testDatabases';
import {
  NOW,
  secondsAgo,
  seedConnectCluster,
  seedConnectors,
} from '../../database/fixtures';
import { seedFailures } from '../../failures/__testUtils__/seedFailures';
import { FakeMetrics } from '../__testUtils__/FakeMetrics';
import { measureConnect } from './measureConnect';
import { measureEventLoop } from './measureEventLoop';
import { measureFleet } from './measureFleet';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const of = (environment: string) => ({
  platform: 'kafka-connect',
  environment,
  connect_cluster: 'main',
});

describe.each(databases.each)('metrics of the fleet on %s', id => {
  let knex: Knex;
  let metrics: FakeMetrics;

  beforeEach(async () => {
    knex = await databases.init(id);
    metrics = new FakeMetrics();
    measureFleet(metrics.service, {
      knex,
      clock: () => NOW,
      toggles: async () => ({
        isEnabled: environment => environment !== 'attic',
        statusIntervalMs: 15_000,
      }),
    });
  });

  const connectors = (cluster: number) =>
    seedConnectors(knex, cluster, [
      { name: 'a' },
      { name: 'b' },
      { name: 'c', health: 'failed' },
    ]);

  it('count connectors by health, and nothing stale as well', async () => {
    await connectors(await seedConnectCluster(knex));
    await connectors(
      await seedConnectCluster(knex, {
        environment: 'staging',
        last_good_at: secondsAgo(100),
      }),
    );
    await connectors(await seedConnectCluster(knex, { environment: 'attic' }));
    const seen = await metrics.collect();
    expect(seen['kafka_monitor.connectors']).toHaveLength(3);
    expect(seen['kafka_monitor.connectors']).toEqual(
      expect.arrayContaining([
        [2, { ...of('production'), health: 'running' }],
        [1, { ...of('production'), health: 'failed' }],
        [3, { ...of('staging'), health: 'last-seen' }],
      ]),
    );
    expect(seen['kafka_monitor.connect_clusters']).toEqual([
      [1, { ...of('production'), freshness: 'fresh' }],
      [1, { ...of('staging'), freshness: 'stale' }],
    ]);
    expect(seen['kafka_monitor.connect_cluster.age']).toEqual([
      [5, of('production')],
      [100, of('staging')],
    ]);
  });

  it('count failures that are not over', async () => {
    const cluster = await seedConnectCluster(knex);
    await seedFailures(knex, cluster, [
      { name: 'a', critical: true },
      { name: 'b' },
      { name: 'c' },
      { name: 'd', ended_as: 'recovered' },
    ]);
    const seen = await metrics.collect();
    expect(seen['kafka_monitor.failures.open']).toHaveLength(2);
    expect(seen['kafka_monitor.failures.open']).toEqual(
      expect.arrayContaining([
        [1, { ...of('production'), critical: true }],
        [2, { ...of('production'), critical: false }],
      ]),
    );
  });

  it('ask the database once for all of a collection', async () => {
    await connectors(await seedConnectCluster(knex));
    const tables: string[] = [];
    knex.on('query', ({ sql }) =>
      tables.push(/from [`"](\w+)[`"]/.exec(sql)?.[1] ?? sql),
    );
    await metrics.collect();
    expect(tables.sort()).toEqual([
      'connect_clusters',
      'connectors',
      'failures',
    ]);
  });
});

describe('metrics of this process', () => {
  const main = { environment: 'production', name: 'main' };
  const attributes = { environment: 'production', connect_cluster: 'main' };

  it('tell requests to Kafka Connect and syncs by outcome, in seconds', () => {
    const metrics = new FakeMetrics();
    const meter = measureConnect(metrics.service);
    const request = { method: 'GET', path: '/', url: 'http://a' };
    meter.onRequest(main, { ...request, status: 200, ms: 30 });
    meter.onRequest(main, { ...request, ms: 9_000, errorKind: 'timed-out' });
    meter.onRun(main, { outcome: 'unchanged', durationMs: 40 });
    expect(
      metrics.recorded.get('kafka_monitor.connect.request.duration'),
    ).toEqual([
      [
        0.03,
        {
          ...attributes,
          outcome: 'ok',
          'http.request.method': 'GET',
          'http.response.status_code': 200,
        },
      ],
      [
        9,
        { ...attributes, outcome: 'timed-out', 'http.request.method': 'GET' },
      ],
    ]);
    expect(metrics.recorded.get('kafka_monitor.sync.duration')).toEqual([
      [0.04, { ...attributes, outcome: 'unchanged' }],
    ]);
  });

  it('tell how late the event loop is, in seconds', async () => {
    const metrics = new FakeMetrics();
    measureEventLoop(metrics.service, () => ({ p99Ms: 120, longestMs: 300 }));
    expect(await metrics.collect()).toEqual({
      'kafka_monitor.event_loop.delay.p99': [[0.12]],
    });
  });
});

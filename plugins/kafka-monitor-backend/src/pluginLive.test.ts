import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import {
  ConnectorItem,
  KAFKA_MONITOR_SIGNAL_CHANNEL,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { setTimeout } from 'node:timers/promises';
import request from 'supertest';
import { answersChecked } from './__testUtils__/answersChecked';
import { createTestDatabases } from './database/__testUtils__/testDatabases';
import { kafkaMonitorPlugin } from './plugin';

jest.setTimeout(90_000);

const databases = createTestDatabases();
const INTERVAL_MS = 5_000;
/** Ticks come every 5 s; then there is the look itself. */
const TICK_MS = 7_000;

const sink = (name: string) => ({
  name,
  config: {
    'connector.class': 'io.confluent.connect.jdbc.JdbcSinkConnector',
    'tasks.max': '1',
    topics: 'orders',
    'connection.url': 'jdbc:postgresql://db/orders',
  },
});

describe.each(databases.each)('the plugin left to itself on %s', id => {
  let knex: Knex;
  let production: ConnectSimulator;
  let raft: ConnectSimulator;
  let dead: ConnectSimulator;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;
  const publish = jest.fn(async (_signal: unknown) => {});

  beforeAll(async () => {
    knex = await databases.init(id);
    const common = { topicTracking: false };
    production = await ConnectSimulator.start({
      ...common,
      connectors: [sink('orders'), sink('audit')],
      kafkaClusterId: 'kafka-production',
    });
    raft = await ConnectSimulator.start({
      ...common,
      connectors: [sink('orders'), sink('of-raft')],
      kafkaClusterId: 'kafka-raft',
    });
    dead = await ConnectSimulator.start({
      ...common,
      kafkaClusterId: 'kafka-dead',
    });
    dead.fault({ type: 'hang' });
    const environment = (urls: string[], more: object = {}) => ({
      connectClusters: { main: { urls } },
      ...more,
    });
    backend = await startTestBackend({
      features: [
        kafkaMonitorPlugin,
        answersChecked,
        schedulerServiceFactory,
        mockServices.database.factory({ knex }),
        createServiceFactory({
          service: signalsServiceRef,
          deps: {},
          factory: () => ({ publish }),
        }),
        mockServices.rootConfig.factory({
          data: {
            kafkaMonitor: {
              sync: { statusInterval: { milliseconds: INTERVAL_MS } },
              environments: {
                dead: environment(dead.urls),
                production: environment(production.urls),
                raft: environment(raft.urls, { platform: 'kafka-raft' }),
              },
            },
          },
        }),
      ],
    });
  });
  afterAll(async () => {
    await backend?.stop();
    await Promise.all([production, raft, dead].map(each => each?.stop()));
  });

  async function list(query: string): Promise<ConnectorItem[]> {
    const { status, body } = await request(backend.server).get(
      `/api/kafka-monitor/connectors?${query}`,
    );
    expect([query, status]).toEqual([query, 200]);
    return body.items;
  }
  const health = async (name: string) =>
    (await list(`environment=production&search=${name}`))[0]?.health;

  async function within(ms: number, holds: () => Promise<boolean>) {
    const began = performance.now();
    while (!(await holds())) {
      if (performance.now() - began > ms) {
        throw new Error(`It did not come about within ${ms} ms`);
      }
      await setTimeout(100);
    }
  }

  it('finds its connectors, whatever a dead Connect cluster does', async () => {
    await within(
      2 * TICK_MS,
      async () => (await list('environment=production')).length === 2,
    );
    expect(await health('orders')).toBe('running');
  });

  it('shows a failure within an interval and a tick, beside a dead Connect cluster', async () => {
    await setTimeout(1_000);
    production.failTask('orders', 0, 'java.lang.Exception: no');
    await within(
      INTERVAL_MS + TICK_MS,
      async () => (await health('orders')) === 'failed',
    );
    expect(await health('audit')).toBe('running');
  });

  it('goes on looking at the living while one is dead', async () => {
    const looks = () => production.requests.count({ path: /expand=status/ });
    const before = looks();
    await within(
      2 * (INTERVAL_MS + TICK_MS),
      async () => looks() >= before + 2,
    );
    const { body } = await request(backend.server).get(
      '/api/kafka-monitor/environments',
    );
    const one = body.items.find(
      (each: { name: string }) => each.name === 'dead',
    );
    expect(['pending', 'unreachable']).toContain(
      one.connectClusters[0].freshness,
    );
  });

  it('shows what changed at once when it is asked to look', async () => {
    production.recover('orders');
    const { status } = await request(backend.server)
      .post('/api/kafka-monitor/sync')
      .send({ environments: ['production'] });
    expect(status).toBe(202);
    await within(2_500, async () => (await health('orders')) === 'running');
  });

  it('keeps the two platforms apart', async () => {
    const named = async (platform: string) =>
      (await list(`platform=${platform}`)).map(each => each.name).sort();
    await within(
      2 * TICK_MS,
      async () => (await named('kafka-raft')).length === 2,
    );
    expect(await named('kafka-raft')).toEqual(['of-raft', 'orders']);
    expect(await named('kafka-connect')).toEqual(['audit', 'orders']);
  });

  it('tells open pages once a look, how far it is and what kinds changed', async () => {
    const looks =
      production.requests.count({ path: /expand=status/ }) +
      raft.requests.count({ path: /expand=status/ }) +
      // That one is not even asked for states.
      dead.requests.count({ path: '/health' });
    const sent = publish.mock.calls.map(([signal]) => signal) as Array<{
      channel: string;
      recipients: object;
      message: { sequence: number; kinds: string[] };
    }>;
    expect(sent.length).toBeGreaterThan(3);
    expect(
      sent.filter(each => each.message.kinds.includes('looked')).length,
    ).toBeLessThanOrEqual(looks);
    let last = 0;
    for (const { channel, recipients, message } of sent) {
      expect(channel).toBe(KAFKA_MONITOR_SIGNAL_CHANNEL);
      expect(recipients).toEqual({ type: 'broadcast' });
      expect(Object.keys(message).sort()).toEqual(['kinds', 'sequence']);
      expect(message.kinds.join(' ')).toMatch(/^[a-z -]+$/);
      expect(JSON.stringify(message)).not.toMatch(/orders|audit|production/);
      expect(message.sequence).toBeGreaterThanOrEqual(last);
      last = message.sequence;
    }
    expect(
      sent.some(each => each.message.kinds.includes('health-changed')),
    ).toBe(true);
  });

  it('asks Kafka Connect nothing for a hundred views of its pages', async () => {
    // Whatever is asked from here on is asked for the views.
    await request(backend.server)
      .put('/api/kafka-monitor/scheduler/config')
      .send({ version: 0, statusIntervalSeconds: 3_600 })
      .expect(200);
    await setTimeout(2 * TICK_MS);
    production.requests.reset();
    for (let view = 0; view < 25; view++) {
      await list('environment=production');
      for (const path of [
        '/connectors/production/main/orders',
        '/environments',
        '/connectors.csv',
      ]) {
        await request(backend.server)
          .get(`/api/kafka-monitor${path}`)
          .expect(200);
      }
    }
    // The workers are asked how they are every half minute, views or not.
    const beat = ['/', '/health', '/connectors'];
    expect(
      production.requests.list().filter(({ url }) => !beat.includes(url)),
    ).toEqual([]);
  });

  it('ends within five seconds, in the middle of looks', async () => {
    await request(backend.server).post('/api/kafka-monitor/sync').expect(202);
    const began = performance.now();
    await backend.stop();
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import {
  configVersionsSchema,
  connectorDetailSchema,
  connectorListSchema,
  connectorPath,
  environmentsSchema,
  historySchema,
  schedulerStatusSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { setTimeout } from 'node:timers/promises';
import request from 'supertest';
import { z } from 'zod';
import { answersChecked } from './__testUtils__/answersChecked';
import { createTestDatabases } from './database/__testUtils__/testDatabases';
import { kafkaMonitorPlugin } from './plugin';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const pathOf = (name: string) =>
  connectorPath({ environment: 'production', connectCluster: 'main', name });
const ORDERS = pathOf('orders eu+1');

const sink = (name: string) => ({
  name,
  config: {
    'connector.class': 'io.confluent.connect.jdbc.JdbcSinkConnector',
    'tasks.max': '2',
    topics: 'orders',
    'connection.url': 'jdbc:postgresql://db/orders',
    'connection.password': 's3cret',
  },
});

describe.each(databases.each)('the plugin on %s', id => {
  let knex: Knex;
  let simulator: ConnectSimulator;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeEach(async () => {
    knex = await databases.init(id);
    simulator = await ConnectSimulator.start({
      connectors: [sink('orders/eu 100%'), sink('orders eu+1')],
    });
    backend = await startTestBackend({
      features: [
        kafkaMonitorPlugin,
        answersChecked,
        mockServices.database.factory({ knex }),
        mockServices.rootConfig.factory({
          data: {
            kafkaMonitor: {
              environments: {
                production: {
                  connectClusters: { main: { urls: simulator.urls } },
                },
              },
            },
          },
        }),
      ],
    });
  });

  afterEach(async () => {
    await backend?.stop();
    await simulator?.stop();
  });

  const api = () => request(backend.server);
  const url = (path: string) => `/api/kafka-monitor${path}`;

  async function read<S extends z.ZodType>(
    path: string,
    schema: S,
  ): Promise<z.output<S>> {
    const { status, body } = await api().get(url(path));
    expect([path, status]).toEqual([path, 200]);
    expect(schema.parse(body)).toEqual(body);
    return body;
  }

  /** A sync runs on after its request was answered. */
  async function untilListed(count: number) {
    for (let tries = 0; tries < 100; tries += 1) {
      const list = await read('/connectors', connectorListSchema);
      if (list.totalItems === count) {
        return list;
      }
      await setTimeout(50);
    }
    throw new Error(`Never listed ${count} connectors`);
  }

  it('tells over HTTP what Kafka Connect said, secrets masked', async () => {
    const started = await api().post(url('/sync'));
    expect(started.status).toBe(202);
    const { items, counts } = await untilListed(2);
    expect(items[0]).toMatchObject({
      name: 'orders eu+1',
      health: 'running',
      freshness: 'fresh',
      dbms: 'postgresql',
      tasks: { running: 2, total: 2 },
    });
    expect(counts.running).toBe(2);

    const detail = await read(ORDERS, connectorDetailSchema);
    expect(JSON.stringify(detail)).not.toContain('s3cret');
    expect(detail.maskedKeys).toEqual(['connection.password']);
    expect(detail.topics).toMatchObject([
      { topic: 'orders', direction: 'read' },
    ]);
    const configs = await read(`${ORDERS}/configs`, configVersionsSchema);
    expect(configs.items).toHaveLength(1);
    const { items: environments } = await read(
      '/environments',
      environmentsSchema,
    );
    expect(environments[0].connectClusters[0]).toMatchObject({
      freshness: 'fresh',
      connectors: 2,
      kafkaVersion: '4.3.1',
      workers: [{ url: simulator.urls[0], health: 'healthy' }],
    });
    const scheduler = await read('/scheduler', schedulerStatusSchema);
    expect(scheduler).toMatchObject({
      running: true,
      items: [{ lastRun: { outcome: 'changed', added: 2 } }],
    });
  });

  it('reads one connector anew when it is asked to', async () => {
    await api().post(url('/sync'));
    await untilListed(2);
    simulator.failTask('orders eu+1', 1, 'java.lang.Error: out of luck');
    const { status, body } = await api().post(url(`${ORDERS}/sync`));
    expect([status, body.error]).toEqual([200, undefined]);
    expect(connectorDetailSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      health: 'degraded',
      tasks: { failed: 1 },
      taskList: [
        { state: 'RUNNING' },
        { state: 'FAILED', trace: 'java.lang.Error: out of luck' },
      ],
    });
    const { items } = await read(`${ORDERS}/history?kind=state`, historySchema);
    expect(items[0]).toMatchObject({ kind: 'state', to: expect.any(String) });
  });

  it('says why Kafka Connect can not be asked about a connector', async () => {
    await api().post(url('/sync'));
    await untilListed(2);
    const refused = await api().post(url(`${pathOf('orders/eu 100%')}/sync`));
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toMatch(/refuses .* whose name holds/);
    simulator.fault({ type: 'refuse' });
    const silent = await api().post(url(`${ORDERS}/sync`));
    expect(silent.status).toBe(503);
    expect(silent.body.error.name).toBe('ServiceUnavailableError');
  });

  it('shows an environment that is switched off as last seen, and asks it no more', async () => {
    await api().post(url('/sync'));
    await untilListed(2);
    const change = await api()
      .put(url('/scheduler/config'))
      .send({ version: 0, environments: { production: { enabled: false } } });
    expect(change.status).toBe(200);
    expect((await untilListed(0)).counts.running).toBe(0);
    const named = await read(
      '/connectors?environment=production',
      connectorListSchema,
    );
    expect(named.items[0]).toMatchObject({ freshness: 'disabled' });
    expect(named.counts['last-seen']).toBe(2);
    expect((await api().post(url(`${ORDERS}/sync`))).status).toBe(409);
  });
});

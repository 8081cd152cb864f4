import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  Environment,
  environmentsSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import { startTestRouter } from '../__testUtils__/startTestRouter';
import { appendChanges } from '../changes/changeLog';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import {
  secondsAgo,
  seedConnectCluster,
  seedConnectors,
} from '../database/fixtures';
import { kafkaConnectorConditions } from '../permissions';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const BASE = '/api/kafka-monitor';

describe.each(databases.each)('environments on %s', id => {
  let knex: Knex;
  let router: Awaited<ReturnType<typeof startTestRouter>>;

  beforeEach(async () => {
    knex = await databases.init(id);
    router = await startTestRouter(knex);
  });

  afterEach(async () => {
    await router.stop();
  });

  async function list(query = ''): Promise<Environment[]> {
    const { body } = await request(router.server).get(
      `${BASE}/environments${query}`,
    );
    expect(environmentsSchema.parse(body)).toEqual(body);
    return body.items;
  }

  const post = (path: string) => request(router.server).post(`${BASE}${path}`);

  it('come in the order of the configuration, then those left from before', async () => {
    for (const environment of ['attic', 'production', 'staging']) {
      await seedConnectCluster(knex, { environment });
    }
    await seedConnectCluster(knex, {
      environment: 'abandoned',
      platform: 'kafka-raft',
      configured: false,
    });
    const items = await list();
    expect(
      items.map(item => [item.name, item.configured, item.enabled]),
    ).toEqual([
      ['staging', true, true],
      ['production', true, true],
      ['attic', true, false],
      ['abandoned', false, false],
    ]);
    expect(items.map(item => item.connectClusters[0].freshness)).toEqual([
      'fresh',
      'fresh',
      'disabled',
      'not-configured',
    ]);
    expect(items[1]).toMatchObject({
      title: 'PRODUCTION',
      owners: ['group:default/platform'],
    });
    const raft = await list('?platform=kafka-raft');
    expect(raft.map(item => item.name)).toEqual(['abandoned']);
  });

  it('tell what is wrong with a Connect cluster', async () => {
    const cluster = await seedConnectCluster(knex, {
      last_good_at: secondsAgo(300),
      failing_since: secondsAgo(290),
      error_kind: 'timed-out',
      error_message: 'no answer within 10 s',
      kafka_version: '4.3.1',
      kafka_cluster_id: 'k1',
      hold_reason: 'many-vanished',
      hold_message: '12 connectors vanished together',
      hold_names: JSON.stringify(['a', 'b', 'c']),
      hold_since: secondsAgo(60),
      hold_until: secondsAgo(-540),
    });
    await seedConnectors(knex, cluster, [
      ...['a', 'b', 'c'].map(name => ({ name, absent_since: secondsAgo(60) })),
      { name: 'd' },
    ]);
    expect((await list())[1].connectClusters[0]).toEqual({
      name: 'main',
      freshness: 'unreachable',
      lastGoodAt: secondsAgo(300).toISOString(),
      failingSince: secondsAgo(290).toISOString(),
      error: { kind: 'timed-out', message: 'no answer within 10 s' },
      kafkaVersion: '4.3.1',
      kafkaClusterId: 'k1',
      hold: {
        reason: 'many-vanished',
        connectors: 3,
        since: secondsAgo(60).toISOString(),
        until: secondsAgo(-540).toISOString(),
      },
      workers: [],
      silentWorkers: [],
      connectors: 4,
    });
  });

  it('tell of a hold in names, not in a sentence', async () => {
    const held = { hold_message: 'a sentence', hold_since: secondsAgo(60) };
    await seedConnectCluster(knex, {
      ...held,
      hold_reason: 'same-cluster',
      hold_names: '["staging/main"]',
    });
    await seedConnectCluster(knex, {
      ...held,
      connect_cluster: 'second',
      hold_reason: 'kafka-cluster-changed',
      hold_names: '["k1","k2"]',
    });
    const [, production] = await list();
    const times = { since: secondsAgo(60).toISOString(), until: null };
    expect(production.connectClusters.map(each => each.hold)).toEqual([
      { reason: 'same-cluster', other: 'staging/main', ...times },
      {
        reason: 'kafka-cluster-changed',
        kafkaClusterIds: ['k1', 'k2'],
        ...times,
      },
    ]);
  });

  it('tell that a look failed even when it did in a way of another version', async () => {
    await seedConnectCluster(knex, {
      error_kind: 'on-strike',
      error_message: 'no',
    });
    const [, production] = await list();
    expect(production.connectClusters[0].error).toEqual({
      kind: 'other',
      message: 'no',
    });
  });

  it('say how far the change log has come', async () => {
    const sequence = async () =>
      (await request(router.server).get(`${BASE}/environments`)).body.sequence;
    const clusterId = await seedConnectCluster(knex);
    expect(await sequence()).toBe(0);
    await appendChanges(knex, [{ kind: 'failing', name: null, payload: {} }], {
      connectClusterId: clusterId,
      syncNumber: 1,
      at: secondsAgo(1),
    });
    expect(await sequence()).toBe(1);
  });

  it('name silent workers with what still runs on them, it is said', async () => {
    const cluster = await seedConnectCluster(knex, {
      workers: [
        {},
        {
          url: 'http://connect-2:8083',
          worker_id: 'connect-2:8083',
          health: 'unreachable',
          misses: 5,
          since: secondsAgo(90),
        },
      ],
    });
    const lost = { worker_id: 'connect-2:8083' };
    await seedConnectors(knex, cluster, [
      { name: 'a', ...lost, tasks: [{ state: 'RUNNING', ...lost }] },
      {
        name: 'b',
        tasks: [{ state: 'RUNNING' }, { state: 'RUNNING', ...lost }],
      },
    ]);
    const [, production] = await list();
    expect(production.connectClusters[0]).toMatchObject({
      connectors: 2,
      workers: [
        { url: 'http://connect-1:8083', health: 'healthy' },
        { url: 'http://connect-2:8083', health: 'unreachable' },
      ],
      silentWorkers: [
        {
          workerId: 'connect-2:8083',
          since: secondsAgo(90).toISOString(),
          connectors: 1,
          tasks: 2,
        },
      ],
    });
  });

  it('count the connectors that the viewer may read', async () => {
    const cluster = await seedConnectCluster(knex);
    await seedConnectors(knex, cluster, [
      { name: 'mine', team: 'payments' },
      { name: 'theirs', team: 'risk' },
    ]);
    router.setPolicy(permission =>
      permission.name === 'kafka-monitor.connector.read'
        ? {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'kafka-monitor',
            resourceType: 'kafka-connector',
            conditions: kafkaConnectorConditions.isOnTeam({
              teams: ['payments'],
            }),
          }
        : undefined,
    );
    const [, production] = await list();
    expect(production.connectClusters[0].connectors).toBe(1);
  });

  it('need their permissions', async () => {
    router.setPolicy(() => ({ result: AuthorizeResult.DENY }));
    const read = await request(router.server).get(`${BASE}/environments`);
    expect(read.status).toBe(403);
    expect(read.body.error.message).toContain('kafka-monitor.environment.read');
    expect((await post('/sync')).status).toBe(403);
    expect((await post('/environments/production/main/confirm')).status).toBe(
      403,
    );
    expect(router.syncRequests.requestSync).not.toHaveBeenCalled();
    expect(router.confirmHold).not.toHaveBeenCalled();
  });

  it('are synced on demand: all that are switched on, or those named', async () => {
    const all = await post('/sync');
    expect(all.status).toBe(202);
    const production = { environment: 'production', connectCluster: 'main' };
    const staging = { environment: 'staging', connectCluster: 'main' };
    expect(all.body).toEqual({
      started: [staging, production].map(each => ({ ...each, request: 1 })),
    });
    expect(router.syncRequests.requestSync).toHaveBeenLastCalledWith([
      staging,
      production,
    ]);
    const one = await post('/sync').send({ environments: ['production'] });
    expect(one.body).toEqual({ started: [{ ...production, request: 1 }] });
    const unknown = await post('/sync').send({ environments: ['nowhere'] });
    expect(unknown.status).toBe(404);
    expect(unknown.body.error.message).toContain("'nowhere'");
    const off = await post('/sync').send({
      environments: ['production', 'attic'],
    });
    expect(off.status).toBe(409);
    expect(off.body.error.message).toContain("'attic'");
    expect(router.syncRequests.requestSync).toHaveBeenCalledTimes(2);
  });

  it('are synced one Connect cluster at a time, too, and each once', async () => {
    const production = { environment: 'production', connectCluster: 'main' };
    const staging = { environment: 'staging', connectCluster: 'main' };
    const sync = (body: object) => post('/sync').send(body);
    const one = await sync({ connectClusters: [production, production] });
    expect(one.body).toEqual({ started: [{ ...production, request: 1 }] });
    expect(router.auditor.createEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        eventId: 'environment-sync',
        meta: {
          environments: [],
          connectClusters: [production, production],
        },
      }),
    );
    await sync({ environments: ['staging'], connectClusters: [production] });
    expect(router.syncRequests.requestSync).toHaveBeenLastCalledWith([
      staging,
      production,
    ]);
    for (const [wrong, status] of [
      [{ environment: 'production', connectCluster: 'other' }, 404],
      [{ environment: 'nowhere', connectCluster: 'main' }, 404],
      [{ environment: 'attic', connectCluster: 'main' }, 409],
      [{ environment: 'production' }, 400],
    ] as const) {
      const answer = await sync({ connectClusters: [production, wrong] });
      expect(answer.status).toBe(status);
    }
    expect((await sync({ connectClusters: [] })).status).toBe(400);
    expect(router.syncRequests.requestSync).toHaveBeenCalledTimes(2);
  });

  it('have holds that a person ends, which is on record', async () => {
    const cluster = await seedConnectCluster(knex, {
      hold_reason: 'kafka-cluster-changed',
      hold_message: 'another Kafka cluster',
      hold_since: secondsAgo(60),
    });
    router.confirmHold.mockImplementation(async () => {
      await knex('connect_clusters')
        .where({ id: cluster })
        .update({ hold_reason: null, hold_since: null });
    });
    const path = '/environments/production/main/confirm';
    const { status, body } = await post(path);
    expect(status).toBe(200);
    expect(body.connectClusters[0].hold).toBeNull();
    expect(router.confirmHold).toHaveBeenCalledWith('production', 'main');
    expect(router.auditor.createEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        eventId: 'connect-cluster-confirm',
        severityLevel: 'medium',
        meta: { environment: 'production', connectCluster: 'main' },
      }),
    );
    expect((await post(path)).status).toBe(409);
    expect((await post('/environments/nowhere/main/confirm')).status).toBe(404);
    const service = await post(path).set(
      'authorization',
      mockCredentials.service.header(),
    );
    expect(service.status).toBe(403);
    expect(router.confirmHold).toHaveBeenCalledTimes(1);
  });
});

import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Knex } from 'knex';
import request from 'supertest';
import { startTestRouter } from './__testUtils__/startTestRouter';
import { createTestDatabases } from './database/__testUtils__/testDatabases';
import {
  NOW,
  seedBusinessCluster,
  seedConnectCluster,
  seedConnectors,
  seedTeam,
} from './database/fixtures';
import { seedFailures } from './failures/__testUtils__/seedFailures';
import { kafkaConnectorConditions, kafkaTeamConditions } from './permissions';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const FAILED = [{ state: 'FAILED' }];

describe.each(databases.each)('teams and business clusters on %s', id => {
  let knex: Knex;
  let main: number;
  let router: Awaited<ReturnType<typeof startTestRouter>>;

  beforeEach(async () => {
    knex = await databases.init(id);
    main = await seedConnectCluster(knex);
    router = await startTestRouter(knex);
  });
  afterEach(async () => {
    await router.stop();
  });

  const send = (method: 'post' | 'put' | 'delete' | 'get', path: string) =>
    request(router.server)[method](`/api/kafka-monitor${path}`);
  const get = (path: string) => send('get', path);
  const deny = { result: AuthorizeResult.DENY as AuthorizeResult.DENY };
  const conditional = (resourceType: string, conditions: object) => ({
    result: AuthorizeResult.CONDITIONAL as AuthorizeResult.CONDITIONAL,
    pluginId: 'kafka-monitor',
    resourceType,
    conditions: conditions as never,
  });

  it('put every change on record, and those that are refused', async () => {
    const team = { title: 'Orders' };
    const cluster = { title: 'Shop', owner: 'orders' };
    await send('post', '/teams').send({ ...team, name: 'orders' });
    await send('put', '/teams/orders').send({
      title: 'Sales',
      leads: ['budi'],
      version: 1,
    });
    await send('post', '/clusters').send({
      ...cluster,
      name: 'shop',
      platform: 'kafka-raft',
    });
    await send('put', '/clusters/shop').send({
      ...cluster,
      title: 'Store',
      version: 1,
    });
    await send('delete', '/clusters/shop?version=2');
    await send('delete', '/teams/orders?version=2');
    await send('post', '/teams/orders/restore');
    const allowed = router.published.length;
    expect(router.published).toEqual(Array(7).fill(['organization-changed']));
    router.setPolicy(({ attributes }) =>
      attributes.action === 'read' ? undefined : deny,
    );
    await send('delete', '/teams/orders?version=4').expect(403);
    expect(router.published).toHaveLength(allowed);

    const { calls, results } = router.auditor.createEvent.mock;
    const leads = ['user:default/budi'];
    expect(calls.map(([{ eventId, meta }]) => [eventId, meta])).toEqual([
      ['team-create', { team: 'orders', leads: [] }],
      ['team-update', { team: 'orders', leads }],
      ['cluster-create', { cluster: 'shop', owner: 'orders' }],
      ['cluster-update', { cluster: 'shop', owner: 'orders' }],
      ['cluster-delete', { cluster: 'shop' }],
      ['team-delete', { team: 'orders' }],
      ['team-restore', { team: 'orders' }],
      ['team-delete', { team: 'orders' }],
    ]);
    const events = await Promise.all(results.map(({ value }) => value));
    for (const event of events.slice(0, -1)) {
      expect(event.success).toHaveBeenCalledTimes(1);
      expect(event.fail).not.toHaveBeenCalled();
    }
    const refused = events[events.length - 1];
    expect(refused.success).not.toHaveBeenCalled();
    expect(refused.fail).toHaveBeenCalledTimes(1);

    const told: Array<{ kind: string; name: string; payload: string }> =
      await knex('change_log').orderBy('seq');
    expect(
      told.map(({ kind, name, payload }) => [
        kind,
        name,
        JSON.parse(payload).action,
      ]),
    ).toEqual([
      ['team-changed', 'orders', 'created'],
      ['team-changed', 'orders', 'updated'],
      ['cluster-changed', 'shop', 'created'],
      ['cluster-changed', 'shop', 'updated'],
      ['cluster-changed', 'shop', 'deleted'],
      ['team-changed', 'orders', 'deleted'],
      ['team-changed', 'orders', 'restored'],
    ]);
  });

  it('count what is shown, by what connectors belong to now', async () => {
    const attic = await seedConnectCluster(knex, { environment: 'attic' });
    const gone = await seedConnectCluster(knex, {
      environment: 'gone',
      configured: false,
    });
    await seedTeam(knex, { name: 'orders' });
    await seedTeam(knex, { name: 'risk' });
    await seedBusinessCluster(knex, { name: 'shop', owner: 'orders' });
    await seedBusinessCluster(knex, { name: 'bank', owner: 'risk' });
    const orders = { team: 'orders', cluster: 'shop' };
    await seedConnectors(knex, main, [
      { name: 'a', ...orders, tasks: FAILED },
      { name: 'b', ...orders },
      { name: 'c', team: 'risk', cluster: 'shop', tasks: FAILED },
    ]);
    await seedConnectors(knex, attic, [{ name: 'd', ...orders }]);
    await seedConnectors(knex, gone, [{ name: 'e', ...orders }]);
    await seedFailures(knex, main, [
      // They were another team's, and in another business cluster, then.
      { name: 'a', team: 'risk', cluster: 'bank' },
      { name: 'c', team: 'orders', cluster: 'bank' },
      { name: 'b', ...orders, ended_as: 'recovered' },
      { name: 'lost', team: 'risk', cluster: 'bank' },
    ]);
    const numbers = async (path: string) => {
      const { body } = await get(path).expect(200);
      const { running, failed } = body.counts;
      return [running, failed, body.openFailures];
    };
    expect(await numbers('/clusters/shop')).toEqual([1, 2, 2]);
    expect(await numbers('/clusters/bank')).toEqual([0, 0, 1]);
    expect(await numbers('/teams/orders')).toEqual([1, 1, 1]);
    expect(await numbers('/teams/risk')).toEqual([0, 1, 2]);
    expect(await numbers('/teams/risk?platform=kafka-raft')).toEqual([0, 0, 0]);

    // What is switched off or not configured is named all the same.
    const preview = await get('/teams/orders/deletion').expect(200);
    expect(
      preview.body.connectors.map((each: { name: string }) => each.name),
    ).toEqual(['a', 'b', 'd', 'e']);

    router.setPolicy(({ name }) =>
      name === 'kafka-monitor.connector.read'
        ? conditional(
            'kafka-connector',
            kafkaConnectorConditions.isOnTeam({ teams: ['orders'] }),
          )
        : undefined,
    );
    expect(await numbers('/clusters/shop')).toEqual([1, 1, 1]);
    expect(await numbers('/clusters/bank')).toEqual([0, 0, 0]);
    expect(await numbers('/teams/risk')).toEqual([0, 0, 0]);
    const sorted = await get('/teams?sort=-failing&limit=1').expect(200);
    expect(sorted.body.items).toMatchObject([{ name: 'orders' }]);
    // All of them are in the way, also those he may not read.
    const { body } = await send('delete', '/clusters/shop?version=1');
    expect(body.error.message).toMatch(/still has 5 connectors/);
  });

  it('are read with as many queries, however many there are', async () => {
    const add = async (name: string) => {
      await seedTeam(knex, { name, leads: ['user:default/budi'] });
      await seedBusinessCluster(knex, { name, teams: ['lainnya', name] });
      await seedConnectors(knex, main, [{ name, team: name, cluster: name }]);
    };
    await add('first');
    // Settings are read once in a while, whoever asks.
    await get('/teams').expect(200);
    let queries = 0;
    knex.on('query', () => {
      queries += 1;
    });
    const count = async (path: string) => {
      queries = 0;
      const { body } = await get(path).expect(200);
      return { queries, items: body.items.length };
    };
    const few = [await count('/teams'), await count('/clusters')];
    for (let index = 0; index < 30; index += 1) {
      await add(`n-${index}`);
    }
    expect([
      await count('/teams?limit=200'),
      await count('/clusters?limit=200'),
    ]).toEqual([
      { queries: few[0].queries, items: 32 },
      { queries: few[1].queries, items: 31 },
    ]);
    const { body } = await get('/clusters/n-7');
    expect(body).toMatchObject({ counts: { running: 1 } });
  });

  it('are named as far as the caller may see and use them', async () => {
    await seedTeam(knex, { name: 'orders', leads: ['user:default/mock'] });
    await seedTeam(knex, {
      name: 'past',
      leads: ['user:default/mock'],
      deleted_at: NOW,
    });
    await seedTeam(knex, { name: 'risk' });
    await seedBusinessCluster(knex, { name: 'shop' });
    router.setPolicy(({ name }) => {
      if (name === 'kafka-monitor.team.assign') {
        const users = ['user:default/mock'];
        return conditional(
          'kafka-team',
          kafkaTeamConditions.isLedBy({ users }),
        );
      }
      return name === 'kafka-monitor.team.read' ? undefined : deny;
    });
    const { body } = await get('/organization').expect(200);
    expect(body).toEqual({
      teams: [
        {
          name: 'lainnya',
          title: 'Lainnya',
          deleted: false,
          assignable: false,
        },
        { name: 'orders', title: 'orders', deleted: false, assignable: true },
        { name: 'past', title: 'past', deleted: true, assignable: false },
        { name: 'risk', title: 'risk', deleted: false, assignable: false },
      ],
      clusters: [],
      allowed: [],
    });
    await get('/clusters/shop/history').expect(403);
  });

  it('leave to the next of its name what was kept of the last', async () => {
    await seedBusinessCluster(knex, { name: 'shop' });
    await knex('assignments').insert(
      ['gone', 'lost'].map(name => ({
        connect_cluster_id: main,
        name,
        team: 'orders',
        cluster: 'shop',
        version: 1,
        updated_by: 'user:default/mock',
        updated_at: NOW,
      })),
    );
    await send('delete', '/clusters/shop?version=1').expect(200);
    expect(await knex('assignments').select('team', 'cluster')).toEqual([
      { team: 'orders', cluster: null },
      { team: 'orders', cluster: null },
    ]);
    await get('/clusters/shop/history').expect(404);
    await send('post', '/clusters')
      .send({
        name: 'shop',
        platform: 'kafka-connect',
        title: 'Shop',
        owner: 'lainnya',
      })
      .expect(201);
    const { body } = await get('/clusters/shop/history').expect(200);
    expect(body.items).toMatchObject([
      { action: 'created' },
      {
        action: 'deleted',
        by: 'user:default/mock',
        changes: [{ field: 'assignments', from: 2, to: null }],
      },
    ]);
  });
});

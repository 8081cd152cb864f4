import { setTimeout } from 'node:timers/promises';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  clusterListSchema,
  clusterSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import { startTestRouter } from '../__testUtils__/startTestRouter';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import {
  NOW,
  seedConnectCluster,
  seedConnectors,
  seedTeam,
} from '../database/fixtures';
import { kafkaConnectorConditions } from '../permissions';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const ADMIN = 'user:default/mock';
const SHOP = {
  name: 'shop',
  platform: 'kafka-connect',
  title: 'Shop',
  owner: 'orders',
};

describe.each(databases.each)('business clusters on %s', id => {
  let knex: Knex;
  let main: number;
  let router: Awaited<ReturnType<typeof startTestRouter>>;

  beforeEach(async () => {
    knex = await databases.init(id);
    main = await seedConnectCluster(knex);
    await seedTeam(knex, { name: 'orders' });
    await seedTeam(knex, { name: 'payments' });
    await seedTeam(knex, { name: 'retired', deleted_at: NOW });
    router = await startTestRouter(knex);
  });
  afterEach(async () => {
    await router.stop();
  });

  const url = (path: string) => `/api/kafka-monitor${path}`;
  const get = (path: string) => request(router.server).get(url(path));
  const create = (body: object) =>
    request(router.server).post(url('/clusters')).send(body);
  const put = (name: string, body: object) =>
    request(router.server)
      .put(url(`/clusters/${name}`))
      .send(body);
  const remove = (name: string, version = 1) =>
    request(router.server).delete(url(`/clusters/${name}?version=${version}`));
  const { name: _, platform: __, ...VALUES } = SHOP;

  it('are created with all that they have, and told of', async () => {
    const { body } = await create({
      ...SHOP,
      description: '',
      teams: ['payments', 'orders', 'payments'],
      links: [{ title: 'Runbook', url: 'https://wiki.example.com/shop' }],
    }).expect(201);
    expect(clusterSchema.strict().parse(body)).toEqual({
      ...SHOP,
      description: null,
      teams: ['payments'],
      links: [{ title: 'Runbook', url: 'https://wiki.example.com/shop' }],
      declaredIn: null,
      version: 1,
      createdAt: NOW.toISOString(),
      updatedAt: NOW.toISOString(),
      updatedBy: ADMIN,
      counts: expect.objectContaining({ running: 0 }),
      openFailures: 0,
      allowed: ['update', 'delete'],
    });
    expect(router.published).toEqual([['organization-changed']]);
    expect(router.auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'cluster-create' }),
    );
    expect(await knex('change_log')).toMatchObject([
      { kind: 'cluster-changed', name: 'shop', connect_cluster_id: 0 },
    ]);
    const history = await get('/clusters/shop/history').expect(200);
    expect(history.body.items).toMatchObject([
      { action: 'created', by: ADMIN },
    ]);
  });

  it.each<[object, RegExp]>([
    [{ ...SHOP, name: 'Shop' }, /name.*lower case/],
    [{ ...SHOP, platform: 'kafka' }, /platform/],
    [{ ...SHOP, owner: undefined }, /owner/],
    [{ ...SHOP, owner: 'nobody' }, /owner: there is no team 'nobody'/],
    [{ ...SHOP, owner: 'retired' }, /owner: the team 'retired' is deleted/],
    [{ ...SHOP, teams: ['retired'] }, /teams: the team 'retired'/],
    [{ ...SHOP, title: '' }, /title/],
    [
      { ...SHOP, links: [{ title: 'x', url: 'ftp://example.com' }] },
      /links.*http/,
    ],
    [{ ...SHOP, colour: 'red' }, /colour/],
  ])('are not created of %j', async (body, told) => {
    const answer = await create(body).expect(400);
    expect(answer.body.error.message).toMatch(told);
    expect(await knex('business_clusters')).toEqual([]);
  });

  it('have names of their own on both platforms together', async () => {
    const answers = await Promise.all([create(SHOP), create(SHOP)]);
    expect(answers.map(each => each.status).sort()).toEqual([201, 409]);
    const refused = await create({ ...SHOP, platform: 'kafka-raft' });
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toMatch(/'shop' of kafka-connect/);
  });

  it('are changed, the second of two people being told', async () => {
    await create(SHOP);
    const titled = (title: string) =>
      put('shop', { ...VALUES, title, teams: ['payments'], version: 1 });
    const answers = await Promise.all([titled('A'), titled('B')]);
    expect(answers.map(each => each.status).sort()).toEqual([200, 409]);
    const first = answers.find(each => each.status === 200)!.body;
    const second = answers.find(each => each.status === 409)!.body;
    expect(second.error.current).toEqual(first);
    const { title } = first;
    await put('shop', {
      ...VALUES,
      title,
      teams: ['payments'],
      version: 2,
    }).expect(200);
    expect(router.published).toHaveLength(2);
    await put('none', { ...VALUES, version: 1 }).expect(404);
  });

  it('keep a team that was deleted since, and get no other one', async () => {
    await create({ ...SHOP, teams: ['payments'] });
    await knex('teams').where({ name: 'payments' }).update({ deleted_at: NOW });
    await put('shop', {
      ...VALUES,
      title: 'x',
      teams: ['payments'],
      version: 1,
    }).expect(200);
    const refused = await put('shop', {
      ...VALUES,
      teams: ['payments', 'retired'],
      version: 2,
    });
    expect(refused.status).toBe(400);
  });

  it('are deleted once no connector is in them', async () => {
    await create(SHOP);
    const ids = await seedConnectors(knex, main, [
      { name: '1', cluster: 'shop' },
      { name: '2', cluster: 'shop' },
    ]);
    await knex('assignments').insert({
      connect_cluster_id: main,
      name: 'gone',
      cluster: 'shop',
      version: 1,
      updated_by: ADMIN,
      updated_at: NOW,
    });
    const refused = await remove('shop').expect(409);
    expect(refused.body.error.message).toMatch(/still has 2 connectors/);
    await knex('connectors')
      .where({ id: ids.get('1') })
      .update({ cluster: null });
    expect((await remove('shop')).body.error.message).toMatch(/1 connector$/);
    await knex('connectors').update({ cluster: null });
    await remove('shop', 7).expect(409);
    await remove('shop').expect(200, { name: 'shop' });
    await get('/clusters/shop').expect(404);
    await remove('shop').expect(404);
    // Created again under its ref, a connector would be in nothing.
    expect(await knex('assignments').first()).toMatchObject({ cluster: null });
    await create(SHOP).expect(201);
  });

  it('get no connector in the moment in which they are deleted', async () => {
    await create(SHOP);
    await seedConnectors(knex, main, [{ name: 'orders' }]);
    const [assigned, deleted] = await Promise.all([
      request(router.server)
        .patch(url('/connectors/production/main/orders'))
        .send({ version: 0, cluster: 'shop' }),
      remove('shop'),
    ]);
    const there = await knex('business_clusters').where({ name: 'shop' });
    const row = await knex('connectors').first('cluster');
    expect([assigned.status, deleted.status].sort()).toEqual(
      there.length > 0 ? [200, 409] : [200, 400],
    );
    expect(row.cluster).toBe(there.length > 0 ? 'shop' : null);
  });

  it('are not deleted under a connector that a look brings back', async () => {
    await create(SHOP);
    const [key] = [{ connect_cluster_id: main, name: 'orders' }];
    await knex('assignments').insert({
      ...key,
      cluster: 'shop',
      version: 1,
      updated_by: ADMIN,
      updated_at: NOW,
    });
    let deleted: Promise<request.Response> | undefined;
    await knex.transaction(async trx => {
      // As a look does: the lock, what was decided, and only then the row.
      await trx('connect_clusters')
        .where({ id: main })
        .update('sync_number', 1);
      const [{ cluster }] = await trx('assignments').where(key);
      deleted = remove('shop').then(answer => answer);
      await setTimeout(500);
      await seedConnectors(trx, main, [{ name: 'orders', cluster }]);
    });
    expect((await deleted!).status).toBe(409);
    expect(await knex('business_clusters')).toHaveLength(1);
  });

  it('of a file are changed in the file', async () => {
    await create(SHOP);
    await knex('business_clusters').update({ declared_in: 'x.yaml' });
    const { body } = await get('/clusters/shop');
    expect(body).toMatchObject({ declaredIn: 'x.yaml', allowed: [] });
    const refused = await put('shop', { ...VALUES, version: 1 }).expect(409);
    expect(refused.body.error.message).toMatch(/declared in x\.yaml/);
    await remove('shop').expect(409);
  });

  it('are listed with numbers of what the caller may read', async () => {
    await create({ ...SHOP, teams: ['payments'] });
    await create({
      ...SHOP,
      name: 'ledger',
      title: 'Ledger',
      owner: 'payments',
    });
    await create({ ...SHOP, name: 'raft', platform: 'kafka-raft' });
    await seedConnectors(knex, main, [
      { name: '1', cluster: 'shop', team: 'orders' },
      { name: '2', cluster: 'shop', tasks: [{ state: 'FAILED' }] },
    ]);
    const names = async (query: string) =>
      (await get(`/clusters?${query}`)).body.items.map(
        (cluster: { name: string }) => cluster.name,
      );
    expect(await names('platform=kafka-connect')).toEqual(['ledger', 'shop']);
    expect(await names('sort=-failing&limit=1')).toEqual(['shop']);
    expect(await names('sort=owner')).toEqual(['raft', 'shop', 'ledger']);
    expect(await names('team=payments')).toEqual(['ledger', 'shop']);
    expect(await names('search=LEDG')).toEqual(['ledger']);
    const all = await get('/clusters');
    expect(clusterListSchema.strict().parse(all.body).totalItems).toBe(3);
    router.setPolicy(permission => {
      if (permission.name === 'kafka-monitor.connector.read') {
        return {
          result: AuthorizeResult.CONDITIONAL,
          pluginId: 'kafka-monitor',
          resourceType: 'kafka-connector',
          conditions: kafkaConnectorConditions.isOnTeam({ teams: ['orders'] }),
        };
      }
      return permission.attributes.action === 'read'
        ? undefined
        : { result: AuthorizeResult.DENY };
    });
    const { body } = await get('/clusters/shop');
    expect(body).toMatchObject({
      counts: { running: 1, failed: 0 },
      allowed: [],
    });
    await create({ ...SHOP, name: 'x' }).expect(403);
    await put('shop', { ...VALUES, version: 1 }).expect(403);
    await remove('shop').expect(403);
    router.setPolicy(() => ({ result: AuthorizeResult.DENY }));
    await get('/clusters').expect(403);
    await get('/clusters/shop').expect(403);
  });
});

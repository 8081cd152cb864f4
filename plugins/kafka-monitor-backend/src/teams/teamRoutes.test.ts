import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  organizationHistorySchema,
  organizationSchema,
  teamDeletionSchema,
  teamListSchema,
  teamSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import { startTestRouter } from '../__testUtils__/startTestRouter';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import {
  NOW,
  secondsAgo,
  seedConnectCluster,
  seedConnectors,
} from '../database/fixtures';
import { kafkaConnectorConditions, kafkaTeamConditions } from '../permissions';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const ADMIN = 'user:default/mock';
const ORDERS = { name: 'orders', title: 'Orders' };

describe.each(databases.each)('teams on %s', id => {
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

  const url = (path: string) => `/api/kafka-monitor${path}`;
  const get = (path: string) => request(router.server).get(url(path));
  const post = (path: string, body: object = {}) =>
    request(router.server).post(url(path)).send(body);
  const put = (path: string, body: object) =>
    request(router.server).put(url(path)).send(body);
  const remove = (name: string, version: number) =>
    request(router.server).delete(url(`/teams/${name}?version=${version}`));
  const create = (body: object) => post('/teams', body);
  const conditional = (resourceType: string, conditions: object) => ({
    result: AuthorizeResult.CONDITIONAL as AuthorizeResult.CONDITIONAL,
    pluginId: 'kafka-monitor',
    resourceType,
    conditions: conditions as never,
  });

  it('lose the leads of a Group that is theirs no more', async () => {
    await create({
      ...ORDERS,
      leads: ['ann'],
      group: { mode: 'link', ref: 'a' },
    });
    await knex('team_leads').insert({
      team: 'orders',
      user_ref: 'user:default/budi',
      source: 'group',
    });
    const same = { ...ORDERS, leads: ['ann'], version: 1, language: 'id' };
    const { name: _, ...kept } = { ...same, group: { mode: 'link', ref: 'a' } };
    const { body } = await put('/teams/orders', kept).expect(200);
    expect(body.leads).toHaveLength(2);
    const other = { ...kept, version: 2, group: { mode: 'create' } };
    const regrouped = await put('/teams/orders', other).expect(200);
    expect(regrouped.body.leads).toMatchObject([
      { ref: 'user:default/ann', source: 'person' },
    ]);
    const { body: told } = await get('/teams/orders/history');
    expect(told.items[0]).toMatchObject({
      action: 'leads-copied',
      changes: [{ field: 'leads', from: ['user:default/budi'], to: [] }],
    });
  });

  it('begin with the default one, which is nobody', async () => {
    const { body } = await get('/teams').expect(200);
    const { items } = teamListSchema.strict().parse(body);
    expect(items).toMatchObject([
      {
        name: 'lainnya',
        title: 'Lainnya',
        isDefault: true,
        leads: [],
        group: { mode: 'create', ref: 'group:default/lainnya' },
        allowed: ['test-channels', 'update', 'update-channels'],
      },
    ]);
    const refused = await remove('lainnya', 1).expect(400);
    expect(refused.body.error.message).toMatch(/can not be deleted/);
    const retitled = { title: 'Others', version: 1 };
    const led = await put('/teams/lainnya', { ...retitled, leads: ['budi'] });
    expect(led.status).toBe(400);
    expect(led.body.error.message).toMatch(/^leads: nobody leads/);
    const others = await put('/teams/lainnya', retitled).expect(200);
    expect(others.body).toMatchObject({ title: 'Others', version: 2 });
  });

  it('are created with all that they have, and told of', async () => {
    const { body } = await create({
      name: 'orders',
      title: ' Orders & <b>Returns</b> 漢字 ',
      description: 'From the cart to the doorstep',
      leads: ['Budi.Santoso', 'user:default/maria', 'budi.santoso'],
      group: { mode: 'link', ref: 'Orders' },
      email: 'orders@example.com',
      telegram: { chatId: '-1001234567890', threadId: 7 },
      language: 'id',
      quietHours: { from: '22:00', to: '06:00' },
      summaryAt: '08:30',
      timeZone: 'Asia/Jakarta',
    }).expect(201);
    expect(teamSchema.strict().parse(body)).toEqual({
      name: 'orders',
      title: 'Orders & <b>Returns</b> 漢字',
      description: 'From the cart to the doorstep',
      isDefault: false,
      leads: [
        { ref: 'user:default/budi.santoso', source: 'person', known: null },
        { ref: 'user:default/maria', source: 'person', known: null },
      ],
      group: { mode: 'link', ref: 'group:default/orders', state: 'unknown' },
      email: 'orders@example.com',
      telegram: { chatId: '-1001234567890', threadId: 7 },
      language: 'id',
      quietHours: { from: '22:00', to: '06:00' },
      summaryAt: '08:30',
      timeZone: 'Asia/Jakarta',
      declaredIn: null,
      version: 1,
      createdAt: NOW.toISOString(),
      updatedAt: NOW.toISOString(),
      updatedBy: ADMIN,
      deletedAt: null,
      deletedBy: null,
      counts: expect.objectContaining({ running: 0, 'last-seen': 0 }),
      openFailures: 0,
      clusters: [],
      allowed: ['test-channels', 'update', 'update-channels', 'delete'],
    });
    expect(router.published).toEqual([['organization-changed']]);
    expect(router.checkTeams).toHaveBeenCalledWith(['orders']);
    expect(router.auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'team-create' }),
    );
    expect(await knex('change_log')).toMatchObject([
      { kind: 'team-changed', name: 'orders', connect_cluster_id: 0 },
    ]);
    const { body: history } = await get('/teams/orders/history').expect(200);
    expect(organizationHistorySchema.parse(history).items).toMatchObject([
      {
        action: 'created',
        by: ADMIN,
        changes: expect.arrayContaining([
          {
            field: 'leads',
            from: null,
            to: ['user:default/budi.santoso', 'user:default/maria'],
          },
        ]),
      },
    ]);
  });

  it.each<[object, RegExp]>([
    [{ title: 'x' }, /name/],
    [{ ...ORDERS, name: 'Orders' }, /name.*lower case/],
    [{ ...ORDERS, name: 'a b' }, /name/],
    [{ ...ORDERS, name: '-a' }, /name/],
    [{ ...ORDERS, name: 'x'.repeat(64) }, /name.*63/],
    [{ ...ORDERS, title: '  ' }, /title.*empty/],
    [{ ...ORDERS, title: 'x'.repeat(500) }, /title.*200/],
    [{ ...ORDERS, title: 'a\nb' }, /title.*single line/],
    [{ ...ORDERS, email: 'nobody' }, /email.*e-mail/],
    [{ ...ORDERS, leads: ['group:default/a'] }, /leads.*ref of a user/],
    [{ ...ORDERS, leads: ['a/b/c'] }, /leads/],
    [{ ...ORDERS, group: { mode: 'link' } }, /group/],
    [{ ...ORDERS, group: { mode: 'own' } }, /group/],
    [{ ...ORDERS, telegram: { chatId: 'nine' } }, /telegram.*chat/],
    [{ ...ORDERS, language: 'de' }, /language/],
    [{ ...ORDERS, quietHours: { from: '22:00' } }, /quietHours\.to/],
    [
      { ...ORDERS, quietHours: { from: '6:00', to: '07:00' } },
      /quietHours\.from.*time of day/,
    ],
    [
      { ...ORDERS, quietHours: { from: '22:00', to: '22:00' } },
      /quietHours\.to.*end when it begins/,
    ],
    [{ ...ORDERS, summaryAt: '24:00' }, /summaryAt.*time of day/],
    [{ ...ORDERS, timeZone: 'Mars/Base' }, /timeZone.*time zone/],
    [{ ...ORDERS, quietHours: { from: '22:00' } }, /quietHours.*to/],
    [
      { ...ORDERS, quietHours: { from: '9', to: '12:00' } },
      /from.*time of day/,
    ],
    [
      { ...ORDERS, quietHours: { from: '09:00', to: '09:00' } },
      /quietHours.to.*must not end when it begins/,
    ],
    [{ ...ORDERS, summaryAt: '24:00' }, /summaryAt.*time of day/],
    [{ ...ORDERS, timeZone: 'Asia/Atlantis' }, /timeZone.*Asia\/Jakarta/],
    [{ ...ORDERS, colour: 'red' }, /colour/],
  ])('are not created of %j', async (body, told) => {
    const answer = await create(body).expect(400);
    expect(answer.body.error.message).toMatch(told);
    expect(await knex('teams')).toHaveLength(1);
  });

  it('have names of their own, also where two create one at once', async () => {
    const answers = await Promise.all([create(ORDERS), create(ORDERS)]);
    expect(answers.map(each => each.status).sort()).toEqual([201, 409]);
    const refused = await create(ORDERS).expect(409);
    expect(refused.body.error.message).toMatch(/there is a team 'orders'/);
    // Titles may repeat.
    await create({ ...ORDERS, name: 'orders-2' }).expect(201);
  });

  it('are changed, leads and all, and unchanged by the same again', async () => {
    await create({ ...ORDERS, leads: ['budi', 'maria'] });
    await knex('team_leads').insert([
      { team: 'orders', user_ref: 'user:default/ann', source: 'group' },
      { team: 'orders', user_ref: 'user:default/budi', source: 'group' },
    ]);
    await knex('team_leads').update({ known: true });
    await knex('teams').update({ group_state: 'ours' });
    const next = { title: 'Orders', version: 1, leads: ['maria', 'james'] };
    const { body } = await put('/teams/orders', next).expect(200);
    expect(body).toMatchObject({
      version: 2,
      group: { state: 'ours' },
      leads: [
        { ref: 'user:default/ann', source: 'group' },
        { ref: 'user:default/budi', source: 'group' },
        { ref: 'user:default/james', source: 'person', known: null },
        { ref: 'user:default/maria', source: 'person', known: true },
      ],
    });
    const again = { ...next, version: 2, leads: ['james', 'maria'] };
    const same = await put('/teams/orders', again).expect(200);
    expect(same.body.version).toBe(2);
    expect(router.published).toHaveLength(2);
    const linked = { ...again, group: { mode: 'link', ref: 'shop' } };
    const other = await put('/teams/orders', linked).expect(200);
    expect(other.body.group).toEqual({
      mode: 'link',
      ref: 'group:default/shop',
      state: 'unknown',
    });
    // The leads that the Group of before gave are told of after it.
    const { body: history } = await get('/teams/orders/history?limit=2');
    expect(history.items[1].changes).toEqual([
      {
        field: 'group',
        from: { mode: 'create' },
        to: { mode: 'link', ref: 'group:default/shop' },
      },
    ]);
    const rest = await get(
      `/teams/orders/history?cursor=${history.nextCursor}`,
    );
    expect(rest.body.items).toHaveLength(2);
  });

  it('say when they are told, until they say nothing of it again', async () => {
    await create(ORDERS);
    const times = {
      quietHours: { from: '22:00', to: '06:00' },
      summaryAt: '08:00',
      timeZone: 'Europe/Berlin',
    };
    const { name: _, ...values } = { ...ORDERS, ...times };
    const set = await put('/teams/orders', { ...values, version: 1 });
    expect(set.body).toMatchObject({ version: 2, ...times });
    const same = await put('/teams/orders', { ...values, version: 2 });
    expect(same.body).toMatchObject({ version: 2 });
    const none = await put('/teams/orders', { title: 'Orders', version: 2 });
    const nothing = { quietHours: null, summaryAt: null, timeZone: null };
    expect(none.body).toMatchObject({ version: 3, ...nothing });
    const { body: history } = await get('/teams/orders/history');
    const [unset, changed] = history.items;
    const names = Object.keys(times) as Array<keyof typeof times>;
    expect(changed.changes).toEqual(
      names.map(field => ({ field, from: null, to: times[field] })),
    );
    expect(unset.changes).toEqual(
      names.map(field => ({ field, from: times[field], to: null })),
    );
  });

  it('edited by two people at once keep the first, told to the second', async () => {
    await create(ORDERS);
    const titled = (title: string) =>
      put('/teams/orders', { title, version: 1 });
    const answers = await Promise.all([titled('A'), titled('B')]);
    expect(answers.map(each => each.status).sort()).toEqual([200, 409]);
    const first = answers.find(each => each.status === 200)!.body;
    const second = answers.find(each => each.status === 409)!.body;
    expect(second.error.message).toMatch(/changed meanwhile by user:default/);
    expect(second.error.current).toEqual(first);
  });

  it('deleted stay named, lead nobody, and come back whole', async () => {
    await create({ ...ORDERS, leads: ['mock'] });
    await create({ name: 'other', title: 'Other' });
    const raft = await seedConnectCluster(knex, {
      environment: 'staging',
      platform: 'kafka-raft',
    });
    await seedConnectors(knex, main, [{ name: 'a', team: 'orders' }]);
    await seedConnectors(knex, raft, [{ name: 'b', team: 'orders' }]);
    await post('/clusters', {
      name: 'shop',
      platform: 'kafka-connect',
      title: 'Shop',
      owner: 'other',
      teams: ['orders'],
    }).expect(201);
    const preview = await get('/teams/orders/deletion').expect(200);
    expect(teamDeletionSchema.strict().parse(preview.body)).toMatchObject({
      connectors: [
        { platform: 'kafka-connect', name: 'a' },
        { platform: 'kafka-raft', name: 'b' },
      ],
      connectorCount: 2,
      clusters: ['shop'],
    });
    await remove('orders', 2).expect(409);
    const { body } = await remove('orders', 1).expect(200);
    expect(body).toMatchObject({
      deletedAt: NOW.toISOString(),
      deletedBy: ADMIN,
      version: 2,
      allowed: ['restore'],
      counts: { running: 2 },
    });
    expect(await knex('connectors').pluck('team')).toEqual([
      'orders',
      'orders',
    ]);
    const listed = await get('/teams');
    expect(listed.body.items).toHaveLength(2);
    const deleted = await get('/teams?deleted=true');
    expect(deleted.body.items).toMatchObject([{ name: 'orders' }]);
    const { body: organization } = await get('/organization').expect(200);
    expect(organizationSchema.strict().parse(organization)).toMatchObject({
      teams: [
        { name: 'lainnya', deleted: false, assignable: true },
        { name: 'orders', deleted: true, assignable: false },
        { name: 'other', deleted: false, assignable: true },
      ],
      clusters: [{ name: 'shop', platform: 'kafka-connect' }],
      allowed: ['create-team', 'create-cluster'],
    });
    // Its lead does not lead any more.
    router.setPolicy(permission =>
      permission.name === 'kafka-monitor.connector.restart'
        ? conditional(
            'kafka-connector',
            kafkaConnectorConditions.isLedBy({ users: ['user:default/mock'] }),
          )
        : undefined,
    );
    const led = async () =>
      (await get('/connectors/production/main/a')).body.allowed;
    expect(await led()).not.toContain('restart');
    const changed = await put('/teams/orders', { title: 'x', version: 2 });
    expect(changed.status).toBe(409);
    expect(changed.body.error.message).toMatch(/restore it/);
    await remove('orders', 2).expect(409);
    const clash = await create(ORDERS).expect(409);
    expect(clash.body.error.message).toMatch(/a deleted team.*restore it/);

    const restored = await post('/teams/orders/restore').expect(200);
    expect(restored.body).toMatchObject({ deletedAt: null, version: 3 });
    expect(await led()).toContain('restart');
    await post('/teams/orders/restore').expect(409);
    await post('/teams/none/restore').expect(404);
    const { body: history } = await get('/teams/orders/history');
    expect(
      history.items.map((entry: { action: string }) => entry.action),
    ).toEqual(['restored', 'deleted', 'created']);
  });

  it('of a file are changed in the file', async () => {
    await create(ORDERS);
    await knex('teams')
      .where({ name: 'orders' })
      .update({ declared_in: 'teams.yaml' });
    const { body } = await get('/teams/orders');
    expect(body).toMatchObject({
      declaredIn: 'teams.yaml',
      allowed: ['test-channels'],
    });
    const refused = await put('/teams/orders', { title: 'x', version: 1 });
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toMatch(/declared in teams\.yaml/);
    await remove('orders', 1).expect(409);
  });

  it('are listed with numbers, in any order, a page at a time', async () => {
    await create({ name: 'a', title: 'Zebra' });
    await create({ name: 'b', title: 'Äpfel' });
    const silent = await seedConnectCluster(knex, {
      environment: 'staging',
      last_good_at: secondsAgo(3_000),
    });
    await seedConnectors(knex, main, [
      { name: '1', team: 'a' },
      { name: '2', team: 'b', tasks: [{ state: 'FAILED' }] },
      { name: '3', team: 'b' },
    ]);
    await seedConnectors(knex, silent, [{ name: '4', team: 'b' }]);
    const names = async (query: string) =>
      (await get(`/teams?${query}`)).body.items.map(
        (team: { name: string }) => team.name,
      );
    expect(await names('sort=title')).toEqual(['b', 'lainnya', 'a']);
    expect(await names('sort=-connectors')).toEqual(['b', 'a', 'lainnya']);
    expect(await names('sort=-failing&limit=1')).toEqual(['b']);
    expect(await names('sort=name&offset=2')).toEqual(['lainnya']);
    expect(await names('search=%C3%A4PF')).toEqual(['b']);
    expect(await names('search=%25')).toEqual([]);
    const { body } = await get('/teams/b');
    expect(body.counts).toMatchObject({
      running: 1,
      failed: 1,
      'last-seen': 1,
    });
    const raft = await get('/teams/b?platform=kafka-raft');
    expect(raft.body.counts).toMatchObject({ running: 0, failed: 0 });
    await get('/teams?sort=colour').expect(400);
    await get('/teams/none').expect(404);
  });

  it('count only what the caller may read', async () => {
    await create(ORDERS);
    await seedConnectors(knex, main, [
      { name: '1', team: 'orders', cluster: 'x' },
      { name: '2', team: 'orders' },
    ]);
    const opened = {
      connect_cluster_id: main,
      kind: 'failed',
      severity: 0,
      open: true,
      since_by: NOW,
      opened_at: NOW,
      seen: 'failing',
      occurrences: 1,
      last_occurrence_at: NOW,
      onsets: '[]',
      fingerprints: '[]',
      parts: '[]',
      environment: 'production',
      connect_cluster: 'main',
      platform: 'kafka-connect',
      type: 'sink',
      team: 'other',
      critical: false,
    };
    await knex('failures').insert(
      ['1', '2'].map(name => ({ ...opened, name })),
    );
    expect((await get('/teams/orders')).body.openFailures).toBe(2);
    router.setPolicy(permission =>
      permission.name === 'kafka-monitor.connector.read'
        ? conditional(
            'kafka-connector',
            kafkaConnectorConditions.isInCluster({ clusters: ['x'] }),
          )
        : undefined,
    );
    const { body } = await get('/teams/orders');
    expect(body).toMatchObject({ counts: { running: 1 }, openFailures: 1 });
    const preview = await get('/teams/orders/deletion');
    expect(preview.body).toMatchObject({ connectorCount: 1 });
  });

  describe('for a lead', () => {
    beforeEach(async () => {
      await create({ ...ORDERS, leads: ['mock'] });
      await create({ name: 'other', title: 'Other' });
      router.setPolicy(permission => {
        if (permission.name === 'kafka-monitor.team.update-channels') {
          const users = ['user:default/mock'];
          return conditional(
            'kafka-team',
            kafkaTeamConditions.isLedBy({ users }),
          );
        }
        return permission.attributes.action === 'read'
          ? undefined
          : { result: AuthorizeResult.DENY };
      });
    });

    it('offer the channels of his own', async () => {
      const { body } = await get('/teams?sort=name');
      expect(
        body.items.map((team: { allowed: string[] }) => team.allowed),
      ).toEqual([[], ['test-channels', 'update-channels'], []]);
      const { body: organization } = await get('/organization');
      expect(organization).toMatchObject({ allowed: [] });
    });

    it('change their channels and nothing else', async () => {
      const as = { ...ORDERS, leads: ['mock'] };
      const { name: _, ...values } = as;
      const mail = {
        ...values,
        version: 1,
        email: 'a@example.com',
        telegram: { chatId: '-1001' },
        language: 'id',
        quietHours: { from: '22:00', to: '06:00' },
        summaryAt: '08:00',
        timeZone: 'Asia/Jakarta',
      };
      await put('/teams/orders', mail).expect(200);
      const titled = { ...mail, version: 2, title: 'Mine', leads: [] };
      const refused = await put('/teams/orders', titled).expect(403);
      expect(refused.body.error.message).toMatch(/^title, leads: /);
      await put('/teams/other', { title: 'Mine', version: 1 }).expect(403);
      await remove('orders', 2).expect(403);
      await get('/teams/orders/deletion').expect(403);
      await post('/teams/orders/restore').expect(403);
      await create({ name: 'third', title: 'x' }).expect(403);
    });
  });

  it('are closed to those who may not read them', async () => {
    router.setPolicy(() => ({ result: AuthorizeResult.DENY }));
    for (const path of ['/teams', '/teams/lainnya', '/teams/lainnya/history']) {
      const { body } = await get(path).expect(403);
      expect(body.error.message).toMatch(/kafka-monitor\.team\.read/);
    }
    const { body } = await get('/organization').expect(200);
    expect(body).toEqual({ teams: [], clusters: [], allowed: [] });
  });
});

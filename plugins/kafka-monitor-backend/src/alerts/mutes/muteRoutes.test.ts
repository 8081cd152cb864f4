import {
  muteListSchema,
  muteSchema,
  MuteScope,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import {
  authorizationOf,
  Caller,
  callers,
  decideByRoles,
} from '../../__testUtils__/access/callers';
import { startTestRouter } from '../../__testUtils__/startTestRouter';
import { createTestDatabases } from '../../database/__testUtils__/testDatabases';
import {
  NOW,
  seedConnectCluster,
  seedConnectors,
} from '../../database/fixtures';
import { toDate } from '../../database/values';
import { seedFailures } from '../../failures/__testUtils__/seedFailures';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const HOUR_MS = 3_600_000;
const DAY = 24;
const WEEK = 7 * DAY;
const LEAD: Caller = 'lead of payments';

const connector = (name: string): MuteScope => ({
  kind: 'connector',
  environment: 'production',
  connectCluster: 'main',
  name,
});
const PRODUCTION: MuteScope = {
  kind: 'environment',
  environment: 'production',
};
const PAYMENTS: MuteScope = { kind: 'team', team: 'payments' };
const SHOP: MuteScope = { kind: 'cluster', cluster: 'shop' };

describe.each(databases.each)('mutes on %s', id => {
  let knex: Knex;
  let main: number;
  let now: Date;
  let router: Awaited<ReturnType<typeof startTestRouter>>;

  beforeEach(async () => {
    now = NOW;
    knex = await databases.init(id);
    main = await seedConnectCluster(knex);
    await seedConnectors(knex, main, [
      { name: 'pay/in', team: 'payments', cluster: 'shop' },
      { name: 'ship', team: 'orders' },
    ]);
    const stamps = { created_at: NOW, updated_at: NOW };
    for (const name of ['payments', 'orders']) {
      const group_ref = `group:default/${name}`;
      await knex('teams').insert({ name, title: name, group_ref, ...stamps });
    }
    await knex('team_leads').insert({
      team: 'payments',
      user_ref: callers[LEAD],
      source: 'person',
    });
    await knex('business_clusters').insert({
      name: 'shop',
      platform: 'kafka-connect',
      title: 'Shop',
      owner: 'payments',
      links: '[]',
      ...stamps,
    });
    router = await startTestRouter(knex, { clock: () => now });
    router.setPolicy(decideByRoles);
  });
  afterEach(async () => {
    await router.stop();
  });

  const after = (hours: number) =>
    new Date(now.getTime() + hours * HOUR_MS).toISOString();
  const URL = '/api/kafka-monitor/mutes';
  const as = (caller: Caller, sent: request.Test) =>
    sent.set('authorization', authorizationOf(caller));
  const create = (
    scope: MuteScope | object,
    hours = 1,
    caller: Caller = 'admin',
  ) =>
    as(caller, request(router.server).post(URL)).send({
      scope,
      reason: ' A move ',
      until: after(hours),
    });
  const end = (mute: string, caller: Caller = 'admin') =>
    as(caller, request(router.server).delete(`${URL}/${mute}`));
  const list = async (query = '', caller: Caller = 'admin') => {
    const { body } = await as(
      caller,
      request(router.server).get(`${URL}${query}`),
    ).expect(200);
    return muteListSchema.strict().parse(body);
  };
  const told = (body: { error: { message: string } }) => body.error.message;

  it.each([PRODUCTION, SHOP, PAYMENTS, connector('pay/in')])(
    'hold %j, with who, why and until when',
    async scope => {
      const { body } = await create(scope, WEEK).expect(201);
      expect(muteSchema.strict().parse(body)).toEqual({
        id: expect.stringMatching(/^\d+$/),
        scope,
        reason: 'A move',
        createdBy: callers.admin,
        createdAt: NOW.toISOString(),
        until: after(WEEK),
        endedAt: null,
        endedBy: null,
        active: true,
        held: 0,
        allowed: ['end'],
      });
      expect((await list()).items).toEqual([body]);
      expect(router.published).toEqual([['mutes']]);
      expect(router.auditor.createEvent).toHaveBeenCalledWith(
        expect.objectContaining({
          eventId: 'mute-create',
          meta: { scope, until: after(WEEK) },
        }),
      );
    },
  );

  it('are of something that there is', async () => {
    for (const [scope, message] of [
      [{ ...PRODUCTION, environment: 'moon' }, /no environment 'moon'/],
      [{ ...SHOP, cluster: 'moon' }, /no business cluster 'moon'/],
      [{ ...PAYMENTS, team: 'moon' }, /no team 'moon'/],
      [connector('moon'), /No connector production\/main\/moon/],
      [{ ...connector('ship'), connectCluster: 'moon' }, /No connector/],
    ] as const) {
      const { body } = await create(scope).expect(404);
      expect(told(body)).toMatch(message);
    }
    expect(await knex('mutes')).toEqual([]);
    expect(router.published).toEqual([]);
  });

  it('end within a week, and in the future', async () => {
    for (const hours of [0, -1, WEEK + 0.001]) {
      const { body } = await create(PRODUCTION, hours).expect(400);
      expect(told(body)).toMatch(/until: must be in the future, at most 168/);
    }
    expect(await knex('mutes')).toEqual([]);
  });

  it('are refused with what they can not be, naming the field', async () => {
    const body = { scope: PRODUCTION, reason: 'A move', until: after(1) };
    for (const [part, message] of [
      [{ reason: '  ' }, /reason.*empty/],
      [{ reason: 'x'.repeat(501) }, /reason.*500/],
      [{ reason: 'a\u0000' }, /reason.*NUL/],
      [{ until: 'tomorrow' }, /until/],
      [{ scope: { kind: 'galaxy' } }, /scope/],
      [{ scope: { ...PAYMENTS, environment: 'production' } }, /environment/],
      [{ colour: 'red' }, /colour/],
    ] as const) {
      const answer = await as('admin', request(router.server).post(URL))
        .send({ ...body, ...part })
        .expect(400);
      expect(told(answer.body)).toMatch(message);
    }
    expect(await knex('mutes')).toEqual([]);
  });

  it.each<[MuteScope, string]>([
    [PRODUCTION, 'kafka-monitor.mute.manage'],
    [SHOP, 'kafka-monitor.mute.manage'],
    [{ kind: 'team', team: 'orders' }, 'kafka-monitor.team.mute'],
    [connector('ship'), 'kafka-monitor.connector.mute'],
  ])(
    'of %j are not for a lead of others, and he hears why',
    async (scope, permission) => {
      const refused = await create(scope, 1, LEAD).expect(403);
      expect(told(refused.body)).toContain(permission);
      const { body: mute } = await create(scope).expect(201);
      const kept = await end(mute.id, LEAD).expect(403);
      expect(told(kept.body)).toContain(permission);
      const { items } = await list('', LEAD);
      expect(items).toMatchObject([{ active: true, allowed: [] }]);
    },
  );

  it.each([PAYMENTS, connector('pay/in')])(
    'of %j are his for a day, and he hears of the limit',
    async scope => {
      const { body } = await create(scope, DAY + 0.001, LEAD).expect(403);
      expect(told(body)).toMatch(/at most 24 hours.*kafka-monitor.mute.manage/);
      const { body: mute } = await create(scope, DAY, LEAD).expect(201);
      expect(mute).toMatchObject({ active: true, allowed: ['end'] });
      await end(mute.id, LEAD).expect(200);
    },
  );

  it('that an admin made for longer may be ended by the lead', async () => {
    const { body } = await create(PAYMENTS, WEEK).expect(201);
    const { body: ended } = await end(body.id, LEAD).expect(200);
    expect(ended.endedBy).toBe(callers[LEAD]);
  });

  it('say what the viewer may mute, and for how long', async () => {
    const all = ['environment', 'cluster', 'team', 'connector'];
    expect((await list()).allowed).toEqual(
      all.map(scope => ({ scope, hours: WEEK })),
    );
    expect((await list('', LEAD)).allowed).toEqual(
      ['team', 'connector'].map(scope => ({ scope, hours: DAY })),
    );
    for (const caller of ['user', 'other service'] as const) {
      expect((await list('', caller)).allowed).toEqual([]);
    }
  });

  it('are not for who may not read messages', async () => {
    router.setPolicy((permission, credentials) =>
      permission.name === 'kafka-monitor.message.read'
        ? { result: 'DENY' as never }
        : decideByRoles(permission, credentials),
    );
    const { body } = await create(PRODUCTION).expect(403);
    expect(told(body)).toContain('kafka-monitor.message.read');
    await as('admin', request(router.server).get(URL)).expect(403);
  });

  it('end once, and stay as they ended', async () => {
    const { body: mute } = await create(PRODUCTION).expect(201);
    now = new Date(NOW.getTime() + 60_000);
    const { body } = await end(mute.id, 'listed service').expect(200);
    expect(muteSchema.strict().parse(body)).toEqual({
      ...mute,
      endedAt: now.toISOString(),
      endedBy: callers['listed service'],
      active: false,
      allowed: [],
    });
    expect(router.auditor.createEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        eventId: 'mute-end',
        meta: { mute: mute.id },
      }),
    );
    expect(router.published).toEqual([['mutes'], ['mutes']]);
    now = new Date(NOW.getTime() + 120_000);
    expect((await end(mute.id).expect(200)).body).toEqual(body);
  });

  it('end by themselves, after which nobody ends them', async () => {
    const { body: mute } = await create(PRODUCTION).expect(201);
    now = new Date(mute.until);
    expect((await list()).items).toEqual([]);
    const { body } = await end(mute.id).expect(200);
    const over = { ...mute, active: false, allowed: [] };
    expect(body).toEqual(over);
    expect((await list('?state=all')).items).toEqual([over]);
  });

  it('that are not there do not end', async () => {
    for (const mute of ['4711', '999999999999999999']) {
      const { body } = await end(mute).expect(404);
      expect(told(body)).toBe(`There is no mute ${mute}`);
    }
    for (const mute of ['0', 'a', '1e3', '-1', '1.5']) {
      expect(told((await end(mute).expect(400)).body)).toMatch(/number/);
    }
  });

  it('are listed newest first, in pages', async () => {
    for (const hours of [1, 2, 3, 4]) {
      await create(PRODUCTION, hours).expect(201);
    }
    const [fourth, third] = (await list()).items;
    await end(fourth.id).expect(200);
    const active = await list('?limit=2');
    expect(active.totalItems).toBe(3);
    expect(active.items.map(each => each.until)).toEqual([after(3), after(2)]);
    expect(active.items[0]).toEqual(third);
    const rest = await list('?limit=2&offset=2');
    expect(rest.items.map(each => each.until)).toEqual([after(1)]);
    const all = await list('?state=all&limit=1');
    expect(all).toMatchObject({ totalItems: 4, items: [{ id: fourth.id }] });
  });

  it('of connectors are shown to those who may read them', async () => {
    await create(connector('ship')).expect(201);
    await create(connector('pay/in')).expect(201);
    await create(SHOP).expect(201);
    router.setPolicy((permission, credentials) =>
      permission.name === 'kafka-monitor.connector.read'
        ? ({
            result: 'CONDITIONAL',
            pluginId: 'kafka-monitor',
            resourceType: 'kafka-connector',
            conditions: {
              rule: 'IS_ON_TEAM',
              resourceType: 'kafka-connector',
              params: { teams: ['payments'] },
            },
          } as never)
        : decideByRoles(permission, credentials),
    );
    const { items, totalItems } = await list();
    expect(items.map(({ scope }) => scope)).toEqual([
      SHOP,
      connector('pay/in'),
    ]);
    expect(totalItems).toBe(2);
    await end('1').expect(404);
    await create(connector('ship')).expect(404);
  });

  describe('and what waits', () => {
    const waiting = (failure_id: string, held_by: string, due_at: unknown) => ({
      failure_id,
      connect_cluster_id: main,
      name: 'pay/in',
      told: 'nothing',
      told_critical: false,
      passed: '[]',
      told_acknowledged: false,
      told_flapping: false,
      baseline: false,
      held_by,
      due_at,
    });
    const due = async () => {
      const rows = await knex('alert_failures').orderBy('failure_id');
      return rows.map(row => toDate(row.due_at));
    };
    const LATER = new Date(NOW.getTime() + HOUR_MS);

    beforeEach(async () => {
      const { body } = await create(PAYMENTS, 2).expect(201);
      const ids = await seedFailures(
        knex,
        main,
        ['pay/in', 'ship', 'a', 'b'].map(name => ({ name })),
      );
      await knex('alert_failures').insert([
        waiting(ids[0], `mute:${body.id}`, LATER),
        waiting(ids[1], `mute:${body.id}`, LATER),
        waiting(ids[2], 'quiet', LATER),
        // It was closed: nothing of it is held any more.
        waiting(ids[3], `mute:${body.id}`, null),
      ]);
    });

    it('is counted', async () => {
      await create(PRODUCTION).expect(201);
      expect((await list()).items.map(({ held }) => held)).toEqual([0, 2]);
    });

    it('is judged anew when one begins', async () => {
      await create(PRODUCTION).expect(201);
      expect(await due()).toEqual([NOW, NOW, NOW, null]);
    });

    it('is judged anew when one ends, once', async () => {
      const [mute] = (await list()).items;
      now = new Date(NOW.getTime() + 60_000);
      const { body } = await end(mute.id).expect(200);
      expect(body.held).toBe(0);
      expect(await due()).toEqual([now, now, now, null]);
      await knex('alert_failures').update({ due_at: LATER });
      await end(mute.id).expect(200);
      expect(await due()).toEqual([LATER, LATER, LATER, LATER]);
    });

    it('is left alone by a mute that is refused', async () => {
      await create(PRODUCTION, WEEK + 1).expect(400);
      await create(PRODUCTION, 1, LEAD).expect(403);
      expect(await due()).toEqual([LATER, LATER, LATER, null]);
    });
  });
});

import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  assignmentRulesSchema,
  connectorDetailSchema,
  historySchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import { startTestRouter } from '../../__testUtils__/startTestRouter';
import { until } from '../../__testUtils__/until';
import { createTestDatabases } from '../../database/__testUtils__/testDatabases';
import {
  NOW,
  seedConnectCluster,
  seedConnectors,
} from '../../database/fixtures';
import {
  kafkaConnectorConditions,
  kafkaTeamConditions,
} from '../../permissions';
import { assignOne } from '../bulk/bulkAssignment';
import { Assigner } from './Assigner';
import { applyRules } from './applyRules';
import { assignConnector } from './assignConnector';
import { AssignmentConflictError } from './AssignmentConflictError';
import { compileRule } from './compileRule';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const BASE = '/api/kafka-monitor';
const ORDERS = '/connectors/production/main/orders';
const LEAD = 'user:default/mock';
const assigner = new Assigner([
  compileRule({
    match: { name: ['orders'] },
    assign: { team: 'payments', critical: true },
  }),
  compileRule({ match: { name: ['*'] }, assign: { cluster: 'nowhere' } }),
]);

describe.each(databases.each)('assignments by people on %s', id => {
  let knex: Knex;
  let cluster: number;
  let router: Awaited<ReturnType<typeof startTestRouter>>;

  beforeEach(async () => {
    knex = await databases.init(id);
    cluster = await seedConnectCluster(knex);
    await seedConnectors(knex, cluster, [
      { name: 'orders', dbms: 'postgresql' },
      { name: 'invoices', team: 'risk' },
    ]);
    const times = { created_at: NOW, updated_at: NOW };
    await knex('teams').insert(
      ['payments', 'risk', 'retired'].map(name => ({
        name,
        title: name,
        group_ref: `group:default/${name}`,
        deleted_at: name === 'retired' ? NOW : null,
        ...times,
      })),
    );
    await knex('business_clusters').insert(
      ['shop', 'raft-shop'].map(name => ({
        name,
        title: name,
        platform: name === 'shop' ? 'kafka-connect' : 'kafka-raft',
        owner: 'payments',
        links: '[]',
        ...times,
      })),
    );
    await applyRules({ knex, assigner, now: NOW });
    await knex('connector_history').delete();
    await knex('change_log').delete();
    router = await startTestRouter(knex, undefined, assigner);
  });
  afterEach(async () => {
    await router.stop();
  });

  const get = (path: string) => request(router.server).get(`${BASE}${path}`);
  const patch = (path: string, body: object) =>
    request(router.server).patch(`${BASE}${path}`).send(body);

  const ended = (bulk: string) =>
    until(
      20,
      async () => (await get(`/operations/${bulk}`)).body.status,
      status => status === 'done',
    );

  /** A lead of `payments`, who reads everything. */
  async function asLead() {
    await knex('team_leads').insert({
      team: 'payments',
      user_ref: LEAD,
      source: 'person',
    });
    router.setPolicy(permission => {
      const decision = {
        result: AuthorizeResult.CONDITIONAL as AuthorizeResult.CONDITIONAL,
        pluginId: 'kafka-monitor',
      };
      switch (permission.name) {
        case 'kafka-monitor.connector.assign':
          return {
            ...decision,
            resourceType: 'kafka-connector',
            conditions: kafkaConnectorConditions.isLedBy({ users: [LEAD] }),
          };
        case 'kafka-monitor.team.assign':
          return {
            ...decision,
            resourceType: 'kafka-team',
            conditions: {
              anyOf: [
                kafkaTeamConditions.isLedBy({ users: [LEAD] }),
                kafkaTeamConditions.isTeam({ teams: ['lainnya'] }),
              ],
            },
          };
        default:
          return permission.attributes.action === 'read'
            ? { result: AuthorizeResult.ALLOW }
            : { result: AuthorizeResult.DENY };
      }
    });
  }

  it('show where each value comes from, and go back to automatic', async () => {
    const first = await get(ORDERS).expect(200);
    expect(connectorDetailSchema.parse(first.body).assignment).toEqual({
      version: 0,
      team: {
        value: 'payments',
        source: 'rule',
        rule: 0,
        automatic: 'payments',
      },
      cluster: {
        value: 'nowhere',
        source: 'rule',
        rule: 1,
        automatic: 'nowhere',
      },
      dbms: {
        value: 'postgresql',
        source: 'class',
        rule: null,
        automatic: 'postgresql',
      },
      critical: { value: true, source: 'rule', rule: 0, automatic: true },
      by: null,
      at: null,
    });
    const decided = await patch(ORDERS, {
      version: 0,
      team: 'risk',
      cluster: 'shop',
      dbms: 'Oracle 12',
      critical: false,
    }).expect(200);
    expect(decided.body).toMatchObject({
      team: 'risk',
      cluster: 'shop',
      dbms: 'Oracle 12',
      critical: false,
      assignment: {
        version: 1,
        team: { source: 'person', automatic: 'payments' },
        by: LEAD,
        at: NOW.toISOString(),
      },
    });
    const back = await patch(ORDERS, {
      version: 1,
      team: null,
      dbms: null,
    }).expect(200);
    expect(back.body).toMatchObject({
      team: 'payments',
      cluster: 'shop',
      dbms: 'postgresql',
      critical: false,
      assignment: { version: 2, team: { source: 'rule' } },
    });
    const { body } = await get(`${ORDERS}/history?kind=assignment`);
    expect(historySchema.parse(body).items).toMatchObject([
      {
        by: LEAD,
        bulkId: null,
        changes: [
          { field: 'team', from: 'risk', to: 'payments' },
          { field: 'dbms', from: 'Oracle 12', to: 'postgresql' },
        ],
      },
      {
        changes: [
          { field: 'team', from: 'payments', to: 'risk' },
          { field: 'cluster', from: 'nowhere', to: 'shop' },
          { field: 'dbms', from: 'postgresql', to: 'Oracle 12' },
          { field: 'critical', from: true, to: false },
        ],
      },
    ]);
    const log = await knex('change_log').orderBy('seq');
    expect(log.map(each => [each.kind, each.name])).toEqual([
      ['assignment-changed', 'orders'],
      ['assignment-changed', 'orders'],
    ]);
    expect(router.published).toEqual([
      ['assignment-changed'],
      ['assignment-changed'],
    ]);
    expect(router.auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'connector-assign',
        meta: expect.objectContaining({
          name: 'orders',
          values: { team: null, dbms: null },
        }),
      }),
    );
  });

  it('that decide what is so already are decisions, and no news', async () => {
    await patch(ORDERS, { version: 0, team: 'payments' }).expect(200);
    expect(await knex('change_log')).toEqual([]);
    const same = await patch(ORDERS, { version: 1, team: 'payments' });
    expect(same.body.assignment).toMatchObject({
      version: 1,
      team: { source: 'person' },
    });
    expect(router.published).toHaveLength(1);
  });

  it('by the second of two people are refused, with the newer ones', async () => {
    await patch(ORDERS, { version: 0, team: 'risk' }).expect(200);
    const { body } = await patch(ORDERS, { version: 0, team: 'payments' });
    expect(body.error).toMatchObject({
      name: 'ConflictError',
      current: { version: 1, team: { value: 'risk' }, by: LEAD },
    });
    expect(body.response.statusCode).toBe(409);
    expect(
      await knex('connectors').where({ name: 'orders' }).first(),
    ).toMatchObject({ team: 'risk' });
  });

  it('by two people at the same moment come out as one', async () => {
    const answers = await Promise.all(
      ['risk', 'payments', 'lainnya'].map(team =>
        patch(ORDERS, { version: 0, team }),
      ),
    );
    expect(answers.map(each => each.status).sort()).toEqual([200, 409, 409]);
  });

  it.each<[object, RegExp]>([
    [{ team: 'risk' }, /version/],
    [{ version: 0 }, /give one of team, cluster, dbms, critical/],
    [{ version: 0, team: 'nobody' }, /team: there is no team 'nobody'/],
    [{ version: 0, team: 'retired' }, /team: 'retired' is deleted/],
    [{ version: 0, team: 'Risk' }, /team.*lower case/],
    [{ version: 0, cluster: 'none' }, /cluster: there is no business cluster/],
    [{ version: 0, cluster: 'raft-shop' }, /cluster: 'raft-shop' is one of/],
    [{ version: 0, dbms: '' }, /dbms/],
    [{ version: 0, dbms: 'x'.repeat(65) }, /dbms.*64/],
    [{ version: 0, dbms: 'a\nb' }, /dbms.*single line/],
    [{ version: 0, critical: 'yes' }, /critical/],
    [{ version: 0, config: {} }, /config/],
  ])('are refused with the field: %j', async (body, told) => {
    const answer = await patch(ORDERS, body).expect(400);
    expect(answer.body.error.message).toMatch(told);
    expect(await knex('assignments')).toEqual([]);
  });

  it('concern nothing but connectors that are there', async () => {
    const none = '/connectors/production/main/none';
    const answer = await patch(none, { version: 0, team: 'risk' });
    expect(answer.status).toBe(404);
  });

  it('of a lead stay between his teams and the default one', async () => {
    await asLead();
    const refused = await patch(ORDERS, { version: 0, team: 'risk' });
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toMatch(/kafka-monitor\.team\.assign/);
    await patch(ORDERS, { version: 0, cluster: 'shop', dbms: 'x' }).expect(200);
    await patch('/connectors/production/main/invoices', {
      version: 0,
      cluster: 'shop',
    }).expect(403);
    await patch(ORDERS, { version: 1, team: 'lainnya' }).expect(200);
    // Nobody leads that one: it is out of his hands.
    await patch(ORDERS, { version: 2, team: 'payments' }).expect(403);
  });

  it('of a lead do not get around that by rules', async () => {
    await asLead();
    await patch(ORDERS, { version: 0, team: 'payments' }).expect(200);
    const other = new Assigner([
      compileRule({ match: { name: ['orders'] }, assign: { team: 'risk' } }),
    ]);
    await router.stop();
    router = await startTestRouter(knex, undefined, other);
    router.setPolicy(() => undefined);
    await knex('team_leads').delete();
    await asLead();
    const refused = await patch(ORDERS, { version: 1, team: null });
    expect(refused.status).toBe(403);
  });

  it('of many are made by a bulk operation, each with its result', async () => {
    const begin = (body: object) =>
      request(router.server).post(`${BASE}/operations`).send(body);
    const connectors = ['orders', 'invoices', 'none'].map(
      name => `production/main/${name}`,
    );
    const { body } = await begin({
      operation: 'assign',
      connectors,
      values: { team: 'risk', critical: null },
    }).expect(202);
    await ended(body.id);
    const results = await get(`/operations/${body.id}/results`);
    expect(results.body.items).toMatchObject([
      { status: 'done', reason: null },
      { status: 'done', reason: null },
      { status: 'failed', reason: 'not-found' },
    ]);
    expect(
      await knex('connectors')
        .where({ team: 'risk' })
        .orderBy('name')
        .pluck('name'),
    ).toEqual(['invoices', 'orders']);
    const { body: told } = await get(`${ORDERS}/history?kind=assignment`);
    expect(told.items).toMatchObject([{ by: LEAD, bulkId: body.id }]);
    expect(router.syncRequests.requestLook).not.toHaveBeenCalled();
    expect(router.syncRequests.syncConnector).not.toHaveBeenCalled();
    for (const [wrong, message] of [
      [{ operation: 'assign', connectors }, /values.*say what to assign/],
      [
        { operation: 'pause', connectors, values: { team: 'risk' } },
        /values.*for the operation assign only/,
      ],
      [{ operation: 'assign', connectors, values: {} }, /values.*give one of/],
      [
        { operation: 'assign', connectors, values: { team: 'nobody' } },
        /there is no team 'nobody'/,
      ],
    ] as const) {
      const refused = await begin(wrong).expect(400);
      expect(refused.body.error.message).toMatch(message);
    }
  });

  it('of many by a lead reach his own connectors only', async () => {
    await asLead();
    const begin = (team: string) =>
      request(router.server)
        .post(`${BASE}/operations`)
        .send({
          operation: 'assign',
          connectors: ['production/main/orders', 'production/main/invoices'],
          values: { team },
        });
    await begin('risk').expect(403);
    const { body } = await begin('lainnya').expect(202);
    await ended(body.id);
    const results = await get(`/operations/${body.id}/results`);
    expect(results.body.items).toMatchObject([
      { status: 'done' },
      { status: 'failed', reason: 'not-allowed' },
    ]);
  });

  it('of many do not undo what was decided since they were begun', async () => {
    const values = JSON.stringify({
      values: { team: 'lainnya', critical: false },
      assignable: 'all',
    });
    const claim = {
      bulkId: 'b',
      position: 0,
      operation: 'assign' as const,
      by: LEAD,
      connectClusterId: cluster,
      environment: 'production',
      connectCluster: 'main',
      name: 'orders',
      values,
      startedAt: new Date(NOW.getTime() - 60_000),
      again: true,
    };
    const options = { knex, assigner, clock: () => NOW };
    await patch(ORDERS, { version: 0, team: 'risk' }).expect(200);
    expect(await assignOne(options, claim)).toMatchObject({
      status: 'failed',
      reason: 'not-assignable',
      message: expect.stringMatching(
        /assigned meanwhile by user:default\/mock/,
      ),
    });
    expect(await knex('connectors').where({ team: 'risk' })).toHaveLength(1);
    const later = { ...claim, startedAt: new Date(NOW.getTime() + 1) };
    expect(await assignOne(options, later)).toMatchObject({ status: 'done' });
    // What it has done itself is no reason: a backend can end in between.
    const again = await assignOne(options, claim);
    expect(again).toMatchObject({ status: 'done' });
  });

  it('of a lead do not reach what is not his any more', async () => {
    await asLead();
    const moved = assignConnector(
      { knex, assigner: new Assigner([]), clock: () => NOW },
      {
        connectClusterId: cluster,
        name: 'invoices',
        values: { team: 'payments' },
        version: 0,
        // As it was when his right was looked up.
        judgedTeam: 'payments',
        assignable: ['payments', 'lainnya'],
        by: LEAD,
        bulkId: null,
      },
    );
    await expect(moved).rejects.toThrow(AssignmentConflictError);
    expect(await knex('assignments')).toEqual([]);
  });

  it('by rules show no secrets of the rules', async () => {
    await router.stop();
    const secretive = new Assigner([
      compileRule({
        match: {
          config: {
            'connection.password': ['hunter2'],
            'connection.url': ['jdbc:postgresql://app:hunter2@db/*'],
            'topic.prefix': ['shop*'],
          },
        },
        assign: { critical: true },
      }),
    ]);
    router = await startTestRouter(knex, undefined, secretive);
    const { body, text } = await get('/assignment-rules').expect(200);
    expect(text).not.toContain('hunter2');
    expect(body.items[0].match.config).toEqual({
      'connection.password': ['********'],
      'connection.url': ['jdbc:postgresql://********@db/*'],
      'topic.prefix': ['shop*'],
    });
  });

  it('leave the rest to rules, each with how many it matches', async () => {
    const { body } = await get('/assignment-rules').expect(200);
    expect(assignmentRulesSchema.strict().parse(body)).toEqual({
      items: [
        {
          index: 0,
          match: { name: ['orders'] },
          assign: { team: 'payments', critical: true },
          matches: 1,
          problems: [],
        },
        {
          index: 1,
          match: { name: ['*'] },
          assign: { cluster: 'nowhere' },
          matches: 2,
          problems: ['unknown-cluster'],
        },
      ],
    });
    router.setPolicy(permission =>
      permission.name === 'kafka-monitor.connector.read'
        ? {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'kafka-monitor',
            resourceType: 'kafka-connector',
            conditions: kafkaConnectorConditions.isOnTeam({
              teams: ['lainnya'],
            }),
          }
        : undefined,
    );
    const mine = await get('/assignment-rules');
    expect(
      mine.body.items.map((rule: { matches: number }) => rule.matches),
    ).toEqual([0, 1]);
  });
});

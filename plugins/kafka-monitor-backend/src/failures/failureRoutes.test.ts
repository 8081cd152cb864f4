import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  connectorPath,
  failureDetailSchema,
  failureListSchema,
  failureStatsSchema,
  historySchema,
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
import { kafkaConnectorConditions } from '../permissions';
import { seedFailures } from './__testUtils__/seedFailures';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const HOUR_AGO = secondsAgo(3600);
const DENIED = 'a1b2c3d4e5f60718';
const trace = [
  'org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.',
  '\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:632)',
  'Caused by: org.postgresql.util.PSQLException: ERROR: permission denied for table orders',
  '\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2725)',
].join('\n');

describe.each(databases.each)('the routes of failures on %s', databaseId => {
  let knex: Knex;
  let router: Awaited<ReturnType<typeof startTestRouter>>;
  let cluster: number;
  let ids: Record<string, string>;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    cluster = await seedConnectCluster(knex);
    const staging = await seedConnectCluster(knex, { environment: 'staging' });
    await seedConnectors(knex, cluster, [
      { name: 'orders', team: 'payments', tasks: [{ state: 'FAILED' }] },
      { name: 'audit', team: 'risk', tasks: [{ state: 'FAILED' }] },
      { name: 'calm', team: 'risk' },
    ]);
    const cause = {
      fingerprint: DENIED,
      cause_line: 'PSQLException: permission denied for table orders',
      cause_exception: 'org.postgresql.util.PSQLException',
    };
    const production = await seedFailures(knex, cluster, [
      {
        ...cause,
        name: 'orders',
        trace,
        trace_task: 0,
        trace_worker: 'connect-1:8083',
        connector_class: 'io.debezium.connector.jdbc.JdbcSinkConnector',
        dbms: 'postgresql',
        direction: 'sink',
      },
      {
        ...cause,
        name: 'audit',
        kind: 'degraded',
        acknowledged_by: 'user:default/ann',
        acknowledged_at: HOUR_AGO,
        acknowledged_until: new Date(NOW.getTime() + 3_600_000),
        acknowledged_note: 'on it',
      },
      { name: 'gone', team: 'risk', kind: 'vanished', parts: '[]' },
      {
        ...cause,
        name: 'orders',
        ended_as: 'recovered',
        since_by: secondsAgo(7200),
        recovering_by: secondsAgo(7080),
        closed_at: secondsAgo(7000),
      },
    ]);
    const [other] = await seedFailures(knex, staging, [
      {
        name: 'orders',
        environment: 'staging',
        flapping_until: secondsAgo(-9),
      },
    ]);
    const [orders, audit, gone, earlier] = production;
    ids = { orders, audit, gone, earlier, other };
    router = await startTestRouter(knex);
  });
  afterEach(async () => {
    await router.stop();
  });

  const get = (path: string) =>
    request(router.server).get(`/api/kafka-monitor${path}`);
  const post = (path: string, body: object = {}) =>
    request(router.server).post(`/api/kafka-monitor${path}`).send(body);
  const list = async (query: string) => {
    const { status, body } = await get(`/failures${query}`);
    expect([query, status]).toEqual([query, 200]);
    return failureListSchema.strict().parse(body);
  };
  const listed = async (query: string) =>
    (await list(query)).items.map(({ id }) => id);

  /** Only these teams' connectors may be seen, and acted on. */
  function allowTeams(teams: { read: string[]; act: string[] }) {
    router.setPolicy(permission => {
      const [, kind, action] = permission.name.split('.');
      return kind === 'connector' || kind === 'failure'
        ? {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'kafka-monitor',
            resourceType: 'kafka-connector',
            conditions: kafkaConnectorConditions.isOnTeam({
              teams: action === 'read' ? teams.read : teams.act,
            }),
          }
        : undefined;
    });
  }

  it('list what is open, worst first, with counts of every status', async () => {
    const { items, totalItems, counts } = await list('');
    expect(items.map(({ id }) => id)).toEqual([
      ids.other,
      ids.orders,
      ids.audit,
      ids.gone,
    ]);
    expect(totalItems).toBe(4);
    expect(counts).toEqual({ open: 3, acknowledged: 1, resolved: 1 });
    expect(items[1]).toMatchObject({
      name: 'orders',
      team: 'payments',
      status: 'open',
      since: { by: HOUR_AGO.toISOString() },
      cause: { fingerprint: DENIED },
      failedTasks: [0],
      connector: { health: 'failed', freshness: 'fresh' },
      allowed: ['acknowledge', 'note', 'resolve'],
    });
    expect(items[2]).toMatchObject({
      status: 'acknowledged',
      acknowledgement: { by: 'user:default/ann', note: 'on it' },
    });
    expect(items[3]).toMatchObject({ connector: null, team: 'risk' });
  });

  it.each<[string, string[]]>([
    ['?status=resolved', ['earlier']],
    ['?status=acknowledged', ['audit']],
    ['?status=open&environment=production', ['orders', 'gone']],
    ['?status=all&connector=production/main/orders', ['orders', 'earlier']],
    ['?team=payments', ['orders']],
    ['?team=risk', ['audit', 'gone']],
    ['?kind=vanished&kind=degraded', ['audit', 'gone']],
    [`?cause=${DENIED}`, ['orders', 'audit']],
    ['?search=PERMISSION', ['orders', 'audit']],
    ['?search=%25', []],
    ['?search=aud', ['audit']],
    ['?flapping=true', ['other']],
    ['?flapping=false&kind=failed', ['orders']],
    ['?status=all&to=2026-11-23T10:30:00Z', ['earlier']],
    ['?status=all&from=2026-11-23T11:00:00Z&kind=failed', ['other', 'orders']],
    ['?platform=kafka-raft', []],
    ['?connector=nowhere/at/all', []],
  ])('are narrowed by %s', async (query, names) => {
    expect(await listed(query)).toEqual(names.map(name => ids[name]));
  });

  it.each<[string, string[]]>([
    ['?sort=-name', ['other', 'orders', 'gone', 'audit']],
    ['?sort=name&offset=1&limit=2', ['gone', 'other']],
    ['?status=all&sort=-resolvedAt&limit=1', ['earlier']],
    ['?sort=environment&limit=1', ['gone']],
  ])('are ordered by %s', async (query, names) => {
    expect(await listed(query)).toEqual(names.map(name => ids[name]));
  });

  it.each<[string, RegExp]>([
    ['?status=broken', /status/],
    ['?cause=xyz', /cause.*fingerprint/],
    ['?from=yesterday', /from/],
    ['?sort=password', /sort/],
    ['?limit=201', /limit/],
    ['?unknown=1', /unknown/i],
  ])('refuse %s, naming it', async (query, message) => {
    const { status, body } = await get(`/failures${query}`);
    expect([status, body.error.message]).toEqual([
      400,
      expect.stringMatching(message),
    ]);
  });

  it('show one with its cause, remedy, earlier ones and the same elsewhere', async () => {
    const { body } = await get(`/failures/${ids.orders}`);
    const detail = failureDetailSchema.strict().parse(body);
    expect(detail).toMatchObject({
      id: ids.orders,
      trace,
      troubleshooting: {
        verdict: 'remedies',
        task: 0,
        workerId: 'connect-1:8083',
      },
      sameCause: { totalItems: 1 },
    });
    const [remedy] = detail.troubleshooting.remedies;
    expect(remedy).toMatchObject({
      id: 'postgresql-no-right-on-table',
      restart: 'after-fix',
    });
    const [words] = remedy.evidence;
    expect(trace.slice(words.start, words.end)).toContain('permission denied');
    expect(detail.earlier.map(({ id }) => id)).toEqual([]);
    expect(detail.sameCause.items.map(({ id }) => id)).toEqual([ids.audit]);
    const earlier = await get(`/failures/${ids.earlier}`);
    expect(earlier.body.earlier.map(({ id }: { id: string }) => id)).toEqual([
      ids.orders,
    ]);
  });

  it('show the same elsewhere of their own platform only', async () => {
    const raft = await seedConnectCluster(knex, {
      environment: 'raft',
      platform: 'kafka-raft',
    });
    await seedFailures(knex, raft, [
      {
        name: 'orders',
        environment: 'raft',
        platform: 'kafka-raft',
        fingerprint: DENIED,
      },
    ]);
    const { body } = await get(`/failures/${ids.orders}`);
    expect(body.sameCause.totalItems).toBe(1);
  });

  it('tell the moment of an act, not a span of time', async () => {
    const { body } = await post(`/failures/${ids.orders}/resolve`);
    const at = NOW.toISOString();
    expect(body.events[0].at).toEqual({ after: at, by: at });
  });

  it('say what to do about one that is no exception', async () => {
    const { body } = await get(`/failures/${ids.gone}`);
    expect(body.troubleshooting).toMatchObject({
      verdict: 'no-trace',
      remedies: [],
      trace: null,
    });
    expect(body.troubleshooting.generalSteps[0].en).toContain('deleted');
  });

  it.each(['0', '-1', '1e3', 'abc', '99999999999999999'])(
    'refuse the id %s',
    async id => {
      const { status } = await get(`/failures/${encodeURIComponent(id)}`);
      expect(status).toBe(400);
    },
  );

  it('know nothing of one that is not there', async () => {
    const { status, body } = await get('/failures/999999');
    expect([status, body.error.name]).toEqual([404, 'NotFoundError']);
  });

  it('tell in numbers what happened', async () => {
    const { body } = await get('/failures/stats?platform=kafka-connect');
    expect(failureStatsSchema.strict().parse(body)).toMatchObject({
      opened: 5,
      resolved: 1,
      open: 3,
      acknowledged: 1,
      flapping: 1,
      meanTimeToRecoverySeconds: 120,
      byEnvironment: [
        { environment: 'production', opened: 4, open: 2 },
        { environment: 'staging', opened: 1, open: 1 },
      ],
      byCause: [{ cause: { fingerprint: DENIED }, opened: 3, open: 1 }],
      byDay: [{ day: '2026-11-23', opened: 5, resolved: 1 }],
    });
    const narrowed = await get('/failures/stats?environment=staging');
    expect(narrowed.body).toMatchObject({
      opened: 1,
      resolved: 0,
      meanTimeToRecoverySeconds: null,
      byCause: [],
    });
  });

  it('let a person take care of it, with a note, until a time', async () => {
    const until = new Date(NOW.getTime() + 7_200_000).toISOString();
    const { status, body } = await post(`/failures/${ids.orders}/acknowledge`, {
      note: ' looking ',
      until,
    });
    expect([status, body.status]).toEqual([200, 'acknowledged']);
    expect(body.acknowledgement).toMatchObject({ until, note: 'looking' });
    expect(body.events[0]).toMatchObject({
      kind: 'acknowledged',
      by: 'user:default/mock',
      note: 'looking',
      until,
    });
    expect(router.auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'failure-acknowledge',
        meta: { failure: ids.orders },
      }),
    );
    expect(router.published).toEqual([['failure-changed']]);
  });

  it('let a person resolve and unresolve it, and tell it on both time lines', async () => {
    const resolved = await post(`/failures/${ids.orders}/resolve`, {
      note: 'granted',
    });
    expect(resolved.body).toMatchObject({
      status: 'resolved',
      end: 'resolved',
      allowed: ['note', 'unresolve'],
    });
    const twice = await post(`/failures/${ids.orders}/resolve`);
    expect([twice.status, twice.body.error.message]).toEqual([
      409,
      'The failure is resolved already',
    ]);
    const opened = await post(`/failures/${ids.orders}/unresolve`);
    expect(opened.body).toMatchObject({ status: 'open', end: null });
    const ref = {
      environment: 'production',
      connectCluster: 'main',
      name: 'orders',
    };
    const history = await get(`${connectorPath(ref)}/history?kind=failure`);
    expect(historySchema.strict().parse(history.body).items).toMatchObject([
      { event: 'unresolved', by: 'user:default/mock' },
      { event: 'resolved', by: 'user:default/mock', failureId: ids.orders },
    ]);
    const shown = await get(connectorPath(ref));
    expect(shown.body.failure).toMatchObject({
      id: ids.orders,
      kind: 'failed',
    });
  });

  it('open no second one of a connector', async () => {
    const { status, body } = await post(`/failures/${ids.earlier}/unresolve`);
    expect([status, body.error.message]).toEqual([
      409,
      'Another failure of the same connector is open',
    ]);
  });

  it('take notes at any time', async () => {
    const { body } = await post(`/failures/${ids.earlier}/notes`, {
      note: 'It was the firewall',
    });
    expect(body.events).toMatchObject([
      { kind: 'noted', note: 'It was the firewall' },
    ]);
  });

  it.each<[string, object, RegExp]>([
    ['notes', {}, /note/],
    ['notes', { note: '  ' }, /note/],
    ['notes', { note: 'x'.repeat(2001) }, /note/],
    ['acknowledge', { until: 'tomorrow' }, /until/],
    ['acknowledge', { until: '2026-01-01T00:00:00Z' }, /until.*future/],
    ['acknowledge', { until: '2027-01-01T00:00:00Z' }, /until.*30 days/],
    ['resolve', { reason: 'x' }, /reason/],
  ])(
    'refuse %s with %#, naming what is wrong',
    async (action, sent, message) => {
      const { status, body } = await post(
        `/failures/${ids.orders}/${action}`,
        sent,
      );
      expect([status, body.error.message]).toEqual([
        400,
        expect.stringMatching(message),
      ]);
      expect(await knex('failure_events')).toEqual([]);
    },
  );

  it('show and count only what the caller may read', async () => {
    allowTeams({ read: ['risk'], act: [] });
    const { items, counts } = await list('?status=all');
    expect(items.map(({ id }) => id)).toEqual([ids.audit, ids.gone]);
    expect(counts).toEqual({ open: 1, acknowledged: 1, resolved: 0 });
    expect(items[0].allowed).toEqual([]);
    expect((await get(`/failures/${ids.orders}`)).status).toBe(404);
    const { body } = await get('/failures/stats');
    expect(body.opened).toBe(2);
    const audit = await get(`/failures/${ids.audit}`);
    expect(audit.body.sameCause).toEqual({ totalItems: 0, items: [] });
    const refused = await post(`/failures/${ids.audit}/resolve`);
    expect([refused.status, refused.body.error.message]).toEqual([
      403,
      'You may not resolve failures of production/main/audit',
    ]);
    const unseen = await post(`/failures/${ids.orders}/resolve`);
    expect(unseen.status).toBe(404);
    expect(await knex('failure_events')).toEqual([]);
  });

  it("judge by the connector's present team while it is there", async () => {
    await knex('failures').update({ team: 'payments' });
    allowTeams({ read: ['payments'], act: ['payments'] });
    expect(await listed('')).toEqual([ids.other, ids.orders, ids.gone]);
  });
});

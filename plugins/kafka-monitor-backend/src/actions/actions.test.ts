import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { kafkaMonitorConnectorReadPermission } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import {
  Caller,
  callers,
  decideByRoles,
} from '../__testUtils__/access/callers';
import { startOperations } from '../__testUtils__/startOperations';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import {
  createKafkaConnectorConditionalDecision,
  kafkaConnectorConditions,
} from '../permissions';

jest.setTimeout(120_000);

const databases = createTestDatabases();
const place = { environment: 'production', connectCluster: 'main' };
const LEAD: Caller = 'lead of payments';
const TRACE = [
  'org.apache.kafka.connect.errors.ConnectException: Tolerance exceeded in error handler',
  ...Array.from({ length: 60 }, (_, n) => `\tat a.b.Worker.run(W.java:${n})`),
  'Caused by: java.net.UnknownHostException: db.example.com',
].join('\n');

const credentialsOf = (caller: Caller): BackstageCredentials =>
  callers[caller].startsWith('user:')
    ? mockCredentials.user(callers[caller])
    : mockCredentials.service(callers[caller]);

describe.each(databases.each)('actions on %s', id => {
  let knex: Knex;
  let app: Awaited<ReturnType<typeof startOperations>>;
  const event = { success: jest.fn(), fail: jest.fn() };

  beforeEach(async () => {
    knex = await databases.init(id);
    app = await startOperations(knex, {
      production: {
        connectors: ['pay-in', 'pay-out', 'ship'].map(name => ({
          name,
          config: {
            'connector.class': 'io.confluent.connect.jdbc.JdbcSinkConnector',
            'connection.url': 'jdbc:postgresql://db.example.com/pay',
            'connection.password': 'S3CR-password',
            'insert.mode': 'upsert-value-of-a-key',
            'tasks.max': '2',
            topics: `${name}-topic`,
          },
          tasks: 2,
        })),
      },
    });
    const now = new Date();
    for (const [team, caller] of [
      ['payments', LEAD],
      ['orders', 'lead of orders'],
    ] as const) {
      await knex('teams').insert({
        name: team,
        title: team,
        group_ref: `group:default/${team}`,
        created_at: now,
        updated_at: now,
      });
      const lead = { team, user_ref: callers[caller], source: 'person' };
      await knex('team_leads').insert(lead);
    }
    const { id: cluster } = await knex('connect_clusters').first('id');
    for (const [name, team] of [
      ['pay-in', 'payments'],
      ['pay-out', 'payments'],
      ['ship', 'orders'],
    ]) {
      await knex('connectors').where({ name }).update({ team });
      await knex('assignments').insert({
        connect_cluster_id: cluster,
        name,
        team,
        version: 1,
        updated_by: callers.admin,
        updated_at: now,
      });
    }
    app.setPolicy(decideByRoles);
    event.success.mockReset().mockResolvedValue(undefined);
    event.fail.mockReset().mockResolvedValue(undefined);
    app.auditor.createEvent.mockReset().mockResolvedValue(event);
  });
  afterEach(async () => {
    await app?.stop();
  });

  async function invoke(
    name: string,
    input: JsonObject,
    caller: Caller | 'nobody' = LEAD,
  ): Promise<any> {
    const { output } = await app.actions.invoke({
      id: `test:${name}`,
      input,
      credentials:
        caller === 'nobody' ? mockCredentials.none() : credentialsOf(caller),
    });
    // As it goes to the agent.
    return JSON.parse(JSON.stringify(output));
  }

  /** A connector's failure, as a look finds it. */
  async function fail(name: string, trace = TRACE) {
    app.simulator('production').failTask(name, 0, trace);
    await app.schedule.syncConnector({ ...place, name });
    const { id: failure } = await knex('failures')
      .where({ name, open: true })
      .first('id');
    return String(failure);
  }

  const sent = () =>
    app
      .simulator('production')
      .requests.list()
      .filter(({ method }) => method !== 'GET')
      .map(({ method, url }) => `${method} ${url}`);

  it('say truthfully what they do', async () => {
    const { actions } = await app.actions.list();
    const words = (attributes: Record<string, boolean>) =>
      Object.keys(attributes)
        .filter(each => attributes[each])
        .sort()
        .join(' ');
    expect(
      Object.fromEntries(
        actions.map(({ name, attributes }) => [name, words({ ...attributes })]),
      ),
    ).toEqual({
      'find-connectors': 'idempotent readOnly',
      'get-connector': 'idempotent readOnly',
      'explain-failure': 'idempotent readOnly',
      'restart-connector': 'destructive',
      'pause-connector': 'destructive idempotent',
      'resume-connector': 'idempotent',
      'acknowledge-failure': '',
      'resolve-failure': 'idempotent',
      'mute-alerts': '',
    });
    // What an agent reads before it asks anything.
    for (const { name, schema } of actions) {
      expect([name, schema.input.type]).toEqual([name, 'object']);
      expect([name, schema.input.additionalProperties]).toEqual([name, false]);
    }
  });

  it('find connectors by what is asked, a page at a time', async () => {
    await fail('pay-out');
    const all = await invoke('find-connectors', {});
    expect(all).toMatchObject({
      totalItems: 3,
      counts: { degraded: 1, running: 2 },
    });
    expect(all.connectors[0]).toEqual({
      connector: 'production/main/pay-out',
      platform: 'kafka-connect',
      health: 'degraded',
      since: expect.any(String),
      tasks: { running: 1, failed: 1, total: 2 },
      team: 'payments',
      dbms: 'postgresql',
    });
    const names = async (input: JsonObject) =>
      (await invoke('find-connectors', input)).connectors.map(
        (each: { connector: string }) => each.connector.split('/')[2],
      );
    expect(await names({ search: 'PAY' })).toEqual(['pay-out', 'pay-in']);
    expect(await names({ team: 'orders' })).toEqual(['ship']);
    expect(await names({ health: ['running'], team: ['payments'] })).toEqual([
      'pay-in',
    ]);
    expect(await names({ topic: 'ship-topic' })).toEqual(['ship']);
    expect(await names({ critical: true })).toEqual([]);
    // As models write numbers.
    const page = await invoke('find-connectors', { limit: '2', offset: '0' });
    expect(page).toMatchObject({ totalItems: 3, nextOffset: 2 });
    const last = await invoke('find-connectors', { limit: 2, offset: 2 });
    expect(last.connectors).toHaveLength(1);
    expect(last.nextOffset).toBeUndefined();
    await expect(
      invoke('find-connectors', { helth: 'failed' }),
    ).rejects.toThrow(/helth/);
    await expect(
      invoke('find-connectors', { health: 'broken' }),
    ).rejects.toThrow(/Invalid input/);
  });

  it('call nothing green that is not seen any more', async () => {
    await knex('connect_clusters').update({
      last_good_at: new Date(Date.now() - 3_600_000),
    });
    const { connectors, counts } = await invoke('find-connectors', {});
    expect(counts).toEqual({ 'last-seen': 3 });
    expect(connectors[0]).toMatchObject({
      health: 'last-seen',
      lastSeen: { health: 'running', freshness: expect.any(String) },
    });
  });

  it('tell of a connector what matters, and what may be done', async () => {
    const failure = await fail('pay-in');
    const connector = 'production/main/pay-in';
    const told = await invoke('get-connector', { connector });
    expect(told).toMatchObject({
      connector,
      health: 'degraded',
      type: 'sink',
      troubledTasks: [{ task: 0, state: 'FAILED' }],
      topics: ['pay-in-topic'],
      topicCount: 1,
      failure: { failure, kind: 'degraded', status: 'open' },
      may: expect.arrayContaining(['restart', 'pause']),
    });
    expect(JSON.stringify(told)).not.toMatch(
      /S3CR|upsert-value-of-a-key|Worker\.run/,
    );
    const others = await invoke('get-connector', { connector }, 'user');
    expect(others.may).toEqual([]);
    await expect(
      invoke('get-connector', { connector: 'production/main/no' }),
    ).rejects.toThrow('No connector production/main/no');
    await expect(
      invoke('get-connector', { connector: 'pay-in' }),
    ).rejects.toThrow(/<environment>\/<connectCluster>\/<name>/);
  });

  it('explain a failure by its id or its connector, shortly', async () => {
    const failure = await fail('pay-in', `${TRACE}\n${'x'.repeat(20_000)}`);
    await fail('pay-out');
    const connector = 'production/main/pay-in';
    const told = await invoke('explain-failure', { connector }, 'user');
    expect(told).toMatchObject({
      failure,
      connector,
      kind: 'degraded',
      status: 'open',
      occurrences: 1,
      cause: expect.stringContaining('UnknownHostException'),
      verdict: 'remedies',
      failedTasks: [0],
      now: { health: 'degraded', freshness: 'fresh' },
      may: [],
    });
    expect(told.occurredAt).toHaveLength(1);
    expect(told.remedies.length).toBeGreaterThan(0);
    expect(told.remedies[0].steps.length).toBeGreaterThan(0);
    expect(told.trace).toContain('Tolerance exceeded');
    expect(Buffer.byteLength(told.trace)).toBeLessThanOrEqual(2048);
    expect(JSON.stringify(told).length).toBeLessThan(12_000);
    // Some clients send ids as numbers.
    expect(
      await invoke('explain-failure', { failure: Number(failure) }, 'user'),
    ).toEqual(told);
    const indonesian = await invoke('explain-failure', {
      failure,
      language: 'id',
    });
    expect(indonesian.remedies[0].rule).toBe(told.remedies[0].rule);
    expect(indonesian.remedies[0].cause).not.toBe(told.remedies[0].cause);
  });

  it('explain the last failure where none is open, also of what is gone', async () => {
    const failure = await fail('pay-in');
    const connector = 'production/main/pay-in';
    await invoke('resolve-failure', { failure, note: 'Not needed any more' });
    await knex('connectors').where({ name: 'pay-in' }).delete();
    const told = await invoke('explain-failure', { connector }, 'admin');
    expect(told).toMatchObject({ failure, status: 'resolved' });
    expect(told.acts).toMatchObject([
      { act: 'resolved', by: callers[LEAD], note: 'Not needed any more' },
    ]);
    expect(told.now).toBeUndefined();
    await expect(
      invoke('explain-failure', { connector: 'production/main/ship' }),
    ).rejects.toThrow('production/main/ship has no failure, open or past');
    await expect(
      invoke('explain-failure', { connector: 'production/main/no' }),
    ).rejects.toThrow('No connector production/main/no');
    await expect(invoke('explain-failure', {})).rejects.toThrow(
      'Give either failure or connector',
    );
    await expect(
      invoke('explain-failure', { failure: '999999' }),
    ).rejects.toThrow('No failure 999999');
  });

  it('show nothing of what the caller may not read', async () => {
    await fail('pay-in');
    const hidden = await fail('ship');
    app.setPolicy((permission, credentials) =>
      permission.name === kafkaMonitorConnectorReadPermission.name
        ? createKafkaConnectorConditionalDecision(
            kafkaMonitorConnectorReadPermission,
            kafkaConnectorConditions.isOnTeam({ teams: ['payments'] }),
          )
        : decideByRoles(permission, credentials),
    );
    const found = await invoke('find-connectors', {});
    expect(found).toMatchObject({ totalItems: 2, counts: { degraded: 1 } });
    const connector = 'production/main/ship';
    for (const [name, input] of [
      ['get-connector', { connector }],
      ['explain-failure', { connector }],
      ['explain-failure', { failure: hidden }],
      ['restart-connector', { connector }],
      ['resolve-failure', { failure: hidden }],
    ] as const) {
      await expect(invoke(name, input, 'admin')).rejects.toMatchObject({
        name: 'NotFoundError',
      });
    }
    const told = await invoke('explain-failure', {
      connector: 'production/main/pay-in',
    });
    expect(told.sameCauseElsewhere).toBeUndefined();
    expect(JSON.stringify([found, told])).not.toContain('ship');
    app.setPolicy(decideByRoles);
    const all = await invoke('explain-failure', { failure: told.failure });
    expect(all.sameCauseElsewhere).toEqual({
      totalItems: 1,
      connectors: [connector],
    });
  });

  it('restart, pause and resume as the routes do, recorded with who', async () => {
    await fail('pay-in');
    const connector = 'production/main/pay-in';
    const restarted = await invoke('restart-connector', { connector });
    expect(restarted).toMatchObject({
      connector,
      restarted: { parts: 1, connector: false, tasks: [0] },
    });
    const one = await invoke('restart-connector', { connector, task: '1' });
    expect(one.restarted).toMatchObject({ parts: 1, tasks: [1] });
    await expect(
      invoke('restart-connector', { connector, task: 1, onlyFailed: true }),
    ).rejects.toThrow(/^task: one task/);
    const paused = await invoke('pause-connector', { connector });
    expect(paused).toMatchObject({ state: 'PAUSED' });
    expect(paused.may).toContain('resume');
    await expect(invoke('pause-connector', { connector })).rejects.toThrow(
      `${connector} is paused`,
    );
    const resumed = await invoke('resume-connector', { connector });
    expect(resumed.state).toBe('RUNNING');
    expect(sent()).toEqual([
      'POST /connectors/pay-in/restart?includeTasks=true&onlyFailed=true',
      'POST /connectors/pay-in/tasks/1/restart',
      'PUT /connectors/pay-in/pause',
      'PUT /connectors/pay-in/resume',
    ]);
    const actors = await knex('connector_history')
      .where({ kind: 'operation' })
      .pluck('actor');
    expect(actors).toEqual(Array(4).fill(callers[LEAD]));
    expect(app.auditor.createEvent).toHaveBeenCalledWith({
      eventId: 'connector-restart',
      severityLevel: 'medium',
      meta: {
        connectorRef: connector,
        origin: 'connector',
        by: callers[LEAD],
        through: 'action',
      },
    });
    expect(event.success).toHaveBeenCalledTimes(4);
    expect(event.fail).toHaveBeenCalledTimes(1);
  });

  it('acknowledge, resolve and mute as the routes do', async () => {
    const failure = await fail('pay-in');
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const taken = await invoke('acknowledge-failure', {
      failure,
      note: 'On it',
      until,
    });
    expect(taken).toMatchObject({
      failure,
      status: 'acknowledged',
      acknowledged: { by: callers[LEAD], until },
    });
    await expect(
      invoke('acknowledge-failure', { failure, until: 'tomorrow' }),
    ).rejects.toThrow(/^Invalid input: 'until'/);
    const over = await invoke('resolve-failure', { failure });
    expect(over).toMatchObject({ status: 'resolved', end: 'resolved' });
    await expect(invoke('resolve-failure', { failure })).rejects.toThrow(
      'resolved already',
    );
    const mutes = [
      { scope: 'connector', name: 'production/main/pay-in' },
      { scope: 'team', name: 'payments' },
    ];
    for (const scope of mutes) {
      const reason = 'Maintenance';
      const mute = await invoke('mute-alerts', { ...scope, until, reason });
      expect(mute).toMatchObject({ ...scope, until, by: callers[LEAD] });
    }
    expect(await knex('mutes').pluck('created_by')).toEqual([
      callers[LEAD],
      callers[LEAD],
    ]);
    expect(app.auditor.createEvent).toHaveBeenCalledWith({
      eventId: 'mute-create',
      severityLevel: 'medium',
      meta: {
        scope: { kind: 'team', team: 'payments' },
        until,
        by: callers[LEAD],
        through: 'action',
      },
    });
    const late = new Date(Date.now() + 48 * 3_600_000).toISOString();
    await expect(
      invoke('mute-alerts', { ...mutes[1], until: late, reason: 'x' }),
    ).rejects.toThrow('at most 24 hours');
  });

  describe.each([
    ['restart-connector', 'connector-restart', 'connector'],
    ['pause-connector', 'connector-pause', 'connector'],
    ['resume-connector', 'connector-resume', 'connector'],
    ['acknowledge-failure', 'failure-acknowledge', 'failure'],
    ['resolve-failure', 'failure-resolve', 'failure'],
    ['mute-alerts', 'mute-create', 'mute'],
  ])('%s', (name, eventId, about) => {
    async function inputOf(): Promise<JsonObject> {
      const connector = 'production/main/pay-in';
      switch (about) {
        case 'connector':
          return { connector };
        case 'failure':
          return { failure: await fail('pay-in') };
        default:
          return {
            scope: 'connector',
            name: connector,
            until: new Date(Date.now() + 3_600_000).toISOString(),
            reason: 'Maintenance',
          };
      }
    }
    const stored = async () => [
      await knex('connector_history').where({ kind: 'operation' }),
      await knex('failure_events').whereNotNull('actor'),
      await knex('mutes'),
    ];

    it('is refused to who may only read, and audited', async () => {
      const input = await inputOf();
      const others = ['user', 'lead of orders', 'other service'] as const;
      for (const caller of others) {
        event.fail.mockClear();
        await expect(invoke(name, input, caller)).rejects.toMatchObject({
          name: 'NotAllowedError',
        });
        expect(app.auditor.createEvent).toHaveBeenLastCalledWith(
          expect.objectContaining({
            eventId,
            meta: expect.objectContaining({
              by: callers[caller],
              through: 'action',
            }),
          }),
        );
        expect(event.fail).toHaveBeenCalledWith({
          error: expect.objectContaining({ name: 'NotAllowedError' }),
        });
      }
      await expect(invoke(name, input, 'other service')).rejects.toThrow(
        'kafkaMonitor.roles.services',
      );
      await expect(invoke(name, input, 'nobody')).rejects.toMatchObject({
        name: 'NotAllowedError',
      });
      expect(sent()).toEqual([]);
      expect(await stored()).toEqual([[], [], []]);
      expect(event.success).not.toHaveBeenCalled();
    });

    it.each([LEAD, 'admin', 'listed service'] as const)(
      'is done for a %s',
      async caller => {
        const input = await inputOf();
        if (name === 'resume-connector') {
          await invoke('pause-connector', input, 'admin');
        }
        await invoke(name, input, caller);
        expect(event.fail).not.toHaveBeenCalled();
        expect(JSON.stringify(await stored())).toContain(callers[caller]);
      },
    );
  });
});

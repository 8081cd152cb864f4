import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Fault } from '@kafka-monitor/kafka-connect-simulator';
import {
  ConnectorOperation,
  connectorDetailSchema,
  deletionSchema,
  offsetsSchema,
  operationResultSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  quickTimings,
  startOperations,
  until,
} from '../../__testUtils__/startOperations';
import { createTestDatabases } from '../../database/__testUtils__/testDatabases';
import { kafkaConnectorConditions } from '../../permissions';
import { ConnectorOperations } from './ConnectorOperations';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const USER = 'user:default/mock';
const ORDERS = '/connectors/production/main/orders';
const sink = (name: string, tasks = 2) => ({
  name,
  config: {
    'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector',
    'tasks.max': String(tasks),
    file: '/var/tmp/out.txt',
    topics: 'orders',
  },
  tasks,
});

describe.each(databases.each)('operations on one connector on %s', id => {
  let knex: Knex;
  let app: Awaited<ReturnType<typeof startOperations>>;
  const workers = () => app.simulator('production');

  async function start(kafkaVersion = '4.3.1', restartMs = 20) {
    app = await startOperations(knex, {
      production: {
        kafkaVersion,
        timings: { ...quickTimings, restartMs },
        connectors: [sink('orders'), sink('payments'), sink('a/b')],
      },
    });
  }

  beforeEach(async () => {
    knex = await databases.init(id);
  });
  afterEach(async () => {
    await app?.stop();
  });

  const post = (path: string, body?: object) =>
    request(app.server).post(`/api/kafka-monitor${path}`).send(body);
  const get = (path: string) =>
    request(app.server).get(`/api/kafka-monitor${path}`);
  const del = (path: string) =>
    request(app.server).delete(`/api/kafka-monitor${path}`);

  const changes = () =>
    workers()
      .requests.list()
      .filter(({ method }) => method !== 'GET')
      .map(({ method, url }) => `${method} ${url}`);
  const operations = async () =>
    (await knex('connector_history')
      .where({ kind: 'operation' })
      .orderBy('id')
      .select(
        'operation',
        'task',
        'actor',
        'origin',
        'result',
        'restarted',
      )) as Array<Record<string, unknown>>;

  it('restarts what failed, tells what that is, and follows it up', async () => {
    await start('4.3.1', 500);
    workers().failTask('orders', 1);
    await app.schedule.syncConnector({
      environment: 'production',
      connectCluster: 'main',
      name: 'orders',
    });
    const { status, body } = await post(`${ORDERS}/restart`);
    expect(status).toBe(200);
    expect(operationResultSchema.parse(body)).toEqual(body);
    expect(body.restarted).toEqual([1]);
    expect(changes()).toEqual([
      'POST /connectors/orders/restart?includeTasks=true&onlyFailed=true',
    ]);
    expect(body.connector.taskList[1].state).toBe('RESTARTING');
    expect(body.connector.restart).toMatchObject({
      by: USER,
      restarted: [1],
      outcome: 'restarting',
      settleTimeMs: 60_000,
    });
    expect(await operations()).toEqual([
      {
        operation: 'restart',
        task: null,
        actor: USER,
        origin: 'connector',
        result: 'done',
        restarted: '[1]',
      },
    ]);
    // Without another request of the page: it is asked about again.
    await until(async () => {
      const { body: later } = await get(ORDERS);
      return later.restart.outcome === 'running';
    });
  });

  it('tells that it failed again, with the cause it had', async () => {
    await start('4.3.1', 2000);
    workers().failTask('orders', 0, 'java.lang.Error: no such table', {
      sticky: true,
    });
    const name = { environment: 'production', connectCluster: 'main' };
    await app.schedule.syncConnector({ ...name, name: 'orders' });
    await post(`${ORDERS}/restart`);
    await until(async () => {
      const { body } = await get(ORDERS);
      return body.restart.outcome === 'failed-again';
    }, 15_000);
    const { body } = await get(ORDERS);
    expect(body.restart).toMatchObject({ restarted: [0], sameCause: true });
    expect(body.restart.failedAfterMs).toBeGreaterThan(0);
    expect(body.restart.failedAfterMs).toBeLessThan(10_000);
  });

  it('restarts all when nothing failed, or what it is told to', async () => {
    await start();
    expect((await post(`${ORDERS}/restart`)).body.restarted).toEqual([
      null,
      0,
      1,
    ]);
    const alone = await post(`${ORDERS}/restart`, { includeTasks: false });
    expect(alone.body.restarted).toEqual([null]);
    const nothing = await post(`${ORDERS}/restart`, { onlyFailed: true });
    expect(nothing.status).toBe(200);
    expect(nothing.body.restarted).toEqual([]);
    expect(nothing.body.connector.restart.outcome).toBe('nothing-restarted');
    const task = await post(`${ORDERS}/tasks/1/restart`);
    expect(task.body.restarted).toEqual([1]);
    expect(changes()).toEqual([
      'POST /connectors/orders/restart?includeTasks=true&onlyFailed=false',
      'POST /connectors/orders/restart?includeTasks=false&onlyFailed=false',
      'POST /connectors/orders/restart?includeTasks=true&onlyFailed=true',
      'POST /connectors/orders/tasks/1/restart',
    ]);
  });

  it('restarts one part at a time on workers before 3.0', async () => {
    await start('2.8.1');
    const { body } = await post(`${ORDERS}/restart`);
    expect(body.restarted).toEqual([null, 0, 1]);
    expect(changes()).toEqual([
      'POST /connectors/orders/restart?includeTasks=false&onlyFailed=false',
      'POST /connectors/orders/tasks/0/restart',
      'POST /connectors/orders/tasks/1/restart',
    ]);
  });

  it('keeps what was restarted before a request that failed', async () => {
    await start('2.8.1');
    workers().fault({ type: 'status', status: 500 }, { path: /tasks\/1/ });
    expect((await post(`${ORDERS}/restart`)).status).toBe(503);
    expect(await operations()).toMatchObject([
      { result: 'failed', restarted: '[null,0]' },
    ]);
    // And what was restarted is followed up.
    expect((await get(ORDERS)).body.restart).toMatchObject({
      by: USER,
      restarted: [null, 0],
    });
    expect(await knex('connector_restarts').pluck('restarted')).toEqual([
      '[null,0]',
    ]);
  });

  it('follows up nothing of a restart that was refused at once', async () => {
    await start('2.8.1');
    workers().fault({ type: 'status', status: 500 }, { path: /restart/ });
    expect((await post(`${ORDERS}/restart`)).status).toBe(503);
    expect(await knex('connector_restarts').select()).toEqual([]);
  });

  it('pauses, stops and resumes, answering what the worker says', async () => {
    await start();
    for (const [verb, path] of [
      ['pause', 'PUT /connectors/orders/pause'],
      ['stop', 'PUT /connectors/orders/stop'],
      ['resume', 'PUT /connectors/orders/resume'],
    ]) {
      const { status, body } = await post(`${ORDERS}/${verb}`);
      expect([verb, status]).toEqual([verb, 200]);
      expect(operationResultSchema.parse(body)).toEqual(body);
      expect(body.restarted).toEqual([]);
      expect(changes().at(-1)).toBe(path);
      const wanted = { pause: 'PAUSED', stop: 'STOPPED', resume: 'RUNNING' };
      await until(
        async () =>
          (await post(`${ORDERS}/sync`)).body.state ===
          wanted[verb as keyof typeof wanted],
      );
    }
    expect(changes()).toHaveLength(3);
    expect(await operations()).toMatchObject([
      { operation: 'pause', result: 'done' },
      { operation: 'stop', result: 'done' },
      { operation: 'resume', result: 'done' },
    ]);
  });

  it('waits for a rebalance to end', async () => {
    await start();
    workers().startRebalance(700, 'conflict');
    const { status } = await post(`${ORDERS}/pause`);
    expect(status).toBe(200);
    expect(changes().length).toBeGreaterThan(1);
  });

  it('reads what came of it when a rebalance has ended', async () => {
    await start();
    const message =
      'Request cannot be completed because a rebalance is expected';
    const body = JSON.stringify({ error_code: 500, message });
    workers().fault(
      { type: 'status', status: 500, body },
      { path: /connectors\/orders$/ },
    );
    setTimeout(() => workers().fault(undefined), 300);
    const { status, body: answer } = await post(`${ORDERS}/restart`);
    expect(status).toBe(200);
    expect(answer.connector.name).toBe('orders');
    expect(changes()).toHaveLength(1);
  });

  it('asks again while the group has not noticed that its leader died', async () => {
    await start();
    const message =
      'IO Error trying to forward REST request: java.net.ConnectException: Connection refused';
    const body = JSON.stringify({ error_code: 500, message });
    workers().fault({ type: 'status', status: 500, body }, { path: /pause/ });
    setTimeout(() => workers().fault(undefined), 300);
    const { status } = await post(`${ORDERS}/pause`);
    expect(status).toBe(200);
    expect(changes().length).toBeGreaterThan(1);
  });

  it('passes over a worker that is cut off from Kafka', async () => {
    app = await startOperations(knex, {
      production: { workers: 2, connectors: [sink('orders')] },
    });
    const [cutOff] = workers().urls;
    await knex('workers')
      .where({ url: cutOff })
      .update({ health: 'unhealthy' });
    workers().cutOff(0);
    expect((await post(`${ORDERS}/pause`)).status).toBe(200);
  });

  it('passes over a worker that does not answer, also for what it reads', async () => {
    app = await startOperations(knex, {
      production: { workers: 2, connectors: [sink('orders')] },
    });
    const [hanging] = workers().urls;
    await knex('workers')
      .where({ url: hanging })
      .update({ health: 'unreachable' });
    workers().fault({ type: 'hang' }, { worker: 0 });
    const { status, body } = await del(`${ORDERS}?from=connect`);
    expect(status).toBe(200);
    expect(body.offsets).toHaveLength(1);
    // How it was kept, sent, and seen to be gone.
    const asked = workers()
      .requests.list()
      .filter(({ path }) => path.startsWith('/connectors/orders'));
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(asked.filter(({ worker }) => worker === 0)).toEqual([]);
  });

  it('does not ask again when the conflict is another', async () => {
    await start();
    const body = JSON.stringify({
      error_code: 409,
      message: 'Connector orders already exists',
    });
    workers().fault({ type: 'status', status: 409, body }, { path: /pause/ });
    const answer = await post(`${ORDERS}/pause`);
    expect(answer.status).toBe(409);
    expect(answer.body.error.message).toMatch(/already exists/);
    expect(changes()).toHaveLength(1);
    const [entry] = await knex('connector_history').where({
      kind: 'operation',
    });
    expect(entry).toMatchObject({ operation: 'pause', result: 'failed' });
    expect(entry.message).toMatch(/already exists/);
  });

  it.each<[string, () => Promise<unknown>, string, RegExp]>([
    [
      'paused already',
      () => knex('connectors').update({ state: 'PAUSED' }),
      `${ORDERS}/pause`,
      /orders is paused/,
    ],
    [
      'stopped, and to be restarted',
      () => knex('connectors').update({ state: 'STOPPED' }),
      `${ORDERS}/restart`,
      /is stopped: it has to be resumed first/,
    ],
    [
      'stopped, and one task to be restarted',
      () => knex('connectors').update({ state: 'STOPPED' }),
      `${ORDERS}/tasks/0/restart`,
      /is stopped: it has to be resumed first/,
    ],
    [
      'running, and to be resumed',
      async () => {},
      `${ORDERS}/resume`,
      /neither paused nor stopped/,
    ],
    [
      'of a name that the worker refuses',
      async () => {},
      '/connectors/production/main/a%2Fb/restart',
      /refuses every request about a connector whose name holds/,
    ],
    [
      'on a Connect cluster that is configured twice',
      () =>
        knex('connect_clusters').update({
          hold_reason: 'same-cluster',
          hold_message: 'It is the same as staging/main',
        }),
      `${ORDERS}/stop`,
      /is held: It is the same as staging\/main/,
    ],
    [
      'on a worker that can not stop connectors',
      () => knex('connect_clusters').update({ kafka_version: '3.4.1' }),
      `${ORDERS}/stop`,
      /can be stopped from 3\.5 on/,
    ],
    [
      'on a Connect cluster that is not configured any more',
      () => knex('connect_clusters').update({ configured: false }),
      `${ORDERS}/pause`,
      /is not configured/,
    ],
  ])('refuses it when it is %s', async (_, prepare, path, message) => {
    await start();
    await prepare();
    const { status, body } = await post(path);
    expect(status).toBe(409);
    expect(body.error.message).toMatch(message);
    expect(workers().requests.count()).toBe(0);
    expect(await operations()).toEqual([]);
  });

  it('says that Kafka Connect has it no more, and looks for itself', async () => {
    await start();
    workers().remove('orders');
    const { status, body } = await post(`${ORDERS}/restart`);
    expect(status).toBe(404);
    expect(body.error.message).toBe(
      'Kafka Connect has no connector production/main/orders any more; it will be looked at anew',
    );
    await until(async () => (await get(ORDERS)).status === 404);
    expect(await operations()).toMatchObject([{ result: 'failed' }]);
  });

  it('says that there is no such task', async () => {
    await start();
    const { status, body } = await post(`${ORDERS}/tasks/7/restart`);
    expect(status).toBe(404);
    expect(body.error.message).toMatch(/Unknown task: orders-7/);
    expect((await post(`${ORDERS}/tasks/x/restart`)).status).toBe(400);
    expect((await post(`${ORDERS}/tasks/-1/restart`)).status).toBe(400);
  });

  it('says so of a connector that is called one, too', async () => {
    app = await startOperations(knex, {
      production: { connectors: [sink('my-connector')] },
    });
    const path = '/connectors/production/main/my-connector';
    const { status, body } = await post(`${path}/tasks/7/restart`);
    expect(status).toBe(404);
    expect(body.error.message).toMatch(/Unknown task: my-connector-7/);
    expect(body.error.message).not.toMatch(/any more/);
  });

  it('says what it could not read after what it did', async () => {
    await start();
    workers().fault({ type: 'status', status: 500 }, { path: /status$/ });
    const { status, body } = await post(`${ORDERS}/pause`);
    expect(status).toBe(503);
    expect(body.error.message).toMatch(
      /accepted to pause production\/main\/orders, but how it is since/,
    );
    expect(await operations()).toMatchObject([{ result: 'done' }]);
    // It was done: the audit log does not say that it failed.
    const event = await app.auditor.createEvent.mock.results[0].value;
    expect(event.fail).not.toHaveBeenCalled();
    expect(event.success).toHaveBeenCalledWith({
      meta: { note: body.error.message },
    });
  });

  it('tells nobody the words of the database', async () => {
    await start();
    const failing = jest
      .spyOn(app.schedule, 'syncConnector')
      .mockRejectedValue(new Error('select "secret" - no such column'));
    const { status, body } = await post(`${ORDERS}/pause`);
    failing.mockRestore();
    expect(status).toBe(503);
    expect(body.error.message).toMatch(
      /accepted to pause production\/main\/orders, but .* An error of the backend: its log says more/,
    );
    expect(JSON.stringify(body)).not.toMatch(/secret/);
    expect(app.logger.error).toHaveBeenCalledWith(
      expect.stringMatching(/orders after pause .*no such column/),
    );
  });

  it('keeps no words of the database in the time line', async () => {
    await start();
    const orders = await knex('connectors').where({ name: 'orders' }).first();
    const view = { row: await knex('connect_clusters').first() };
    const broken = new ConnectorOperations({
      knex,
      logger: app.logger,
      clock: () => new Date(),
      clientOf: app.operations.clientOf,
      syncRequests: app.schedule,
      removeConnector: async () => {
        throw new Error('delete from "connectors" - no such table');
      },
    });
    await expect(
      broken.perform(
        { row: orders, view: { ...view, freshness: 'fresh' } },
        {
          operation: 'delete-record',
          task: null,
          by: USER,
          origin: 'connector',
          bulkId: null,
        },
      ),
    ).rejects.toThrow('no such table');
    const entry = await knex('connector_history')
      .where({ operation: 'delete-record' })
      .first();
    expect(entry).toMatchObject({
      result: 'failed',
      message: 'An error of the backend: its log says more',
    });
  });

  it.each(['restart', 'pause', 'resume', 'stop'])(
    'takes no body that it does not know: %s',
    async verb => {
      await start();
      const { status, body } = await post(`${ORDERS}/${verb}`, { force: true });
      expect(status).toBe(400);
      expect(body.error.message).toMatch(/unknown 'force'/);
      expect(workers().requests.count()).toBe(0);
    },
  );

  describe('a deletion', () => {
    it('goes to Kafka Connect, keeps what is of use, and closes the record', async () => {
      await start();
      const { status, body } = await del(`${ORDERS}?from=connect`);
      expect(status).toBe(200);
      expect(deletionSchema.parse(body)).toEqual(body);
      expect(body).toMatchObject({ from: 'connect', configVersion: 1 });
      expect(body.offsets).toEqual([
        expect.objectContaining({
          partition: { kafka_partition: 0, kafka_topic: 'orders' },
        }),
      ]);
      expect(workers().names).not.toContain('orders');
      expect((await get(ORDERS)).status).toBe(404);
      expect(await knex('connector_deletions').select()).toMatchObject([
        { name: 'orders', actor: USER, config_version: 1 },
      ]);
      const history = await knex('connector_history')
        .where({ name: 'orders' })
        .orderBy('id')
        .select('kind', 'operation', 'event', 'result');
      expect(history.slice(-2)).toMatchObject([
        { kind: 'operation', operation: 'delete', result: 'done' },
        { kind: 'lifecycle', event: 'deleted' },
      ]);
      const [change] = await knex('change_log').where({
        kind: 'connector-removed',
      });
      expect(JSON.parse(change.payload)).toEqual({ by: USER });
      // It does not come back, and was no surprise.
      await app.schedule.requestSync([
        { environment: 'production', connectCluster: 'main' },
      ]);
      await app.schedule.runDue('production/main');
      expect((await get(ORDERS)).status).toBe(404);
      expect(await knex('failures').select()).toEqual([]);
    });

    it('asks for no offsets where there are none to be had', async () => {
      await start('3.4.1');
      const { body } = await del(`${ORDERS}?from=connect`);
      expect(body).toMatchObject({ from: 'connect', offsets: null });
      expect(workers().requests.count({ path: /offsets/ })).toBe(0);
    });

    it('goes on without offsets that are not told, and says so', async () => {
      await start();
      workers().fault({ type: 'status', status: 500 }, { path: /offsets/ });
      const { status, body } = await del(`${ORDERS}?from=connect`);
      expect(status).toBe(200);
      expect(body.offsets).toBeNull();
      const [entry] = await knex('connector_history').where({
        operation: 'delete',
      });
      expect(entry).toMatchObject({ result: 'done' });
      expect(entry.message).toMatch(/offsets were not kept/);
    });

    it.each<[string, Fault]>([
      ['a conflict', { type: 'status', status: 409 }],
      ['credentials', { type: 'status', status: 403 }],
      ['a bad request', { type: 'status', status: 400 }],
      ['too many requests', { type: 'status', status: 429 }],
    ])('that is refused leaves all as it is: %s', async (_, fault) => {
      await start();
      workers().fault(fault, { path: '/connectors/orders' });
      const { status } = await del(`${ORDERS}?from=connect`);
      expect([409, 503]).toContain(status);
      expect((await get(ORDERS)).status).toBe(200);
      expect(await knex('connector_deletions').select()).toEqual([]);
      expect(await operations()).toMatchObject([
        { operation: 'delete', result: 'failed' },
      ]);
    });

    it('that could not be sent leaves all as it is', async () => {
      await start();
      await workers().killWorker(0);
      expect((await del(`${ORDERS}?from=connect`)).status).toBe(503);
      expect(await knex('connector_deletions').select()).toEqual([]);
    });

    it.each<[string, Fault]>([
      ['an error of the worker', { type: 'status', status: 500 }],
      ['a gateway that gave up', { type: 'status', status: 504 }],
      ['a connection that broke', { type: 'refuse' }],
      ['a redirect', { type: 'redirect', location: 'http://elsewhere/' }],
      ['no answer', { type: 'hang' }],
    ])(
      'of which nobody knows is no surprise when it comes about: %s',
      async (_, fault) => {
        app = await startOperations(
          knex,
          { production: { connectors: [sink('orders'), sink('payments')] } },
          { headersMs: 300 },
        );
        workers().fault(fault, { path: '/connectors/orders' });
        expect((await del(`${ORDERS}?from=connect`)).status).toBe(503);
        workers().fault(undefined);
        // It was carried out all the same.
        if (workers().names.includes('orders')) {
          workers().remove('orders');
        }
        await until(async () => {
          await app.schedule.requestSync([
            { environment: 'production', connectCluster: 'main' },
          ]);
          await app.schedule.runDue('production/main');
          return (await get(ORDERS)).status === 404;
        });
        expect(await knex('failures').select()).toEqual([]);
        expect(await knex('connector_deletions').pluck('actor')).toEqual([
          USER,
        ]);
      },
    );

    it('of the record alone asks nobody, and lasts until the next look', async () => {
      await start();
      const { status, body } = await del(`${ORDERS}?from=record`);
      expect(status).toBe(200);
      expect(body).toEqual({ from: 'record', configVersion: 1, offsets: null });
      expect(workers().requests.count()).toBe(0);
      expect((await get(ORDERS)).status).toBe(404);
      const [change] = await knex('change_log').where({
        kind: 'connector-removed',
      });
      expect(JSON.parse(change.payload)).toEqual({ record: true, by: USER });
      await app.schedule.requestSync([
        { environment: 'production', connectCluster: 'main' },
      ]);
      await app.schedule.runDue('production/main');
      expect((await get(ORDERS)).status).toBe(200);
      const events = await knex('connector_history')
        .where({ name: 'orders', kind: 'lifecycle' })
        .orderBy('id')
        .select('event');
      expect(events.map(({ event }) => event)).toEqual([
        'discovered',
        'record-deleted',
        'discovered',
      ]);
    });

    it('of the record works where nobody asks Kafka Connect', async () => {
      await start();
      await knex('connect_clusters').update({ configured: false });
      expect((await del(`${ORDERS}?from=connect`)).status).toBe(409);
      expect((await del(`${ORDERS}?from=record`)).status).toBe(200);
    });

    it.each(['', '?from=', '?from=everywhere', '?from=connect&from=record'])(
      'has to say from where: %s',
      async query => {
        await start();
        const { status, body } = await del(`${ORDERS}${query}`);
        expect(status).toBe(400);
        expect(body.error.message).toMatch(/'from'/);
        expect(workers().requests.count()).toBe(0);
      },
    );
  });

  describe('offsets', () => {
    it('are what the worker says now', async () => {
      await start();
      const { status, body } = await get(`${ORDERS}/offsets`);
      expect(status).toBe(200);
      expect(offsetsSchema.parse(body)).toEqual(body);
      expect(body.status).toBe('known');
      expect(body.offsets).toHaveLength(1);
      workers().setConnectorState('orders', 'STOPPED');
      expect((await get(`${ORDERS}/offsets`)).body.status).toBe('known');
    });

    it('are not offered by old workers', async () => {
      await start('3.4.1');
      expect((await get(`${ORDERS}/offsets`)).body).toEqual({
        status: 'not-offered',
        offsets: [],
      });
      // Nor where the version is not known and the path is not either.
      await knex('connect_clusters').update({ kafka_version: null });
      expect((await get(`${ORDERS}/offsets`)).body.status).toBe('not-offered');
    });

    it('are not offered either where the page of the error names the path', async () => {
      await start();
      workers().fault(
        {
          type: 'status',
          status: 404,
          body: '<html><h2>HTTP ERROR 404</h2><td>URI:</td><td>/connectors/orders/offsets</td></html>',
        },
        { path: /offsets/ },
      );
      expect((await get(`${ORDERS}/offsets`)).body.status).toBe('not-offered');
    });

    it('can not be told when the worker does not answer', async () => {
      await start();
      await workers().killWorker(0);
      const { status, body } = await get(`${ORDERS}/offsets`);
      expect(status).toBe(503);
      expect(body.error.message).toMatch(/refuses connections/);
    });
  });

  describe('permissions', () => {
    function allow(actions: Partial<Record<string, string[]>>) {
      app.setPolicy(permission => {
        const [, kind, action] = permission.name.split('.');
        return kind === 'connector'
          ? {
              result: AuthorizeResult.CONDITIONAL,
              pluginId: 'kafka-monitor',
              resourceType: 'kafka-connector',
              conditions: kafkaConnectorConditions.isOnTeam({
                teams: actions[action] ?? [],
              }),
            }
          : undefined;
      });
    }
    const calls: Array<[ConnectorOperation, () => request.Test]> = [
      ['sync', () => post(`${ORDERS}/sync`)],
      ['restart', () => post(`${ORDERS}/restart`)],
      ['restart', () => post(`${ORDERS}/tasks/0/restart`)],
      ['pause', () => post(`${ORDERS}/pause`)],
      ['resume', () => post(`${ORDERS}/resume`)],
      ['stop', () => post(`${ORDERS}/stop`)],
      ['delete', () => del(`${ORDERS}?from=connect`)],
      ['delete-record', () => del(`${ORDERS}?from=record`)],
    ];

    it.each(calls)('%s has one of its own', async (operation, call) => {
      await start();
      const all = ['lainnya'];
      const others = Object.fromEntries(
        calls.map(([name]) => [name, name === operation ? [] : all]),
      );
      allow({ ...others, read: all });
      const refused = await call();
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toContain(
        `kafka-monitor.connector.${operation}`,
      );
      allow({ read: [], [operation]: all });
      expect((await call()).status).toBe(404);
      expect(workers().requests.count()).toBe(0);
      if (operation === 'resume') {
        await knex('connectors').update({ state: 'PAUSED' });
      }
      allow({ read: all, [operation]: all });
      expect((await call()).status).toBe(200);
    });

    it.each(calls)('%s needs a person', async (_, call) => {
      await start();
      const service = mockCredentials.service.header();
      const { status } = await call().set('authorization', service);
      expect(status).toBe(403);
      expect(workers().requests.count()).toBe(0);
    });

    it('show on the connector what may be done, and why not now', async () => {
      await start();
      allow({ read: ['lainnya'], pause: ['lainnya'], resume: ['lainnya'] });
      const { body } = await get(ORDERS);
      expect(connectorDetailSchema.parse(body)).toEqual(body);
      expect(body.allowed).toEqual(['pause']);
      expect(body.refused).toEqual([
        { operation: 'resume', reason: 'not-paused' },
      ]);
      const listed = await get('/connectors?search=orders');
      expect(listed.body.items[0]).toMatchObject({
        allowed: body.allowed,
        refused: body.refused,
      });
    });
  });

  it('goes on record with what it is about', async () => {
    await start();
    await post(`${ORDERS}/tasks/1/restart`);
    await del(`${ORDERS}?from=record`);
    expect(app.auditor.createEvent.mock.calls.map(([event]) => event)).toEqual([
      expect.objectContaining({
        eventId: 'connector-restart',
        severityLevel: 'medium',
        meta: {
          connectorRef: 'production/main/orders',
          origin: 'connector',
          task: 1,
        },
      }),
      expect.objectContaining({
        eventId: 'connector-delete-record',
        severityLevel: 'high',
        meta: { connectorRef: 'production/main/orders', origin: 'connector' },
      }),
    ]);
  });
});

import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  BulkResult,
  bulkOperationStateSchema,
  bulkResultsSchema,
  selectionSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import { startOperations, until } from '../../__testUtils__/startOperations';
import { createTestDatabases } from '../../database/__testUtils__/testDatabases';
import { kafkaConnectorConditions } from '../../permissions';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const USER = 'user:default/mock';
const sink = (name: string) => ({
  name,
  config: {
    'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector',
    'tasks.max': '1',
    file: '/var/tmp/out.txt',
    topics: 'orders',
  },
  tasks: 1,
});
const ref = (name: string) => `production/main/${name}`;

describe.each(databases.each)('operations on many connectors on %s', id => {
  let knex: Knex;
  let app: Awaited<ReturnType<typeof startOperations>>;

  beforeEach(async () => {
    knex = await databases.init(id);
    app = await startOperations(knex, {
      production: {
        connectors: ['a', 'b', 'c', 'd', 'a/b'].map(sink),
      },
      staging: { connectors: [sink('a')] },
    });
  });
  afterEach(async () => {
    await app?.stop();
  });

  const workers = () => app.simulator('production');
  const post = (path: string, body?: object) =>
    request(app.server).post(`/api/kafka-monitor${path}`).send(body);
  const get = (path: string) =>
    request(app.server).get(`/api/kafka-monitor${path}`);
  const changes = () =>
    workers()
      .requests.list()
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path}`)
      .sort();
  const other = mockCredentials.user.header('user:default/other');

  async function ended(bulkId: string) {
    await until(async () => {
      const { body } = await get(`/operations/${bulkId}`);
      return body.finishedAt !== null;
    });
    return (await get(`/operations/${bulkId}`)).body;
  }
  async function results(bulkId: string): Promise<BulkResult[]> {
    const { body } = await get(`/operations/${bulkId}/results?limit=200`);
    expect(bulkResultsSchema.parse(body)).toEqual(body);
    return body.items;
  }
  const brief = (items: BulkResult[]) =>
    items.map(({ connector, status, reason }) => [
      connector.name,
      status,
      reason,
    ]);

  /** Everything, but on the connectors of these teams alone. */
  function allowTeams(teams: Partial<Record<string, string[]>>) {
    app.setPolicy(permission => {
      const [, kind, action] = permission.name.split('.');
      const only = kind === 'connector' ? teams[action] : undefined;
      return only
        ? {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'kafka-monitor',
            resourceType: 'kafka-connector',
            conditions: kafkaConnectorConditions.isOnTeam({ teams: only }),
          }
        : undefined;
    });
  }

  it('are done to those that are named, each with its result', async () => {
    workers().failTask('b', 0);
    await app.schedule.syncConnector({
      environment: 'production',
      connectCluster: 'main',
      name: 'b',
    });
    await knex('connectors').where({ name: 'c' }).update({ state: 'PAUSED' });
    const names = ['d', 'b', 'c', 'a/b', 'none', 'a'];
    const { status, body } = await post('/operations', {
      operation: 'restart',
      connectors: [...names.map(ref), 'nowhere/main/x'],
    });
    expect(status).toBe(202);
    expect(bulkOperationStateSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      operation: 'restart',
      status: 'running',
      by: USER,
      total: 7,
      counts: { failed: 2, waiting: 5 },
    });
    expect(await ended(body.id)).toMatchObject({
      status: 'done',
      counts: { done: 3, failed: 2, skipped: 2, waiting: 0, running: 0 },
    });
    expect(brief(await results(body.id))).toEqual([
      ['d', 'done', null],
      ['b', 'done', null],
      ['c', 'skipped', 'paused'],
      ['a/b', 'skipped', 'name-refused'],
      ['none', 'failed', 'not-found'],
      ['a', 'done', null],
      ['x', 'failed', 'not-found'],
    ]);
    expect(changes()).toEqual([
      'POST /connectors/a/restart',
      'POST /connectors/b/restart',
      'POST /connectors/d/restart',
    ]);
    const history = await knex('connector_history')
      .where({ kind: 'operation' })
      .orderBy('name')
      .select('name', 'actor', 'origin', 'bulk_id', 'result', 'restarted');
    expect(history).toEqual(
      ['a', 'b', 'd'].map(name => ({
        name,
        actor: USER,
        origin: 'bulk',
        bulk_id: body.id,
        result: 'done',
        restarted: '[null,0]',
      })),
    );
    expect(app.published.flat()).toContain('operations');
  });

  it('restart what failed, and nothing else', async () => {
    workers().failTask('b', 0);
    await app.schedule.syncConnector({
      environment: 'production',
      connectCluster: 'main',
      name: 'b',
    });
    const { body } = await post('/operations', {
      operation: 'restart-failed',
      connectors: ['a', 'b'].map(ref),
    });
    await ended(body.id);
    expect(brief(await results(body.id))).toEqual([
      ['a', 'skipped', 'nothing-restarted'],
      ['b', 'done', null],
    ]);
    expect(changes()).toEqual(['POST /connectors/b/restart']);
  });

  it.each([
    ['pause', 'PUT /connectors/a/pause'],
    ['stop', 'PUT /connectors/a/stop'],
  ])('%s as they would one', async (operation, sent) => {
    const { body } = await post('/operations', {
      operation,
      connectors: [ref('a')],
    });
    expect((await ended(body.id)).counts.done).toBe(1);
    expect(changes()).toEqual([sent]);
    // The look is asked for by the operation and comes a moment after its end.
    await until(
      async () =>
        workers().requests.count({ path: '/connectors?expand=status' }) > 0,
    );
  });

  it('ask Kafka Connect about each, without a change', async () => {
    const { body } = await post('/operations', {
      operation: 'sync',
      connectors: [ref('a'), ref('b')],
    });
    expect((await ended(body.id)).counts.done).toBe(2);
    expect(changes()).toEqual([]);
    expect(workers().requests.count({ path: '/connectors/a/status' })).toBe(1);
    expect(
      await knex('connector_history').where({ kind: 'operation' }),
    ).toEqual([]);
  });

  it('delete what is named, once the environment is typed', async () => {
    const connectors = ['a', 'b'].map(ref);
    for (const [confirm, message] of [
      [undefined, /'confirm'.*production/],
      ['staging', /'confirm'.*production/],
    ] as const) {
      const body = { operation: 'delete', connectors, confirm };
      const refused = await post('/operations', body);
      expect(refused.status).toBe(400);
      expect(refused.body.error.message).toMatch(message);
    }
    const two = await post('/operations', {
      operation: 'delete',
      connectors: [ref('a'), 'staging/main/a'],
      confirm: 'production',
    });
    expect(two.status).toBe(400);
    expect(two.body.error.message).toMatch(/production, staging/);
    expect(changes()).toEqual([]);

    const { body } = await post('/operations', {
      operation: 'delete',
      connectors,
      confirm: 'production',
    });
    expect((await ended(body.id)).counts.done).toBe(2);
    expect(workers().names).toEqual(['c', 'd', 'a/b']);
    expect(
      await knex('connectors').whereIn('name', ['a', 'b']).select('name'),
    ).toEqual([{ name: 'a' }]);
    const [{ meta }] = app.auditor.createEvent.mock.calls
      .map(([event]) => event)
      .filter(({ eventId }) => eventId === 'connector-bulk')
      .slice(-1);
    expect(meta).toMatchObject({ connectors: 2, connectorRefs: connectors });
  });

  it('delete records alone', async () => {
    const { body } = await post('/operations', {
      operation: 'delete-record',
      connectors: [ref('c')],
    });
    expect((await ended(body.id)).counts.done).toBe(1);
    expect(changes()).toEqual([]);
    expect(await knex('connectors').where({ name: 'c' })).toEqual([]);
  });

  describe('of a frozen selection', () => {
    async function select(filter: object) {
      const { status, body } = await post('/selections', { filter });
      expect(status).toBe(201);
      expect(selectionSchema.parse(body)).toEqual(body);
      return body;
    }

    it('are done to what matched then', async () => {
      const selection = await select({
        environment: ['production'],
        search: 'a',
      });
      expect(selection.count).toBe(2);
      // Not any more: it is paused meanwhile. And a new one matches.
      await knex('connectors').where({ name: 'a' }).update({ state: 'PAUSED' });
      await knex('connectors').where({ name: 'b' }).update({ name: 'ba' });
      const { body } = await post('/operations', {
        operation: 'pause',
        selection: selection.id,
      });
      expect(body.total).toBe(2);
      await ended(body.id);
      expect(brief(await results(body.id))).toEqual([
        ['a', 'skipped', 'paused'],
        ['a/b', 'skipped', 'name-refused'],
      ]);
    });

    it('skip what has gone before they began', async () => {
      const selection = await select({ environment: ['production'] });
      await knex('connectors').where({ name: 'b' }).delete();
      const { body } = await post('/operations', {
        operation: 'pause',
        selection: selection.id,
      });
      expect(body).toMatchObject({ total: 5, counts: { skipped: 1 } });
      await ended(body.id);
      const items = await results(body.id);
      expect(items.find(({ connector }) => connector.name === 'b')).toEqual({
        connector: expect.anything(),
        status: 'skipped',
        reason: 'gone',
        message: 'production/main/b has gone',
        finishedAt: expect.anything(),
      });
      // The audit log names them, since the request did not.
      const event = await app.auditor.createEvent.mock.results[1].value;
      expect(event.success).toHaveBeenCalledWith({
        meta: expect.objectContaining({
          total: 5,
          connectorRefs: ['a', 'a/b', 'b', 'c', 'd'].map(ref),
        }),
      });
    });

    it('hold what the caller may read, and belong to him', async () => {
      await knex('connectors').where({ name: 'd' }).update({ team: 'risk' });
      allowTeams({ read: ['lainnya'] });
      const selection = await select({ environment: 'production' });
      expect(selection.count).toBe(4);
      const foreign = await post('/operations', {
        operation: 'pause',
        selection: selection.id,
      }).set('authorization', other);
      expect(foreign.status).toBe(404);
      expect(foreign.body.error.message).toContain(selection.id);
      const unknown = await post('/operations', {
        operation: 'pause',
        selection: 'none',
      });
      expect(unknown.status).toBe(404);
      await knex('selections').update({ expires_at: new Date(Date.now() - 1) });
      const late = await post('/operations', {
        operation: 'pause',
        selection: selection.id,
      });
      expect(late.status).toBe(409);
      expect(late.body.error.message).toMatch(/10 minutes, which are over/);
      expect(await knex('bulk_operations').select()).toEqual([]);
    });

    it('never delete', async () => {
      const { id: selection } = await select({});
      for (const operation of ['delete', 'delete-record']) {
        const { status, body } = await post('/operations', {
          operation,
          selection,
          confirm: 'production',
        });
        expect(status).toBe(400);
        expect(body.error.message).toMatch(/'selection'.*never by a selection/);
      }
    });

    it.each([
      [{ filter: { colour: 'red' } }, /unknown 'colour' in 'filter'/],
      [{ filter: { health: ['green'] } }, /'filter.health/],
      [{ filter: { critical: 'yes' } }, /'filter.critical'/],
      [{}, /'filter'/],
    ])('are not made of %j', async (body, message) => {
      const answer = await post('/selections', body);
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toMatch(message);
    });
  });

  it.each<[string, object, RegExp]>([
    ['an unknown operation', { operation: 'explode' }, /'operation'/],
    [
      '10,001 connectors',
      {
        operation: 'pause',
        connectors: Array.from({ length: 10_001 }, (_, i) => ref(`c${i}`)),
      },
      /'connectors'.*10000/,
    ],
    [
      '51 to be deleted',
      {
        operation: 'delete',
        confirm: 'production',
        connectors: Array.from({ length: 51 }, (_, i) => ref(`c${i}`)),
      },
      /'connectors': at most 50/,
    ],
    [
      'a connector twice',
      { operation: 'pause', connectors: [ref('a'), ref('b'), ref('a')] },
      /'connectors.2': 'production\/main\/a' is named twice/,
    ],
    [
      'what is no connector ref',
      { operation: 'pause', connectors: [ref('a'), 'orders'] },
      /'connectors.1': 'orders' is not a connector ref/,
    ],
    [
      'an environment that none can be called',
      {
        operation: 'pause',
        connectors: [ref('a'), `${'e'.repeat(65)}/main/a`],
      },
      /'connectors.1': 'e+\/main\/a' is not .* at most 64 characters/,
    ],
    [
      'a Connect cluster that none can be called',
      {
        operation: 'pause',
        connectors: [`production/${'c'.repeat(65)}/a`],
      },
      /'connectors.0'.* at most 64 characters/,
    ],
    [
      'a name that no database stores',
      { operation: 'pause', connectors: [ref('a'), ref('b\0')] },
      /'connectors.1'.*NUL/,
    ],
    ['no connectors', { operation: 'pause', connectors: [] }, /'connectors'/],
    ['neither', { operation: 'pause' }, /either connectors or a selection/],
    [
      'both',
      { operation: 'pause', connectors: [ref('a')], selection: 'x' },
      /either connectors or a selection/,
    ],
    [
      'a field that it does not know',
      { operation: 'pause', connectors: [ref('a')], force: true },
      /unknown 'force'/,
    ],
  ])('are refused: %s', async (_, body, message) => {
    const answer = await post('/operations', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toMatch(message);
    expect(await knex('bulk_operations').select()).toEqual([]);
    expect(workers().requests.count()).toBe(0);
  });

  it('are judged by what the caller may do to each', async () => {
    await knex('connectors').where({ name: 'b' }).update({ team: 'risk' });
    await knex('connectors').where({ name: 'c' }).update({ team: 'hr' });
    allowTeams({ read: ['lainnya', 'risk'], pause: ['lainnya'] });
    const { body } = await post('/operations', {
      operation: 'pause',
      connectors: ['a', 'b', 'c'].map(ref),
    });
    // What he may do later does not matter, either way.
    allowTeams({ pause: [] });
    await ended(body.id);
    expect(brief(await results(body.id))).toEqual([
      ['a', 'done', null],
      ['b', 'failed', 'not-allowed'],
      ['c', 'failed', 'not-found'],
    ]);
    expect(changes()).toEqual(['PUT /connectors/a/pause']);

    app.setPolicy(permission =>
      permission.name === 'kafka-monitor.connector.pause'
        ? { result: AuthorizeResult.DENY }
        : undefined,
    );
    const refused = await post('/operations', {
      operation: 'pause',
      connectors: [ref('a')],
    });
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain(
      'kafka-monitor.connector.pause',
    );
    const service = await post('/operations', {
      operation: 'pause',
      connectors: [ref('a')],
    }).set('authorization', mockCredentials.service.header());
    expect(service.status).toBe(403);
  });

  it('show others the connectors that they may read', async () => {
    await knex('connectors').where({ name: 'b' }).update({ team: 'risk' });
    const { body } = await post('/operations', {
      operation: 'pause',
      connectors: [...['a', 'b'].map(ref), ref('none')],
    });
    await ended(body.id);
    const path = `/operations/${body.id}`;
    const ask = (below = '') => get(path + below).set('authorization', other);
    allowTeams({ read: ['risk'] });
    expect((await ask()).body).toMatchObject({ total: 1, counts: { done: 1 } });
    expect(brief((await ask('/results')).body.items)).toEqual([
      ['b', 'done', null],
    ]);
    allowTeams({ read: ['hr'] });
    expect((await ask()).status).toBe(404);
    expect((await ask('/results')).status).toBe(404);
    expect((await ask()).body.error.message).toBe(
      (await get('/operations/none')).body.error.message.replace(
        'none',
        body.id,
      ),
    );
    // Who has begun it sees it all.
    expect((await get(path)).body.total).toBe(3);
  });

  it('tell their results a page at a time, and by status', async () => {
    const { body } = await post('/operations', {
      operation: 'pause',
      connectors: ['a', 'none', 'b', 'c'].map(ref),
    });
    await ended(body.id);
    const path = `/operations/${body.id}/results`;
    const first = (await get(`${path}?limit=2`)).body;
    expect(brief(first.items).map(([name]) => name)).toEqual(['a', 'none']);
    const next = (await get(`${path}?limit=2&cursor=${first.nextCursor}`)).body;
    expect(brief(next.items).map(([name]) => name)).toEqual(['b', 'c']);
    expect(next.nextCursor).toBeUndefined();
    const failed = (await get(`${path}?status=failed`)).body;
    expect(brief(failed.items)).toEqual([['none', 'failed', 'not-found']]);
    expect((await get(`${path}?status=odd`)).status).toBe(400);
    expect((await get(`${path}?cursor=x`)).status).toBe(400);
    expect((await get(`${path}?cursor=999999999999999`)).body.items).toEqual(
      [],
    );
  });

  it('are cancelled by who has begun them, and nobody else', async () => {
    workers().fault({ type: 'slow', ms: 300 }, { path: /pause/ });
    // Four at a time.
    const names = ['a', 'b', 'c', 'd'];
    for (let i = 0; i < 6; i++) {
      workers().create(sink(`e${i}`));
      names.push(`e${i}`);
    }
    await app.schedule.requestSync([
      { environment: 'production', connectCluster: 'main' },
    ]);
    await app.schedule.runDue('production/main');
    const { body } = await post('/operations', {
      operation: 'pause',
      connectors: names.map(ref),
    });
    await until(() => changes().length === 4);
    const path = `/operations/${body.id}`;
    const foreign = await post(`${path}/cancel`).set('authorization', other);
    expect(foreign.status).toBe(403);
    const cancelled = await post(`${path}/cancel`);
    expect(cancelled.status).toBe(200);
    expect(cancelled.body).toMatchObject({
      status: 'cancelled',
      counts: { waiting: 0, cancelled: 6 },
    });
    expect(await ended(body.id)).toMatchObject({
      status: 'cancelled',
      counts: { done: 4, cancelled: 6, running: 0 },
    });
    expect(changes()).toHaveLength(4);
    const again = await post(`${path}/cancel`);
    expect(again.body.status).toBe('cancelled');
    expect((await post('/operations/none/cancel')).status).toBe(404);
  });

  it('can not be cancelled when they are done', async () => {
    const { body } = await post('/operations', {
      operation: 'pause',
      connectors: [ref('a')],
    });
    await ended(body.id);
    const { status } = await post(`/operations/${body.id}/cancel`);
    expect(status).toBe(409);
  });

  it('leave nothing behind when they can not be written', async () => {
    await knex.schema.renameTable('bulk_results', 'elsewhere');
    await knex.schema.createTable('bulk_results', table => {
      table.string('bulk_id');
    });
    const { status } = await post('/operations', {
      operation: 'pause',
      connectors: [ref('a')],
    });
    expect(status).toBe(500);
    expect(await knex('bulk_operations').select()).toEqual([]);
  });

  it('go on record with what they are of, and each with its result', async () => {
    const connectors = ['a', 'none', 'b', 'a/b'].map(ref);
    workers().fault({ type: 'status', status: 500 }, { path: /b.pause/ });
    const { body } = await post('/operations', {
      operation: 'pause',
      connectors,
    });
    await ended(body.id);
    const events = app.auditor.createEvent.mock;
    await until(() => events.calls.length === 4);
    const [started, ...rest] = events.calls.map(([event]) => event);
    expect(started).toMatchObject({
      eventId: 'connector-bulk',
      severityLevel: 'medium',
      meta: { operation: 'pause', connectors: 4, connectorRefs: connectors },
    });
    const [startedEvent, ...restEvents] = await Promise.all(
      events.results.map(({ value }) => value),
    );
    expect(startedEvent.success).toHaveBeenCalledWith({
      meta: expect.objectContaining({ bulkId: body.id, total: 4 }),
    });
    const told = rest.map(
      ({ eventId, severityLevel, request: by, meta }, i) => {
        const { success, fail } = restEvents[i];
        expect({ eventId, severityLevel, by }).toEqual({
          eventId: 'connector-bulk-result',
          severityLevel: 'low',
          by: undefined,
        });
        expect(meta).toMatchObject({
          bulkId: body.id,
          operation: 'pause',
          by: USER,
        });
        return [
          meta?.connectorRef,
          success.mock.calls[0]?.[0].meta ?? fail.mock.calls[0][0].meta,
          fail.mock.calls.length,
        ];
      },
    );
    expect(told.sort()).toEqual([
      [ref('a'), { result: 'done', reason: null }, 0],
      [ref('a/b'), { result: 'skipped', reason: 'name-refused' }, 0],
      [ref('b'), { result: 'failed', reason: 'server-error' }, 1],
    ]);
  });

  it('name a hundred of them on record', async () => {
    const connectors = Array.from({ length: 101 }, (_, i) => ref(`none${i}`));
    await post('/operations', { operation: 'pause', connectors });
    const [[event]] = app.auditor.createEvent.mock.calls;
    expect(event.meta).toMatchObject({
      connectors: 101,
      connectorRefs: connectors.slice(0, 100),
    });
  });

  it('may name 10,000 connectors at once', async () => {
    const connectors = Array.from({ length: 10_000 }, (_, i) =>
      ref(`${'long-name-of-a-connector-'.repeat(5)}${i}`),
    );
    const { status, body } = await post('/operations', {
      operation: 'pause',
      connectors,
    });
    expect(status).toBe(202);
    expect(await ended(body.id)).toMatchObject({
      status: 'done',
      counts: { failed: 10_000 },
    });
  });
});

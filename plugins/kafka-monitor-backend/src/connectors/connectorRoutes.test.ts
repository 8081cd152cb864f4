import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  configVersionsSchema,
  connectorDetailSchema,
  connectorFacetsSchema,
  connectorListSchema,
  historySchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import { z } from 'zod';
import { startTestRouter } from '../__testUtils__/startTestRouter';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import {
  NOW,
  secondsAgo,
  seedConnectCluster,
  seedConnectors,
} from '../database/fixtures';
import { kafkaConnectorConditions } from '../permissions';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const ORDERS = '/connectors/production/main/orders';

describe.each(databases.each)('the routes of connectors on %s', id => {
  let knex: Knex;
  let cluster: number;
  let router: Awaited<ReturnType<typeof startTestRouter>>;

  beforeEach(async () => {
    knex = await databases.init(id);
    cluster = await seedConnectCluster(knex);
    await seedConnectors(knex, cluster, [
      { name: 'orders', team: 'payments', topics: [{ topic: 'orders' }] },
      { name: '=cmd', team: 'risk', cluster: 'a "b", c', dbms: 'MySQL' },
    ]);
    router = await startTestRouter(knex);
  });

  afterEach(async () => {
    await router.stop();
  });

  const get = (path: string) =>
    request(router.server).get(`/api/kafka-monitor${path}`);
  const post = (path: string) =>
    request(router.server).post(`/api/kafka-monitor${path}`);

  /** Reads and syncs are allowed for connectors of these teams. */
  function allowTeams(teams: { read: string[]; sync: string[] }) {
    router.setPolicy(permission => {
      const [, kind, action] = permission.name.split('.');
      return kind === 'connector' || kind === 'failure'
        ? {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'kafka-monitor',
            resourceType: 'kafka-connector',
            conditions: kafkaConnectorConditions.isOnTeam({
              teams: teams[action as 'read' | 'sync'] ?? [],
            }),
          }
        : undefined;
    });
  }

  it.each<[string, z.ZodType]>([
    ['/connectors?health=running&sort=-name&limit=1', connectorListSchema],
    ['/connectors/facets?platform=kafka-connect', connectorFacetsSchema],
    [ORDERS, connectorDetailSchema],
    [`${ORDERS}/history?limit=1`, historySchema],
    [`${ORDERS}/configs`, configVersionsSchema],
    [`${ORDERS}/configs?cursor=999999999999999`, configVersionsSchema],
    [`${ORDERS}/history?cursor=999999999999999`, historySchema],
    ['/connectors?offset=1000000000', connectorListSchema],
  ])('answer GET %s as described, and nothing more', async (path, schema) => {
    await knex('connector_history').insert([
      {
        connect_cluster_id: cluster,
        name: 'orders',
        kind: 'lifecycle',
        event: 'discovered',
        changed_by: NOW,
      },
      {
        connect_cluster_id: cluster,
        name: 'orders',
        kind: 'state',
        from_health: 'running',
        to_health: 'failed',
        from_state: 'RUNNING',
        to_state: 'FAILED',
        changed_by: NOW,
      },
    ]);
    const { status, body, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch('application/json');
    expect(schema.parse(body)).toEqual(body);
  });

  it('export all that match as CSV that no spreadsheet runs', async () => {
    const { status, headers, text } = await get('/connectors.csv?team=risk');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe(
      'attachment; filename="connectors.csv"',
    );
    const lines = text.split('\r\n');
    expect(lines[0].split(',').slice(0, 4)).toEqual([
      'platform',
      'environment',
      'connectCluster',
      'name',
    ]);
    expect(lines[1]).toBe(
      `kafka-connect,production,main,'=cmd,source,,running,fresh,RUNNING,connect-1:8083,1,0,1,1,risk,"a ""b"", c",MySQL,false,,${[
        secondsAgo(75),
        secondsAgo(60),
        secondsAgo(5),
      ]
        .map(time => time.toISOString())
        .join(',')}`,
    );
    expect(lines.slice(2)).toEqual(['']);
  });

  it('show each caller what he may read, and what he may do to it', async () => {
    allowTeams({ read: ['payments', 'risk'], sync: ['payments'] });
    const { body } = await get('/connectors?sort=-name');
    expect(
      body.items.map((item: { name: string; allowed: string[] }) => [
        item.name,
        item.allowed,
      ]),
    ).toEqual([
      ['orders', ['sync']],
      ['=cmd', []],
    ]);
    allowTeams({ read: ['risk'], sync: [] });
    const counted = await get('/connectors');
    expect(counted.body.counts.running).toBe(1);
    expect((await get('/connectors/facets')).body.team).toEqual(['risk']);
    expect((await get('/connectors.csv')).text).not.toContain('orders');
    expect((await get(ORDERS)).status).toBe(404);
  });

  it('hide what may not be read and refuse what may not be done', async () => {
    allowTeams({ read: ['risk'], sync: ['payments', 'risk'] });
    const hidden = await post(`${ORDERS}/sync`);
    const missing = await post('/connectors/production/main/none/sync');
    expect(hidden.status).toBe(404);
    expect(missing.status).toBe(404);
    expect(hidden.body.error.message.replace('orders', 'none')).toBe(
      missing.body.error.message,
    );
    allowTeams({ read: ['payments'], sync: ['risk'] });
    const refused = await post(`${ORDERS}/sync`);
    expect(refused.status).toBe(403);
    expect(router.syncRequests.syncConnector).not.toHaveBeenCalled();
  });

  it('sync one connector and answer it as it is then, on record', async () => {
    router.syncRequests.syncConnector.mockImplementation(async () => {
      await knex('connectors')
        .where({ name: 'orders' })
        .update({ state: 'PAUSED', health: 'paused' });
    });
    const { status, body } = await post(`${ORDERS}/sync`);
    expect(status).toBe(200);
    expect(connectorDetailSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({ state: 'PAUSED', health: 'paused' });
    expect(router.syncRequests.syncConnector).toHaveBeenCalledWith(
      { environment: 'production', connectCluster: 'main', name: 'orders' },
      { quiet: false },
    );
    expect(router.auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'connector-sync',
        meta: { connectorRef: 'production/main/orders' },
      }),
    );
    const [{ value }] = router.auditor.createEvent.mock.results;
    expect((await value).success).toHaveBeenCalledTimes(1);
  });

  it('record also what did not work', async () => {
    router.syncRequests.syncConnector.mockRejectedValue(new Error('no answer'));
    expect((await post(`${ORDERS}/sync`)).status).toBe(500);
    const [{ value }] = router.auditor.createEvent.mock.results;
    const event = await value;
    expect(event.success).not.toHaveBeenCalled();
    expect(event.fail).toHaveBeenCalledWith({
      error: expect.objectContaining({ message: 'no answer' }),
    });
  });

  it('do not ask an environment that is switched off', async () => {
    const attic = await seedConnectCluster(knex, { environment: 'attic' });
    await seedConnectors(knex, attic, [{ name: 'old' }]);
    const { status, body } = await post('/connectors/attic/main/old/sync');
    expect(status).toBe(409);
    expect(body.error.message).toContain('attic');
    expect(router.syncRequests.syncConnector).not.toHaveBeenCalled();
  });
});

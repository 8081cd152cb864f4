import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { inventorySchema } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import { startTestRouter } from '../__testUtils__/startTestRouter';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { seedConnectCluster, seedConnectors } from '../database/fixtures';
import { kafkaConnectorConditions } from '../permissions';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.each)('the inventory and refs on %s', id => {
  let knex: Knex;
  let router: Awaited<ReturnType<typeof startTestRouter>>;

  beforeEach(async () => {
    knex = await databases.init(id);
    const main = await seedConnectCluster(knex);
    const attic = await seedConnectCluster(knex, { environment: 'attic' });
    const gone = await seedConnectCluster(knex, {
      environment: 'gone',
      configured: false,
    });
    await seedConnectors(knex, main, [
      {
        name: 'orders',
        team: 'payments',
        cluster: 'shop',
        dbms: 'postgresql',
        direction: 'source',
        endpoint: JSON.stringify({
          hosts: [{ host: 'db', port: 5432 }],
          database: 'orders',
          resource: null,
          secretReference: null,
          display: 'db:5432/orders',
        }),
        topics: [
          { topic: 'orders' },
          { topic: 'dlq', internal: true, direction: 'read' },
        ],
      },
      { name: 'orders?[1]_%' },
      { name: 'Orders' },
      { name: 'a/b' },
    ]);
    await seedConnectors(knex, attic, [{ name: 'old' }]);
    await seedConnectors(knex, gone, [{ name: 'forgotten' }]);
    router = await startTestRouter(knex);
  });
  afterEach(async () => {
    await router.stop();
  });

  const get = (path: string) =>
    request(router.server).get(`/api/kafka-monitor${path}`);

  it('tells what connectors are and are joined to, page by page', async () => {
    const first = await get('/inventory?limit=2').expect(200);
    expect(inventorySchema.strict().parse(first.body).items[0]).toEqual({
      platform: 'kafka-connect',
      environment: 'production',
      connectCluster: 'main',
      name: 'orders',
      type: 'source',
      connectorClass: null,
      team: 'payments',
      cluster: 'shop',
      dbms: 'postgresql',
      critical: false,
      direction: 'source',
      endpoint: expect.objectContaining({ display: 'db:5432/orders' }),
      topics: [
        { topic: 'dlq', direction: 'read', pattern: false, internal: true },
        {
          topic: 'orders',
          direction: 'write',
          pattern: false,
          internal: false,
        },
      ],
    });
    const names: string[] = [];
    let cursor: string | undefined = '0';
    while (cursor !== undefined) {
      const { body } = await get(`/inventory?limit=2&cursor=${cursor}`);
      names.push(...body.items.map((item: { name: string }) => item.name));
      cursor = body.nextCursor;
    }
    // One that is switched off belongs to it, one not configured does not.
    expect(names).toEqual(['orders', 'orders?[1]_%', 'Orders', 'a/b', 'old']);
  });

  it('holds nothing that the caller may not read', async () => {
    router.setPolicy(() => ({
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'kafka-monitor',
      resourceType: 'kafka-connector',
      conditions: kafkaConnectorConditions.isOnTeam({ teams: ['payments'] }),
    }));
    const { body } = await get('/inventory');
    expect(body.items).toHaveLength(1);
    expect(body).not.toHaveProperty('nextCursor');
  });

  it('ends after a cursor beyond every connector', async () => {
    const { body } = await get('/inventory?cursor=999999999999999').expect(200);
    expect(body).toEqual({ items: [] });
  });

  it.each(['limit=0', 'limit=1001', 'cursor=x', 'colour=red'])(
    'refuses %s',
    async query => {
      expect((await get(`/inventory?${query}`)).status).toBe(400);
    },
  );

  it.each<[string[], string[]]>([
    [['production/main/orders'], ['orders']],
    [['production/main/orders*'], ['orders', 'orders?[1]_%']],
    [['*/main/orders'], ['orders']],
    [['prod*/*/*'], ['Orders', 'a/b', 'orders', 'orders?[1]_%']],
    [['production/main/a/b'], ['a/b']],
    [['production/main/orders?*'], ['orders?[1]_%']],
    [['production/main/orders?[1]_%'], ['orders?[1]_%']],
    [['production/main/*_%'], ['orders?[1]_%']],
    [['production/main/o_ders*'], []],
    [['attic/main/old'], []],
    [['no-ref'], []],
    [
      ['production/main/Orders', 'production/main/a*'],
      ['Orders', 'a/b'],
    ],
  ])('lists the connectors that the refs %j fit', async (refs, names) => {
    const query = refs.map(ref => `ref=${encodeURIComponent(ref)}`).join('&');
    const { body } = await get(`/connectors?sort=name&${query}`).expect(200);
    expect(body.items.map((item: { name: string }) => item.name)).toEqual(
      names,
    );
    expect(body.totalItems).toBe(names.length);
  });
});

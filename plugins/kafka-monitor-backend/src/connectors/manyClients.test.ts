import { connectorListSchema } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import { startTestRouter } from '../__testUtils__/startTestRouter';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { seedConnectCluster, seedConnectors } from '../database/fixtures';

jest.setTimeout(120_000);

const databases = createTestDatabases();
const CLIENTS = 1_000;
const AT_ONCE = 50;

describe.each(databases.each)('clients that ask a lot, on %s', id => {
  let knex: Knex;
  let router: Awaited<ReturnType<typeof startTestRouter>>;
  const get = (path: string) =>
    request(router.server).get(`/api/kafka-monitor${path}`);

  beforeEach(async () => {
    knex = await databases.init(id);
    const cluster = await seedConnectCluster(knex);
    await seedConnectors(
      knex,
      cluster,
      Array.from({ length: 300 }, (_, i) => ({ name: `connector-${i}` })),
    );
    router = await startTestRouter(knex);
  });
  afterEach(async () => {
    await router.stop();
  });

  it('are all answered when a thousand of them come', async () => {
    const statuses = new Map<number, number>();
    for (let asked = 0; asked < CLIENTS; asked += AT_ONCE) {
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, () =>
          get('/connectors?search=connector-1'),
        ),
      );
      answers.forEach(({ status }) =>
        statuses.set(status, (statuses.get(status) ?? 0) + 1),
      );
    }
    expect([...statuses]).toEqual([[200, CLIENTS]]);
  });

  it('get no more than a page, however much they ask for', async () => {
    const { body } = await get('/connectors?limit=200');
    expect(connectorListSchema.parse(body).items).toHaveLength(200);
    for (const query of [
      'limit=1000000000',
      'limit=0',
      'offset=1e9',
      'offset=-1',
      'cursor=nowhere',
    ]) {
      const { status } = await get(`/connectors?${query}`);
      expect([query, status]).toEqual([query, 400]);
    }
    const { body: beyond } = await get('/connectors?offset=1000000000');
    expect(connectorListSchema.parse(beyond)).toMatchObject({
      items: [],
      totalItems: 300,
    });
  });

  it('are refused with a filter of 100 KB, and nothing else suffers', async () => {
    const long = 'x'.repeat(100_000);
    const { status } = await get(`/connectors?search=${long}`);
    // By the web server before it is a request at all, or by us.
    expect([400, 414, 431]).toContain(status);
    const many = Array.from({ length: 201 }, (_, i) => `team=t${i}`).join('&');
    expect((await get(`/connectors?${many}`)).status).toBe(400);
    expect((await get('/connectors')).status).toBe(200);
  });
});

import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { ResponseError } from '@backstage/errors';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { DefaultKafkaMonitorService } from './DefaultKafkaMonitorService';
import { SeenRequest, testApi } from './__testUtils__/testApi';

type Api = Awaited<ReturnType<typeof testApi>>;

const apis: Api[] = [];
afterEach(async () => {
  await Promise.all(apis.splice(0).map(api => api.close()));
});

async function serving(answer: Parameters<typeof testApi>[0]) {
  const api = await testApi(answer);
  apis.push(api);
  const discovery = mockServices.discovery.mock({
    getBaseUrl: async pluginId =>
      pluginId === 'kafka-monitor' ? api.url : 'http://127.0.0.1:9/elsewhere',
  });
  const auth = mockServices.auth({ pluginId: 'search' });
  const service = DefaultKafkaMonitorService.create({ auth, discovery });
  return { api, auth, service };
}

const credentials = mockCredentials.user('user:default/ana');
const emptyPage = { body: { items: [], totalItems: 0 } };

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) {
    found.push(item);
  }
  return found;
}

/** Answers the part of the rows that a request by offset asks for. */
function pageOf<T>(rows: T[], { query }: SeenRequest) {
  const offset = Number(query.get('offset'));
  const items = rows.slice(offset, offset + Number(query.get('limit')));
  return { body: { items, totalItems: rows.length } };
}

describe('DefaultKafkaMonitorService', () => {
  it("asks in a user's name with the user's credentials", async () => {
    const { api, service } = await serving(() => emptyPage);
    await service.listConnectors({}, { credentials });
    expect(api.requests[0].authorization).toBe(
      mockCredentials.service.header({
        onBehalfOf: credentials,
        targetPluginId: 'kafka-monitor',
      }),
    );
  });

  it("asks in the plugin's name with its own credentials", async () => {
    const { api, auth, service } = await serving(() => emptyPage);
    const own = await auth.getOwnServiceCredentials();
    await service.listConnectors({}, { credentials: own });
    await service.listConnectors({}, { credentials });
    expect(api.requests[0].authorization).toBe(
      mockCredentials.service.header({
        onBehalfOf: own,
        targetPluginId: 'kafka-monitor',
      }),
    );
    expect(api.requests[0].authorization).not.toBe(
      api.requests[1].authorization,
    );
  });

  it('asks for nobody without credentials', async () => {
    const { api, service } = await serving(() => emptyPage);
    await expect(
      service.listConnectors({}, { credentials: mockCredentials.none() }),
    ).rejects.toThrow();
    expect(api.requests).toEqual([]);
  });

  it('finds a connector of any name', async () => {
    const { api, service } = await serving(() => ({ body: { name: 'x' } }));
    const ref = { environment: 'production', connectCluster: 'main' };
    for (const name of ['a/b', 'a b?c#d', '100%', '%2e', 'é']) {
      await service.getConnector({ ...ref, name }, { credentials });
    }
    const prefix = '/api/kafka-monitor/connectors/production/main/';
    expect(api.requests.map(({ url }) => url)).toEqual(
      ['a%2Fb', 'a%20b%3Fc%23d', '100%25', '%252e', '%C3%A9'].map(
        segment => `${prefix}${segment}`,
      ),
    );
  });

  it('sends the query as the interface takes it', async () => {
    const { api, service } = await serving(() => emptyPage);
    await service.listConnectors(
      { health: ['failed', 'degraded'], search: 'a&b', critical: true },
      { credentials },
    );
    const { query, method, body, contentType } = api.requests[0];
    expect([...query]).toEqual([
      ['health', 'failed'],
      ['health', 'degraded'],
      ['search', 'a&b'],
      ['critical', 'true'],
    ]);
    expect([method, body, contentType]).toEqual(['GET', '', undefined]);
  });

  it('reads the lists and details where the interface has them', async () => {
    const { api, service } = await serving(() => emptyPage);
    await service.listFailures({ status: ['open'] }, { credentials });
    await service.getFailure('17', { credentials });
    await service.listTeams({ deleted: false }, { credentials });
    await service.listClusters({ limit: 10 }, { credentials });
    expect(
      api.requests.map(({ url }) => url.replace('/api/kafka-monitor', '')),
    ).toEqual([
      '/failures?status=open',
      '/failures/17',
      '/teams?deleted=false',
      '/clusters?limit=10',
    ]);
  });

  it('restarts with what is asked for', async () => {
    const result = { result: 'done' };
    const { api, service } = await serving(() => ({ body: result }));
    const ref = { environment: 'production', connectCluster: 'main' };
    const request = { includeTasks: true, onlyFailed: false };
    expect(
      await service.restartConnector({ ...ref, name: 'orders' }, request, {
        credentials,
      }),
    ).toEqual(result);
    const { method, url, body, contentType } = api.requests[0];
    expect([method, url]).toEqual([
      'POST',
      '/api/kafka-monitor/connectors/production/main/orders/restart',
    ]);
    expect(JSON.parse(body)).toEqual(request);
    expect(contentType).toBe('application/json');
  });

  it('calls any other row of the interface', async () => {
    const { api, service } = await serving(() => ({ body: { teams: [] } }));
    expect(
      await service.call(endpoints.listConnectorFacets, {}, { credentials }),
    ).toEqual({ teams: [] });
    expect(api.requests[0].url).toBe('/api/kafka-monitor/connectors/facets');
  });

  it('rejects with what the backend says', async () => {
    const { service } = await serving(() => ({
      status: 409,
      body: {
        error: { name: 'ConflictError', message: 'orders is paused' },
        response: { statusCode: 409 },
      },
    }));
    const asked = service.listConnectors({}, { credentials });
    await expect(asked).rejects.toBeInstanceOf(ResponseError);
    await expect(asked).rejects.toMatchObject({
      statusCode: 409,
      cause: { name: 'ConflictError', message: 'orders is paused' },
    });
  });

  it('rejects when the backend can not be reached', async () => {
    const { api, service } = await serving(() => emptyPage);
    await api.close();
    apis.splice(0);
    await expect(service.listConnectors({}, { credentials })).rejects.toThrow(
      'fetch failed',
    );
  });

  it('gives a call up when it is told to', async () => {
    const abort = new AbortController();
    const { service } = await serving(() => {
      abort.abort();
      return new Promise(() => {});
    });
    await expect(
      service.listConnectors({}, { credentials, signal: abort.signal }),
    ).rejects.toThrow(/abort/i);
  });

  describe('eachConnector', () => {
    const rows = Array.from({ length: 5 }, (_, i) => ({
      environment: i % 2 ? 'production' : 'staging',
      connectCluster: 'main',
      name: `orders-${Math.floor(i / 2)}`,
    }));

    it('reads all pages in an order that states do not change', async () => {
      const { api, service } = await serving(seen => pageOf(rows, seen));
      const found = await all(
        service.eachConnector({ team: ['a'], limit: 2 }, { credentials }),
      );
      expect(found).toEqual(rows);
      expect(api.requests.map(({ query }) => [...query.values()])).toEqual([
        ['2', 'a', 'name', '0'],
        ['2', 'a', 'name', '2'],
        ['2', 'a', 'name', '4'],
      ]);
    });

    it('gives none twice when one comes in between', async () => {
      const changing = [...rows];
      const { service } = await serving(seen => {
        const answer = pageOf(changing, seen);
        if (seen.query.get('offset') === '0') {
          changing.unshift({ ...rows[0], name: 'a-new-one' });
        }
        return answer;
      });
      expect(
        await all(service.eachConnector({ limit: 2 }, { credentials })),
      ).toEqual(rows);
    });

    it('asks for as many at once as it may', async () => {
      const { api, service } = await serving(() => emptyPage);
      expect(await all(service.eachConnector({}, { credentials }))).toEqual([]);
      expect(api.requests[0].query.get('limit')).toBe('200');
    });

    it('rejects when a later page does', async () => {
      const { service } = await serving(seen =>
        seen.query.get('offset') === '0'
          ? pageOf(rows, seen)
          : { status: 503, body: {} },
      );
      await expect(
        all(service.eachConnector({ limit: 2 }, { credentials })),
      ).rejects.toMatchObject({ statusCode: 503 });
    });
  });

  it('reads each failure once, the oldest first', async () => {
    const rows = ['3', '5', '8'].map(id => ({ id }));
    const pages = [rows.slice(0, 2), rows.slice(1), []];
    const { api, service } = await serving(() => ({
      body: { items: pages.shift() ?? [], totalItems: 4 },
    }));
    expect(
      await all(
        service.eachFailure({ status: ['open'], limit: 2 }, { credentials }),
      ),
    ).toEqual(rows);
    expect(Object.fromEntries(api.requests[1].query)).toEqual({
      status: 'open',
      sort: 'since',
      limit: '2',
      offset: '2',
    });
  });

  it('reads the inventory from cursor to cursor', async () => {
    const pages = [
      { items: [{ name: 'a' }, { name: 'b' }], nextCursor: '7' },
      { items: [{ name: 'c' }] },
    ];
    const { api, service } = await serving(() => ({ body: pages.shift() }));
    expect(await all(service.eachInInventory({ credentials }))).toEqual([
      { name: 'a' },
      { name: 'b' },
      { name: 'c' },
    ]);
    expect(
      api.requests.map(({ url }) => url.replace('/api/kafka-monitor', '')),
    ).toEqual(['/inventory?limit=1000', '/inventory?limit=1000&cursor=7']);
  });
});

import { execFileSync } from 'node:child_process';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  Endpoint,
  connectorPath,
  endpoints,
  kafkaMonitorConnectorReadPermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import { Assigner } from './connectors/assignment/Assigner';
import { createOperations } from './connectors/createOperations';
import { NOW, seedConnectCluster, seedConnectors } from './database/fixtures';
import { createTestDatabases } from './database/__testUtils__/testDatabases';
import { startTestRouter, testSettings } from './__testUtils__/startTestRouter';
import { silentAlerts } from './__testUtils__/silentAlerts';
import { quietProbes } from './health/__testUtils__/quietProbes';
import { createMatcher } from './failures/troubleshooting/matchRemedies';
import { Troubleshooter } from './failures/troubleshooting/Troubleshooter';
import { createRouter } from './router';
import { SchedulerSettings } from './scheduler/SchedulerSettings';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const BASE = '/api/kafka-monitor';

type TestRouter = Awaited<ReturnType<typeof startTestRouter>>;

/** In a process of its own, since Jest runs no ES modules of others. */
function validateOpenApi(document: object): unknown {
  const script = `
    import { readFileSync } from 'node:fs';
    import { Validator } from '@seriousme/openapi-schema-validator';
    const document = JSON.parse(readFileSync(0, 'utf8'));
    console.log(JSON.stringify(await new Validator().validate(document)));
  `;
  const answer = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: __dirname, input: JSON.stringify(document), encoding: 'utf8' },
  );
  return JSON.parse(answer);
}

function createTestRouter() {
  const services = {
    knex: {} as Knex,
    httpAuth: mockServices.httpAuth(),
    auditor: mockServices.auditor.mock(),
    permissions: mockServices.permissions(),
    permissionsRegistry: mockServices.permissionsRegistry.mock(),
    settings: testSettings,
    syncRequests: {
      requestSync: jest.fn(),
      requestLook: jest.fn(),
      syncConnector: jest.fn(),
    },
    confirmHold: jest.fn(),
    publish: jest.fn(),
    assigner: new Assigner([]),
    alerts: silentAlerts(),
    troubleshooter: new Troubleshooter({
      matcher: createMatcher([]),
      support: testSettings.support,
    }),
    checkTeams: jest.fn(),
    probes: quietProbes(),
  };
  const schedulerSettings = SchedulerSettings.create({
    ...services,
    onAsk: jest.fn(),
  });
  const operations = createOperations({
    ...services,
    clientOf: jest.fn(),
    removeConnector: jest.fn(),
    toggles: () => schedulerSettings.current(),
    logger: mockServices.logger.mock(),
    clock: () => NOW,
  });
  return {
    router: createRouter({ ...services, operations, schedulerSettings }),
  };
}

describe('the HTTP interface', () => {
  let knex: Knex;
  let router: TestRouter;

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    const cluster = await seedConnectCluster(knex);
    await seedConnectors(knex, cluster, [{ name: 'orders' }]);
    router = await startTestRouter(knex);
  });

  afterAll(async () => {
    await router?.stop();
  });

  const get = (path: string) => request(router.server).get(`${BASE}${path}`);
  const put = (path: string) => request(router.server).put(`${BASE}${path}`);
  const post = (path: string) => request(router.server).post(`${BASE}${path}`);

  it.each([
    ['/connectors?colour=red', /unknown 'colour'/],
    ['/connectors?limit=0', /'limit'/],
    ['/connectors?limit=201', /'limit'/],
    ['/connectors?limit=1e3', /'limit'/],
    ['/connectors?offset=-1', /'offset'/],
    ['/connectors?offset=1&offset=2', /'offset'/],
    ['/connectors?sort=colour', /'sort'/],
    ['/connectors?health=green', /'health/],
    ['/connectors?environment[a]=b', /unknown 'environment\[a\]'/],
    ['/connectors?__proto__=b', /unknown '__proto__'/],
    ['/connectors?search=a%00b', /'search'.*NUL/],
    ['/connectors?critical=yes', /'critical'/],
    ['/connectors.csv?limit=10', /unknown 'limit'/],
    ['/connectors/facets?search=x', /unknown 'search'/],
    ['/connectors/production/main/orders?verbose=1', /unknown 'verbose'/],
    ['/connectors/production/main/orders/history?cursor=x', /'cursor'/],
    ['/connectors/production/main/a%00b', /NUL/],
    ['/environments?platform=zookeeper', /'platform'/],
    ['/scheduler/config?x=1', /unknown 'x'/],
    ['/scheduler/config/history?cursor=x', /'cursor'/],
    ['/scheduler/runs?outcome=good', /'outcome/],
    ['/scheduler/runs?from=yesterday', /'from'/],
    ['/scheduler/runs/stats?limit=1', /unknown 'limit'/],
  ])('answers %s with 400 naming the field', async (path, message) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(message),
    });
  });

  it.each([
    [{ version: 0, colour: 'red' }, /unknown 'colour'/],
    [
      { version: 0, environments: { production: { on: true } } },
      /unknown 'on' in 'environments.production'/,
    ],
    [{ version: '0' }, /'version'/],
    [{}, /'version'/],
    [[], /expected object/],
  ])('answers the body %j with 400 naming the field', async (body, message) => {
    const answer = await put('/scheduler/config').send(body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toMatch(message);
  });

  it('does not take a body where none belongs', async () => {
    const { status, body } = await post(
      '/connectors/production/main/orders/sync',
    ).send({ force: true });
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/unknown 'force'/);
  });

  it('says that a body is no JSON, too large, or too deep in the wrong type', async () => {
    const broken = await post('/sync')
      .type('application/json')
      .send('{"environments":');
    expect(broken.status).toBe(400);
    expect(broken.body.error.message).toBe('The body is not valid JSON');
    const large = await post('/sync').send({ environments: ['x'.repeat(2e6)] });
    expect(large.status).toBe(413);
    expect(large.body.error.message).toMatch(/larger than 1mb/);
    const text = await post('/sync').type('text/plain').send('everything');
    expect(text.status).toBe(400);
  });

  it('refuses a path that can not be decoded', async () => {
    const { status } = await get('/connectors/production/main/100%');
    expect(status).toBe(400);
  });

  it('lets services read, and change nothing unless they are listed', async () => {
    const service = mockCredentials.service.header();
    const read = await get('/connectors').set('authorization', service);
    expect(read.status).toBe(200);
    const change = await post('/sync').set('authorization', service);
    expect(change.status).toBe(403);
    const nobody = mockCredentials.none.header();
    const anonymous = await get('/connectors').set('authorization', nobody);
    expect(anonymous.status).toBe(401);
    const document = await get('/openapi.json').set('authorization', nobody);
    expect(document.status).toBe(401);
  });

  it('finds connectors of any name at the path that names them', async () => {
    const names = [
      '100%',
      'a/b',
      'a/../b',
      'a b+c',
      'what?#now;&=',
      'sync',
      'history',
      'back\\slash',
      'déjà-vu/日本',
      "o'clock",
      '%2F',
      '...',
    ];
    const cluster = await seedConnectCluster(knex, { environment: 'staging' });
    await seedConnectors(
      knex,
      cluster,
      names.map(name => ({ name })),
    );
    for (const name of names) {
      const path = connectorPath({
        environment: 'staging',
        connectCluster: 'main',
        name,
      });
      const detail = await get(path);
      expect([name, detail.status]).toEqual([name, 200]);
      expect(detail.body.name).toBe(name);
      for (const below of ['/history', '/configs']) {
        const { status } = await get(`${path}${below}`);
        expect([name, below, status]).toEqual([name, below, 200]);
      }
    }
  });

  it('answers unknown paths and connectors with 404', async () => {
    expect((await get('/nothing')).status).toBe(404);
    const { status, body } = await get('/connectors/production/main/none');
    expect(status).toBe(404);
    expect(body.error).toMatchObject({
      name: 'NotFoundError',
      message: 'No connector production/main/none',
    });
  });

  it('does not tell whether a connector exists that may not be read', async () => {
    router.setPolicy(permission =>
      permission.name === kafkaMonitorConnectorReadPermission.name
        ? { result: AuthorizeResult.DENY }
        : undefined,
    );
    const hidden = '/connectors/production/main/orders';
    for (const path of [hidden, `${hidden}/history`, `${hidden}/configs`]) {
      expect((await get(path)).status).toBe(404);
    }
    expect((await post(`${hidden}/sync`)).status).toBe(404);
    expect((await get('/connectors')).body).toMatchObject({
      items: [],
      totalItems: 0,
    });
    expect((await get('/connectors.csv')).text.split('\r\n')).toHaveLength(2);
    expect((await get('/connectors/facets')).body.team).toEqual([]);
    const { body } = await get('/environments');
    expect(body.items[1].connectClusters[0].connectors).toBe(0);
    router.setPolicy(() => undefined);
  });

  it('has the routes that its description names, and no others', () => {
    const { router: routes } = createTestRouter();
    const mounted = routes.stack.flatMap(({ route }) =>
      route
        ? route.stack.map((layer: { method?: string }) =>
            [layer.method, route.path].join(' '),
          )
        : [],
    );
    const wanted = Object.values<Pick<Endpoint, 'method' | 'path'>>(
      endpoints,
    ).map(({ method, path }) => `${method} ${path}`);
    expect(mounted.sort()).toEqual([...wanted, 'get /openapi.json'].sort());
  });

  it('is described completely by its OpenAPI document', async () => {
    const { body, status } = await get('/openapi.json');
    expect(status).toBe(200);
    expect(validateOpenApi(body)).toEqual({ valid: true });
    expect(body.openapi).toBe('3.1.0');

    const described = Object.entries<object>(body.paths).flatMap(
      ([path, methods]) =>
        Object.keys(methods).map(method => `${method} ${path}`),
    );
    const wanted = Object.values<Pick<Endpoint, 'method' | 'path'>>(
      endpoints,
    ).map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(described.sort()).toEqual(wanted.sort());
    const filters = body.paths['/connectors'].get.parameters;
    expect(filters).toContainEqual(
      expect.objectContaining({
        name: 'health',
        in: 'query',
        schema: expect.objectContaining({ type: 'array' }),
      }),
    );
    expect(filters).toContainEqual({
      name: 'limit',
      in: 'query',
      schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
    });
  });
});

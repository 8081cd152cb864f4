import { actionsServiceFactory } from '@backstage/backend-defaults/alpha';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { userInfoServiceFactory } from '@backstage/backend-defaults/userInfo';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import authBackend from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import mcpActions from '@backstage/plugin-mcp-actions-backend';
import permissionBackend from '@backstage/plugin-permission-backend';
import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import kafkaMonitor from '@kafka-monitor/plugin-kafka-monitor-backend';
import { setTimeout } from 'node:timers/promises';
import request from 'supertest';
import demoSignIns from './auth/demoSignIns';
import policyModule from './permissions';

jest.setTimeout(120_000);

const ADMIN = 'user:default/siti.rahayu';
const CONNECTOR = 'production/main/orders';

/** What a client of the Model Context Protocol is answered. */
interface ToolAnswer {
  isError?: boolean;
  content: Array<{ text: string }>;
  structuredContent?: Record<string, any>;
}

describe('the actions, by the Model Context Protocol', () => {
  let workers: ConnectSimulator;
  let backend: TestBackend;
  let admin: string;
  let reader: string;

  beforeAll(async () => {
    workers = await ConnectSimulator.start({
      topicTracking: false,
      connectors: [
        {
          name: 'orders',
          config: {
            'connector.class':
              'org.apache.kafka.connect.file.FileStreamSinkConnector',
            'tasks.max': '1',
            file: '/var/tmp/out.txt',
            topics: 'orders',
          },
        },
      ],
    });
    backend = await startTestBackend({
      features: [
        kafkaMonitor,
        mcpActions,
        authBackend,
        demoSignIns,
        // Real tokens: what is done through other plugins is done for him.
        authServiceFactory,
        httpAuthServiceFactory,
        userInfoServiceFactory,
        permissionBackend,
        policyModule,
        actionsServiceFactory,
        schedulerServiceFactory,
        catalogServiceMock.factory(),
        mockServices.permissions.factory(),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost:3000' },
            auth: {
              environment: 'development',
              providers: {
                'demo-lead': { userEntityRef: ADMIN },
                'demo-user': {},
              },
            },
            backend: {
              baseUrl: 'http://localhost:0',
              actions: { pluginSources: ['kafka-monitor'] },
              database: { client: 'better-sqlite3', connection: ':memory:' },
            },
            permission: { enabled: true },
            kafkaMonitor: {
              roles: { admins: [ADMIN] },
              environments: {
                production: {
                  connectClusters: { main: { urls: workers.urls } },
                },
              },
            },
          },
        }),
      ],
    });
    admin = await signIn('demo-lead');
    reader = await signIn('demo-user');
  });
  afterAll(async () => {
    await backend?.stop();
    await workers?.stop();
  });

  /** Answers the header of requests of who has signed in. */
  async function signIn(provider: string): Promise<string> {
    const { body } = await request(backend.server).get(
      `/api/auth/${provider}/refresh`,
    );
    return `Bearer ${body.backstageIdentity.token}`;
  }
  /** One message to the server, and its answer. */
  async function ask(user: string, method: string, params: object = {}) {
    const { status, text } = await request(backend.server)
      .post('/api/mcp-actions/v1')
      .set('authorization', user)
      .set('accept', 'application/json, text/event-stream')
      .send({ jsonrpc: '2.0', id: 1, method, params });
    expect([status, text]).toEqual([200, expect.stringContaining('data: ')]);
    const { result, error } = JSON.parse(text.split('data: ')[1]);
    expect(error).toBeUndefined();
    return result;
  }
  const call = (user: string, name: string, input: object) =>
    ask(user, 'tools/call', {
      name: `kafka-monitor.${name}`,
      arguments: input,
    }) as Promise<ToolAnswer>;
  const changes = () =>
    workers.requests.list().filter(({ method }) => method !== 'GET');

  it('are listed with what they do', async () => {
    const { tools } = await ask(reader, 'tools/list');
    const hints = new Map<string, Record<string, boolean>>(
      tools.map((tool: { name: string; annotations: object }) => [
        tool.name,
        tool.annotations,
      ]),
    );
    expect([...hints.keys()].sort()).toEqual(
      [
        'acknowledge-failure',
        'explain-failure',
        'find-connectors',
        'get-connector',
        'mute-alerts',
        'pause-connector',
        'resolve-failure',
        'restart-connector',
        'resume-connector',
      ].map(name => `kafka-monitor.${name}`),
    );
    expect(hints.get('kafka-monitor.find-connectors')).toMatchObject({
      readOnlyHint: true,
      destructiveHint: false,
    });
    expect(hints.get('kafka-monitor.pause-connector')).toMatchObject({
      readOnlyHint: false,
      destructiveHint: true,
    });
  });

  it('find connectors, and tell what is wrong with the input', async () => {
    let found: ToolAnswer['structuredContent'];
    // The first look comes after the start.
    for (let tries = 0; tries < 300 && !found?.totalItems; tries += 1) {
      await setTimeout(100);
      const answer = await call(reader, 'find-connectors', {
        health: 'running',
      });
      found = answer.structuredContent;
    }
    expect(found).toMatchObject({
      totalItems: 1,
      connectors: [{ connector: CONNECTOR, health: 'running' }],
    });
    const wrong = await call(reader, 'find-connectors', { helth: 'failed' });
    expect(wrong.isError).toBe(true);
    expect(wrong.content[0].text).toMatch(/^InputError: .*helth/s);
  });

  it('are done as the user may, and as him', async () => {
    workers.failTask('orders', 0, 'java.net.UnknownHostException: db');
    const restart = { connector: CONNECTOR };
    const refused = await call(reader, 'restart-connector', restart);
    expect(refused.isError).toBe(true);
    expect(refused.content[0].text).toBe(
      `NotAllowedError: ${CONNECTOR}: this needs the permission kafka-monitor.connector.restart`,
    );
    expect(changes()).toEqual([]);

    const done = await call(admin, 'restart-connector', restart);
    expect(done.isError).toBeUndefined();
    expect(done.structuredContent).toMatchObject({ connector: CONNECTOR });
    expect(changes()).toHaveLength(1);
    const { body } = await request(backend.server)
      .get(`/api/kafka-monitor/connectors/${CONNECTOR}/history`)
      .set('authorization', reader);
    expect(body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'operation',
          operation: 'restart',
          by: ADMIN,
        }),
      ]),
    );
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { permissionsRegistryServiceFactory } from '@backstage/backend-defaults/permissionsRegistry';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import request from 'supertest';
import { parse } from 'yaml';
import { answersChecked } from './__testUtils__/answersChecked';
import { kafkaMonitorPlugin } from './plugin';

jest.setTimeout(60_000);

const page = readFileSync(resolve(__dirname, '../../../docs/api.md'), 'utf8');
const TOKEN = 'kX3v0Jm2Zq9sW7yTnB5cR8dF1gH4jL6p';

/** What the documentation says to write into app-config.yaml. */
function documented(): { backend: JsonObject } {
  const [, text] = /^```yaml\n(backend:[\s\S]*?)^```$/m.exec(page)!;
  expect(text).toContain('${KAFKA_MONITOR_READER_TOKEN}');
  return parse(text.replace('${KAFKA_MONITOR_READER_TOKEN}', TOKEN));
}

describe('a program with the token that is documented', () => {
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        kafkaMonitorPlugin,
        answersChecked,
        authServiceFactory,
        httpAuthServiceFactory,
        permissionsServiceFactory,
        permissionsRegistryServiceFactory,
        mockServices.rootConfig.factory({
          data: {
            backend: {
              ...documented().backend,
              database: { client: 'better-sqlite3', connection: ':memory:' },
            },
            permission: { enabled: true },
            kafkaMonitor: {
              environments: {
                ledger: {
                  platform: 'kafka-raft',
                  connectClusters: { main: { urls: ['http://127.0.0.1:1'] } },
                },
              },
            },
          },
        }),
      ],
    });
  });
  afterAll(async () => {
    await backend?.stop();
  });

  const ask = (method: 'get' | 'post', path: string, token?: string) => {
    const asked = request(backend.server)[method](`/api/kafka-monitor${path}`);
    return token ? asked.set('authorization', `Bearer ${token}`) : asked;
  };

  it.each([
    '/scheduler/config',
    '/topics/stats',
    '/topics/stats?platform=kafka-raft',
    '/failures/stats',
    '/failures/stats?platform=kafka-raft',
  ])('reads %s', async path => {
    expect((await ask('get', path, TOKEN)).status).toBe(200);
  });

  it('is refused what asks for other permissions, and every change', async () => {
    expect((await ask('get', '/teams', TOKEN)).status).toBe(403);
    const { status, body } = await ask('post', '/sync', TOKEN);
    expect(status).toBe(403);
    expect(body.error.message).toMatch(/'external:reporting' may only read/);
  });

  it('is nobody without it, or with another one', async () => {
    expect((await ask('get', '/topics/stats')).status).toBe(401);
    expect((await ask('get', '/topics/stats', `${TOKEN}x`)).status).toBe(401);
  });
});

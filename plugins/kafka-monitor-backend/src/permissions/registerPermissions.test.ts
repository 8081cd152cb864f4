import { mockCredentials } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import request from 'supertest';
import { startTestRouter } from '../__testUtils__/startTestRouter';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { seedConnectCluster, seedConnectors } from '../database/fixtures';
import { kafkaConnectorConditions } from './conditionExports';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const WELL_KNOWN = '/api/kafka-monitor/.well-known/backstage/permissions';

describe.each(databases.each)('the permission framework on %s', id => {
  let knex: Knex;
  let router: Awaited<ReturnType<typeof startTestRouter>>;

  beforeEach(async () => {
    knex = await databases.init(id);
    router = await startTestRouter(knex);
  });

  afterEach(async () => {
    await router.stop();
  });

  it('knows every permission and rule', async () => {
    const { body } = await request(router.server).get(`${WELL_KNOWN}/metadata`);
    expect(
      body.permissions.map((permission: { name: string }) => permission.name),
    ).toEqual([
      'kafka-monitor.connector.read',
      'kafka-monitor.connector.sync',
      'kafka-monitor.connector.restart',
      'kafka-monitor.connector.pause',
      'kafka-monitor.connector.resume',
      'kafka-monitor.connector.stop',
      'kafka-monitor.connector.delete',
      'kafka-monitor.connector.delete-record',
      'kafka-monitor.failure.acknowledge',
      'kafka-monitor.failure.resolve',
      'kafka-monitor.environment.read',
      'kafka-monitor.environment.sync',
      'kafka-monitor.environment.confirm',
      'kafka-monitor.settings.update',
    ]);
    expect(
      body.rules.map((rule: { name: string; paramsSchema: object }) => [
        rule.name,
        rule.paramsSchema,
      ]),
    ).toMatchObject([
      ['IS_IN_ENVIRONMENT', { properties: { environments: {} } }],
      ['IS_ON_TEAM', { properties: { teams: {} } }],
    ]);
  });

  it('has conditions judged for single connectors', async () => {
    const cluster = await seedConnectCluster(knex);
    await seedConnectors(knex, cluster, [
      { name: 'a/b', team: 'payments' },
      { name: 'c', team: 'risk' },
    ]);
    const ask = (number: string, resourceRef: string) => ({
      id: number,
      resourceRef,
      resourceType: 'kafka-connector',
      conditions: kafkaConnectorConditions.isOnTeam({ teams: ['payments'] }),
    });
    const { body } = await request(router.server)
      .post(`${WELL_KNOWN}/apply-conditions`)
      .set('authorization', mockCredentials.service.header())
      .send({
        items: [
          ask('1', 'production/main/a/b'),
          ask('2', 'production/main/c'),
          ask('3', 'production/main/none'),
        ],
      });
    expect(body.items).toEqual([
      { id: '1', result: 'ALLOW' },
      { id: '2', result: 'DENY' },
      { id: '3', result: 'DENY' },
    ]);
  });
});

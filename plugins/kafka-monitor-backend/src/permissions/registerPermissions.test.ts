import { mockCredentials } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import request from 'supertest';
import { startTestRouter } from '../__testUtils__/startTestRouter';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { NOW, seedConnectCluster, seedConnectors } from '../database/fixtures';
import {
  kafkaConnectorConditions,
  kafkaTeamConditions,
} from './conditionExports';

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
      'kafka-monitor.connector.assign',
      'kafka-monitor.connector.mute',
      'kafka-monitor.team.update-channels',
      'kafka-monitor.team.assign',
      'kafka-monitor.team.mute',
      'kafka-monitor.team.read',
      'kafka-monitor.team.create',
      'kafka-monitor.team.update',
      'kafka-monitor.team.delete',
      'kafka-monitor.cluster.read',
      'kafka-monitor.cluster.create',
      'kafka-monitor.cluster.update',
      'kafka-monitor.cluster.delete',
      'kafka-monitor.environment.read',
      'kafka-monitor.environment.sync',
      'kafka-monitor.environment.confirm',
      'kafka-monitor.settings.update',
      'kafka-monitor.mute.manage',
      'kafka-monitor.message.read',
    ]);
    expect(
      body.rules.map(
        (rule: {
          resourceType: string;
          name: string;
          paramsSchema: { properties: object };
        }) => [
          rule.resourceType,
          rule.name,
          Object.keys(rule.paramsSchema.properties),
        ],
      ),
    ).toEqual([
      ['kafka-connector', 'IS_IN_CLUSTER', ['clusters']],
      ['kafka-connector', 'IS_IN_ENVIRONMENT', ['environments']],
      ['kafka-connector', 'IS_LED_BY', ['users']],
      ['kafka-connector', 'IS_ON_PLATFORM', ['platforms']],
      ['kafka-connector', 'IS_ON_TEAM', ['teams']],
      ['kafka-connector', 'IS_UNASSIGNED', []],
      ['kafka-team', 'IS_LED_BY', ['users']],
      ['kafka-team', 'IS_TEAM', ['teams']],
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

  it('has conditions judged for single teams, by who leads them now', async () => {
    await knex('teams').insert(
      ['payments', 'risk'].map(name => ({
        name,
        title: name,
        group_ref: `group:default/${name}`,
        created_at: NOW,
        updated_at: NOW,
        deleted_at: name === 'risk' ? NOW : null,
      })),
    );
    await knex('team_leads').insert(
      ['payments', 'risk'].map(team => ({
        team,
        user_ref: 'user:default/budi',
        source: 'group',
      })),
    );
    const { body } = await request(router.server)
      .post(`${WELL_KNOWN}/apply-conditions`)
      .set('authorization', mockCredentials.service.header())
      .send({
        items: ['payments', 'risk', 'lainnya', 'none'].map(resourceRef => ({
          id: resourceRef,
          resourceRef,
          resourceType: 'kafka-team',
          conditions: kafkaTeamConditions.isLedBy({
            users: ['user:default/budi'],
          }),
        })),
      });
    expect(body.items).toEqual([
      { id: 'payments', result: 'ALLOW' },
      { id: 'risk', result: 'DENY' },
      { id: 'lainnya', result: 'DENY' },
      { id: 'none', result: 'DENY' },
    ]);
  });
});

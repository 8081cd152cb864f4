import {
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { schedulerStatusSchema } from '@kafka-monitor/plugin-kafka-monitor-common';
import request from 'supertest';
import { answersChecked } from './__testUtils__/answersChecked';
import { until } from './__testUtils__/until';
import { createTestDatabases } from './database/__testUtils__/testDatabases';
import { kafkaMonitorPlugin } from './plugin';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const FILE = `
teams:
  - { name: payments, title: Payments, leads: [budi, nobody], group: { mode: link, ref: payments } }
  - { name: orders, title: Orders, group: { mode: link, ref: ordres } }
`;

const user = (name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
});

const payments = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'payments',
    namespace: 'default',
    annotations: { 'kafka-monitor.io/leads': 'maria' },
  },
};

describe.each(databases.each)('the plugin with a file of teams on %s', id => {
  const directory = createMockDirectory();

  async function start(text: string) {
    directory.setContent({ 'teams.yaml': text });
    const knex = await databases.init(id);
    const file = directory.resolve('teams.yaml');
    const backend = await startTestBackend({
      features: [
        kafkaMonitorPlugin,
        answersChecked,
        mockServices.database.factory({ knex }),
        mockServices.scheduler.factory({
          includeInitialDelayedTasksOnStartup: true,
        }),
        catalogServiceMock.factory({
          entities: [user('budi'), user('maria'), payments],
        }),
        mockServices.rootConfig.factory({
          data: { kafkaMonitor: { organization: { file } } },
        }),
      ],
    });
    return { backend, knex };
  }

  it('declares them, and compares them with the catalog', async () => {
    const { backend, knex } = await start(FILE);
    const status = await until(
      10,
      async () => {
        const { body } = await request(backend.server).get(
          '/api/kafka-monitor/scheduler',
        );
        return schedulerStatusSchema.parse(body);
      },
      ({ warnings }) => warnings.length > 0,
    );
    expect(status.warnings).toEqual([
      { kind: 'group-missing', team: 'orders', ref: 'group:default/ordres' },
      { kind: 'lead-missing', team: 'payments', ref: 'user:default/nobody' },
    ]);
    const leads = await knex('team_leads').orderBy('user_ref');
    expect(leads.map(({ user_ref, source }) => [user_ref, source])).toEqual([
      ['user:default/budi', 'file'],
      ['user:default/maria', 'group'],
      ['user:default/nobody', 'file'],
    ]);
    await backend.stop();
  });

  it('does not start with a mistake in it', async () => {
    await expect(start('teams:\n  - name: payments\n')).rejects.toThrow(
      /teams\.yaml:2: teams\[0\]\.title: is missing/,
    );
  });
});

import {
  coreServices,
  createBackendModule,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  CallOptions,
  KAFKA_MONITOR_CHANGES_TOPIC,
  KafkaMonitorChanges,
  KafkaMonitorService,
  RemedyRule,
  kafkaMonitorAssignmentExtensionPoint,
  kafkaMonitorChangesSchema,
  kafkaMonitorEnvironmentsExtensionPoint,
  kafkaMonitorServiceRef,
  kafkaMonitorTroubleshootingExtensionPoint,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { answersChecked } from './__testUtils__/answersChecked';
import { until } from './__testUtils__/until';
import { createTestDatabases } from './database/__testUtils__/testDatabases';
import { kafkaMonitorPlugin } from './plugin';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const REF = { environment: 'far', connectCluster: 'main', name: 'orders--in' };

const vaultRule: RemedyRule = {
  id: 'acme:vault-sealed',
  area: 'credentials',
  confidence: 'exact',
  match: [{ message: /vault is sealed/i, words: ['vault is sealed'] }],
  cause: { en: 'Vault is sealed.', id: 'Vault tersegel.' },
  steps: [{ en: 'Unseal it.', id: 'Buka segelnya.' }],
  restart: 'after-fix',
  sources: ['https://example.com/vault'],
};

const acme = (urls: string[], rules: RemedyRule[]) =>
  createBackendModule({
    pluginId: 'kafka-monitor',
    moduleId: 'acme',
    register(env) {
      env.registerInit({
        deps: {
          assignment: kafkaMonitorAssignmentExtensionPoint,
          environments: kafkaMonitorEnvironmentsExtensionPoint,
          troubleshooting: kafkaMonitorTroubleshootingExtensionPoint,
        },
        async init({ assignment, environments, troubleshooting }) {
          environments.addProvider({
            id: 'acme',
            environments: async () => ({
              far: { connectClusters: { main: { urls } } },
            }),
          });
          assignment.addSource({
            id: 'acme-names',
            version: '1',
            assign: ({ name }) => ({ team: name.split('--')[0] }),
          });
          troubleshooting.addRules(rules);
        },
      });
    },
  });

describe.each(databases.each)('the plugin with modules of others on %s', id => {
  let simulator: ConnectSimulator;
  let backend: Awaited<ReturnType<typeof startTestBackend>> | undefined;
  let kafkaMonitor: KafkaMonitorService;
  let options: CallOptions;
  let told: KafkaMonitorChanges[];

  const onCall = createBackendPlugin({
    pluginId: 'on-call',
    register(env) {
      env.registerInit({
        deps: {
          auth: coreServices.auth,
          events: eventsServiceRef,
          service: kafkaMonitorServiceRef,
        },
        async init({ auth, events, service }) {
          kafkaMonitor = service;
          options = { credentials: await auth.getOwnServiceCredentials() };
          await events.subscribe({
            id: 'on-call',
            topics: [KAFKA_MONITOR_CHANGES_TOPIC],
            onEvent: async ({ eventPayload }) => {
              told.push(kafkaMonitorChangesSchema.parse(eventPayload));
            },
          });
        },
      });
    },
  });

  async function start(rules: RemedyRule[], kafka: object = {}) {
    const knex = await databases.init(id);
    // One for all plugins, as in a backend; the default one is one for each.
    const events = mockServices.events();
    backend = await startTestBackend({
      features: [
        kafkaMonitorPlugin,
        answersChecked,
        acme(simulator.urls, rules),
        onCall,
        mockServices.database.factory({ knex }),
        createServiceFactory({
          service: eventsServiceRef,
          deps: {},
          factory: () => events,
        }),
        mockServices.rootConfig.factory({ data: { kafkaMonitor: kafka } }),
      ],
    });
  }
  const sync = () => kafkaMonitor.call(endpoints.startSync, {}, options);

  beforeEach(async () => {
    told = [];
    simulator = await ConnectSimulator.start({
      topicTracking: false,
      connectors: [
        {
          name: REF.name,
          config: {
            'connector.class': 'FileStreamSinkConnector',
            'tasks.max': '1',
            topics: 'orders',
          },
        },
      ],
    });
  });
  afterEach(async () => {
    await backend?.stop();
    backend = undefined;
    await simulator.stop();
  });

  const connector = () =>
    until(
      15,
      async () => (await kafkaMonitor.listConnectors({}, options)).items[0],
      item => item !== undefined,
    );

  it('watches their environments, and asks them whose connectors are', async () => {
    await start([], { roles: { services: ['plugin:on-call'] } });
    await sync();
    expect(await connector()).toMatchObject({ ...REF, team: 'orders' });
    const { assignment } = await kafkaMonitor.getConnector(REF, options);
    expect(assignment.team).toMatchObject({ source: 'extension' });
  });

  it('tells them what changed, and why something failed', async () => {
    await start([vaultRule], {
      roles: { services: ['plugin:on-call'] },
    });
    await sync();
    await connector();
    simulator.failTask(REF.name, 0, 'java.lang.Error: the Vault is sealed\n');
    await sync();
    const message = await until(
      15,
      async () => told.find(each => each.kinds.includes('failure-opened')),
      seen => seen !== undefined,
    );
    expect(message!.connectors).toEqual(['far/main/orders--in']);
    const [baseline] = told;
    expect(baseline).toMatchObject({ kinds: ['baseline'], connectors: [] });
    expect(told.map(each => each.from).slice(1)).toEqual(
      told.map(each => each.sequence).slice(0, -1),
    );
    const failures = [];
    for await (const failure of kafkaMonitor.eachFailure({}, options)) {
      failures.push(await kafkaMonitor.getFailure(failure.id, options));
    }
    expect(
      failures.map(({ troubleshooting }) =>
        troubleshooting.remedies.map(({ id: rule }) => rule),
      ),
    ).toEqual([['acme:vault-sealed']]);

    const { restarted } = await kafkaMonitor.restartConnector(REF, {}, options);
    expect(restarted).toEqual([0]);
  });

  it('lets them change nothing unless they are named', async () => {
    await start([]);
    await expect(sync()).rejects.toMatchObject({
      statusCode: 403,
      cause: {
        message: expect.stringContaining('kafkaMonitor.roles.services'),
      },
    });
  });

  it('does not start with a rule that has no prefix', async () => {
    await expect(start([{ ...vaultRule, id: 'vault-sealed' }])).rejects.toThrow(
      /'vault-sealed': its id needs a prefix/,
    );
  });

  it('does not start with an environment that two name', async () => {
    const far = { connectClusters: { main: { urls: 'http://127.0.0.1:9' } } };
    await expect(start([], { environments: { far } })).rejects.toThrow(
      /far of the environments provider 'acme': there is kafkaMonitor\.environments\.far already/,
    );
  });
});

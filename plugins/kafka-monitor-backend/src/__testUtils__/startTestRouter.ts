import {
  BackstageCredentials,
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import {
  AuthorizeResult,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { AlertChannel } from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { answersChecked } from './answersChecked';
import { addActions } from '../addActions';
import { KafkaMonitorSettings } from '../config';
import { Assigner } from '../connectors/assignment/Assigner';
import { createOperations } from '../connectors/createOperations';
import { OperationOptions } from '../connectors/operations/operationOptions';
import { NOW } from '../database/fixtures';
import { SyncRequests } from '../environments/SyncRequests';
import { createMatcher } from '../failures/troubleshooting/matchRemedies';
import { Troubleshooter } from '../failures/troubleshooting/Troubleshooter';
import { remedyRules } from '../failures/troubleshooting/rules';
import { quietProbes } from '../health/__testUtils__/quietProbes';
import { SystemProbes } from '../health/probes/SystemProbes';
import { registerPermissions } from '../permissions/registerPermissions';
import { createRouter } from '../router';
import { silentAlerts } from './silentAlerts';
import { SchedulerSettings } from '../scheduler/SchedulerSettings';

/** What the policy of a test says; allowed unless it says otherwise. */
export type TestPolicy = (
  permission: Permission,
  credentials: BackstageCredentials,
) => PolicyDecision | undefined | void;

function environment(name: string, overrides: object = {}) {
  return {
    name,
    title: name.toUpperCase(),
    platform: 'kafka-connect' as const,
    enabled: true,
    owners: [],
    connectClusters: [
      {
        environment: name,
        name: 'main',
        platform: 'kafka-connect' as const,
        urls: ['http://connect-1:8083'],
        auth: { type: 'none' as const },
        workers: new Map(),
      },
    ],
    ...overrides,
  };
}

/** A service that may operate; others only read. */
export const LISTED_SERVICE = 'external:listed';

/** `production` and `staging` are on, `attic` is off. */
export const testSettings: KafkaMonitorSettings = {
  environments: [
    environment('staging'),
    environment('production', { owners: ['group:default/platform'] }),
    environment('attic', { enabled: false }),
  ],
  sync: {
    statusIntervalMs: 15_000,
    infoIntervalMs: 300_000,
    statusTimeoutMs: 10_000,
    infoTimeoutMs: 30_000,
    dailyAt: [],
    timeZone: 'UTC',
  },
  retention: {
    historyMs: 90 * 86_400_000,
    resolvedFailuresMs: 365 * 86_400_000,
  },
  support: { url: undefined, logUrl: undefined },
  failures: { settleTimeMs: 60_000 },
  operations: { concurrency: 4 },
  assignmentRules: [],
  organization: { file: undefined },
  alerts: undefined,
  roles: { admins: [], services: [LISTED_SERVICE] },
  maskKeys: [],
};

/** What asks Kafka Connect, in a test that lets it. */
export type TestConnect = Pick<
  OperationOptions,
  'clientOf' | 'removeConnector' | 'syncRequests' | 'clock'
>;

/**
 * The routes behind Backstage's own HTTP server, at {@link NOW}, with what
 * would ask Kafka Connect recorded, unless a test brings its own.
 */
export async function startTestRouter(
  knex: Knex,
  connect?: Partial<TestConnect>,
  assigner: Assigner = new Assigner([]),
  channels: readonly AlertChannel[] = [],
  probes: SystemProbes = quietProbes(),
) {
  let policy: TestPolicy = () => undefined;
  const decide = async (
    requests: Array<{ permission: Permission }>,
    { credentials }: { credentials: BackstageCredentials },
  ) =>
    requests.map(
      ({ permission }) =>
        policy(permission, credentials) ?? { result: AuthorizeResult.ALLOW },
    );
  const auditor = mockServices.auditor.mock();
  const logger = mockServices.logger.mock();
  const asked: string[][] = [];
  const syncRequests: jest.Mocked<SyncRequests> = {
    requestSync: jest.fn(async clusters =>
      clusters.map(each => ({ ...each, request: 1 })),
    ),
    requestLook: jest.fn().mockResolvedValue(undefined),
    syncConnector: jest.fn().mockResolvedValue(undefined),
  };
  const confirmHold = jest.fn().mockResolvedValue(undefined);
  const clock = connect?.clock ?? (() => NOW);
  const schedulerSettings = SchedulerSettings.create({
    knex,
    clock,
    settings: testSettings,
    channels: () => channels,
    onAsk: async environments => {
      asked.push(environments);
    },
  });
  const alerts = silentAlerts(channels);
  const published: string[][] = [];
  const checkTeams = jest.fn();
  const publish = async (kinds: readonly string[]) => {
    published.push([...kinds]);
  };
  const operations = createOperations({
    knex,
    clock,
    settings: testSettings,
    syncRequests,
    clientOf: () => {
      throw new Error('This test asks no Kafka Connect');
    },
    removeConnector: jest.fn().mockResolvedValue(undefined),
    ...connect,
    assigner,
    toggles: () => schedulerSettings.current(),
    publish,
    auditor,
    logger,
  });
  const actions = actionsRegistryServiceMock({ logger });
  const plugin = createBackendPlugin({
    pluginId: 'kafka-monitor',
    register(env) {
      env.registerInit({
        deps: {
          httpRouter: coreServices.httpRouter,
          httpAuth: coreServices.httpAuth,
          permissions: coreServices.permissions,
          permissionsRegistry: coreServices.permissionsRegistry,
        },
        async init({ httpRouter, ...services }) {
          registerPermissions(services.permissionsRegistry, knex);
          const toCallers = {
            ...services,
            auditor,
            knex,
            clock,
            settings: testSettings,
            syncRequests: connect?.syncRequests ?? syncRequests,
            operations,
            assigner,
            troubleshooter: new Troubleshooter({
              matcher: createMatcher(remedyRules),
              support: testSettings.support,
            }),
            alerts,
            checkTeams,
            probes,
            publish,
            confirmHold,
            schedulerSettings,
          };
          addActions(actions, toCallers);
          httpRouter.use(createRouter(toCallers));
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      plugin,
      answersChecked,
      createServiceFactory({
        service: coreServices.permissions,
        deps: {},
        factory: () => ({
          authorize: decide as never,
          authorizeConditional: decide as never,
        }),
      }),
    ],
  });
  return {
    server: backend.server,
    stop: async () => {
      await operations.stop();
      await backend.stop();
    },
    /** Those of agents; their ids begin with `test:`. */
    actions,
    auditor,
    logger,
    operations,
    /** What people were to be told. */
    told: alerts.told,
    /** Kinds of signals of bulk operations. */
    published,
    syncRequests,
    checkTeams,
    confirmHold,
    /** Environments that a change of the settings made due. */
    asked,
    setPolicy(next: TestPolicy) {
      policy = next;
    },
  };
}

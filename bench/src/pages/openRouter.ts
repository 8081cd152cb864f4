import {
  AuditorService,
  BackstageCredentials,
  HttpAuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Knex } from 'knex';
import {
  Assigner,
  createOperations,
  createProbes,
  createRouter,
  EventLoopDelay,
  KafkaMonitorSettings,
  SchedulerSettings,
  createMatcher,
  remedyRules,
  Troubleshooter,
} from '../product/internals';

/** The product's routes for a caller who may do everything. */
export function openRouter(knex: Knex, settings: KafkaMonitorSettings) {
  const credentials = {
    $$type: '@backstage/BackstageCredentials',
    principal: { type: 'user', userEntityRef: 'user:default/bench' },
  } as BackstageCredentials;
  const httpAuth = {
    credentials: async () => credentials,
  } as unknown as HttpAuthService;
  const allow = async (asked: unknown[]) =>
    asked.map(() => ({ result: AuthorizeResult.ALLOW }));
  const permissions = {
    authorize: allow,
    authorizeConditional: allow,
  } as PermissionsService;
  const permissionsRegistry = {
    getPermissionRuleset: () => ({ getRuleByName: () => undefined }),
  } as unknown as PermissionsRegistryService;
  const refuse = async () => {
    throw new Error('The bench only reads pages');
  };
  const syncRequests = {
    requestSync: refuse,
    requestLook: refuse,
    syncConnector: refuse,
  };
  const schedulerSettings = SchedulerSettings.create({
    knex,
    settings,
    onAsk: refuse,
  });
  const assigner = new Assigner([]);
  const publish = async () => {};
  const logger = {
    error: console.error,
  } as unknown as LoggerService;
  return createRouter({
    knex,
    settings,
    httpAuth,
    permissions,
    permissionsRegistry,
    auditor: { createEvent: refuse } as unknown as AuditorService,
    syncRequests,
    operations: createOperations({
      knex,
      settings,
      logger,
      syncRequests,
      clientOf: () => {
        throw new Error('The bench only reads pages');
      },
      toggles: () => schedulerSettings.current(),
      removeConnector: refuse,
      assigner,
      publish,
      clock: () => new Date(),
    }),
    assigner,
    troubleshooter: new Troubleshooter({
      matcher: createMatcher(remedyRules),
      support: settings.support,
    }),
    alerts: {
      channels: [],
      fallbackRecipients: [],
      language: 'en',
      appUrl: '',
      tell: async () => [],
      judgeAnew: () => {},
    },
    checkTeams: () => {},
    probes: createProbes({ knex, eventLoop: new EventLoopDelay() }),
    publish,
    confirmHold: refuse,
    schedulerSettings,
  });
}

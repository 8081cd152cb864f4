import {
  AuditorService,
  HttpAuthService,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Router } from 'express';
import { Knex } from 'knex';
import { version } from '../package.json';
import { lastSequence } from './changes/changeLog';
import { KafkaMonitorSettings } from './config';
import { addConnectorRoutes } from './connectors/connectorRoutes';
import { ConnectorReadings } from './connectors/connectorReading';
import { addEnvironmentRoutes } from './environments/environmentRoutes';
import { SyncRequests } from './environments/SyncRequests';
import { EndpointRouter } from './openapi/EndpointRouter';
import { openApiDocument } from './openapi/openApiDocument';
import { ConnectorAuthorizer } from './permissions/ConnectorAuthorizer';
import { addSchedulerRoutes } from './scheduler/schedulerRoutes';
import { SchedulerSettings } from './scheduler/SchedulerSettings';

/** What the HTTP interface is built on. */
export interface RouterOptions {
  knex: Knex;
  settings: KafkaMonitorSettings;
  schedulerSettings: SchedulerSettings;
  syncRequests: SyncRequests;
  /** Ends the hold on a Connect cluster and makes it due. */
  confirmHold: (environment: string, connectCluster: string) => Promise<void>;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  permissions: PermissionsService;
  permissionsRegistry: Pick<PermissionsRegistryService, 'getPermissionRuleset'>;
  clock?: () => Date;
}

/** Every route below `/api/kafka-monitor`. */
export function createRouter(options: RouterOptions): Router {
  const { knex, settings, schedulerSettings, syncRequests, permissions } =
    options;
  const clock = options.clock ?? (() => new Date());
  const authorizer = new ConnectorAuthorizer(options);
  const toggles = () => schedulerSettings.current();
  const readings = new ConnectorReadings({
    knex,
    toggles,
    accesses: credentials => authorizer.accesses(credentials),
    clock,
  });

  const routes = new EndpointRouter(options);
  addEnvironmentRoutes(routes, {
    environments: settings.environments,
    permissions,
    toggles,
    beginReading: credentials => readings.begin(credentials),
    confirmHold: options.confirmHold,
    syncRequests,
    lastSequence: () => lastSequence(knex),
  });
  addConnectorRoutes(routes, { readings, syncRequests });
  addSchedulerRoutes(routes, {
    knex,
    permissions,
    schedulerSettings,
    statusTimeoutMs: settings.sync.statusTimeoutMs,
    clock,
  });
  routes.document('/openapi.json', openApiDocument(version));
  return routes.router;
}

import {
  AuditorService,
  BackstageCredentials,
  HttpAuthService,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Router } from 'express';
import { Knex } from 'knex';
import { version } from '../package.json';
import { AlertsService } from './alerts/AlertsService';
import { addMessageRoutes } from './alerts/messages/messageRoutes';
import { addMuteRoutes } from './alerts/mutes/muteRoutes';
import { lastSequence } from './changes/changeLog';
import { KafkaMonitorSettings } from './config';
import { Assigner } from './connectors/assignment/Assigner';
import { addAssignmentRoutes } from './connectors/assignment/assignmentRoutes';
import { addClusterRoutes } from './clusters/clusterRoutes';
import { addBulkRoutes } from './connectors/bulk/bulkRoutes';
import { addConnectorRoutes } from './connectors/connectorRoutes';
import { ConnectorReadings } from './connectors/connectorReading';
import { addOperationRoutes } from './connectors/operations/operationRoutes';
import { Operations } from './connectors/createOperations';
import { addFailureRoutes } from './failures/failureRoutes';
import { Troubleshooter } from './failures/troubleshooting/Troubleshooter';
import { DEFAULT_DELAYS } from './failures/trouble';
import { addEnvironmentRoutes } from './environments/environmentRoutes';
import { SyncRequests } from './environments/SyncRequests';
import { EndpointRouter } from './openapi/EndpointRouter';
import { openApiDocument } from './openapi/openApiDocument';
import { addOrganizationRoutes } from './organization/organizationRoutes';
import { organizationWarnings } from './organization/organizationWarnings';
import { ConnectorAuthorizer } from './permissions/ConnectorAuthorizer';
import { TeamAuthorizer } from './permissions/TeamAuthorizer';
import { addSchedulerRoutes } from './scheduler/schedulerRoutes';
import { SchedulerSettings } from './scheduler/SchedulerSettings';
import { addTeamRoutes } from './teams/teamRoutes';

/** What the HTTP interface is built on. */
export interface RouterOptions {
  knex: Knex;
  settings: KafkaMonitorSettings;
  schedulerSettings: SchedulerSettings;
  syncRequests: SyncRequests;
  operations: Operations;
  /** Says what to do about failures. */
  troubleshooter: Troubleshooter;
  alerts: AlertsService;
  /** Compares teams with the catalog, soon. */
  checkTeams: (names: string[]) => void;
  /** Says whose connectors are. */
  assigner: Assigner;
  /** Tells open pages what kinds of things have changed. */
  publish: (kinds: readonly string[]) => Promise<void>;
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
  const { services } = settings.roles;
  const authorizer = new ConnectorAuthorizer({ ...options, services });
  const teamAuthorizer = new TeamAuthorizer({ ...options, services });
  const mayAssignTo = async (credentials: BackstageCredentials) =>
    (await teamAuthorizer.access(credentials)).assign;
  const toggles = () => schedulerSettings.current();
  const readings = new ConnectorReadings({
    knex,
    toggles,
    accesses: credentials => authorizer.accesses(credentials),
    settleTimeMs: settings.failures.settleTimeMs,
    assigner: options.assigner,
    clock,
  });

  const routes = new EndpointRouter({ ...options, services });
  addEnvironmentRoutes(routes, {
    environments: settings.environments,
    permissions,
    toggles,
    beginReading: credentials => readings.begin(credentials),
    confirmHold: options.confirmHold,
    syncRequests,
    lastSequence: () => lastSequence(knex),
  });
  addConnectorRoutes(routes, { readings });
  const organization = {
    knex,
    readings,
    authorizer: teamAuthorizer,
    publish: options.publish,
    clock,
  };
  addOrganizationRoutes(routes, organization);
  addClusterRoutes(routes, organization);
  addTeamRoutes(routes, {
    ...organization,
    onChanged: options.checkTeams,
  });
  addMuteRoutes(routes, {
    ...organization,
    judgeAnew: () => options.alerts.judgeAnew(),
  });
  addMessageRoutes(routes, {
    ...organization,
    alerts: options.alerts,
    settings: () => schedulerSettings.current(),
  });
  addAssignmentRoutes(routes, {
    readings,
    mayAssignTo,
    publish: options.publish,
    clock,
  });
  addOperationRoutes(routes, {
    ...options.operations,
    readings,
    syncRequests,
  });
  addBulkRoutes(routes, {
    readings,
    runner: options.operations.runner,
    mayAssignTo,
  });
  addFailureRoutes(routes, {
    readings,
    troubleshooter: options.troubleshooter,
    acting: {
      knex,
      delays: { ...DEFAULT_DELAYS, ...settings.failures },
      clock,
      tell: options.publish,
    },
  });
  addSchedulerRoutes(routes, {
    knex,
    permissions,
    readsAll: async credentials => {
      const { read } = await authorizer.accesses(credentials);
      return read.connectors === 'all';
    },
    warnings: async credentials => {
      const { readTeams } = await teamAuthorizer.access(credentials);
      return readTeams ? organizationWarnings(knex) : [];
    },
    schedulerSettings,
    statusTimeoutMs: settings.sync.statusTimeoutMs,
    clock,
  });
  routes.document('/openapi.json', openApiDocument(version));
  return routes.router;
}

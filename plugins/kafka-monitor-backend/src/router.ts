import {
  AuditorService,
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { Router } from 'express';
import { version } from '../package.json';
import { addMessageRoutes } from './alerts/messages/messageRoutes';
import { addMuteRoutes } from './alerts/mutes/muteRoutes';
import { lastSequence } from './changes/changeLog';
import { addAssignmentRoutes } from './connectors/assignment/assignmentRoutes';
import { addClusterRoutes } from './clusters/clusterRoutes';
import { addBulkRoutes } from './connectors/bulk/bulkRoutes';
import { addConnectorRoutes } from './connectors/connectorRoutes';
import { addOperationRoutes } from './connectors/operations/operationRoutes';
import {
  CallerServiceOptions,
  createCallerServices,
} from './createCallerServices';
import { addFailureRoutes } from './failures/failureRoutes';
import { addEnvironmentRoutes } from './environments/environmentRoutes';
import { SystemProbes } from './health/probes/SystemProbes';
import { addSystemHealthRoutes } from './health/systemHealthRoutes';
import { EndpointRouter } from './openapi/EndpointRouter';
import { openApiDocument } from './openapi/openApiDocument';
import { addOrganizationRoutes } from './organization/organizationRoutes';
import { organizationWarnings } from './organization/organizationWarnings';
import { addOverviewRoutes } from './overview/overviewRoutes';
import { addSchedulerRoutes } from './scheduler/schedulerRoutes';
import { addTeamRoutes } from './teams/teamRoutes';
import { addTopicRoutes } from './topics/topicRoutes';

/** What the HTTP interface is built on. */
export interface RouterOptions extends CallerServiceOptions {
  /** Compares teams with the catalog, soon. */
  checkTeams: (names: string[]) => void;
  /** Ends the hold on a Connect cluster and makes it due. */
  confirmHold: (environment: string, connectCluster: string) => Promise<void>;
  /** Asked how database and machine are. */
  probes: SystemProbes;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
}

/** Every route below `/api/kafka-monitor`. */
export function createRouter(options: RouterOptions): Router {
  const { knex, settings, schedulerSettings, syncRequests, permissions } =
    options;
  const clock = options.clock ?? (() => new Date());
  const { services } = settings.roles;
  const { authorizer, teamAuthorizer, readings, operating, acting, muting } =
    createCallerServices(options);
  const mayAssignTo = async (credentials: BackstageCredentials) =>
    (await teamAuthorizer.access(credentials)).assign;
  const toggles = () => schedulerSettings.current();
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
  addMuteRoutes(routes, muting);
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
    ...operating,
    clientOf: options.operations.clientOf,
  });
  addBulkRoutes(routes, {
    readings,
    runner: options.operations.runner,
    mayAssignTo,
  });
  addFailureRoutes(routes, acting);
  addTopicRoutes(routes, { readings });
  addOverviewRoutes(routes, {
    environments: settings.environments,
    permissions,
    readings,
    toggles,
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
  addSystemHealthRoutes(routes, {
    permissions,
    readings,
    alerts: options.alerts,
    settings: () => schedulerSettings.current(),
    statusTimeoutMs: settings.sync.statusTimeoutMs,
    probes: options.probes,
    clock,
  });
  routes.document('/openapi.json', () => openApiDocument(version));
  return routes.router;
}

import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  endpoints,
  kafkaMonitorClusterCreatePermission,
  kafkaMonitorClusterDeletePermission,
  kafkaMonitorClusterUpdatePermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReadings } from '../connectors/connectorReading';
import { EndpointRouter } from '../openapi/EndpointRouter';
import { changeOrganization } from '../organization/changeOrganization';
import { listOrganizationHistory } from '../organization/organizationHistory';
import { beginOrganizationReading } from '../organization/OrganizationReading';
import { assertMay } from '../permissions/assertMay';
import { TeamAuthorizer } from '../permissions/TeamAuthorizer';
import { findCluster, listClusters, readCluster } from './readCluster';
import { createCluster, deleteCluster, updateCluster } from './writeCluster';

/** What the routes of business clusters are built on. */
export interface ClusterRouteOptions {
  knex: Knex;
  readings: ConnectorReadings;
  authorizer: TeamAuthorizer;
  publish: (kinds: readonly string[]) => Promise<void>;
  clock: () => Date;
}

/** The routes of business clusters. */
export function addClusterRoutes(
  routes: EndpointRouter,
  options: ClusterRouteOptions,
) {
  const { knex } = options;

  const begin = (credentials: BackstageCredentials) =>
    beginOrganizationReading(options, credentials, 'readClusters');

  const change = (
    credentials: BackstageCredentials,
    name: string,
    work: (trx: Knex, at: Date) => Promise<boolean | void>,
  ) =>
    changeOrganization(options, {
      what: `The business cluster '${name}'`,
      work,
      current: async () => readCluster(await begin(credentials), name),
    });

  routes.read(endpoints.listClusters, async ({ query, credentials }) =>
    listClusters(await begin(credentials), query),
  );

  routes.read(endpoints.getCluster, async ({ params, credentials }) =>
    readCluster(await begin(credentials), params.name),
  );

  routes.read(
    endpoints.getClusterHistory,
    async ({ params: { name }, query, credentials }) => {
      await begin(credentials);
      await findCluster(knex, name);
      return listOrganizationHistory(knex, { subject: 'cluster', name }, query);
    },
  );

  routes.change(
    endpoints.createCluster,
    ({ body }) => ({
      eventId: 'cluster-create',
      severityLevel: 'medium',
      meta: { cluster: body.name, owner: body.owner },
    }),
    async ({ body, credentials, by }) => {
      const { access } = await begin(credentials);
      assertMay(access.createClusters, kafkaMonitorClusterCreatePermission);
      await change(credentials, body.name, (trx, at) =>
        createCluster(trx, body, { actor: by, at }),
      );
      return readCluster(await begin(credentials), body.name);
    },
  );

  routes.change(
    endpoints.updateCluster,
    ({ params, body }) => ({
      eventId: 'cluster-update',
      severityLevel: 'medium',
      meta: { cluster: params.name, owner: body.owner },
    }),
    async ({ params: { name }, body, credentials, by }) => {
      const { access } = await begin(credentials);
      assertMay(access.updateClusters, kafkaMonitorClusterUpdatePermission);
      await change(credentials, name, (trx, at) =>
        updateCluster(trx, name, body, { actor: by, at }),
      );
      return readCluster(await begin(credentials), name);
    },
  );

  routes.change(
    endpoints.deleteCluster,
    ({ params }) => ({
      eventId: 'cluster-delete',
      severityLevel: 'high',
      meta: { cluster: params.name },
    }),
    async ({ params: { name }, query: { version }, credentials, by }) => {
      const { access } = await begin(credentials);
      assertMay(access.deleteClusters, kafkaMonitorClusterDeletePermission);
      await change(credentials, name, (trx, at) =>
        deleteCluster(trx, { name, version }, { actor: by, at }),
      );
      return { name };
    },
  );
}

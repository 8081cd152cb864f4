import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  endpoints,
  kafkaMonitorClusterCreatePermission,
  kafkaMonitorClusterDeletePermission,
  kafkaMonitorClusterReadPermission,
  kafkaMonitorClusterUpdatePermission,
  signalKinds,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReadings } from '../connectors/connectorReading';
import { retryOnConflict } from '../database/retryOnConflict';
import { EndpointRouter } from '../openapi/EndpointRouter';
import { NewerVersion } from '../organization/changedBy';
import { OrganizationConflictError } from '../organization/OrganizationConflictError';
import { listOrganizationHistory } from '../organization/organizationHistory';
import { TeamAuthorizer } from '../permissions/TeamAuthorizer';
import {
  ClusterReading,
  findCluster,
  listClusters,
  readCluster,
} from './ClusterReading';
import { createCluster, deleteCluster, updateCluster } from './writeCluster';

/** What the routes of business clusters are built on. */
export interface ClusterRouteOptions {
  knex: Knex;
  readings: ConnectorReadings;
  authorizer: TeamAuthorizer;
  publish: (kinds: readonly string[]) => Promise<void>;
  clock: () => Date;
}

function assertMay(may: boolean, permission: { name: string }): void {
  if (!may) {
    throw new NotAllowedError(`This needs the permission ${permission.name}`);
  }
}

/** The routes of business clusters. */
export function addClusterRoutes(
  routes: EndpointRouter,
  options: ClusterRouteOptions,
) {
  const { knex, readings, authorizer, clock } = options;

  async function begin(
    credentials: BackstageCredentials,
  ): Promise<ClusterReading> {
    const [connectors, access] = await Promise.all([
      readings.begin(credentials),
      authorizer.access(credentials),
    ]);
    assertMay(access.readClusters, kafkaMonitorClusterReadPermission);
    return { connectors, access };
  }

  /** Changes a business cluster in a transaction, and tells. */
  async function change(
    credentials: BackstageCredentials,
    name: string,
    work: (trx: Knex, at: Date) => Promise<boolean | void>,
  ): Promise<void> {
    let changed: boolean | void;
    try {
      changed = await retryOnConflict(() =>
        knex.transaction(trx => work(trx, clock())),
      );
    } catch (error) {
      if (error instanceof NewerVersion) {
        const current = await readCluster(await begin(credentials), name);
        const what = `The business cluster '${name}'`;
        throw new OrganizationConflictError(what, current);
      }
      throw error;
    }
    if (changed !== false) {
      await options.publish([signalKinds.organization]);
    }
  }

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

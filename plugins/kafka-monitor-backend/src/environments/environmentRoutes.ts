import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  Environment,
  endpoints,
  kafkaMonitorEnvironmentConfirmPermission,
  kafkaMonitorEnvironmentReadPermission,
  kafkaMonitorEnvironmentSyncPermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { EndpointRouter } from '../openapi/EndpointRouter';
import { requirePermission } from '../permissions/requirePermission';
import { EnvironmentSettings } from './environmentSettings';
import { EnvironmentReading, readEnvironmentList } from './readEnvironmentList';
import { SyncRequests } from './SyncRequests';
import { syncTargets } from './syncTargets';

/** The routes about environments, their holds, and syncs of all of them. */
export function addEnvironmentRoutes(
  routes: EndpointRouter,
  options: {
    environments: readonly EnvironmentSettings[];
    permissions: PermissionsService;
    toggles: () => Promise<{ isEnabled(environment: string): boolean }>;
    beginReading: (
      credentials: BackstageCredentials,
    ) => Promise<EnvironmentReading>;
    confirmHold: (environment: string, connectCluster: string) => Promise<void>;
    syncRequests: SyncRequests;
    /** How far the change log has come. */
    lastSequence: () => Promise<number>;
  },
) {
  const { environments, permissions, toggles, beginReading } = options;

  async function list(
    credentials: BackstageCredentials,
  ): Promise<Environment[]> {
    const reading = await beginReading(credentials);
    const { isEnabled } = await toggles();
    return readEnvironmentList(reading, environments, isEnabled);
  }

  routes.read(endpoints.listEnvironments, async ({ query, credentials }) => {
    await requirePermission(
      permissions,
      kafkaMonitorEnvironmentReadPermission,
      credentials,
    );
    // Read first: a change after it is never taken for one that was shown.
    const sequence = await options.lastSequence();
    const items = await list(credentials);
    return {
      sequence,
      items: query.platform
        ? items.filter(item => item.platform === query.platform)
        : items,
    };
  });

  routes.change(
    endpoints.confirmConnectCluster,
    ({ params }) => ({
      eventId: 'connect-cluster-confirm',
      severityLevel: 'medium',
      meta: { ...params },
    }),
    async ({ params, credentials }) => {
      const { environment: name, connectCluster } = params;
      await requirePermission(
        permissions,
        kafkaMonitorEnvironmentConfirmPermission,
        credentials,
      );
      const find = async () =>
        (await list(credentials)).find(each => each.name === name);
      const cluster = (await find())?.connectClusters.find(
        each => each.name === connectCluster,
      );
      if (!cluster) {
        throw new NotFoundError(`No Connect cluster ${name}/${connectCluster}`);
      }
      if (!cluster.hold) {
        throw new ConflictError(`${name}/${connectCluster} is not held`);
      }
      await options.confirmHold(name, connectCluster);
      const after = await find();
      if (!after) {
        throw new NotFoundError(`No environment '${name}'`);
      }
      return after;
    },
  );

  routes.change(
    endpoints.startSync,
    ({ body }) => ({
      eventId: 'environment-sync',
      meta: {
        environments: body.environments ?? (body.connectClusters ? [] : 'all'),
        ...(body.connectClusters && { connectClusters: body.connectClusters }),
      },
    }),
    async ({ body, credentials }) => {
      await requirePermission(
        permissions,
        kafkaMonitorEnvironmentSyncPermission,
        credentials,
      );
      const { isEnabled } = await toggles();
      const wanted = syncTargets(environments, isEnabled, body);
      return { started: await options.syncRequests.requestSync(wanted) };
    },
  );
}

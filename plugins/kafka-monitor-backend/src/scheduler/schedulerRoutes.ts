import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  OrganizationWarning,
  endpoints,
  kafkaMonitorEnvironmentReadPermission,
  kafkaMonitorSettingsUpdatePermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { readConnectClusterViews } from '../environments/readConnectClusterViews';
import { EndpointRouter } from '../openapi/EndpointRouter';
import { requirePermission } from '../permissions/requirePermission';
import { addRunRoutes } from './runRoutes';
import { SchedulerSettings } from './SchedulerSettings';
import { schedulerStatus, withoutCounts } from './schedulerStatus';
import { listSettingsChanges } from './settingsChanges';

/** The routes about the scheduler and its settings. */
export function addSchedulerRoutes(
  routes: EndpointRouter,
  options: {
    knex: Knex;
    permissions: PermissionsService;
    /** Whether the caller may read all connectors there are. */
    readsAll: (credentials: BackstageCredentials) => Promise<boolean>;
    /** What is amiss with teams, for those who may read them. */
    warnings: (
      credentials: BackstageCredentials,
    ) => Promise<OrganizationWarning[]>;
    schedulerSettings: SchedulerSettings;
    statusTimeoutMs: number;
    clock: () => Date;
  },
) {
  const { knex, permissions, schedulerSettings, statusTimeoutMs, clock } =
    options;
  const startedAt = clock();

  routes.read(endpoints.getScheduler, async ({ query, credentials }) => {
    await requirePermission(
      permissions,
      kafkaMonitorEnvironmentReadPermission,
      credentials,
    );
    const settings = await schedulerSettings.current();
    const now = clock();
    const views = await readConnectClusterViews(knex, settings, now);
    const status = schedulerStatus(
      views,
      settings,
      { now, startedAt, statusTimeoutMs },
      query.platform,
    );
    return {
      ...((await options.readsAll(credentials))
        ? status
        : withoutCounts(status)),
      warnings: await options.warnings(credentials),
    };
  });

  routes.read(endpoints.getSchedulerConfig, async ({ credentials }) => {
    await requirePermission(
      permissions,
      kafkaMonitorEnvironmentReadPermission,
      credentials,
    );
    return schedulerSettings.describe();
  });

  routes.read(
    endpoints.getSchedulerConfigHistory,
    async ({ query, credentials }) => {
      await requirePermission(
        permissions,
        kafkaMonitorEnvironmentReadPermission,
        credentials,
      );
      return listSettingsChanges(knex, query);
    },
  );

  addRunRoutes(routes, options);

  routes.change(
    endpoints.updateSchedulerConfig,
    ({ body }) => ({
      eventId: 'scheduler-config-update',
      severityLevel: 'medium',
      meta: { update: body },
    }),
    async ({ body, by, credentials }) => {
      await requirePermission(
        permissions,
        kafkaMonitorSettingsUpdatePermission,
        credentials,
      );
      return schedulerSettings.update(body, by);
    },
  );
}

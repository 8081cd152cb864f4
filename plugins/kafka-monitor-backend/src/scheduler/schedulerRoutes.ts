import { PermissionsService } from '@backstage/backend-plugin-api';
import {
  endpoints,
  kafkaMonitorEnvironmentReadPermission,
  kafkaMonitorSettingsUpdatePermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { readConnectClusterViews } from '../environments/readConnectClusterViews';
import { EndpointRouter } from '../openapi/EndpointRouter';
import { requirePermission } from '../permissions/requirePermission';
import { SchedulerSettings } from './SchedulerSettings';
import { schedulerStatus } from './schedulerStatus';

/** The routes about the scheduler and its settings. */
export function addSchedulerRoutes(
  routes: EndpointRouter,
  options: {
    knex: Knex;
    permissions: PermissionsService;
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
    return schedulerStatus(
      views,
      settings,
      { now, startedAt, statusTimeoutMs },
      query.platform,
    );
  });

  routes.read(endpoints.getSchedulerConfig, async ({ credentials }) => {
    await requirePermission(
      permissions,
      kafkaMonitorEnvironmentReadPermission,
      credentials,
    );
    return schedulerSettings.describe();
  });

  routes.change(
    endpoints.updateSchedulerConfig,
    ({ body }) => ({
      eventId: 'scheduler-config-update',
      severityLevel: 'medium',
      meta: { update: body },
    }),
    async ({ body, credentials }) => {
      await requirePermission(
        permissions,
        kafkaMonitorSettingsUpdatePermission,
        credentials,
      );
      return schedulerSettings.update(
        body,
        credentials.principal.userEntityRef,
      );
    },
  );
}

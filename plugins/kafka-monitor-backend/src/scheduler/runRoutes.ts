import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  endpoints,
  kafkaMonitorEnvironmentReadPermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { EndpointRouter } from '../openapi/EndpointRouter';
import { requirePermission } from '../permissions/requirePermission';
import { listSyncRuns, readSyncRunStats } from './syncRuns';

/** The routes of runs. */
export function addRunRoutes(
  routes: EndpointRouter,
  options: {
    knex: Knex;
    permissions: PermissionsService;
    /** Whether the caller may read all connectors there are. */
    readsAll: (credentials: BackstageCredentials) => Promise<boolean>;
    clock: () => Date;
  },
) {
  const { knex, permissions, readsAll, clock } = options;
  const assertMayRead = (credentials: BackstageCredentials) =>
    requirePermission(
      permissions,
      kafkaMonitorEnvironmentReadPermission,
      credentials,
    );

  routes.read(endpoints.listSyncRuns, async ({ query, credentials }) => {
    await assertMayRead(credentials);
    return listSyncRuns(knex, query, await readsAll(credentials));
  });

  routes.read(endpoints.getSyncRunStats, async ({ query, credentials }) => {
    await assertMayRead(credentials);
    return readSyncRunStats(knex, query, {
      now: clock(),
      withCounts: await readsAll(credentials),
    });
  });
}

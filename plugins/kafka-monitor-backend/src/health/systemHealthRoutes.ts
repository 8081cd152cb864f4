import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  endpoints,
  kafkaMonitorEnvironmentReadPermission,
  kafkaMonitorMessageReadPermission,
  kafkaMonitorSettingsUpdatePermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { AlertsService } from '../alerts/AlertsService';
import { ConnectorReadings } from '../connectors/connectorReading';
import { EndpointRouter } from '../openapi/EndpointRouter';
import { assertMay } from '../permissions/assertMay';
import { CurrentSettings } from '../scheduler/currentSettings';
import { SystemProbes } from './probes/SystemProbes';
import { readSystemHealth } from './readSystemHealth';
import { readStoredHealth } from './storedHealth';

/** What the route of the system's health is built on. */
export interface SystemHealthRouteOptions {
  permissions: PermissionsService;
  readings: ConnectorReadings;
  alerts: AlertsService;
  settings: () => Promise<CurrentSettings>;
  statusTimeoutMs: number;
  probes: SystemProbes;
  clock: () => Date;
}

/** The route of the system's health. It asks Kafka Connect nothing. */
export function addSystemHealthRoutes(
  routes: EndpointRouter,
  options: SystemHealthRouteOptions,
) {
  const { permissions, readings, settings, probes, clock } = options;
  const startedAt = clock();

  async function authorize(credentials: BackstageCredentials) {
    const decisions = await permissions.authorize(
      [
        { permission: kafkaMonitorEnvironmentReadPermission },
        { permission: kafkaMonitorMessageReadPermission },
        { permission: kafkaMonitorSettingsUpdatePermission },
      ],
      { credentials },
    );
    const [reads, readsMessages, changesSettings] = decisions.map(
      ({ result }) => result === AuthorizeResult.ALLOW,
    );
    assertMay(reads, kafkaMonitorEnvironmentReadPermission);
    return { readsMessages, changesSettings };
  }

  routes.read(endpoints.getSystemHealth, async ({ query, credentials }) => {
    const { readsMessages, changesSettings } = await authorize(credentials);
    return readSystemHealth({
      probes,
      showsMachine: changesSettings,
      now: clock(),
      stored: async () =>
        readStoredHealth({
          ...options,
          startedAt,
          readsMessages,
          reading: await readings.begin(credentials),
          settings: await settings(),
          platform: query.platform,
        }),
    });
  });
}

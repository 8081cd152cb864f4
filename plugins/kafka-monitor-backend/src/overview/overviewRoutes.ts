import { PermissionsService } from '@backstage/backend-plugin-api';
import {
  endpoints,
  kafkaMonitorEnvironmentReadPermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectorReadings } from '../connectors/connectorReading';
import { EnvironmentSettings } from '../environments/environmentSettings';
import { EndpointRouter } from '../openapi/EndpointRouter';
import { requirePermission } from '../permissions/requirePermission';
import { readOverview } from './readOverview';

/** The route of the dashboard, for those who may read environments. */
export function addOverviewRoutes(
  routes: EndpointRouter,
  options: {
    environments: readonly EnvironmentSettings[];
    permissions: PermissionsService;
    readings: ConnectorReadings;
    toggles: () => Promise<{ isEnabled(environment: string): boolean }>;
  },
) {
  const { environments, permissions, readings, toggles } = options;

  routes.read(endpoints.getOverview, async ({ query, credentials }) => {
    await requirePermission(
      permissions,
      kafkaMonitorEnvironmentReadPermission,
      credentials,
    );
    const reading = await readings.begin(credentials);
    const { isEnabled } = await toggles();
    return readOverview(reading, { environments, isEnabled }, query);
  });
}

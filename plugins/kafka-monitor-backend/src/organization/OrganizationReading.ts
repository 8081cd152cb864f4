import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  kafkaMonitorClusterReadPermission,
  kafkaMonitorMessageReadPermission,
  kafkaMonitorTeamReadPermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  ConnectorReading,
  ConnectorReadings,
} from '../connectors/connectorReading';
import { assertMay } from '../permissions/assertMay';
import {
  OrganizationAccess,
  TeamAuthorizer,
} from '../permissions/TeamAuthorizer';

/**
 * What every read of teams and business clusters starts from: one caller, at
 * one moment.
 */
export interface OrganizationReading {
  /** Of the connectors that are counted. */
  connectors: ConnectorReading;
  access: OrganizationAccess;
}

/** The permission without which there is nothing to read. */
const NEEDED = {
  readTeams: kafkaMonitorTeamReadPermission,
  readClusters: kafkaMonitorClusterReadPermission,
  readMessages: kafkaMonitorMessageReadPermission,
};

/**
 * A reading for one request.
 *
 * @param needs what the caller must be allowed to read
 * @throws NotAllowedError naming the permission that is missing
 */
export async function beginOrganizationReading(
  options: { readings: ConnectorReadings; authorizer: TeamAuthorizer },
  credentials: BackstageCredentials,
  needs: keyof typeof NEEDED,
): Promise<OrganizationReading> {
  const [connectors, access] = await Promise.all([
    options.readings.begin(credentials),
    options.authorizer.access(credentials),
  ]);
  assertMay(access[needs], NEEDED[needs]);
  return { connectors, access };
}

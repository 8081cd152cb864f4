import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  ConnectorReading,
  ConnectorReadings,
} from '../connectors/connectorReading';
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

/** A reading for one request. */
export async function beginOrganizationReading(
  options: { readings: ConnectorReadings; authorizer: TeamAuthorizer },
  credentials: BackstageCredentials,
): Promise<OrganizationReading> {
  const [connectors, access] = await Promise.all([
    options.readings.begin(credentials),
    options.authorizer.access(credentials),
  ]);
  return { connectors, access };
}

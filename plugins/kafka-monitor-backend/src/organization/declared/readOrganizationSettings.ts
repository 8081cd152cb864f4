import { Config } from '@backstage/config';

/** The key that names the file of teams and business clusters. */
export const ORGANIZATION_FILE = 'kafkaMonitor.organization.file';

/** Where teams and business clusters come from, beside the pages. */
export interface OrganizationSettings {
  /** As configured: relative to where the backend runs; undefined: none. */
  file: string | undefined;
}

/** @throws Error naming the key when it is no text */
export function readOrganizationSettings(config: Config): OrganizationSettings {
  return { file: config.getOptionalString(ORGANIZATION_FILE) };
}

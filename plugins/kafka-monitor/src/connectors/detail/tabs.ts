/** The parts of a connector's page; the last segment of its address. */
export const connectorTabs = [
  'overview',
  'configuration',
  'history',
  'offsets',
] as const;

/** @see connectorTabs */
export type ConnectorTab = (typeof connectorTabs)[number];

/** Whether a segment of an address names a part. */
export function isConnectorTab(segment: string): segment is ConnectorTab {
  return (connectorTabs as readonly string[]).includes(segment);
}

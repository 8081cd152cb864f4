import {
  ConnectorItem,
  hasAddress,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** Whether the viewer may assign a connector, and it can be addressed. */
export function canBeAssigned(item: ConnectorItem): boolean {
  return item.allowed.includes('assign') && hasAddress(item.name);
}

/**
 * The next connector to go on with: below the present one, else from the top.
 *
 * @param items - the rows as they are by now
 * @param present - the ref of the present one, which may have gone
 * @param seen - refs that have had their turn
 */
export function nextToAssign(
  items: ConnectorItem[],
  present: string,
  seen: ReadonlySet<string>,
): ConnectorItem | undefined {
  const at = items.findIndex(item => stringifyConnectorRef(item) === present);
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(
    item => canBeAssigned(item) && !seen.has(stringifyConnectorRef(item)),
  );
}

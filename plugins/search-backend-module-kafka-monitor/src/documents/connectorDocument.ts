import {
  InventoryItem,
  connectorPath,
  hasAddress,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { KafkaDocument } from './KafkaDocument';
import { documentText } from './documentText';
import { pageOf } from './pageOf';

/**
 * A connector is found by where it is, what it is, whose it is, and its
 * topics; internal ones say nothing of it.
 *
 * @returns undefined: it has no page
 */
export function connectorDocument(
  item: InventoryItem,
): KafkaDocument | undefined {
  if (!hasAddress(item.name)) {
    return undefined;
  }
  const topics = item.topics.filter(({ internal }) => !internal);
  return {
    title: item.name,
    text: documentText([
      item.environment,
      item.connectCluster,
      item.type,
      item.team,
      item.cluster,
      item.dbms,
      item.connectorClass,
      ...topics.map(({ topic }) => topic),
    ]),
    location: `${pageOf(item.platform)}${connectorPath(item)}`,
    authorization: { resourceRef: stringifyConnectorRef(item) },
    platform: item.platform,
    environment: item.environment,
    connectCluster: item.connectCluster,
    kind: item.type,
    team: item.team,
    cluster: item.cluster,
    dbms: item.dbms,
    connectorClass: item.connectorClass,
  };
}

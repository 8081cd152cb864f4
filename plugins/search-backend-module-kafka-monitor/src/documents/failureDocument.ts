import {
  FailureItem,
  failurePath,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { KafkaDocument } from './KafkaDocument';
import { documentText } from './documentText';
import { pageOf } from './pageOf';

/**
 * A failure is found by its connector and its cause. Its page goes by an id,
 * so that it has one whatever its connector is called.
 */
export function failureDocument(item: FailureItem): KafkaDocument {
  const cause = item.cause?.line ?? null;
  return {
    title: item.name,
    text: documentText([
      item.environment,
      item.connectCluster,
      item.kind,
      item.team,
      item.cluster,
      item.dbms,
      item.connectorClass,
      item.cause?.exception,
      cause,
    ]),
    location: `${pageOf(item.platform)}${failurePath(item.id)}`,
    authorization: { resourceRef: stringifyConnectorRef(item) },
    platform: item.platform,
    environment: item.environment,
    connectCluster: item.connectCluster,
    kind: item.kind,
    team: item.team,
    cluster: item.cluster,
    dbms: item.dbms,
    connectorClass: item.connectorClass,
    cause,
  };
}

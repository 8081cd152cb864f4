import {
  createExternalRouteRef,
  createRouteRef,
  ExternalRouteRef,
  RouteRef,
} from '@backstage/core-plugin-api';
import { entityConnectorsRouteRef } from '../entity/entityConnectorsRouteRef';
import {
  catalogEntityRouteRef,
  kafkaConnectRouteRef,
  kafkaRaftRouteRef,
} from '../routes';

/** The pages of Kafka Connect environments in an app of the old system. */
export const legacyConnectRouteRef = createRouteRef({ id: 'kafka-monitor' });

/** The pages of KafkaRaft environments in an app of the old system. */
export const legacyRaftRouteRef = createRouteRef({ id: 'kafka-monitor-raft' });

/** The tab on the pages of entities in an app of the old system. */
export const legacyEntityRouteRef = createRouteRef({
  id: 'kafka-monitor-entity',
});

/** The catalog's page of an entity in an app of the old system. */
export const legacyCatalogEntityRouteRef = createExternalRouteRef({
  id: 'kafka-monitor-catalog-entity',
  params: ['namespace', 'kind', 'name'],
  optional: true,
  defaultTarget: 'catalog.catalogEntity',
});

const legacyRefs = new Map<unknown, RouteRef | ExternalRouteRef>([
  [kafkaConnectRouteRef, legacyConnectRouteRef],
  [kafkaRaftRouteRef, legacyRaftRouteRef],
  [entityConnectorsRouteRef, legacyEntityRouteRef],
  [catalogEntityRouteRef, legacyCatalogEntityRouteRef],
] as [unknown, RouteRef | ExternalRouteRef][]);

/**
 * What an app of the old system knows a route of the pages by. Those of other
 * plugins, such as the catalog's, are of the old system already.
 */
export function legacyRouteRef(ref: unknown): unknown {
  return legacyRefs.get(ref) ?? ref;
}

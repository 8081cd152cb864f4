import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/frontend-plugin-api';

/**
 * The pages of Kafka Connect environments. A connector's page is this path
 * followed by `connectorPath(ref)` of `@kafka-monitor/plugin-kafka-monitor-common`:
 * route parameters of Backstage encode only some of what a name may hold. A
 * failure's page is this path followed by `failurePath(id)`.
 *
 * @public
 */
export const kafkaConnectRouteRef = createRouteRef();

/**
 * The pages of KafkaRaft environments; not bound where none is configured.
 *
 * @public
 */
export const kafkaRaftRouteRef = createRouteRef();

/**
 * The catalog's page of an entity: where users and Groups lead.
 */
export const catalogEntityRouteRef = createExternalRouteRef({
  params: ['namespace', 'kind', 'name'],
  defaultTarget: 'catalog.catalogEntity',
});

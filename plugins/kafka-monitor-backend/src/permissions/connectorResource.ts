import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_KAFKA_CONNECTOR } from '@kafka-monitor/plugin-kafka-monitor-common';

/**
 * What rules judge of a connector.
 *
 * @public
 */
export interface ConnectorResource {
  environment: string;
  connectCluster: string;
  name: string;
  team: string;
}

/**
 * A rule as data: the property has one of the values. The store turns it into
 * SQL, so that a list and a single decision can not differ.
 *
 * @public
 */
export interface ConnectorCondition {
  property: 'environment' | 'team';
  values: readonly string[];
}

/**
 * Connectors in permission decisions. A resource ref is
 * `<environment>/<connectCluster>/<name>`.
 *
 * @public
 */
export const kafkaConnectorResourceRef = createPermissionResourceRef<
  ConnectorResource,
  ConnectorCondition
>().with({
  pluginId: 'kafka-monitor',
  resourceType: RESOURCE_TYPE_KAFKA_CONNECTOR,
});

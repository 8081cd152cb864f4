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
  platform: string;
  team: string;
  /** Its business cluster. */
  cluster: string | null;
  /** User entity refs of those who lead the team; none of a deleted one. */
  leads: readonly string[];
}

/**
 * A rule as data: the property has one of the values. The store turns it into
 * SQL, so that a list and a single decision can not differ.
 *
 * @public
 */
export interface ConnectorCondition {
  /** `cluster` has the value '' where there is none. */
  property: 'environment' | 'platform' | 'team' | 'cluster' | 'lead';
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

import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_KAFKA_TEAM } from '@kafka-monitor/plugin-kafka-monitor-common';

/**
 * What rules judge of a team.
 *
 * @public
 */
export interface TeamResource {
  name: string;
  /** User entity refs; none of a deleted team. */
  leads: readonly string[];
}

/**
 * A rule as data: the property has one of the values.
 *
 * @public
 */
export interface TeamCondition {
  property: 'name' | 'lead';
  values: readonly string[];
}

/**
 * Teams in permission decisions. A resource ref is the team's name.
 *
 * @public
 */
export const kafkaTeamResourceRef = createPermissionResourceRef<
  TeamResource,
  TeamCondition
>().with({
  pluginId: 'kafka-monitor',
  resourceType: RESOURCE_TYPE_KAFKA_TEAM,
});

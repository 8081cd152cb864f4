import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { createPermissionRule } from '@backstage/plugin-permission-node';
import { DEFAULT_TEAM } from '@kafka-monitor/plugin-kafka-monitor-common';
import { z } from 'zod';
import {
  ConnectorCondition,
  kafkaConnectorResourceRef,
} from '../connectorResource';

/**
 * Connectors of the default team, or without a business cluster.
 *
 * @public
 */
export const isUnassigned = createPermissionRule({
  name: 'IS_UNASSIGNED',
  description:
    'Allow connectors of the default team or without a business cluster',
  resourceRef: kafkaConnectorResourceRef,
  paramsSchema: z.object({}),
  apply: ({ team, cluster }) => team === DEFAULT_TEAM || cluster === null,
  toQuery: (): PermissionCriteria<ConnectorCondition> => ({
    anyOf: [
      { property: 'team', values: [DEFAULT_TEAM] },
      { property: 'cluster', values: [''] },
    ],
  }),
});

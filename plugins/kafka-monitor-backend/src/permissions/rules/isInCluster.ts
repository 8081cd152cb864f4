import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { kafkaConnectorResourceRef } from '../connectorResource';

/**
 * Connectors of the named business clusters.
 *
 * @public
 */
export const isInCluster = createPermissionRule({
  name: 'IS_IN_CLUSTER',
  description: 'Allow connectors of the named business clusters',
  resourceRef: kafkaConnectorResourceRef,
  paramsSchema: z.object({
    clusters: z.array(z.string()).describe('Names of business clusters'),
  }),
  apply: (connector, { clusters }) =>
    connector.cluster !== null && clusters.includes(connector.cluster),
  toQuery: ({ clusters }) => ({
    property: 'cluster',
    values: clusters.filter(Boolean),
  }),
});

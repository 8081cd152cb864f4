import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { kafkaConnectorResourceRef } from '../connectorResource';

/**
 * Connectors of the named platforms.
 *
 * @public
 */
export const isOnPlatform = createPermissionRule({
  name: 'IS_ON_PLATFORM',
  description: 'Allow connectors of the named platforms',
  resourceRef: kafkaConnectorResourceRef,
  paramsSchema: z.object({
    platforms: z.array(z.string()).describe('kafka-connect or kafka-raft'),
  }),
  apply: (connector, { platforms }) => platforms.includes(connector.platform),
  toQuery: ({ platforms }) => ({ property: 'platform', values: platforms }),
});

import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { kafkaConnectorResourceRef } from '../connectorResource';

/**
 * Connectors of the named environments.
 *
 * @public
 */
export const isInEnvironment = createPermissionRule({
  name: 'IS_IN_ENVIRONMENT',
  description: 'Allow connectors of the named environments',
  resourceRef: kafkaConnectorResourceRef,
  paramsSchema: z.object({
    environments: z
      .array(z.string())
      .describe('Names of environments, as configured'),
  }),
  apply: (connector, { environments }) =>
    environments.includes(connector.environment),
  toQuery: ({ environments }) => ({
    property: 'environment',
    values: environments,
  }),
});

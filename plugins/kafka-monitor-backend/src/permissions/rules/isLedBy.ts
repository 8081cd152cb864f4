import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { kafkaConnectorResourceRef } from '../connectorResource';

/**
 * Connectors whose team one of the users leads. Only a user's own ref leads,
 * never a group that he is in.
 *
 * @public
 */
export const isLedBy = createPermissionRule({
  name: 'IS_LED_BY',
  description: 'Allow connectors whose team one of the users leads',
  resourceRef: kafkaConnectorResourceRef,
  paramsSchema: z.object({
    users: z.array(z.string()).describe('Entity refs of users'),
  }),
  apply: (connector, { users }) =>
    connector.leads.some(lead => users.includes(lead)),
  toQuery: ({ users }) => ({ property: 'lead', values: users }),
});

import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { kafkaTeamResourceRef } from '../teamResource';

/**
 * Teams that one of the users leads.
 *
 * @public
 */
export const isTeamLedBy = createPermissionRule({
  name: 'IS_LED_BY',
  description: 'Allow teams that one of the users leads',
  resourceRef: kafkaTeamResourceRef,
  paramsSchema: z.object({
    users: z.array(z.string()).describe('Entity refs of users'),
  }),
  apply: (team, { users }) => team.leads.some(lead => users.includes(lead)),
  toQuery: ({ users }) => ({ property: 'lead', values: users }),
});

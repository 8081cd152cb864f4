import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { kafkaTeamResourceRef } from '../teamResource';

/**
 * The named teams.
 *
 * @public
 */
export const isTeam = createPermissionRule({
  name: 'IS_TEAM',
  description: 'Allow the named teams',
  resourceRef: kafkaTeamResourceRef,
  paramsSchema: z.object({
    teams: z.array(z.string()).describe('Names of teams'),
  }),
  apply: (team, { teams }) => teams.includes(team.name),
  toQuery: ({ teams }) => ({ property: 'name', values: teams }),
});

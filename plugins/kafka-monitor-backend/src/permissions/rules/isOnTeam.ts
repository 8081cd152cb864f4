import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { kafkaConnectorResourceRef } from '../connectorResource';

/**
 * Connectors of the named teams; `lainnya` are those of nobody.
 *
 * @public
 */
export const isOnTeam = createPermissionRule({
  name: 'IS_ON_TEAM',
  description: 'Allow connectors that the named teams are in charge of',
  resourceRef: kafkaConnectorResourceRef,
  paramsSchema: z.object({
    teams: z.array(z.string()).describe('Names of teams'),
  }),
  apply: (connector, { teams }) => teams.includes(connector.team),
  toQuery: ({ teams }) => ({ property: 'team', values: teams }),
});

import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { EndpointRouter } from '../openapi/EndpointRouter';
import { TeamAuthorizer } from '../permissions/TeamAuthorizer';
import { readOrganization } from './readOrganization';

/** The route of what teams' and business clusters' names stand for. */
export function addOrganizationRoutes(
  routes: EndpointRouter,
  options: { knex: Knex; authorizer: TeamAuthorizer },
) {
  routes.read(endpoints.getOrganization, async ({ credentials }) =>
    readOrganization(
      options.knex,
      await options.authorizer.access(credentials),
    ),
  );
}

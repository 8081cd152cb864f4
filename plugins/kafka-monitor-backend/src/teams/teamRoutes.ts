import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  endpoints,
  kafkaMonitorTeamCreatePermission,
  kafkaMonitorTeamDeletePermission,
  Team,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReadings } from '../connectors/connectorReading';
import { EndpointRouter } from '../openapi/EndpointRouter';
import { changeOrganization } from '../organization/changeOrganization';
import { listOrganizationHistory } from '../organization/organizationHistory';
import { beginOrganizationReading } from '../organization/OrganizationReading';
import { assertMay } from '../permissions/assertMay';
import {
  OrganizationAccess,
  TeamAuthorizer,
} from '../permissions/TeamAuthorizer';
import { deleteTeam, previewDeletion, restoreTeam } from './removeTeam';
import { findTeam, listTeams, readTeam } from './readTeam';
import { createTeam, updateTeam } from './writeTeam';

/** What the routes of teams are built on. */
export interface TeamRouteOptions {
  knex: Knex;
  readings: ConnectorReadings;
  authorizer: TeamAuthorizer;
  publish: (kinds: readonly string[]) => Promise<void>;
  clock: () => Date;
  /** Told which teams are new or others: the catalog is asked about them. */
  onChanged: (names: string[]) => void;
}

/** The routes of teams. */
export function addTeamRoutes(
  routes: EndpointRouter,
  options: TeamRouteOptions,
) {
  const { knex } = options;

  const begin = (credentials: BackstageCredentials) =>
    beginOrganizationReading(options, credentials, 'readTeams');

  /** Changes a team, and answers how it is then. */
  async function change(
    credentials: BackstageCredentials,
    name: string,
    work: (
      trx: Knex,
      access: OrganizationAccess,
      at: Date,
    ) => Promise<boolean | void>,
  ): Promise<Team> {
    const { access } = await begin(credentials);
    const read = async () => readTeam(await begin(credentials), name);
    const changed = await changeOrganization(options, {
      what: `The team '${name}'`,
      work: (trx, at) => work(trx, access, at),
      current: read,
    });
    if (changed) {
      options.onChanged([name]);
    }
    return read();
  }

  routes.read(endpoints.listTeams, async ({ query, credentials }) =>
    listTeams(await begin(credentials), query),
  );

  routes.read(endpoints.getTeam, async ({ params, query, credentials }) =>
    readTeam(await begin(credentials), params.name, query.platform),
  );

  routes.read(
    endpoints.getTeamHistory,
    async ({ params, query, credentials }) => {
      const { access } = await begin(credentials);
      await findTeam(knex, access, params.name);
      return listOrganizationHistory(
        knex,
        { subject: 'team', name: params.name },
        query,
      );
    },
  );

  routes.read(
    endpoints.previewTeamDeletion,
    async ({ params, credentials }) => {
      const reading = await begin(credentials);
      assertMay(reading.access.deleteTeams, kafkaMonitorTeamDeletePermission);
      return previewDeletion(reading, params.name);
    },
  );

  routes.change(
    endpoints.createTeam,
    ({ body }) => ({
      eventId: 'team-create',
      severityLevel: 'medium',
      meta: { team: body.name, leads: body.leads },
    }),
    ({ body, credentials, by }) =>
      change(credentials, body.name, async (trx, access, at) => {
        assertMay(access.createTeams, kafkaMonitorTeamCreatePermission);
        await createTeam(trx, body, { actor: by, at });
      }),
  );

  routes.change(
    endpoints.updateTeam,
    ({ params, body }) => ({
      eventId: 'team-update',
      severityLevel: 'medium',
      meta: { team: params.name, leads: body.leads },
    }),
    ({ params, body, credentials, by }) =>
      change(credentials, params.name, (trx, access, at) =>
        updateTeam(trx, access, params.name, body, { actor: by, at }),
      ),
  );

  routes.change(
    endpoints.deleteTeam,
    ({ params }) => ({
      eventId: 'team-delete',
      severityLevel: 'high',
      meta: { team: params.name },
    }),
    ({ params, query, credentials, by }) =>
      change(credentials, params.name, async (trx, access, at) => {
        assertMay(access.deleteTeams, kafkaMonitorTeamDeletePermission);
        const { name } = params;
        const { version } = query;
        await deleteTeam(trx, access, { name, version }, { actor: by, at });
      }),
  );

  routes.change(
    endpoints.restoreTeam,
    ({ params }) => ({
      eventId: 'team-restore',
      severityLevel: 'medium',
      meta: { team: params.name },
    }),
    ({ params, credentials, by }) =>
      change(credentials, params.name, async (trx, access, at) => {
        assertMay(access.deleteTeams, kafkaMonitorTeamDeletePermission);
        await restoreTeam(trx, access, params.name, { actor: by, at });
      }),
  );
}

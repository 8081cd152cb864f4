import { NotFoundError } from '@backstage/errors';
import {
  Platform,
  Team,
  TeamList,
  TeamQuery,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { isSqlite } from '../database/createDatabase';
import { countOpenFailures } from '../failures/countOpenFailures';
import {
  connectorTotal,
  failingTotal,
  numbersOf,
} from '../organization/numbersOf';
import { OrganizationReading } from '../organization/OrganizationReading';
import { pageOf } from '../organization/page';
import { whereNamed } from '../organization/whereNamed';
import { OrganizationAccess } from '../permissions/TeamAuthorizer';
import { readTeams, StoredTeam } from './StoredTeam';
import { toTeam } from './toTeam';

async function toTeams(
  { connectors, access }: OrganizationReading,
  stored: readonly StoredTeam[],
  platform: Platform | undefined,
): Promise<Team[]> {
  const numbers = await numbersOf(connectors, {
    by: 'team',
    names: stored.map(({ row }) => row.name),
    platform,
    countOpenFailures,
  });
  return stored.map(team => toTeam(team, numbers(team.row.name), access));
}

/** A page of the teams that match. */
export async function listTeams(
  reading: OrganizationReading,
  query: TeamQuery,
): Promise<TeamList> {
  const { knex } = reading.connectors;
  const stored = await readTeams(knex, reading.access, teams => {
    if (query.deleted) {
      teams.whereNotNull('teams.deleted_at');
    } else {
      teams.whereNull('teams.deleted_at');
    }
    if (query.search) {
      whereNamed(teams, query.search, 'teams', isSqlite(knex));
    }
  });
  const teams = await toTeams(reading, stored, query.platform);
  return {
    items: pageOf(teams, {
      ...query,
      keys: {
        title: team => team.title,
        name: team => team.name,
        connectors: team => connectorTotal(team.counts),
        failing: team => failingTotal(team.counts),
      },
    }),
    totalItems: teams.length,
  };
}

/**
 * One team, a deleted one too, as it is stored.
 *
 * @throws NotFoundError
 */
export async function findTeam(
  knex: Knex,
  access: OrganizationAccess,
  name: string,
): Promise<StoredTeam> {
  const [found] = await readTeams(knex, access, teams => {
    teams.where('teams.name', name);
  });
  if (!found) {
    throw new NotFoundError(`There is no team '${name}'`);
  }
  return found;
}

/** One team as it is shown. */
export async function readTeam(
  reading: OrganizationReading,
  name: string,
  platform?: Platform,
): Promise<Team> {
  const { connectors, access } = reading;
  const found = await findTeam(connectors.knex, access, name);
  const [team] = await toTeams(reading, [found], platform);
  return team;
}

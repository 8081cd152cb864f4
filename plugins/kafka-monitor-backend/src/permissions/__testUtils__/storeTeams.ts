import { DEFAULT_TEAM } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { NOW } from '../../database/fixtures';
import { RandomTeam } from './randomConditions';

/** Makes the teams what they are given as; all others are gone. */
export async function storeTeams(
  knex: Knex,
  teams: Record<string, RandomTeam>,
): Promise<void> {
  await knex('team_leads').delete();
  await knex('teams').delete();
  for (const [name, { deleted, leads }] of Object.entries(teams)) {
    await knex('teams').insert({
      name,
      title: name,
      group_ref: `group:default/${name}`,
      created_at: NOW,
      updated_at: NOW,
      deleted_at: deleted ? NOW : null,
    });
    for (const { user, source } of leads) {
      await knex('team_leads').insert({ team: name, user_ref: user, source });
    }
  }
}

/** Who leads a team: nobody a deleted one, none, or the one of nobody. */
export function leadsOf(
  teams: Record<string, RandomTeam>,
  name: string,
): string[] {
  const team = teams[name];
  return team && !team.deleted && name !== DEFAULT_TEAM
    ? [...new Set(team.leads.map(({ user }) => user))].sort()
    : [];
}

import { DEFAULT_TEAM } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { TeamResource } from './teamResource';

/** Those who lead a team; nobody leads a deleted one, or the default one. */
export async function readLeads(knex: Knex, team: string): Promise<string[]> {
  const rows: Array<{ user_ref: string }> = await knex('team_leads')
    .join('teams', 'teams.name', 'team_leads.team')
    .where('teams.name', team)
    .whereNot('teams.name', DEFAULT_TEAM)
    .whereNull('teams.deleted_at')
    .distinct('team_leads.user_ref');
  return rows.map(row => row.user_ref);
}

/** The teams that resource refs name, in their order. */
export async function readTeamResources(
  knex: Knex,
  resourceRefs: readonly string[],
): Promise<Array<TeamResource | undefined>> {
  const found: Array<TeamResource | undefined> = [];
  for (const name of resourceRefs) {
    const row = await knex('teams').where({ name }).first('name');
    found.push(row && { name, leads: await readLeads(knex, name) });
  }
  return found;
}

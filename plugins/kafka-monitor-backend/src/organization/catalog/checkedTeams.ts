import { Knex } from 'knex';
import { among } from '../../database/among';
import { isSqlite } from '../../database/createDatabase';
import { TeamLeadRow, TeamRow } from '../../database/tables';
import { CheckedTeam } from './decideFindings';

/**
 * Teams that are not deleted, with their leads.
 *
 * @param names undefined: all of them
 * @param lock keeps others from changing them until the transaction ends
 */
export async function readCheckedTeams(
  knex: Knex,
  options: { names?: readonly string[]; lock?: boolean },
): Promise<CheckedTeam[]> {
  const { names, lock = false } = options;
  const teams: CheckedTeam['team'][] = await knex<TeamRow>('teams')
    .select('name', 'group_mode', 'group_ref', 'group_state')
    .whereNull('deleted_at')
    .modify(query => {
      if (names) {
        query.where(among(knex, 'name', names));
      }
      if (lock && !isSqlite(knex)) {
        query.forUpdate();
      }
    })
    // Always in the same order, so that nobody waits for each other.
    .orderBy('name');
  const leads = await knex<TeamLeadRow>('team_leads').where(
    among(
      knex,
      'team',
      teams.map(({ name }) => name),
    ),
  );
  return teams.map(team => ({
    team,
    leads: leads.filter(lead => lead.team === team.name),
  }));
}

import { OrganizationWarning } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { TeamRow } from '../database/tables';

const GROUP_WARNINGS: Record<string, OrganizationWarning['kind']> = {
  foreign: 'group-foreign',
  missing: 'group-missing',
};

/** What about teams needs somebody to look, by team; from rows only. */
export async function organizationWarnings(
  knex: Knex,
): Promise<OrganizationWarning[]> {
  const teams: Array<
    Pick<TeamRow, 'name' | 'group_state' | 'group_ref'> & {
      declared_in: string | null;
      deleted_at: unknown;
    }
  > = await knex('teams')
    .select('name', 'group_state', 'group_ref', 'declared_in', 'deleted_at')
    .where(query =>
      query
        .whereNull('deleted_at')
        .whereIn('group_state', Object.keys(GROUP_WARNINGS)),
    )
    .orWhere(query =>
      query.whereNotNull('deleted_at').whereNotNull('declared_in'),
    );
  const leads: Array<{ team: string; ref: string }> = await knex('team_leads')
    .join('teams', 'teams.name', 'team_leads.team')
    .whereNull('teams.deleted_at')
    .where('team_leads.known', false)
    .distinct({ team: 'team_leads.team', ref: 'team_leads.user_ref' });
  const warnings = [
    ...teams.map((row): OrganizationWarning => {
      const { name: team } = row;
      return row.deleted_at === null
        ? { kind: GROUP_WARNINGS[row.group_state], team, ref: row.group_ref }
        : { kind: 'declaration-ignored', team, ref: row.declared_in! };
    }),
    ...leads.map(
      (lead): OrganizationWarning => ({ kind: 'lead-missing', ...lead }),
    ),
  ];
  const order = ({ team, kind, ref }: OrganizationWarning) =>
    [team, kind, ref].join(' ');
  return warnings.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

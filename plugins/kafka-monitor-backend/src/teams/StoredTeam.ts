import {
  Team,
  TeamLead,
  teamLeadSchema,
  teamSchema,
  TeamValues,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { DbBoolean, TeamLeadRow, TeamRow } from '../database/tables';
import { toBoolean } from '../database/values';
import { teamValues } from '../organization/teamValues';
import { OrganizationAccess } from '../permissions/TeamAuthorizer';

/** A team's row with what hangs on it, and what the caller may do to it. */
export interface StoredTeam {
  row: TeamRow;
  leads: TeamLead[];
  /** Business clusters that name it, by name. */
  clusters: string[];
  mayUpdateChannels: boolean;
}

const { group } = teamSchema.shape;

type TeamOfCluster = { team: string; cluster: string };

function toLead(row: TeamLeadRow): TeamLead {
  return {
    ref: row.user_ref,
    source: teamLeadSchema.shape.source.catch('person').parse(row.source),
    known: row.known === null ? null : toBoolean(row.known),
  };
}

/** What a person may give a team, as it is. */
export function valuesOf({ row, leads }: StoredTeam): TeamValues {
  const byPeople = leads.filter(lead => lead.source === 'person');
  return teamValues(
    row,
    byPeople.map(({ ref }) => ref),
  );
}

/** Of what the catalog says, what this version knows. */
export function groupOf(row: TeamRow): Team['group'] {
  return {
    mode: row.group_mode === 'link' ? 'link' : 'create',
    ref: row.group_ref,
    state: group.shape.state.catch('unknown').parse(row.group_state),
  };
}

/**
 * Teams with leads and business clusters: three queries.
 *
 * @param narrow the teams that are wanted
 */
export async function readTeams(
  knex: Knex,
  access: Pick<OrganizationAccess, 'updateChannels'>,
  narrow: (query: Knex.QueryBuilder) => void,
): Promise<StoredTeam[]> {
  const { sql, bindings } = access.updateChannels;
  const query: Knex.QueryBuilder = knex('teams')
    .select(
      'teams.*',
      knex.raw(`case when ${sql} then 1 else 0 end as ??`, [
        ...bindings,
        'may_update_channels',
      ]),
    )
    .orderBy('teams.name');
  narrow(query);
  const rows: Array<TeamRow & { may_update_channels: DbBoolean }> = await query;
  // One after the other: within a transaction there is one connection.
  const leads: TeamLeadRow[] = await knex('team_leads').orderBy([
    'team',
    'user_ref',
    'source',
  ]);
  const owned: TeamOfCluster[] = await knex('business_clusters').select({
    team: 'owner',
    cluster: 'name',
  });
  const further: TeamOfCluster[] = await knex('business_cluster_teams').select(
    'team',
    'cluster',
  );
  const clusters = [...owned, ...further];
  return rows.map(({ may_update_channels: may, ...row }) => ({
    row,
    leads: leads.filter(lead => lead.team === row.name).map(toLead),
    clusters: [
      ...new Set(
        clusters
          .filter(({ team }) => team === row.name)
          .map(({ cluster }) => cluster),
      ),
    ].sort(),
    mayUpdateChannels: toBoolean(may),
  }));
}

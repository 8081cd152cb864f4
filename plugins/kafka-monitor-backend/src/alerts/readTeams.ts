import {
  DEFAULT_TEAM,
  QuietHours,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { AlertReceiver } from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { TeamRow } from '../database/tables';
import { teamValues } from '../organization/teamValues';

/** How a team is told, as it is stored. */
export interface TeamToTell {
  name: string;
  title: string;
  language: 'en' | 'id' | null;
  quietHours: QuietHours | null;
  timeZone: string | null;
  summaryAt: string | null;
  /** Null: of nobody's, or of a deleted team: the fallback is told. */
  receiver: AlertReceiver | null;
}

/** All teams, deleted ones too, by name. */
export async function readTeams(knex: Knex): Promise<Map<string, TeamToTell>> {
  const [teams, leads] = await Promise.all([
    knex<TeamRow>('teams').select('*'),
    knex('team_leads').distinct('team', 'user_ref').orderBy('user_ref'),
  ]);
  return new Map(
    teams.map(row => {
      const own = leads.filter(lead => lead.team === row.name);
      return [
        row.name,
        toTeam(
          row,
          own.map(lead => lead.user_ref),
        ),
      ];
    }),
  );
}

function toTeam(row: TeamRow, leads: string[]): TeamToTell {
  const values = teamValues(row, leads);
  const isNobodys = row.name === DEFAULT_TEAM || row.deleted_at !== null;
  return {
    name: row.name,
    title: values.title,
    language: values.language,
    quietHours: values.quietHours,
    timeZone: values.timeZone,
    summaryAt: values.summaryAt,
    receiver: isNobodys
      ? null
      : {
          team: row.name,
          entityRefs: [row.group_ref, ...leads],
          email: values.email,
          telegram: values.telegram,
        },
  };
}

/** A receiver without a team: owners, admins, or those of the fallback. */
export function receiverOf(entityRefs: readonly string[]): AlertReceiver {
  return {
    team: null,
    entityRefs: [...new Set(entityRefs)],
    email: null,
    telegram: null,
  };
}

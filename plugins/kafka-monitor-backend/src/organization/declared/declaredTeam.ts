import { TeamValues } from '@kafka-monitor/plugin-kafka-monitor-common';
import { TeamRow } from '../../database/tables';
import { DeclaredTeam } from './Declarations';

/** A stored team, with the leads that a file has given it. */
export interface StoredTeam {
  row: TeamRow;
  /** User refs, ascending. */
  fileLeads: readonly string[];
}

/** Columns that hold what is declared; leads have rows of their own. */
export type DeclaredTeamColumns = Pick<
  TeamRow,
  | 'title'
  | 'description'
  | 'group_mode'
  | 'group_ref'
  | 'email'
  | 'telegram_chat'
  | 'telegram_thread'
  | 'language'
>;

export function storedTeamValues({ row, fileLeads }: StoredTeam): TeamValues {
  return {
    title: row.title,
    description: row.description,
    leads: [...fileLeads],
    group:
      row.group_mode === 'link'
        ? { mode: 'link', ref: row.group_ref }
        : { mode: 'create' },
    email: row.email,
    telegram:
      row.telegram_chat === null
        ? null
        : { chatId: row.telegram_chat, threadId: row.telegram_thread },
    language: row.language as TeamValues['language'],
  };
}

export function declaredTeamValues(team: DeclaredTeam): TeamValues {
  const { name: _, ...values } = team;
  return { ...values, leads: [...team.leads].sort() };
}

export function declaredTeamColumns(team: DeclaredTeam): DeclaredTeamColumns {
  const { group, telegram } = team;
  return {
    title: team.title,
    description: team.description,
    group_mode: group.mode,
    group_ref: group.mode === 'link' ? group.ref : `group:default/${team.name}`,
    email: team.email,
    telegram_chat: telegram?.chatId ?? null,
    telegram_thread: telegram?.threadId ?? null,
    language: team.language,
  };
}

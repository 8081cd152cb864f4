import {
  TeamValues,
  teamSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { TeamRow } from '../database/tables';

/** Columns that hold what a team is given; leads have rows of their own. */
export type TeamColumns = Pick<
  TeamRow,
  | 'title'
  | 'description'
  | 'group_mode'
  | 'group_ref'
  | 'email'
  | 'telegram_chat'
  | 'telegram_thread'
  | 'language'
  | 'quiet_hours'
  | 'summary_at'
  | 'time_zone'
>;

const { language, quietHours } = teamSchema.shape;

/** What a team was given, from its row and some of its leads. */
export function teamValues(row: TeamRow, leads: readonly string[]): TeamValues {
  return {
    title: row.title,
    description: row.description,
    leads: [...leads],
    group:
      row.group_mode === 'link'
        ? { mode: 'link', ref: row.group_ref }
        : { mode: 'create' },
    email: row.email,
    telegram:
      row.telegram_chat === null
        ? null
        : { chatId: row.telegram_chat, threadId: row.telegram_thread },
    language: language.catch(null).parse(row.language),
    quietHours: quietHours
      .catch(null)
      .parse(JSON.parse(row.quiet_hours ?? 'null')),
    summaryAt: row.summary_at,
    timeZone: row.time_zone,
  };
}

/** How that is stored. */
export function teamColumns(name: string, values: TeamValues): TeamColumns {
  const { group, telegram } = values;
  return {
    title: values.title,
    description: values.description,
    group_mode: group.mode,
    group_ref: group.mode === 'link' ? group.ref : `group:default/${name}`,
    email: values.email,
    telegram_chat: telegram?.chatId ?? null,
    telegram_thread: telegram?.threadId ?? null,
    language: values.language,
    quiet_hours: values.quietHours && JSON.stringify(values.quietHours),
    summary_at: values.summaryAt,
    time_zone: values.timeZone,
  };
}

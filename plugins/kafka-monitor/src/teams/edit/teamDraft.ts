import {
  normalizeEntityRef,
  Team,
  teamCreateSchema,
  teamUpdateSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** A team as it is typed. */
export interface TeamDraft {
  name: string;
  title: string;
  description: string;
  /** One per line. */
  leads: string;
  group: { mode: 'create' | 'link'; ref: string };
  email: string;
  telegram: { chatId: string; threadId: string };
  /** Empty: the installation's own. */
  language: '' | 'en' | 'id';
  /** Both empty: the installation's own. */
  quietHours: { from: string; to: string };
  /** Empty: the installation's own. */
  summaryAt: string;
  /** Empty: the installation's own. */
  timeZone: string;
}

/** Nothing typed yet. */
export const emptyTeam: TeamDraft = {
  name: '',
  title: '',
  description: '',
  leads: '',
  group: { mode: 'create', ref: '' },
  email: '',
  telegram: { chatId: '', threadId: '' },
  language: '',
  quietHours: { from: '', to: '' },
  summaryAt: '',
  timeZone: '',
};

/**
 * What there is to edit of a team that is there. Leads that its Group names
 * are changed there.
 */
export function teamDraftOf(team: Team): TeamDraft {
  const { group, telegram } = team;
  return {
    name: team.name,
    title: team.title,
    description: team.description ?? '',
    leads: team.leads
      .filter(({ source }) => source === 'person')
      .map(({ ref }) => ref)
      .join('\n'),
    group: {
      mode: group.mode,
      ref: group.mode === 'link' ? group.ref : '',
    },
    email: team.email ?? '',
    telegram: {
      chatId: telegram?.chatId ?? '',
      threadId: String(telegram?.threadId ?? ''),
    },
    language: team.language ?? '',
    quietHours: {
      from: team.quietHours?.from ?? '',
      to: team.quietHours?.to ?? '',
    },
    summaryAt: team.summaryAt ?? '',
    timeZone: team.timeZone ?? '',
  };
}

/** The lines that are not empty. */
export function leadLines(leads: string): string[] {
  return leads
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
}

/** What each line stands for; undefined: for no user. */
export function readLeads(
  leads: string,
): Array<{ text: string; ref: string | undefined }> {
  return leadLines(leads).map(text => ({
    text,
    ref: normalizeEntityRef(text, 'user'),
  }));
}

/** What was typed in the shape that the API takes, whether or not it is right. */
export function teamValuesOf(draft: TeamDraft) {
  const { title, description, group, telegram, language } = draft;
  const chatId = telegram.chatId.trim();
  const threadId = telegram.threadId.trim();
  const from = draft.quietHours.from.trim();
  const to = draft.quietHours.to.trim();
  return {
    title,
    description,
    leads: leadLines(draft.leads),
    group:
      group.mode === 'link'
        ? { mode: group.mode, ref: group.ref }
        : { mode: group.mode },
    email: draft.email.trim() || null,
    telegram:
      chatId || threadId
        ? { chatId, threadId: threadId ? Number(threadId) : null }
        : null,
    language: language || null,
    quietHours: from || to ? { from, to } : null,
    summaryAt: draft.summaryAt.trim() || null,
    timeZone: draft.timeZone.trim() || null,
  };
}

/** What creates the team, or what is wrong with it. */
export function readNewTeam(draft: TeamDraft) {
  return teamCreateSchema.safeParse({
    ...teamValuesOf(draft),
    name: draft.name,
  });
}

/** What saves the team over a version, or what is wrong with it. */
export function readTeam(draft: TeamDraft, version: number) {
  return teamUpdateSchema.safeParse({ ...teamValuesOf(draft), version });
}

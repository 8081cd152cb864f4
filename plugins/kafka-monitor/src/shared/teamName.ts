import { Translate } from './useTexts';

/** The team of connectors that nobody has been given. */
const NO_TEAM = 'lainnya';

/** What a team is called; the one for all others in the reader's language. */
export function teamName(t: Translate, team: string): string {
  return team === NO_TEAM ? t('shared.otherTeams') : team;
}

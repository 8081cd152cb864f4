import {
  DEFAULT_TEAM,
  GroupState,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { TeamLeadRow, TeamRow } from '../../database/tables';
import { toBoolean } from '../../database/values';
import { CatalogAnswers, KnownGroup } from './CatalogAnswers';

/** What is stored of a team that the catalog has a say in. */
export interface CheckedTeam {
  team: Pick<TeamRow, 'name' | 'group_mode' | 'group_ref' | 'group_state'>;
  leads: readonly Pick<TeamLeadRow, 'user_ref' | 'source' | 'known'>[];
}

/** What has to be written of one team; all empty: it is as the catalog says. */
export interface TeamFindings {
  team: string;
  /** Undefined: as it was. */
  groupState: GroupState | undefined;
  /** Leads of whom the catalog now says something else. */
  known: readonly { userRef: string; known: boolean }[];
  /** Leads by the Group's annotation; undefined: the same as before. */
  copied: { from: readonly string[]; to: readonly string[] } | undefined;
}

function stateOf(mode: string, group: KnownGroup | undefined): GroupState {
  if (mode === 'link') {
    return group ? 'linked' : 'missing';
  }
  if (!group) {
    return 'free';
  }
  return group.isOurs ? 'ours' : 'foreign';
}

/** Those that a Group of somebody else gives the team. */
function leadsByGroup(team: string, group: KnownGroup | undefined): string[] {
  return team === DEFAULT_TEAM || !group || group.isOurs
    ? []
    : [...group.leads].sort();
}

/**
 * What the answers change of a team.
 *
 * @returns undefined when the catalog was not asked about its Group
 */
export function decideFindings(
  { team, leads }: CheckedTeam,
  answers: CatalogAnswers,
): TeamFindings | undefined {
  if (!answers.groups.has(team.group_ref)) {
    return undefined;
  }
  const group = answers.groups.get(team.group_ref);
  const state = stateOf(team.group_mode, group);
  const from = leads
    .filter(({ source }) => source === 'group')
    .map(lead => lead.user_ref)
    .sort();
  const to = leadsByGroup(team.name, group);
  const changed = new Map<string, boolean>();
  for (const { user_ref: ref, source, known: before } of leads) {
    const known = answers.users.get(ref);
    const isGoing = source === 'group' && !to.includes(ref);
    const was = before === null ? null : toBoolean(before);
    if (known !== undefined && known !== was && !isGoing) {
      changed.set(ref, known);
    }
  }
  return {
    team: team.name,
    groupState: state === team.group_state ? undefined : state,
    known: [...changed].map(([userRef, known]) => ({ userRef, known })),
    copied: from.join() === to.join() ? undefined : { from, to },
  };
}

/** Whether there is anything to write. */
export function isAnything(findings: TeamFindings): boolean {
  return (
    findings.groupState !== undefined ||
    findings.known.length > 0 ||
    findings.copied !== undefined
  );
}

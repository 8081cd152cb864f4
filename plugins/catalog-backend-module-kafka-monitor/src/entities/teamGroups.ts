import { DEFAULT_TEAM, Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Inventory } from '../inventory/InventorySource';

/**
 * Teams whose Groups are given to the catalog: nobody else has one of that
 * name, and of deleted teams those that something still names.
 */
export function teamsWithOurGroup({
  teams,
  clusters,
  connectors = [],
}: Inventory): Team[] {
  const named = new Set([
    ...clusters.flatMap(({ owner, teams: further }) => [owner, ...further]),
    ...connectors.map(({ team }) => team),
  ]);
  const linked = new Set(
    teams
      .filter(({ group, deletedAt }) => group.mode === 'link' && !deletedAt)
      .map(({ group }) => group.ref),
  );
  return teams.filter(
    team =>
      canBeOurs(team) &&
      (team.deletedAt === null ||
        named.has(team.name) ||
        linked.has(team.group.ref)),
  );
}

/** Teams whose Groups wait for the backend to compare them with the catalog. */
export function teamsNotCheckedYet(teams: readonly Team[]): Team[] {
  return teams.filter(
    ({ group, deletedAt }) =>
      group.mode === 'create' && group.state === 'unknown' && !deletedAt,
  );
}

function canBeOurs({ group: { mode, state } }: Team): boolean {
  return mode === 'create' && (state === 'ours' || state === 'free');
}

/** The team's Group, as long as it is there or soon will be. */
function groupRefOf(team: Team | undefined): string | undefined {
  if (!team) {
    return undefined;
  }
  const { mode, ref, state } = team.group;
  const isGone =
    mode === 'link'
      ? state === 'missing'
      : // Nobody compares a deleted team with the catalog any more.
        state === 'unknown' && team.deletedAt !== null;
  return isGone ? undefined : ref;
}

/**
 * The refs of Groups, by the names of teams. A team whose Group is missing
 * gives way to the default team: an owner that nobody is helps nobody.
 */
export function ownersOf(teams: readonly Team[]): (team: string) => string {
  const byName = new Map(teams.map(team => [team.name, team]));
  const fallback =
    groupRefOf(byName.get(DEFAULT_TEAM)) ?? `group:default/${DEFAULT_TEAM}`;
  return name => groupRefOf(byName.get(name)) ?? fallback;
}

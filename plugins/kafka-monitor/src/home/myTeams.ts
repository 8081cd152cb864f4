import { Team } from '@kafka-monitor/plugin-kafka-monitor-common';

/** Who somebody is, as Backstage says. */
export interface Identity {
  userEntityRef: string;
  /** Who he owns things as: himself and his Groups. */
  ownershipEntityRefs: string[];
}

/** A team as far as people go. */
export type TeamPeople = Pick<Team, 'name'> & {
  leads: Array<Pick<Team['leads'][number], 'ref'>>;
  group: Pick<Team['group'], 'ref'>;
};

/** The teams that somebody leads, or whose Group he is in. */
export function myTeams<T extends TeamPeople>(
  identity: Identity,
  teams: readonly T[],
): T[] {
  const lower = (ref: string) => ref.toLocaleLowerCase('en-US');
  const user = lower(identity.userEntityRef);
  const groups = new Set(identity.ownershipEntityRefs.map(lower));
  return teams.filter(
    ({ leads, group }) =>
      groups.has(lower(group.ref)) ||
      leads.some(({ ref }) => lower(ref) === user),
  );
}

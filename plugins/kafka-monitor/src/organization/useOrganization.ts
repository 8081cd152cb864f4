import {
  DEFAULT_TEAM,
  endpoints,
  Organization,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../api';
import { useTexts } from '../shared';

/** What the team of all others is called unless people retitle it. */
const UNTITLED = 'Lainnya';

/** A team as far as names and choices go. */
export type OrganizationTeam = Organization['teams'][number];

/** A business cluster as far as names and choices go. */
export type OrganizationCluster = Organization['clusters'][number];

/** What the names of teams and business clusters stand for. */
export interface OrganizationNames {
  /** Undefined while it is not known. */
  data: Organization | undefined;
  /** Undefined where nobody knows of it. */
  teamOf(name: string): OrganizationTeam | undefined;
  clusterOf(name: string): OrganizationCluster | undefined;
  /**
   * What it is called: its title, marked where it is deleted; its name where
   * it has none that is known.
   */
  teamTitle(name: string): string;
  clusterTitle(name: string): string;
}

/** Names, titles and choices of all teams and business clusters. */
export function useOrganization(): OrganizationNames {
  const { t } = useTexts();
  const { data } = useEndpoint(endpoints.getOrganization);
  const teamOf = (name: string) => data?.teams.find(team => team.name === name);
  const clusterOf = (name: string) =>
    data?.clusters.find(cluster => cluster.name === name);
  return {
    data,
    teamOf,
    clusterOf,
    teamTitle: name => {
      const { title = name, deleted = false } = teamOf(name) ?? {};
      if (name === DEFAULT_TEAM && [DEFAULT_TEAM, UNTITLED].includes(title)) {
        return t('shared.otherTeams');
      }
      return deleted ? t('organization.deletedName', { name: title }) : title;
    },
    clusterTitle: name => clusterOf(name)?.title ?? name,
  };
}

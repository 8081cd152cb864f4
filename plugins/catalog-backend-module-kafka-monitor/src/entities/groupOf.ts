import { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_TEAM,
  Team,
  teamPath,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { entityOf, pageUrl } from './entityOf';

/** The Group of a team that has none of others. */
export function groupOf(team: Team, baseUrl: string | undefined): Entity {
  // One that the catalog does not know would show as a broken relation.
  const members = team.leads.filter(lead => lead.known).map(({ ref }) => ref);
  return entityOf({
    kind: 'Group',
    name: team.name,
    title: team.title,
    description: team.description,
    from: `teams/${team.name}`,
    annotations: { [ANNOTATION_TEAM]: team.name },
    page: {
      // Both platforms share teams, and show the same page of them.
      url: pageUrl(baseUrl, 'kafka-connect', teamPath(team.name)),
      isEditable: team.declaredIn === null && team.deletedAt === null,
    },
    spec: {
      type: 'team',
      profile: {
        displayName: team.title,
        ...(team.email && { email: team.email }),
      },
      children: [],
      ...(members.length > 0 && { members: [...new Set(members)].sort() }),
    },
  });
}

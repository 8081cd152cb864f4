import { Answers } from '../src/__testUtils__/fakeApi';
import { clusterAnswers, clusters } from './clusters';
import { teamAnswers, teams } from './teams';

/** Teams and business clusters that live as long as the tab. */
export const organizationAnswers: Answers = {
  getOrganization: () => ({
    teams: teams.map(({ name, title, deletedAt }) => ({
      name,
      title,
      deleted: deletedAt !== null,
      assignable: deletedAt === null,
    })),
    clusters: clusters.map(({ name, title, platform }) => ({
      name,
      title,
      platform,
    })),
    allowed: ['create-team', 'create-cluster'],
  }),
  ...teamAnswers,
  ...clusterAnswers,
};

import {
  BusinessCluster,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Answers, refusal } from '../src/__testUtils__/fakeApi';
import { businessCluster } from '../src/__testUtils__/organizationFixtures';
import { fleet } from './fleet';
import {
  historyOf,
  note,
  numbersOf,
  oneOf,
  page,
  save,
} from './savedOrganization';

/** One with connectors, and one without. */
export const clusters: BusinessCluster[] = [
  businessCluster(),
  businessCluster({ name: 'ledger', title: 'Ledger', owner: 'retired' }),
];

const withClusterNumbers = (found: BusinessCluster): BusinessCluster => ({
  ...found,
  ...numbersOf(item => item.cluster === found.name),
});

/** Business clusters that live as long as the tab. */
export const clusterAnswers: Answers = {
  listClusters: ({ query }) =>
    page(
      clusters
        .filter(each => each.platform === (query?.platform ?? each.platform))
        .map(withClusterNumbers),
      query ?? {},
    ),
  getCluster: async ({ params }) =>
    withClusterNumbers(await oneOf(clusters, params?.name)),
  createCluster: ({ body }) => {
    const created = businessCluster({
      ...body,
      description: body?.description ?? null,
      platform: body?.platform as Platform,
    });
    clusters.push(created);
    note(`cluster ${created.name}`, 'created');
    return created;
  },
  updateCluster: async ({ params, body }) => {
    const stored = await oneOf(clusters, params?.name);
    const { version, ...values } = body ?? {};
    return save<BusinessCluster>(
      `cluster ${stored.name}`,
      stored,
      version,
      values,
    );
  },
  deleteCluster: async ({ params }) => {
    const found = await oneOf(clusters, params?.name);
    const count = fleet.filter(item => item.cluster === found.name).length;
    if (count > 0) {
      throw await refusal(409, `${count} connectors still belong to it`);
    }
    clusters.splice(clusters.indexOf(found), 1);
    return { name: found.name };
  },
  getClusterHistory: ({ params }) => historyOf(`cluster ${params?.name}`),
};

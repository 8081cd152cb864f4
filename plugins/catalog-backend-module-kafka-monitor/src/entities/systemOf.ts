import { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_CLUSTER,
  BusinessCluster,
  clusterPath,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { entityOf, pageUrl } from './entityOf';

/**
 * The System of a business cluster.
 *
 * @param ownerOf the ref of a team's Group
 */
export function systemOf(
  cluster: BusinessCluster,
  ownerOf: (team: string) => string,
  baseUrl: string | undefined,
): Entity {
  return entityOf({
    kind: 'System',
    name: cluster.name,
    title: cluster.title,
    description: cluster.description,
    from: `clusters/${cluster.name}`,
    annotations: { [ANNOTATION_CLUSTER]: cluster.name },
    tags: [cluster.platform],
    links: cluster.links.map(({ title, url }) => ({ url, title })),
    page: {
      url: pageUrl(baseUrl, cluster.platform, clusterPath(cluster.name)),
      isEditable: cluster.declaredIn === null,
    },
    spec: { owner: ownerOf(cluster.owner) },
  });
}

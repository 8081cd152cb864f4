import {
  BusinessCluster,
  clusterCreateSchema,
  clusterUpdateSchema,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** A business cluster as it is typed. */
export interface ClusterDraft {
  name: string;
  title: string;
  description: string;
  owner: string;
  teams: string[];
  links: Array<{ title: string; url: string }>;
}

/** Nothing typed yet. */
export const emptyCluster: ClusterDraft = {
  name: '',
  title: '',
  description: '',
  owner: '',
  teams: [],
  links: [],
};

/** What there is to edit of one that is there. */
export function clusterDraftOf(cluster: BusinessCluster): ClusterDraft {
  const { name, title, description, owner, teams, links } = cluster;
  return { name, title, description: description ?? '', owner, teams, links };
}

/** What creates the cluster, or what is wrong with it. */
export function readNewCluster(draft: ClusterDraft, platform: Platform) {
  return clusterCreateSchema.safeParse({ ...draft, platform });
}

/** What saves the cluster over a version, or what is wrong with it. */
export function readCluster(draft: ClusterDraft, version: number) {
  const { name: _name, ...values } = draft;
  return clusterUpdateSchema.safeParse({ ...values, version });
}

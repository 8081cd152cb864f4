import {
  ClusterValues,
  clusterSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { BusinessClusterRow } from '../database/tables';

/** Columns that hold what a business cluster is given. */
export type ClusterColumns = Pick<
  BusinessClusterRow,
  'title' | 'description' | 'owner' | 'links'
>;

/** What a business cluster was given, from its row and its further teams. */
export function clusterValues(
  row: BusinessClusterRow,
  teams: readonly string[],
): ClusterValues {
  return {
    title: row.title,
    description: row.description,
    owner: row.owner,
    teams: [...teams],
    links: clusterSchema.shape.links.parse(JSON.parse(row.links)),
  };
}

/** How that is stored; further teams have rows of their own. */
export function clusterColumns(values: ClusterValues): ClusterColumns {
  const { title, description, owner, links } = values;
  return { title, description, owner, links: JSON.stringify(links) };
}

/** The owner is responsible anyway. */
export function withoutOwner<T extends Pick<ClusterValues, 'owner' | 'teams'>>(
  values: T,
): T {
  return {
    ...values,
    teams: values.teams.filter(team => team !== values.owner),
  };
}

import {
  FieldChange,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { BusinessClusterRow } from '../../database/tables';
import { clusterColumns, clusterValues, withoutOwner } from '../clusterValues';
import { fieldChanges } from '../fieldChanges';
import { Declarations, DeclaredCluster } from './Declarations';
import { StoredCluster } from './readStored';
import { Mistake } from './YamlFile';

/** What becomes of one business cluster. */
export type ClusterPlan =
  | {
      kind: 'create' | 'update';
      name: string;
      action: 'declared' | 'updated';
      columns: Partial<BusinessClusterRow>;
      teams: readonly string[];
      changes: FieldChange[];
    }
  | { kind: 'released'; name: string };

function planDeclared(
  cluster: DeclaredCluster,
  stored: StoredCluster | undefined,
  file: string | null,
): ClusterPlan[] {
  const before = stored && {
    platform: stored.row.platform as Platform,
    ...clusterValues(stored.row, stored.teams),
  };
  const { name, ...values } = cluster;
  const after = withoutOwner(values);
  const changes = fieldChanges(before, after);
  const isNew = stored?.row.declared_in !== file;
  if (!isNew && changes.length === 0) {
    return [];
  }
  return [
    {
      kind: stored ? 'update' : 'create',
      name,
      action: isNew ? 'declared' : 'updated',
      columns: {
        platform: after.platform,
        ...clusterColumns(after),
        declared_in: file,
      },
      teams: after.teams,
      changes,
    },
  ];
}

/** What has to be written so that the business clusters are as declared. */
export function planClusters(
  { clusters, file }: Declarations,
  stored: readonly StoredCluster[],
): ClusterPlan[] {
  const rows = new Map(stored.map(each => [each.row.name, each]));
  const declared = new Set(clusters.map(({ name }) => name));
  return [
    ...clusters.flatMap(each => planDeclared(each, rows.get(each.name), file)),
    ...stored.flatMap(({ row }): ClusterPlan[] =>
      row.declared_in !== null && !declared.has(row.name)
        ? [{ kind: 'released', name: row.name }]
        : [],
    ),
  ];
}

/** Teams that business clusters name and nobody knows. */
export function unknownTeams(
  { teams, clusters }: Declarations,
  storedTeams: readonly string[],
): Mistake[] {
  const known = new Set([...storedTeams, ...teams.map(({ name }) => name)]);
  return clusters.flatMap((cluster, index) =>
    [
      { key: ['owner'], team: cluster.owner },
      ...cluster.teams.map((team, place) => ({ key: ['teams', place], team })),
    ]
      .filter(({ team }) => !known.has(team))
      .map(({ key, team }) => ({
        path: ['clusters', index, ...key],
        text: `there is no team '${team}', neither in this file nor stored`,
      })),
  );
}

/**
 * Business clusters that would leave their connectors behind on the other
 * platform.
 *
 * @param connectors how many each has, by name
 */
export function movedWithConnectors(
  { clusters }: Declarations,
  stored: readonly StoredCluster[],
  connectors: ReadonlyMap<string, number>,
): Mistake[] {
  const platforms = new Map(
    stored.map(({ row }) => [row.name, row.platform] as const),
  );
  return clusters.flatMap(({ name, platform }, index): Mistake[] => {
    const now = platforms.get(name);
    const count = connectors.get(name) ?? 0;
    return now === undefined || now === platform || count === 0
      ? []
      : [
          {
            path: ['clusters', index, 'platform'],
            text: `'${name}' is of ${now} and has connectors there: ${count}`,
          },
        ];
  });
}

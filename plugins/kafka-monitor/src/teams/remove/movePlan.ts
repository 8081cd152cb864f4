import {
  BulkOperation,
  TeamDeletion,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** Names that are told per platform. */
const SHOWN = 5;

/** The connectors of a platform that go on naming a team. */
export interface Affected {
  platform: 'kafka-connect' | 'kafka-raft';
  /** The first of them, `<environment>/<connectCluster>/<name>`. */
  refs: string[];
}

/** The first connectors of each platform that a deletion would touch. */
export function affected(connectors: TeamDeletion['connectors']): Affected[] {
  return (['kafka-connect', 'kafka-raft'] as const).flatMap(platform => {
    const refs = connectors
      .filter(connector => connector.platform === platform)
      .slice(0, SHOWN)
      .map(
        ({ environment, connectCluster, name }) =>
          `${environment}/${connectCluster}/${name}`,
      );
    return refs.length > 0 ? { platform, refs } : [];
  });
}

/** How many connectors there are besides those that are told. */
export function untold(deletion: TeamDeletion): number {
  return affected(deletion.connectors).reduce(
    (rest, { refs }) => rest - refs.length,
    deletion.connectorCount,
  );
}

/** Whether each connector of a bulk operation was moved. */
export function isAllMoved({ status, counts, total }: BulkOperation): boolean {
  return status === 'done' && counts.done === total;
}

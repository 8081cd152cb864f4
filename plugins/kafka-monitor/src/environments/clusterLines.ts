import {
  ConnectCluster,
  ConnectFailure,
  Environment,
  Hold,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** One thing that is wrong with a Connect cluster. */
export type ClusterLine = {
  environment: string;
  connectCluster: string;
  /** `Production/main`, as people read it. */
  cluster: string;
} & (
  | { kind: 'stale'; since: string; failure: ConnectFailure | null }
  | {
      kind: 'unreachable';
      /** Undefined: it was never reached. */
      since: string | undefined;
      failure: ConnectFailure | null;
    }
  | { kind: 'hold'; hold: Hold; kafkaClusterId: string | null }
  | { kind: 'silent-worker'; worker: string; since: string; tasks: number }
  | { kind: 'cut-off'; worker: string; message: string | null }
);

function linesOf(
  environment: Environment,
  connectCluster: ConnectCluster,
): ClusterLine[] {
  const at = {
    environment: environment.name,
    connectCluster: connectCluster.name,
    cluster: `${environment.title}/${connectCluster.name}`,
  };
  const { freshness, lastGoodAt, error: failure, hold } = connectCluster;
  const lines: ClusterLine[] = [];
  if (freshness === 'unreachable' || (freshness === 'stale' && !lastGoodAt)) {
    const since = lastGoodAt ?? undefined;
    lines.push({ ...at, kind: 'unreachable', since, failure });
  } else if (freshness === 'stale' && lastGoodAt) {
    lines.push({ ...at, kind: 'stale', since: lastGoodAt, failure });
  }
  if (hold) {
    const { kafkaClusterId } = connectCluster;
    lines.push({ ...at, kind: 'hold', hold, kafkaClusterId });
  }
  for (const { workerId, since, tasks } of connectCluster.silentWorkers) {
    lines.push({
      ...at,
      kind: 'silent-worker',
      worker: workerId,
      since,
      tasks,
    });
  }
  for (const worker of connectCluster.workers) {
    if (worker.health === 'unhealthy') {
      lines.push({
        ...at,
        kind: 'cut-off',
        worker: worker.workerId ?? worker.url,
        message: worker.message,
      });
    }
  }
  return lines;
}

/**
 * What every page has to say about the Connect clusters that are watched,
 * in the order of the environments; nothing when all is well.
 */
export function clusterLines(environments: Environment[]): ClusterLine[] {
  return environments
    .filter(environment => environment.configured && environment.enabled)
    .flatMap(environment =>
      environment.connectClusters.flatMap(cluster =>
        linesOf(environment, cluster),
      ),
    );
}

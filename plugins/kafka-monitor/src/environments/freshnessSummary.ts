import {
  ConnectCluster,
  Environment,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** How fresh a platform is, in one line. */
export interface FreshnessSummary {
  /** Environments of which every Connect cluster is fresh. */
  fresh: number;
  /** Environments that are configured and switched on. */
  total: number;
  /**
   * The oldest last good look among the fresh Connect clusters: everything
   * that counts as fresh is at least this young.
   */
  syncedAt: string | undefined;
}

function isWatched(environment: Environment): boolean {
  return environment.configured && environment.enabled;
}

function isFresh(cluster: ConnectCluster): boolean {
  return cluster.freshness === 'fresh';
}

/** Sums up the environments that are watched. */
export function freshnessSummary(
  environments: Environment[],
): FreshnessSummary {
  const watched = environments.filter(isWatched);
  const looks = watched
    .flatMap(environment => environment.connectClusters)
    .filter(isFresh)
    .flatMap(cluster => cluster.lastGoodAt ?? [])
    .sort();
  return {
    fresh: watched.filter(
      environment =>
        environment.connectClusters.length > 0 &&
        environment.connectClusters.every(isFresh),
    ).length,
    total: watched.length,
    syncedAt: looks[0],
  };
}

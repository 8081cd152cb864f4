import { ConnectorFilter } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectClusterView } from '../environments/connectClusterViews';

/**
 * The Connect clusters that a filter concerns, by environment and name. They
 * are few and judged here, so that SQL sees nothing but their ids.
 */
export interface ConnectorScope {
  clusters: readonly ConnectClusterView[];
}

function isShownUnasked(view: ConnectClusterView): boolean {
  return view.freshness !== 'disabled' && view.freshness !== 'not-configured';
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

/**
 * Environments that are switched off or not configured are left out unless
 * they are asked for by name.
 */
export function scopeOf(
  filter: Pick<ConnectorFilter, 'platform' | 'environment' | 'connectCluster'>,
  views: readonly ConnectClusterView[],
): ConnectorScope {
  const { platform, environment, connectCluster } = filter;
  const clusters = views
    .filter(
      view =>
        (!platform || view.row.platform === platform) &&
        (environment
          ? environment.includes(view.row.environment)
          : isShownUnasked(view)) &&
        (!connectCluster || connectCluster.includes(view.row.connect_cluster)),
    )
    .sort(
      (a, b) =>
        compare(a.row.environment, b.row.environment) ||
        compare(a.row.connect_cluster, b.row.connect_cluster),
    );
  return { clusters };
}

/** Ids of the clusters whose last word is recent, or of the others. */
export function clusterIds(
  scope: ConnectorScope,
  which: 'all' | 'fresh' | 'last-seen',
): number[] {
  return scope.clusters
    .filter(
      view =>
        which === 'all' || (view.freshness === 'fresh') === (which === 'fresh'),
    )
    .map(view => view.row.id);
}

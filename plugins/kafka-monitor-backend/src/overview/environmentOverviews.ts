import {
  Freshness,
  OverviewEnvironment,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { countByHealth, HealthGroup } from '../connectors/connectorCounts';
import { toDate, toIso } from '../database/values';
import { ConnectClusterView } from '../environments/connectClusterViews';
import { EnvironmentSettings } from '../environments/environmentSettings';

/** What the rows of environments are made of. */
export interface EnvironmentParts {
  environments: readonly EnvironmentSettings[];
  isEnabled(environment: string): boolean;
  /** Of the platforms that are shown. */
  views: readonly ConnectClusterView[];
  /** Readable connectors of all of these, switched off or not. */
  groups: readonly HealthGroup[];
}

/** The last one is the worst: it is the one to tell. */
const FRESHNESS_ORDER: readonly Freshness[] = [
  'not-configured',
  'disabled',
  'fresh',
  'pending',
  'stale',
  'unreachable',
];

/** An environment before its Connect clusters are looked at. */
type Bare = Pick<
  OverviewEnvironment,
  'name' | 'title' | 'platform' | 'configured' | 'enabled'
>;

/** Configured environments in their order, then those no longer configured. */
export function environmentOverviews(
  parts: EnvironmentParts,
): OverviewEnvironment[] {
  const configured = parts.environments.map(
    ({ name, title, platform }): Bare => ({
      ...{ name, title, platform },
      configured: true,
      enabled: parts.isEnabled(name),
    }),
  );
  const known = new Set(configured.map(({ name }) => name));
  const left = new Map(
    parts.views
      .filter(({ row }) => !known.has(row.environment))
      .map(({ row }) => [row.environment, row.platform as Platform]),
  );
  const others = [...left].sort().map(
    ([name, platform]): Bare => ({
      name,
      title: name,
      platform,
      configured: false,
      enabled: false,
    }),
  );
  return [...configured, ...others].map(each => withClusters(each, parts));
}

function withClusters(
  bare: Bare,
  parts: EnvironmentParts,
): OverviewEnvironment {
  // What is not configured any more says nothing about the rest.
  const clusters = parts.views.filter(
    view =>
      view.row.environment === bare.name &&
      (!bare.configured || view.freshness !== 'not-configured'),
  );
  const ids = new Set(clusters.map(({ row }) => row.id));
  const looks = clusters.map(({ row }) => toDate(row.last_good_at));
  const fresh = clusters.filter(({ freshness }) => freshness === 'fresh');
  return {
    ...bare,
    counts: countByHealth(
      parts.groups.filter(group => ids.has(group.connect_cluster_id)),
      { clusters },
    ),
    freshness: worstOf(bare, clusters),
    lastGoodAt:
      looks.length === 0 || looks.includes(null)
        ? null
        : toIso(new Date(Math.min(...looks.map(Number)))),
    connectClusters: { fresh: fresh.length, total: clusters.length },
  };
}

function worstOf(
  bare: Bare,
  clusters: readonly ConnectClusterView[],
): Freshness {
  const places = clusters.map(view => FRESHNESS_ORDER.indexOf(view.freshness));
  if (places.length > 0) {
    return FRESHNESS_ORDER[Math.max(...places)];
  }
  // Its Connect clusters have no rows yet.
  return bare.enabled ? 'pending' : 'disabled';
}

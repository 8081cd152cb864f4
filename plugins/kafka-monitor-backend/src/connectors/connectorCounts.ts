import {
  ConnectorFilter,
  HealthCounts,
  LAST_SEEN,
  ListedHealth,
  healths,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { toHealth } from './connectorItem';
import { ConnectorScope } from './connectorScope';

/** How many rows a Connect cluster has in a health. */
export interface HealthGroup {
  connect_cluster_id: number;
  health: string;
  count: number | string;
}

/** Sums the groups by the health that rows are listed under. */
export function countByHealth(
  groups: readonly HealthGroup[],
  scope: ConnectorScope,
): HealthCounts {
  const fresh = new Set(
    scope.clusters
      .filter(view => view.freshness === 'fresh')
      .map(view => view.row.id),
  );
  const counts = Object.fromEntries(
    [...healths, LAST_SEEN].map(health => [health, 0]),
  ) as HealthCounts;
  for (const group of groups) {
    const listed = fresh.has(group.connect_cluster_id)
      ? toHealth(group.health)
      : LAST_SEEN;
    counts[listed] += Number(group.count);
  }
  return counts;
}

/** How many rows the filter's `health` leaves of the counts without it. */
export function totalOf(
  counts: HealthCounts,
  health: ConnectorFilter['health'],
): number {
  const chosen = new Set<ListedHealth>(health ?? [...healths, LAST_SEEN]);
  return [...chosen].reduce((sum, one) => sum + counts[one], 0);
}

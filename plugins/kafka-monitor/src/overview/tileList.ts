import {
  HealthCounts,
  LAST_SEEN,
  ListedHealth,
  Overview,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** A number of connectors, and the healths that it is made of. */
export interface TileNumber {
  kind:
    | 'total'
    | 'running'
    | 'failing'
    | 'stoodDown'
    | 'unassigned'
    | 'other'
    | 'lastSeen';
  /** Empty: all. */
  health: ListedHealth[];
  count: number;
  /** How it is shown; none: as a plain number. */
  tone?: 'positive' | 'negative' | 'muted';
}

/** Tiles that are left out while their number is 0. */
const UNUSUAL: ReadonlyArray<TileNumber['kind']> = ['other', 'lastSeen'];

function sum(counts: HealthCounts, health: readonly ListedHealth[]): number {
  return health.reduce((total, each) => total + counts[each], 0);
}

/**
 * The numbers at the top: each connector is in the first one and in exactly
 * one of the others. What a silent Connect cluster last said is apart.
 */
export function tileList({
  counts,
  totalConnectors,
}: Pick<Overview, 'counts' | 'totalConnectors'>): TileNumber[] {
  const tile = (
    kind: TileNumber['kind'],
    health: ListedHealth[],
    tone?: TileNumber['tone'],
  ): TileNumber => ({ kind, health, count: sum(counts, health), tone });
  const failing = tile('failing', ['failed', 'degraded']);
  const tiles: TileNumber[] = [
    { kind: 'total', health: [], count: totalConnectors },
    tile('running', ['running'], 'positive'),
    { ...failing, tone: failing.count > 0 ? 'negative' : undefined },
    tile('stoodDown', ['paused', 'stopped']),
    tile('unassigned', ['unassigned']),
    tile('other', ['unknown', 'no-tasks', 'restarting']),
    tile('lastSeen', [LAST_SEEN], 'muted'),
  ];
  return tiles.filter(
    ({ kind, count }) => count > 0 || !UNUSUAL.includes(kind),
  );
}

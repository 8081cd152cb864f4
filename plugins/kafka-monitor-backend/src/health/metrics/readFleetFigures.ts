import { Freshness } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { toBoolean, toDate } from '../../database/values';
import { ConnectClusterView } from '../../environments/connectClusterViews';

/** The Connect cluster that a figure is of, as attributes. */
export interface ClusterAttributes {
  platform: string;
  environment: string;
  connect_cluster: string;
  [attribute: string]: string | boolean;
}

/** Figures of all Connect clusters that are watched, at one moment. */
export interface FleetFigures {
  /** Connectors by health; those of one that is not fresh are `last-seen`. */
  connectors: Array<{ attributes: ClusterAttributes; count: number }>;
  /** Failures that are not over, acknowledged or not. */
  failures: Array<{ attributes: ClusterAttributes; count: number }>;
  clusters: Array<{
    attributes: ClusterAttributes;
    freshness: Freshness;
    /** Seconds since the last good look; undefined: there was none. */
    ageSeconds: number | undefined;
  }>;
}

function attributesOf({ row }: ConnectClusterView): ClusterAttributes {
  return {
    platform: row.platform,
    environment: row.environment,
    connect_cluster: row.connect_cluster,
  };
}

/** Nothing stale looks green: what was last seen is one number. */
function byHealth(
  view: ConnectClusterView,
  rows: Array<Record<string, any>>,
): FleetFigures['connectors'] {
  const of = (health: string, count: number) => ({
    attributes: { ...attributesOf(view), health },
    count,
  });
  if (view.freshness === 'fresh') {
    return rows.map(({ health, count }) => of(health, Number(count)));
  }
  const all = rows.reduce((sum, { count }) => sum + Number(count), 0);
  return all > 0 ? [of('last-seen', all)] : [];
}

/** Counts rows, whoever asks: metrics are for those who operate the backend. */
export async function readFleetFigures(
  knex: Knex,
  views: readonly ConnectClusterView[],
  now: Date,
): Promise<FleetFigures> {
  const watched = new Map(
    views
      .filter(
        ({ freshness }) =>
          freshness !== 'disabled' && freshness !== 'not-configured',
      )
      .map(view => [view.row.id, view]),
  );
  const ids = [...watched.keys()];
  const [connectors, failures]: Array<Array<Record<string, any>>> =
    await Promise.all([
      knex('connectors')
        .whereIn('connect_cluster_id', ids)
        .groupBy('connect_cluster_id', 'health')
        .select('connect_cluster_id', 'health')
        .count({ count: '*' }),
      knex('failures')
        .where({ open: true })
        .whereIn('connect_cluster_id', ids)
        .groupBy('connect_cluster_id', 'critical')
        .select('connect_cluster_id', 'critical')
        .count({ count: '*' }),
    ]);
  return {
    connectors: [...watched.values()].flatMap(view =>
      byHealth(
        view,
        connectors.filter(row => row.connect_cluster_id === view.row.id),
      ),
    ),
    failures: failures.map(row => ({
      attributes: {
        ...attributesOf(watched.get(row.connect_cluster_id)!),
        critical: toBoolean(row.critical),
      },
      count: Number(row.count),
    })),
    clusters: [...watched.values()].map(view => {
      const lastGoodAt = toDate(view.row.last_good_at);
      return {
        attributes: attributesOf(view),
        freshness: view.freshness,
        ageSeconds:
          lastGoodAt === null
            ? undefined
            : (now.getTime() - lastGoodAt.getTime()) / 1_000,
      };
    }),
  };
}

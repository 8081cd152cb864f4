import { setTimeout } from 'node:timers/promises';
import { Fleet, FleetControl } from '../fleet/FleetControl';
import { createBenchDatabase, DatabaseKind } from '../measure/databases';
import { ProductSync } from '../product/ProductSync';
import { settingsFor } from '../product/productSettings';
import { PageServer, percentile } from './PageServer';

export interface PagesOptions {
  database: DatabaseKind;
  postgres: string | undefined;
  controlUrl: string;
  fleet: Fleet;
  /** Page views. */
  views: number;
}

export interface PagesResult {
  p50Ms: number;
  p95Ms: number;
  maxMs: number;
  /** The same views while nothing is synced. */
  quietP95Ms: number;
  syncs: number;
  /** What page views asked Kafka Connect, syncs aside. */
  requestsOfViews: number;
  /** What one sync asked it while a hundred viewers looked. */
  requestsOfSync: number;
}

const pagesOf = (connectors: number) => [
  'health=running',
  'health=failed&health=degraded',
  'type=source&sort=name',
  'search=orders',
  `health=running&offset=${Math.floor(connectors / 3)}`,
  'sort=-changedAt',
];
/** One page view each so often. */
const PAUSE_MS = 20;
/** One sync each so often: 15 times as often as by default. */
const SYNC_MS = 1000;
const VIEWERS = 100;

/** Pages of 50 through the real router, while the fleet changes. */
export async function measurePages(
  options: PagesOptions,
): Promise<PagesResult> {
  const { fleet, views } = options;
  const control = new FleetControl(options.controlUrl);
  const database = await createBenchDatabase(
    options.database,
    options.postgres,
  );
  const product = await ProductSync.create(database, [fleet.url]);
  const server = await PageServer.start(
    database.knex,
    settingsFor([fleet.url]),
  );
  const pages = pagesOf(fleet.connectors);
  const view = (index: number) =>
    server.view<{ items?: unknown[] }>(
      `/connectors?limit=50&${pages[index % pages.length]}`,
      ({ items }) => items !== undefined && items.length > 0,
    );
  const viewAll = async () => {
    const times: number[] = [];
    for (let i = 0; i < views; i++) {
      times.push(await view(i));
      await setTimeout(PAUSE_MS);
    }
    return times.sort((a, b) => a - b);
  };
  try {
    await control.reset(fleet);
    await product.sync(0);
    await viewAll();
    await control.takeRequests(fleet);
    const quiet = await viewAll();
    const requestsOfViews = (await control.takeRequests(fleet)).length;

    let syncs = 0;
    let ended = false;
    const syncing = (async () => {
      while (!ended) {
        await control.change(fleet, 0.01);
        await product.sync(0);
        syncs++;
        await setTimeout(SYNC_MS);
      }
    })();
    const busy = await viewAll();
    ended = true;
    await syncing;

    await control.change(fleet, 0.01);
    await control.takeRequests(fleet);
    const viewers = Array.from({ length: VIEWERS }, (_, index) => view(index));
    await product.sync(0);
    await Promise.all(viewers);
    const requestsOfSync = (await control.takeRequests(fleet)).length;
    return {
      p50Ms: percentile(busy, 0.5),
      p95Ms: percentile(busy, 0.95),
      maxMs: busy[busy.length - 1],
      quietP95Ms: percentile(quiet, 0.95),
      syncs,
      requestsOfViews,
      requestsOfSync,
    };
  } finally {
    server.stop();
    await product.close();
    await database.drop();
  }
}

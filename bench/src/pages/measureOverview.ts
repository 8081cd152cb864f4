import { createBenchDatabase, DatabaseKind } from '../measure/databases';
import { ConnectClusterStore } from '../product/internals';
import { settingsFor } from '../product/productSettings';
import { readFloor } from './overviewFloor';
import { PageServer, percentile } from './PageServer';
import { Failures, seedFailures } from './seedFailures';

export interface OverviewOptions {
  database: DatabaseKind;
  postgres: string | undefined;
  seed: Failures & { connectors: number };
  views: number;
}

/** p95 in ms: of the dashboard, and of its plain statements. */
export interface OverviewResult {
  product: number;
  floor: number;
}

const CLUSTERS = 10;
const WARM_UP = 10;

/** The dashboard through the real router, and its floor, in turn. */
export async function measureOverview(
  options: OverviewOptions,
): Promise<OverviewResult> {
  const { seed, views } = options;
  const { knex, drop } = await createBenchDatabase(
    options.database,
    options.postgres,
  );
  // Nobody is asked: what is stored is what is shown.
  const settings = settingsFor(
    Array.from({ length: CLUSTERS }, (_, at) => `http://connect-${at}:8083`),
  );
  await ConnectClusterStore.create({ knex }).reconcile(settings.environments);
  await knex('connect_clusters').update({ last_good_at: new Date() });
  await seedFailures(knex, seed);
  if (options.database === 'postgres') {
    // As its autovacuum does a minute later.
    await knex.raw('vacuum analyze');
  }
  const server = await PageServer.start(knex, settings);
  const view = () =>
    server.view<{ totalConnectors?: number; recent?: unknown[] }>(
      '/overview?platform=kafka-connect&timeZone=Asia/Jakarta',
      ({ totalConnectors, recent }) =>
        totalConnectors === seed.connectors && recent?.length === 10,
    );
  const floor = async () => {
    const began = performance.now();
    await readFloor(knex);
    return performance.now() - began;
  };
  try {
    const times: Record<keyof OverviewResult, number[]> = {
      product: [],
      floor: [],
    };
    for (let turn = 0; turn < WARM_UP + views; turn++) {
      const [product, plain] = [await view(), await floor()];
      if (turn >= WARM_UP) {
        times.product.push(product);
        times.floor.push(plain);
      }
    }
    const p95 = (all: number[]) =>
      percentile(
        all.sort((a, b) => a - b),
        0.95,
      );
    return { product: p95(times.product), floor: p95(times.floor) };
  } finally {
    server.stop();
    await drop();
  }
}

import { createBenchDatabase, DatabaseKind } from '../measure/databases';
import { ConnectClusterStore } from '../product/internals';
import { settingsFor } from '../product/productSettings';
import { PageServer, percentile } from './PageServer';
import { Failures, seedFailures } from './seedFailures';

export interface FailurePagesOptions {
  database: DatabaseKind;
  postgres: string | undefined;
  seed: Failures;
  /** Views of each page. */
  views: number;
}

/** p95 in ms, by page. */
export type FailurePagesResult = Record<string, number>;

const CLUSTERS = 10;
/** A slow page is viewed less often. */
const MOST_MS = 5_000;

/** Pages of failures through the real router, with many of them stored. */
export async function measureFailurePages(
  options: FailurePagesOptions,
): Promise<FailurePagesResult> {
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
  await seedFailures(knex, seed);
  if (options.database === 'postgres') {
    // As its autovacuum does a minute later.
    await knex.raw('vacuum analyze');
  }
  const server = await PageServer.start(knex, settings);
  const list = (query: string) => () =>
    server.view<{ items?: unknown[] }>(
      `/failures?limit=50${query}`,
      ({ items }) => items?.length === 50,
    );
  const detail = (view: number) =>
    server.view<{ troubleshooting?: { verdict: string } }>(
      // All over the open ones, which are the last.
      `/failures/${seed.resolved + 1 + ((view * 37) % seed.open)}`,
      ({ troubleshooting }) => troubleshooting?.verdict === 'remedies',
    );
  const pages: Record<string, (view: number) => Promise<number>> = {
    list: list(''),
    'list, page 40': list(`&offset=${Math.min(2000, seed.open / 2)}`),
    'list of all': list('&status=all'),
    'list of resolved ones': list('&status=resolved&sort=-resolvedAt'),
    'list of a search': list('&search=orders-sink-000'),
    detail,
  };
  try {
    const timesOf = async (view: (index: number) => Promise<number>) => {
      const times: number[] = [];
      const until = performance.now() + MOST_MS;
      while (times.length < views && performance.now() < until) {
        times.push(await view(times.length));
      }
      return times;
    };
    // Nobody is the first to see a page.
    for (const view of Object.values(pages)) {
      await timesOf(view);
    }
    const result: FailurePagesResult = {};
    for (const [page, view] of Object.entries(pages)) {
      const times = await timesOf(view);
      result[page] = percentile(
        times.sort((a, b) => a - b),
        0.95,
      );
    }
    return result;
  } finally {
    server.stop();
    await drop();
  }
}

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { createBenchDatabase, DatabaseKind } from '../measure/databases';
import { ConnectClusterStore } from '../product/internals';
import { settingsFor } from '../product/productSettings';
import { PageServer, percentile } from './PageServer';
import { seedTopics, Topics } from './seedTopics';

export interface TopicPagesOptions {
  database: DatabaseKind;
  postgres: string | undefined;
  seed: Topics;
  /** Views of each page. */
  views: number;
}

/** p95 in ms, by page; `stall` is the longest of the event loop. */
export type TopicPagesResult = Record<string, number>;

const CLUSTERS = 4;
/** A slow page is viewed less often. */
const MOST_MS = 5_000;

/** Pages of topics through the real router, with many of them stored. */
export async function measureTopicPages(
  options: TopicPagesOptions,
): Promise<TopicPagesResult> {
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
  await seedTopics(knex, seed);
  if (options.database === 'postgres') {
    // As its autovacuum does a minute later.
    await knex.raw('vacuum analyze');
  }
  const server = await PageServer.start(knex, settings);
  const list = (query: string) => () =>
    server.view<{ items?: unknown[]; totalItems: number }>(
      `/topics?platform=kafka-connect&limit=50${query}`,
      ({ items, totalItems }) => items?.length === 50 && totalItems >= 50,
    );
  const changed = (view: () => Promise<number>) => async () => {
    await knex('topic_scopes').increment('version');
    return view();
  };
  const pages: Record<string, (view: number) => Promise<number>> = {
    list: list(''),
    'list, page 1000': list(`&offset=${Math.floor(seed.topics / 2)}`),
    'list of a search': list('&search=ORDERS_00'),
    'list of an environment': list('&environment=fleet-1'),
    'list of those only written': list('&usage=written-only'),
    'list, most readers first': list('&sort=-readers'),
    'list of a team': list('&team=team-7'),
    'list of two environments': list(
      '&environment=fleet-1&environment=fleet-2',
    ),
    'list after a change': changed(list('')),
    'list of a search after a change': changed(list('&search=ORDERS_00')),
    statistics: () =>
      server.view<{ topics: number }>(
        '/topics/stats?platform=kafka-connect',
        ({ topics }) => topics === seed.topics,
      ),
    detail: view =>
      server.view<{ environments?: unknown[] }>(
        `/topics/domain-${view % 97}.public.orders_${String(view).padStart(
          6,
          '0',
        )}`,
        ({ environments }) => environments?.length! > 0,
      ),
  };
  const pattern = changed(() =>
    server.view<{ environments?: unknown[] }>(
      `/topics/${encodeURIComponent(
        'domain-1\\.(public|sales)\\.orders_[0-9]*1',
      )}?pattern=true`,
      ({ environments }) => environments?.length! > 0,
    ),
  );
  try {
    const timesOf = async (view: (index: number) => Promise<number>) => {
      const times: number[] = [];
      const until = performance.now() + MOST_MS;
      while (times.length < views && performance.now() < until) {
        times.push(await view(times.length));
      }
      return times.sort((a, b) => a - b);
    };
    // Nobody is the first to see a page.
    for (const view of [...Object.values(pages), pattern]) {
      await timesOf(view);
    }
    const result: TopicPagesResult = {};
    for (const [page, view] of Object.entries(pages)) {
      result[page] = percentile(await timesOf(view), 0.95);
    }
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    await setTimeout(50);
    delay.reset();
    result['matching of a pattern'] = percentile(await timesOf(pattern), 0.95);
    delay.disable();
    result['matching of a pattern: longest stall'] = delay.max / 1e6 - 1;
    return result;
  } finally {
    server.stop();
    await drop();
  }
}

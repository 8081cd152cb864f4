import { BenchDatabase } from '../measure/databases';
import { RowCounter, Subject } from '../measure/Subject';
import {
  ConnectClusterContext,
  ConnectClusterStore,
  createContexts,
  syncConnectCluster,
} from './internals';
import { INTERVALS, settingsFor } from './productSettings';
import { quietLogger } from './quietLogger';

interface QueryEvent {
  sql: string;
}

const WRITTEN = /^(?:with .*?)?(?:insert into|update|delete from) [`"]?(\w+)/is;

/** How many rows a statement wrote, as either driver tells. */
function rowsOf(response: unknown): number {
  if (Array.isArray(response)) {
    return response.length;
  }
  const { changes, rowCount } = response as {
    changes?: number;
    rowCount?: number;
  };
  return changes ?? rowCount ?? 0;
}

/** The product's sync, wired as its plugin wires it. */
export class ProductSync implements Subject {
  readonly #contexts: ConnectClusterContext[];
  readonly #rows = new RowCounter();

  static async create(
    database: BenchDatabase,
    urls: readonly string[],
  ): Promise<ProductSync> {
    const { knex } = database;
    const settings = settingsFor(urls);
    const store = ConnectClusterStore.create({ knex });
    await store.reconcile(settings.environments);
    const logger = quietLogger;
    const contexts = await createContexts({ settings, knex, store, logger });
    return new ProductSync(database, contexts);
  }

  private constructor(
    { knex }: BenchDatabase,
    contexts: ConnectClusterContext[],
  ) {
    this.#contexts = contexts;
    knex.on('query-response', (_: unknown, query: QueryEvent & { response: unknown }) => {
      const table = WRITTEN.exec(query.sql)?.[1];
      if (table) {
        this.#rows.add(table, rowsOf(query.response));
      }
    });
  }

  async sync(cluster: number): Promise<void> {
    const result = await syncConnectCluster(this.#contexts[cluster], INTERVALS);
    if (result.outcome !== 'changed' && result.outcome !== 'unchanged') {
      throw new Error(`The sync ${result.outcome}: ${result.error?.message}`);
    }
  }

  takeRowsWritten(): Record<string, number> {
    return this.#rows.take();
  }

  async close(): Promise<void> {
    await Promise.all(this.#contexts.map(({ client }) => client.close()));
  }
}

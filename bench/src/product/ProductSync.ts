import { BenchDatabase } from '../measure/databases';
import { RowCounter, Subject } from '../measure/Subject';
import {
  Assigner,
  ConnectClusterContext,
  ConnectClusterStore,
  createContexts,
  syncConnectCluster,
} from './internals';
import { INTERVALS, settingsFor } from './productSettings';
import { quietLogger } from './quietLogger';

interface QueryEvent {
  sql: string;
  response: unknown;
}

const WRITTEN = /^(?:insert into|update|delete from) "(\w+)"/;

/** The product's sync, wired as its plugin wires it. */
export class ProductSync implements Subject {
  readonly #database: BenchDatabase;
  readonly #contexts: ConnectClusterContext[];
  #changesBefore = 0;
  readonly #rows = new RowCounter();

  static async create(
    database: BenchDatabase,
    urls: readonly string[],
  ): Promise<ProductSync> {
    const { knex } = database;
    const settings = settingsFor(urls);
    const store = ConnectClusterStore.create({ knex });
    await store.reconcile(settings.environments);
    // As the beat that asks workers how they are leaves it.
    await knex('workers').update({ health: 'healthy' });
    const logger = quietLogger;
    const contexts = await createContexts({
      settings,
      knex,
      store,
      assigner: new Assigner([]),
      logger,
    });
    return new ProductSync(database, contexts);
  }

  private constructor(
    database: BenchDatabase,
    contexts: ConnectClusterContext[],
  ) {
    this.#database = database;
    this.#contexts = contexts;
    database.knex.on('query-response', (_: unknown, query: QueryEvent) => {
      const table = WRITTEN.exec(query.sql)?.[1];
      if (table) {
        const { rowCount } = query.response as { rowCount?: number };
        this.#rows.add(table, rowCount ?? 0);
      }
    });
  }

  async sync(cluster: number): Promise<void> {
    const result = await syncConnectCluster(this.#contexts[cluster], INTERVALS);
    if (result.outcome !== 'changed' && result.outcome !== 'unchanged') {
      throw new Error(`The sync ${result.outcome}: ${result.error?.message}`);
    }
  }

  /** SQLite counts for itself, all tables together. */
  async takeRowsWritten(): Promise<Record<string, number>> {
    if (this.#database.kind === 'postgres') {
      return this.#rows.take();
    }
    const [{ changes }] = await this.#database.knex.raw(
      'select total_changes() as changes',
    );
    const written = changes - this.#changesBefore;
    this.#changesBefore = changes;
    return { all: written };
  }

  async close(): Promise<void> {
    await Promise.all(this.#contexts.map(({ client }) => client.close()));
  }
}

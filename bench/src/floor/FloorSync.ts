import { createHash } from 'node:crypto';
import { Agent, request } from 'undici';
import { BenchDatabase } from '../measure/databases';
import { RowCounter, Subject } from '../measure/Subject';
import { CLUSTER, CONNECTOR_KEY } from './columns';
import { FloorDatabase } from './FloorDatabase';
import { Prepared, prepareKnowledge } from './knowledge';
import { PostgresFloor } from './PostgresFloor';
import { scanSlices } from './scanSlices';
import { SqliteFloor } from './SqliteFloor';
import { Known, writeChanges } from './writeChanges';
import { writeFirst } from './writeFirst';

interface ClusterRow {
  id: number;
  sync_number: number;
  status_hash: string | null;
}

/**
 * The least that any program must do for the same requests and the same rows:
 * see the README for what it does and leaves out.
 */
export class FloorSync implements Subject {
  readonly #db: FloorDatabase;
  readonly #urls: readonly string[];
  readonly #agent = new Agent();
  readonly #rows = new RowCounter();
  readonly #prepared = new Map<number, Prepared>();

  static async create(
    database: BenchDatabase,
    urls: readonly string[],
  ): Promise<FloorSync> {
    await database.knex('connect_clusters').insert(
      urls.map((_, index) => ({
        environment: `fleet-${index}`,
        connect_cluster: 'main',
        platform: 'kafka-connect',
        configured: true,
      })),
    );
    const db =
      database.kind === 'sqlite'
        ? new SqliteFloor(database.connection)
        : await PostgresFloor.connect(database.connection);
    const floor = new FloorSync(db, urls);
    for (const [index, url] of urls.entries()) {
      floor.#prepared.set(index, await prepareKnowledge(url));
    }
    return floor;
  }

  private constructor(db: FloorDatabase, urls: readonly string[]) {
    this.#db = db;
    this.#urls = urls;
  }

  async sync(cluster: number): Promise<void> {
    const db = this.#db;
    const [row] = await db.read<ClusterRow>(
      'select id, sync_number, status_hash from connect_clusters where environment = ?',
      [`fleet-${cluster}`],
    );
    const status = await this.#get(cluster, '/connectors?expand=status');
    const at = Date.now();
    const look = {
      connectClusterId: row.id,
      environment: `fleet-${cluster}`,
      syncNumber: row.sync_number + 1,
      at,
      rows: this.#rows,
    };
    if (status.hash === row.status_hash) {
      await this.#endSync(row.sync_number, status.hash, look);
      return;
    }
    const slices = scanSlices(status.body);
    const known = await db.read<Known>(
      'select id, name, status_hash, tasks_expected from connectors where connect_cluster_id = ?',
      [row.id],
    );
    const prepared = this.#prepared.get(cluster)!;
    if (known.length === 0) {
      const info = await this.#get(cluster, '/connectors?expand=info');
      await Promise.all(
        prepared.classes.map(each =>
          this.#get(cluster, `/connector-plugins/${each}/config`),
        ),
      );
      await db.begin();
      const infos = scanSlices(info.body);
      await writeFirst(db, slices, infos, prepared.derived, look);
    } else {
      await db.begin();
      await writeChanges(db, slices, known, prepared.derived, look);
    }
    await this.#endSync(look.syncNumber, status.hash, look);
    await db.commit();
  }

  async #endSync(
    syncNumber: number,
    hash: string,
    look: { connectClusterId: number; at: number },
  ) {
    await this.#db.update('connect_clusters', CLUSTER, CONNECTOR_KEY, [
      [syncNumber, hash, look.at, look.connectClusterId],
    ]);
    this.#rows.add('connect_clusters', 1);
  }

  async #get(cluster: number, path: string) {
    const { body } = await request(this.#urls[cluster] + path, {
      dispatcher: this.#agent,
    });
    const hash = createHash('sha1');
    const chunks: Buffer[] = [];
    for await (const chunk of body) {
      hash.update(chunk);
      chunks.push(chunk);
    }
    return { body: Buffer.concat(chunks), hash: hash.digest('hex') };
  }

  async takeRowsWritten(): Promise<Record<string, number>> {
    return this.#rows.take();
  }

  async close(): Promise<void> {
    await this.#agent.close();
    await this.#db.close();
  }
}

import { Knex } from 'knex';
import { ConnectClusterRow, WorkerRow } from '../database/tables';
import {
  ConnectClusterSettings,
  EnvironmentSettings,
} from './environmentSettings';

/** The columns that can be set on a Connect cluster. */
export type ConnectClusterPatch = Partial<Omit<ConnectClusterRow, 'id'>>;

/** Rows of Connect clusters and of their workers. */
export class ConnectClusterStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): ConnectClusterStore {
    return new ConnectClusterStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /**
   * Makes the rows agree with the configuration: new Connect clusters get a
   * row; those taken out keep theirs, marked. All are due at once: whatever a
   * back-off waits for, such as other credentials, may have come.
   */
  async reconcile(environments: readonly EnvironmentSettings[]) {
    const configured = environments.flatMap(each => each.connectClusters);
    await this.#knex.transaction(async trx => {
      const rows = await trx<ConnectClusterRow>('connect_clusters').select();
      const found = (cluster: ConnectClusterSettings) =>
        rows.find(
          row =>
            row.environment === cluster.environment &&
            row.connect_cluster === cluster.name,
        );
      const kept = new Set<number>();
      for (const cluster of configured) {
        const row = found(cluster);
        if (row) {
          kept.add(row.id);
          await trx('connect_clusters').where({ id: row.id }).update({
            configured: true,
            platform: cluster.platform,
            status_due_at: null,
            health_due_at: null,
            failures_in_a_row: 0,
          });
        } else {
          await trx('connect_clusters')
            .insert({
              environment: cluster.environment,
              connect_cluster: cluster.name,
              platform: cluster.platform,
              configured: true,
            })
            // Another replica may have started at the same moment.
            .onConflict(['environment', 'connect_cluster'])
            .ignore();
        }
      }
      for (const row of rows.filter(each => !kept.has(each.id))) {
        await trx('connect_clusters')
          .where({ id: row.id })
          .update({ configured: false });
      }
    });
    await this.#reconcileWorkers(configured);
  }

  async #reconcileWorkers(configured: readonly ConnectClusterSettings[]) {
    for (const cluster of configured) {
      const row = await this.find(cluster.environment, cluster.name);
      if (!row) {
        continue;
      }
      await this.#knex<WorkerRow>('workers')
        .where({ connect_cluster_id: row.id })
        .whereNotIn('url', cluster.urls)
        .delete();
      for (const url of cluster.urls) {
        await this.#knex('workers')
          .insert({
            connect_cluster_id: row.id,
            url,
            worker_id: workerIdOf(cluster, url),
            health: 'pending',
            misses: 0,
          })
          .onConflict(['connect_cluster_id', 'url'])
          .merge(['worker_id']);
      }
    }
  }

  list(): Promise<ConnectClusterRow[]> {
    return this.#knex<ConnectClusterRow>('connect_clusters')
      .select()
      .orderBy('id');
  }

  async get(id: number): Promise<ConnectClusterRow | undefined> {
    return this.#knex<ConnectClusterRow>('connect_clusters')
      .where({ id })
      .first();
  }

  async find(
    environment: string,
    connectCluster: string,
  ): Promise<ConnectClusterRow | undefined> {
    return this.#knex<ConnectClusterRow>('connect_clusters')
      .where({ environment, connect_cluster: connectCluster })
      .first();
  }

  async update(id: number, patch: ConnectClusterPatch): Promise<void> {
    await this.#knex('connect_clusters').where({ id }).update(patch);
  }

  /**
   * Makes a Connect cluster due now, for somebody who waits for it.
   *
   * @returns how often that was asked for by now: it is done by the run whose
   *   `run_requests` is not less
   */
  async requestSync(id: number, now: Date): Promise<number> {
    const [{ sync_requests: requests }] = await this.#knex('connect_clusters')
      .where({ id })
      .update({
        sync_requests: this.#knex.raw('sync_requests + 1'),
        sync_requested_at: now,
        status_due_at: now,
        info_due_at: now,
        health_due_at: now,
      })
      .returning('sync_requests');
    return requests;
  }

  /**
   * Makes the Connect clusters of environments due now, and has every one of
   * their connectors read again: what was stored before a pause proves
   * nothing about what happened during it.
   */
  async askAnew(environments: readonly string[], now: Date): Promise<void> {
    await this.#knex('connect_clusters')
      .whereIn('environment', [...environments])
      .update({
        status_hash: null,
        info_hash: null,
        status_due_at: now,
        info_due_at: now,
        health_due_at: now,
      });
  }

  workers(id: number): Promise<WorkerRow[]> {
    return this.#knex<WorkerRow>('workers').where({ connect_cluster_id: id });
  }

  async updateWorker(
    id: number,
    url: string,
    patch: Partial<WorkerRow>,
  ): Promise<void> {
    await this.#knex('workers')
      .where({ connect_cluster_id: id, url })
      .update(patch);
  }
}

/**
 * The `worker_id` that a URL belongs to: as configured, else the URL's host
 * and port, which is what a worker advertises unless it is told otherwise.
 */
export function workerIdOf(cluster: ConnectClusterSettings, url: string) {
  for (const [workerId, workerUrl] of cluster.workers) {
    if (workerUrl === url) {
      return workerId;
    }
  }
  const { hostname, port, protocol } = new URL(url);
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
}

import { SilentWorker } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { WorkerRow } from '../database/tables';
import { toIso } from '../database/values';
import { SqlCondition } from '../permissions/accessToSql';
import { isSilent, workerOf } from './workerLiveness';

interface Named {
  connect_cluster_id: number;
  worker_id: string;
  count: number | string;
}

/** Connectors or tasks by the worker they name. */
async function namedBy(
  knex: Knex,
  table: 'connectors' | 'tasks',
  clusters: number[],
  mayRead: SqlCondition,
): Promise<Named[]> {
  const query: Knex.QueryBuilder = knex('connectors')
    .select('connectors.connect_cluster_id', `${table}.worker_id`)
    .count({ count: '*' })
    .whereIn('connectors.connect_cluster_id', clusters)
    .whereNotNull(`${table}.worker_id`)
    .whereRaw(mayRead.sql, mayRead.bindings)
    .groupBy('connectors.connect_cluster_id', `${table}.worker_id`);
  if (table === 'tasks') {
    query.join('tasks', 'tasks.connector_id', 'connectors.id');
  }
  return query;
}

/**
 * Workers that are silent while connectors or tasks still name them, by
 * Connect cluster. Where every worker answers, nothing is read.
 */
export async function readSilentWorkers(
  knex: Knex,
  workers: readonly WorkerRow[],
  mayRead: SqlCondition,
  now: Date,
): Promise<Map<number, SilentWorker[]>> {
  const found = new Map<number, SilentWorker[]>();
  const clusters = new Set(
    workers
      .filter(worker => isSilent(worker, now))
      .map(worker => worker.connect_cluster_id),
  );
  if (clusters.size === 0) {
    return found;
  }
  for (const table of ['connectors', 'tasks'] as const) {
    for (const named of await namedBy(knex, table, [...clusters], mayRead)) {
      const worker = workerOf(
        named.worker_id,
        workers.filter(
          each => each.connect_cluster_id === named.connect_cluster_id,
        ),
      );
      if (!worker || !isSilent(worker, now)) {
        continue;
      }
      const silent = found.get(named.connect_cluster_id) ?? [];
      found.set(named.connect_cluster_id, silent);
      let entry = silent.find(each => each.workerId === named.worker_id);
      if (!entry) {
        entry = {
          workerId: named.worker_id,
          since: toIso(worker.since!),
          connectors: 0,
          tasks: 0,
        };
        silent.push(entry);
      }
      entry[table] += Number(named.count);
    }
  }
  return found;
}

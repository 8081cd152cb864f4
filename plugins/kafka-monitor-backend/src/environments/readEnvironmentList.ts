import { Environment } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { WorkerRow } from '../database/tables';
import { SqlCondition } from '../permissions/accessToSql';
import { ConnectClusterView } from './connectClusterViews';
import { toEnvironments } from './environmentList';
import { EnvironmentSettings } from './environmentSettings';
import { readHeldConnectors } from './heldConnectors';
import { readSilentWorkers } from './silentWorkers';

/** A caller's look at the environments, at one moment. */
export interface EnvironmentReading {
  knex: Knex;
  views: readonly ConnectClusterView[];
  now: Date;
  mayRead: SqlCondition;
}

/** Environments with all that is stored of their Connect clusters. */
export async function readEnvironmentList(
  reading: EnvironmentReading,
  environments: readonly EnvironmentSettings[],
  isEnabled: (environment: string) => boolean,
): Promise<Environment[]> {
  const { knex, views, now, mayRead } = reading;
  const [workers, counts] = await Promise.all([
    knex<WorkerRow>('workers').select('*').orderBy('url'),
    knex('connectors')
      .select('connectors.connect_cluster_id')
      .count({ count: '*' })
      .whereRaw(mayRead.sql, mayRead.bindings)
      .groupBy('connectors.connect_cluster_id') as Promise<
      Array<{ connect_cluster_id: number; count: number | string }>
    >,
  ]);
  return toEnvironments({
    environments,
    isEnabled,
    views,
    workers,
    silentWorkers: await readSilentWorkers(knex, workers, mayRead, now),
    connectors: new Map(
      counts.map(row => [row.connect_cluster_id, Number(row.count)]),
    ),
    heldConnectors: await readHeldConnectors(knex, views, mayRead),
  });
}

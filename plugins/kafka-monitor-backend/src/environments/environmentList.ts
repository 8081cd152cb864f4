import {
  ConnectCluster,
  Environment,
  Hold,
  Platform,
  SilentWorker,
  Worker,
  workerHealthSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectClusterRow, WorkerRow } from '../database/tables';
import { toIso } from '../database/values';
import { ConnectClusterView } from './connectClusterViews';
import { toFailure } from './connectFailure';
import { EnvironmentSettings } from './environmentSettings';

/** What the list of environments is made of. */
export interface EnvironmentEvidence {
  environments: readonly EnvironmentSettings[];
  isEnabled(environment: string): boolean;
  views: readonly ConnectClusterView[];
  workers: readonly WorkerRow[];
  silentWorkers: ReadonlyMap<number, SilentWorker[]>;
  /** Readable connectors by id of the Connect cluster. */
  connectors: ReadonlyMap<number, number>;
  /** Those of them that vanished and are held. */
  heldConnectors: ReadonlyMap<number, number>;
}

function toHold(
  row: ConnectClusterRow,
  { heldConnectors }: EnvironmentEvidence,
): Hold | null {
  if (row.hold_since === null) {
    return null;
  }
  const held = { since: toIso(row.hold_since), until: toIso(row.hold_until) };
  const names: string[] = JSON.parse(row.hold_names ?? '[]');
  switch (row.hold_reason) {
    case 'kafka-cluster-changed':
      return { reason: row.hold_reason, kafkaClusterIds: names, ...held };
    case 'many-vanished':
      return {
        reason: row.hold_reason,
        connectors: heldConnectors.get(row.id) ?? 0,
        ...held,
      };
    case 'same-cluster':
      return { reason: row.hold_reason, other: names[0] ?? '', ...held };
    default:
      return null;
  }
}

function toWorker(row: WorkerRow): Worker {
  return {
    url: row.url,
    workerId: row.worker_id,
    health: workerHealthSchema.catch('pending').parse(row.health),
    version: row.version,
    latencyMs: row.latency_ms,
    lastAnswerAt: toIso(row.last_answer_at),
    message: row.message,
    since: toIso(row.since),
  };
}

function toConnectCluster(
  { row, freshness }: ConnectClusterView,
  evidence: EnvironmentEvidence,
): ConnectCluster {
  return {
    name: row.connect_cluster,
    freshness,
    lastGoodAt: toIso(row.last_good_at),
    failingSince: toIso(row.failing_since),
    error: toFailure(row.error_kind, row.error_message),
    kafkaVersion: row.kafka_version,
    kafkaClusterId: row.kafka_cluster_id,
    hold: toHold(row, evidence),
    workers: evidence.workers
      .filter(worker => worker.connect_cluster_id === row.id)
      .map(toWorker),
    silentWorkers: evidence.silentWorkers.get(row.id) ?? [],
    connectors: evidence.connectors.get(row.id) ?? 0,
  };
}

/** Configured environments in their order, then those no longer configured. */
export function toEnvironments(evidence: EnvironmentEvidence): Environment[] {
  const clustersOf = (environment: string, order: string[]) =>
    evidence.views
      .filter(view => view.row.environment === environment)
      .sort((a, b) => {
        const place = (view: ConnectClusterView) => {
          const index = order.indexOf(view.row.connect_cluster);
          return index < 0 ? order.length : index;
        };
        return place(a) - place(b) || a.row.id - b.row.id;
      })
      .map(view => toConnectCluster(view, evidence));
  const configured = evidence.environments.map(
    (environment): Environment => ({
      name: environment.name,
      title: environment.title,
      platform: environment.platform,
      configured: true,
      enabled: evidence.isEnabled(environment.name),
      owners: environment.owners,
      connectClusters: clustersOf(
        environment.name,
        environment.connectClusters.map(cluster => cluster.name),
      ),
    }),
  );
  const known = new Set(configured.map(environment => environment.name));
  const left = new Map(
    evidence.views
      .filter(view => !known.has(view.row.environment))
      .map(view => [view.row.environment, view.row.platform as Platform]),
  );
  const others = [...left].sort().map(
    ([name, platform]): Environment => ({
      name,
      title: name,
      platform,
      configured: false,
      enabled: false,
      owners: [],
      connectClusters: clustersOf(name, []),
    }),
  );
  return [...configured, ...others];
}

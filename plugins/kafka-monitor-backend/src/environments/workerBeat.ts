import { WorkerHealth } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectClient, isConnectError } from '../connect';
import { ConnectClusterRow, WorkerRow } from '../database/tables';
import { ConnectClusterStore } from './connectClusterStore';

/** How often each configured worker URL is asked how it is. */
export const WORKER_INTERVAL_MS = 30_000;

/** What one worker answered. */
export interface WorkerAnswer {
  health: WorkerHealth;
  message: string | null;
  version: string | null;
  kafkaClusterId: string | null;
  latencyMs: number | null;
}

const TROUBLE: WorkerHealth[] = ['unhealthy', 'starting', 'unreachable'];

/**
 * Asks one worker how it is and who it is. `/health` exists since Kafka 3.9;
 * an older worker that answers is there, but can not be verified.
 */
export async function askWorker(
  client: ConnectClient,
  url: string,
  signal?: AbortSignal,
): Promise<WorkerAnswer> {
  const started = performance.now();
  try {
    const { status, message } = await client.health(url, signal);
    const latencyMs = Math.round(performance.now() - started);
    const known =
      status === 'healthy' || status === 'not-offered'
        ? await client.root({ url, signal })
        : undefined;
    return {
      health: status === 'not-offered' ? 'not-verifiable' : status,
      message: status === 'healthy' ? null : message,
      version: known?.version ?? null,
      kafkaClusterId: known?.kafkaClusterId ?? null,
      latencyMs,
    };
  } catch (error) {
    if (!isConnectError(error) || error.kind === 'aborted') {
      throw error;
    }
    return {
      health: 'unreachable',
      message: error.message,
      version: null,
      kafkaClusterId: null,
      latencyMs: null,
    };
  }
}

/** The next row of a worker, from its last one and its answer. */
export function nextWorker(
  last: WorkerRow,
  answer: WorkerAnswer,
  now: Date,
): Partial<WorkerRow> {
  const trouble = TROUBLE.includes(answer.health);
  const answered = answer.health !== 'unreachable';
  return {
    health: answer.health,
    message: answer.message,
    version: answer.version ?? last.version,
    kafka_cluster_id: answer.kafkaClusterId ?? last.kafka_cluster_id,
    latency_ms: answer.latencyMs,
    misses: answered ? 0 : last.misses + 1,
    last_answer_at: answered ? now : last.last_answer_at,
    since: trouble
      ? TROUBLE.includes(last.health as WorkerHealth)
        ? last.since ?? now
        : now
      : null,
  };
}

/** What a round over the workers of a Connect cluster found. */
export interface WorkerRound {
  /** A worker became trouble or ceased to be. */
  changed: boolean;
  /** The Kafka cluster that the workers are connected to, when they agree. */
  kafkaClusterId: string | null;
  version: string | null;
}

/** Asks every configured worker of a Connect cluster, all at once. */
export async function workerBeat(options: {
  row: ConnectClusterRow;
  client: ConnectClient;
  store: ConnectClusterStore;
  now: () => Date;
  signal?: AbortSignal;
}): Promise<WorkerRound> {
  const { row, client, store, now, signal } = options;
  const workers = await store.workers(row.id);
  let changed = false;
  const answers = await Promise.all(
    workers.map(async worker => {
      const answer = await askWorker(client, worker.url, signal);
      changed ||= worker.health !== answer.health;
      await store.updateWorker(
        row.id,
        worker.url,
        nextWorker(worker, answer, now()),
      );
      return answer;
    }),
  );
  const ids = new Set(answers.flatMap(each => each.kafkaClusterId ?? []));
  const versions = answers.flatMap(each => each.version ?? []).sort();
  return {
    changed,
    kafkaClusterId: ids.size === 1 ? [...ids][0] : null,
    version: versions[0] ?? null,
  };
}

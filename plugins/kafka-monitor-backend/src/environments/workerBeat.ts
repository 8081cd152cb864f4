import { WorkerHealth } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectClient, isConnectError } from '../connect';
import { ConnectClusterRow, WorkerRow } from '../database/tables';
import { toDate } from '../database/values';
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
  rejected: boolean;
}

/** What the columns hold: longer than what any worker gives by itself. */
const MAX_VERSION = 64;
const MAX_CLUSTER_ID = 128;

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
      version: known?.version.slice(0, MAX_VERSION) ?? null,
      kafkaClusterId: known?.kafkaClusterId?.slice(0, MAX_CLUSTER_ID) ?? null,
      latencyMs,
      rejected: false,
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
      rejected: error.kind === 'rejected-credentials',
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
  const wasTrouble = TROUBLE.includes(last.health as WorkerHealth);
  const answered = answer.health !== 'unreachable';
  return {
    health: answer.health,
    message: answer.message,
    version: answer.version ?? last.version,
    kafka_cluster_id: answer.kafkaClusterId ?? last.kafka_cluster_id,
    latency_ms: answer.latencyMs,
    misses: answered ? 0 : last.misses + 1,
    last_answer_at: answered ? now : last.last_answer_at,
    last_healthy_at: answered && !trouble ? now : last.last_healthy_at,
    since: trouble ? (wasTrouble && last.since) || now : null,
  };
}

/** What a round over the workers of a Connect cluster found. */
export interface WorkerRound {
  /** A worker became trouble or ceased to be. */
  changed: boolean;
  /**
   * When the worker that answers for all was last fine, if it has just said
   * that it is not: what it told since then is old.
   */
  deceivedSince: Date | undefined;
  /** A worker that was no use can be asked again. */
  recovered: boolean;
  /** The Kafka clusters that the workers say they are connected to. */
  kafkaClusterIds: string[];
  /** A worker rejected the credentials. */
  rejected: boolean;
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
  let deceivedSince: Date | undefined;
  let recovered = false;
  const answers = await Promise.all(
    workers.map(async worker => {
      const answer = await askWorker(client, worker.url, signal);
      changed ||= worker.health !== answer.health;
      recovered ||=
        TROUBLE.includes(worker.health as WorkerHealth) &&
        !TROUBLE.includes(answer.health);
      if (
        worker.url === row.active_url &&
        answer.health === 'unhealthy' &&
        worker.health !== 'unhealthy'
      ) {
        deceivedSince = toDate(worker.last_healthy_at) ?? undefined;
      }
      await store.updateWorker(
        row.id,
        worker.url,
        nextWorker(worker, answer, now()),
      );
      return answer;
    }),
  );
  const versions = answers.flatMap(each => each.version ?? []).sort();
  return {
    changed,
    deceivedSince,
    recovered,
    kafkaClusterIds: answers.flatMap(each => each.kafkaClusterId ?? []),
    rejected: answers.some(each => each.rejected),
    version: versions[0] ?? null,
  };
}

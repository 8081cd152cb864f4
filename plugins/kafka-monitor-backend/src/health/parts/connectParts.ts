import {
  staleAfterMs,
  SystemHealthAdvice,
  SystemHealthPart,
  SystemHealthState,
  unreachableAfterMs,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { WorkerRow } from '../../database/tables';
import { toDate, toIso } from '../../database/values';
import { ConnectClusterView } from '../../environments/connectClusterViews';
import { WORKER_INTERVAL_MS } from '../../environments/workerBeat';
import { isSilent } from '../../environments/workerLiveness';
import { healthPart } from './healthPart';
import { levelOf, Threshold } from './levels';

const latencyThreshold: Threshold = {
  bad: 'above',
  degraded: 2_000,
  down: null,
};
/** An answer that is older says nothing of now. */
const OLD_ANSWER_MS = 3 * WORKER_INTERVAL_MS;

type Judged = [SystemHealthState, SystemHealthAdvice?];

function judgeCluster({ row, freshness }: ConnectClusterView): Judged {
  switch (freshness) {
    case 'unreachable':
      return ['down', 'connect-cluster-unreachable'];
    case 'stale':
      return ['degraded', 'connect-cluster-stale'];
    case 'pending':
      return ['degraded', 'connect-cluster-pending'];
    default:
      return row.hold_since === null
        ? ['ok']
        : ['degraded', 'connect-cluster-held'];
  }
}

/** How old the last good look at a Connect cluster is. */
export function clusterPart(
  view: ConnectClusterView,
  statusIntervalMs: number,
  now: Date,
): SystemHealthPart {
  const { row, freshness } = view;
  const lastGoodAt = toDate(row.last_good_at);
  const [state, advice] = judgeCluster(view);
  const since = row.failing_since ?? row.hold_since;
  return healthPart('connect-cluster', {
    subject: `${row.environment}/${row.connect_cluster}`,
    state,
    figure: lastGoodAt && {
      value: Math.round((now.getTime() - lastGoodAt.getTime()) / 1000),
      unit: 's',
    },
    threshold: {
      bad: 'above',
      degraded: staleAfterMs(statusIntervalMs) / 1000,
      down: unreachableAfterMs(statusIntervalMs) / 1000,
    },
    since: state === 'ok' ? null : toIso(since),
    facts: {
      freshness,
      ...(row.kafka_version !== null && { version: row.kafka_version }),
    },
    reason:
      state === 'ok' ? null : row.error_message ?? row.hold_message ?? null,
    advice,
  });
}

function judgeWorker(worker: WorkerRow, now: Date): Judged {
  switch (worker.health) {
    case 'unhealthy':
      return ['down', 'worker-cut-off'];
    case 'unreachable':
      return [
        'down',
        isSilent(worker, now) ? 'worker-silent' : 'worker-unreachable',
      ];
    case 'starting':
      return ['degraded', 'worker-starting'];
    case 'pending':
      return ['degraded', 'worker-pending'];
    default: {
      const answeredAt = toDate(worker.last_answer_at);
      if (
        answeredAt === null ||
        now.getTime() - answeredAt.getTime() > OLD_ANSWER_MS
      ) {
        return ['degraded', 'worker-not-asked'];
      }
      const state = levelOf(worker.latency_ms ?? 0, latencyThreshold);
      return state === 'ok' ? [state] : [state, 'worker-slow'];
    }
  }
}

/** What a worker's URL answered the last time it was asked how it is. */
export function urlPart(
  cluster: string,
  worker: WorkerRow,
  now: Date,
): SystemHealthPart {
  const [state, advice] = judgeWorker(worker, now);
  return healthPart('connect-url', {
    subject: `${cluster} ${worker.url}`,
    state,
    figure:
      worker.latency_ms === null
        ? null
        : { value: worker.latency_ms, unit: 'ms' },
    threshold: latencyThreshold,
    since: state === 'ok' ? null : toIso(worker.since ?? worker.last_answer_at),
    facts: {
      health: worker.health,
      ...(worker.version !== null && { version: worker.version }),
      ...(worker.worker_id !== null && { workerId: worker.worker_id }),
    },
    reason: worker.message,
    advice,
  });
}

import { WorkerRow } from '../database/tables';
import { toDate } from '../database/values';
import { nextWorker, WorkerAnswer } from './workerBeat';

const NOW = new Date('2026-11-23T12:00:00Z');
const EARLIER = new Date('2026-11-23T11:00:00Z');
const last = (columns: Partial<WorkerRow> = {}): WorkerRow => ({
  connect_cluster_id: 1,
  url: 'http://one',
  worker_id: 'one:8083',
  health: 'healthy',
  version: '4.3.1',
  kafka_cluster_id: 'kafka-1',
  latency_ms: 3,
  message: null,
  misses: 0,
  last_answer_at: EARLIER,
  last_healthy_at: EARLIER,
  since: null,
  ...columns,
});
const answer = (columns: Partial<WorkerAnswer> = {}): WorkerAnswer => ({
  health: 'healthy',
  message: null,
  version: '4.3.1',
  kafkaClusterId: 'kafka-1',
  latencyMs: 5,
  rejected: false,
  ...columns,
});
const silent = answer({
  health: 'unreachable',
  message: 'refuses connections',
  version: null,
  kafkaClusterId: null,
  latencyMs: null,
});

describe('nextWorker', () => {
  it('counts the misses and remembers since when, and who it was', () => {
    const first = { ...last(), ...nextWorker(last(), silent, NOW) };
    expect(first).toMatchObject({
      health: 'unreachable',
      misses: 1,
      since: NOW,
      last_answer_at: EARLIER,
      version: '4.3.1',
      kafka_cluster_id: 'kafka-1',
    });
    const later = new Date(NOW.getTime() + 30_000);
    const second = nextWorker(first as WorkerRow, silent, later);
    expect(second).toMatchObject({ misses: 2, since: NOW });
  });

  it('begins anew with an answer', () => {
    const before = last({ health: 'unreachable', misses: 7, since: EARLIER });
    expect(nextWorker(before, answer(), NOW)).toMatchObject({
      health: 'healthy',
      misses: 0,
      since: null,
      last_answer_at: NOW,
    });
  });

  it('takes an unhealthy answer for an answer, and for trouble', () => {
    const next = nextWorker(last(), answer({ health: 'unhealthy' }), NOW);
    expect(next).toMatchObject({ misses: 0, last_answer_at: NOW });
    expect(toDate(next.since!)).toEqual(NOW);
  });

  it('takes a worker without /health for no trouble', () => {
    const next = nextWorker(last(), answer({ health: 'not-verifiable' }), NOW);
    expect(next.since).toBeNull();
  });
});

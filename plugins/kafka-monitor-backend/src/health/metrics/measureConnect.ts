import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { ConnectMeter } from '../../sync/createContexts';

/** Buckets in seconds: from an unchanged look to the longest time-out. */
const SECONDS = [
  0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60,
];

/** What this replica asks of Kafka Connect, and what comes of it. */
export function measureConnect(metrics: MetricsService): ConnectMeter {
  const advice = { explicitBucketBoundaries: SECONDS };
  const requests = metrics.createHistogram(
    'kafka_monitor.connect.request.duration',
    {
      description: 'Requests to Kafka Connect, by outcome',
      unit: 's',
      advice,
    },
  );
  const runs = metrics.createHistogram('kafka_monitor.sync.duration', {
    description: 'Syncs of Connect clusters, by outcome',
    unit: 's',
    advice,
  });
  const attributesOf = (cluster: { environment: string; name: string }) => ({
    environment: cluster.environment,
    connect_cluster: cluster.name,
  });
  return {
    onRequest: (cluster, { method, status, ms, errorKind }) =>
      requests.record(ms / 1_000, {
        ...attributesOf(cluster),
        outcome: errorKind ?? 'ok',
        'http.request.method': method,
        ...(status !== undefined && { 'http.response.status_code': status }),
      }),
    onRun: (cluster, { outcome, durationMs }) =>
      runs.record(durationMs / 1_000, { ...attributesOf(cluster), outcome }),
  };
}

import { KafkaMonitorSettings } from './internals';

export const INTERVALS = {
  statusIntervalMs: 15_000,
  infoIntervalMs: 3_600_000,
};

/** One environment per worker URL, each with one Connect cluster `main`. */
export function settingsFor(
  urls: readonly string[],
  statusTimeoutMs = 60_000,
): KafkaMonitorSettings {
  return {
    environments: urls.map((url, index) => ({
      name: `fleet-${index}`,
      title: `Fleet ${index}`,
      platform: 'kafka-connect',
      enabled: true,
      owners: [],
      connectClusters: [
        {
          environment: `fleet-${index}`,
          name: 'main',
          platform: 'kafka-connect',
          urls: [url],
          auth: { type: 'none' },
          workers: new Map(),
        },
      ],
    })),
    sync: {
      ...INTERVALS,
      statusTimeoutMs,
      infoTimeoutMs: 60_000,
      dailyAt: [],
      timeZone: 'UTC',
    },
    retention: { historyMs: 86_400_000, resolvedFailuresMs: 86_400_000 },
    failures: { settleTimeMs: 60_000 },
    support: {
      url: undefined,
      logUrl:
        'https://logs.example.com/?worker={worker}&task={task}&time={time}',
    },
    operations: { concurrency: 4 },
    assignmentRules: [],
    organization: { file: undefined },
    alerts: undefined,
    roles: { admins: [], services: [] },
    maskKeys: [],
  };
}

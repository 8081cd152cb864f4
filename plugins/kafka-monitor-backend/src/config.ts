import { Config, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { EnvironmentSettings } from './environments/environmentSettings';
import { configError, readEnvironments } from './environments/readEnvironments';

/** Intervals and time-outs of the sync, in milliseconds. */
export interface SyncSettings {
  statusIntervalMs: number;
  infoIntervalMs: number;
  statusTimeoutMs: number;
  infoTimeoutMs: number;
}

/** What `app-config` says, checked; people may override some while it runs. */
export interface KafkaMonitorSettings {
  environments: EnvironmentSettings[];
  sync: SyncSettings;
  retention: { historyMs: number };
  maskKeys: RegExp[];
  secretDigestKey?: string;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function readDuration(
  config: Config,
  key: string,
  limits: { default: number; min: number; max: number },
): number {
  if (!config.has(key)) {
    return limits.default;
  }
  let value: number;
  try {
    value = durationToMilliseconds(readDurationFromConfig(config, { key }));
  } catch (error) {
    throw configError(
      key,
      String(error instanceof Error ? error.message : error),
    );
  }
  if (!(value >= limits.min && value <= limits.max)) {
    throw configError(
      key,
      `must be between ${limits.min / SECOND} and ${
        limits.max / SECOND
      } seconds`,
    );
  }
  return value;
}

function readMaskKeys(config: Config): RegExp[] {
  const key = 'kafkaMonitor.maskKeys';
  return (config.getOptionalStringArray(key) ?? []).map((pattern, index) => {
    try {
      return new RegExp(pattern, 'i');
    } catch (error) {
      throw configError(`${key}[${index}]`, String(error));
    }
  });
}

/**
 * Everything under `kafkaMonitor`.
 *
 * @throws InputError naming the exact key of the first mistake
 */
export function readSettings(config: Config): KafkaMonitorSettings {
  return {
    environments: readEnvironments(config),
    sync: {
      statusIntervalMs: readDuration(
        config,
        'kafkaMonitor.sync.statusInterval',
        { default: 15 * SECOND, min: 5 * SECOND, max: HOUR },
      ),
      infoIntervalMs: readDuration(config, 'kafkaMonitor.sync.infoInterval', {
        default: 5 * MINUTE,
        min: 30 * SECOND,
        max: DAY,
      }),
      statusTimeoutMs: readDuration(config, 'kafkaMonitor.sync.statusTimeout', {
        default: 10 * SECOND,
        min: SECOND,
        max: 5 * MINUTE,
      }),
      infoTimeoutMs: readDuration(config, 'kafkaMonitor.sync.infoTimeout', {
        default: 30 * SECOND,
        min: SECOND,
        max: 10 * MINUTE,
      }),
    },
    retention: {
      historyMs: readDuration(config, 'kafkaMonitor.retention.history', {
        default: 90 * DAY,
        min: DAY,
        max: 3650 * DAY,
      }),
    },
    maskKeys: readMaskKeys(config),
    secretDigestKey: config.getOptionalString('kafkaMonitor.secretDigestKey'),
  };
}

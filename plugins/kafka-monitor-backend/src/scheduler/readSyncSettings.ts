import { Config } from '@backstage/config';
import { schedulerValueSchemas } from '@kafka-monitor/plugin-kafka-monitor-common';
import { checkConfig } from './checkConfig';
import { ReadDuration } from './readAlertSettings';

/** Intervals and time-outs of the sync, in milliseconds, and daily times. */
export interface SyncSettings {
  statusIntervalMs: number;
  infoIntervalMs: number;
  statusTimeoutMs: number;
  infoTimeoutMs: number;
  /** `HH:mm` each: when all is read anew. */
  dailyAt: string[];
  /** Of the daily times. */
  timeZone: string;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const BLOCK = 'kafkaMonitor.sync';

/**
 * Everything under `kafkaMonitor.sync`.
 *
 * @throws InputError naming the exact key of the first mistake
 */
export function readSyncSettings(
  config: Config,
  readDuration: ReadDuration,
): SyncSettings {
  const duration = (name: string, preset: number, min: number, max: number) =>
    readDuration(config, `${BLOCK}.${name}`, { default: preset, min, max });
  const { dailyAt, timeZone } = schedulerValueSchemas;
  return {
    statusIntervalMs: duration('statusInterval', 15 * SECOND, 5 * SECOND, HOUR),
    infoIntervalMs: duration('infoInterval', 5 * MINUTE, 30 * SECOND, DAY),
    statusTimeoutMs: duration('statusTimeout', 10 * SECOND, SECOND, 5 * MINUTE),
    infoTimeoutMs: duration('infoTimeout', 30 * SECOND, SECOND, 10 * MINUTE),
    dailyAt: checkConfig(
      `${BLOCK}.dailyAt`,
      dailyAt,
      config.getOptional(`${BLOCK}.dailyAt`) ?? [],
    ),
    timeZone: checkConfig(
      `${BLOCK}.timezone`,
      timeZone,
      config.getOptional(`${BLOCK}.timezone`) ?? 'UTC',
    ),
  };
}

import { SchedulerConfig } from '@kafka-monitor/plugin-kafka-monitor-common';
import { EnvironmentToggles } from '../environments/connectClusterViews';
import {
  EffectiveAlerts,
  effectiveAlerts,
  InstalledChannel,
} from './alertSettings';
import { lastDailyAt, nextDailyAt } from './dailyTimes';
import {
  ConfiguredSettings,
  StoredOverrides,
  toSchedulerConfig,
} from './schedulerOverrides';

const DAY_MS = 86_400_000;

/** Settings as they hold now. */
export interface CurrentSettings extends EnvironmentToggles {
  statusIntervalMs: number;
  infoIntervalMs: number;
  /** False also for environments that are not configured. */
  isEnabled(environment: string): boolean;
  /** The last daily time that has come; undefined: there are none. */
  lastDailyAt(now: Date): Date | undefined;
  nextDailyAt(now: Date): Date | undefined;
  retention: { historyMs: number; resolvedFailuresMs: number };
  config: SchedulerConfig;
  alerts: EffectiveAlerts;
}

/** The configuration with what people have changed of it. */
export function currentSettings(
  settings: ConfiguredSettings,
  stored: StoredOverrides,
  channels: readonly InstalledChannel[] = [],
): CurrentSettings {
  const config = toSchedulerConfig(settings, stored, channels);
  const enabled = new Map(
    config.environments.map(each => [each.name, each.enabled.value]),
  );
  const { overrides } = stored;
  // What is configured may be finer than what people can set.
  const length = (changed: number | undefined, unit: number, ms: number) =>
    changed === undefined ? ms : changed * unit;
  const { sync, retention } = settings;
  const times = config.dailyAt.value;
  const zone = config.timeZone.value;
  return {
    config,
    alerts: effectiveAlerts(config.alerts),
    isEnabled: environment => enabled.get(environment) ?? false,
    lastDailyAt: now => lastDailyAt(times, zone, now),
    nextDailyAt: now => nextDailyAt(times, zone, now),
    statusIntervalMs: length(
      overrides.statusIntervalSeconds,
      1000,
      sync.statusIntervalMs,
    ),
    infoIntervalMs: length(
      overrides.infoIntervalSeconds,
      1000,
      sync.infoIntervalMs,
    ),
    retention: {
      historyMs: length(overrides.historyDays, DAY_MS, retention.historyMs),
      resolvedFailuresMs: length(
        overrides.resolvedFailuresDays,
        DAY_MS,
        retention.resolvedFailuresMs,
      ),
    },
  };
}

/**
 * Environments that must be asked anew because of a change: those switched on
 * just now, and all that are on when an interval became shorter.
 */
export function environmentsToAsk(
  before: CurrentSettings,
  after: CurrentSettings,
): string[] {
  const shorter =
    after.statusIntervalMs < before.statusIntervalMs ||
    after.infoIntervalMs < before.infoIntervalMs;
  return after.config.environments
    .map(environment => environment.name)
    .filter(
      name => after.isEnabled(name) && (shorter || !before.isEnabled(name)),
    );
}

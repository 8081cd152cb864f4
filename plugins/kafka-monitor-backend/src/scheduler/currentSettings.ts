import { SchedulerConfig } from '@kafka-monitor/plugin-kafka-monitor-common';
import { KafkaMonitorSettings } from '../config';
import { EnvironmentToggles } from '../environments/connectClusterViews';
import {
  EffectiveAlerts,
  effectiveAlerts,
  InstalledChannel,
} from './alertSettings';
import { StoredOverrides, toSchedulerConfig } from './schedulerOverrides';

/** Toggles and intervals as they hold now. */
export interface CurrentSettings extends EnvironmentToggles {
  statusIntervalMs: number;
  infoIntervalMs: number;
  /** False also for environments that are not configured. */
  isEnabled(environment: string): boolean;
  config: SchedulerConfig;
  alerts: EffectiveAlerts;
}

/** The configuration with what people have changed of it. */
export function currentSettings(
  settings: Pick<KafkaMonitorSettings, 'environments' | 'sync' | 'alerts'>,
  stored: StoredOverrides,
  channels: readonly InstalledChannel[] = [],
): CurrentSettings {
  const config = toSchedulerConfig(settings, stored, channels);
  const enabled = new Map(
    config.environments.map(each => [each.name, each.enabled.value]),
  );
  const { statusIntervalSeconds, infoIntervalSeconds } = stored.overrides;
  const milliseconds = (changed: number | undefined, configured: number) =>
    changed === undefined ? configured : changed * 1000;
  return {
    config,
    alerts: effectiveAlerts(config.alerts),
    isEnabled: environment => enabled.get(environment) ?? false,
    statusIntervalMs: milliseconds(
      statusIntervalSeconds,
      settings.sync.statusIntervalMs,
    ),
    infoIntervalMs: milliseconds(
      infoIntervalSeconds,
      settings.sync.infoIntervalMs,
    ),
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

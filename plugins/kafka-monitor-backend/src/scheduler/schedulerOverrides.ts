import {
  alertOverridesSchema,
  SchedulerConfig,
  SchedulerConfigUpdate,
  infoIntervalSecondsSchema,
  statusIntervalSecondsSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { z } from 'zod';
import { KafkaMonitorSettings } from '../config';
import {
  InstalledChannel,
  toAlertSettings,
  withAlertsUpdate,
} from './alertSettings';
import { ALERT_DEFAULTS } from './readAlertSettings';

/** What people have changed; all else is as configured. */
export const overridesSchema = z.object({
  environments: z.record(z.string(), z.object({ enabled: z.boolean() })),
  statusIntervalSeconds: statusIntervalSecondsSchema.optional(),
  infoIntervalSeconds: infoIntervalSecondsSchema.optional(),
  alerts: alertOverridesSchema.optional(),
});

export type Overrides = z.infer<typeof overridesSchema>;

/** Nothing was changed. */
export const NO_OVERRIDES: Overrides = { environments: {} };

/** A stored version of the overrides; version 0 is the configuration alone. */
export interface StoredOverrides {
  version: number;
  updatedAt: string | null;
  updatedBy: string | null;
  overrides: Overrides;
}

/** The overrides with an update: left out stays, null goes back. */
export function withUpdate(
  overrides: Overrides,
  update: SchedulerConfigUpdate,
): Overrides {
  const environments = { ...overrides.environments };
  for (const [name, { enabled }] of Object.entries(update.environments ?? {})) {
    if (enabled === null) {
      delete environments[name];
    } else {
      environments[name] = { enabled };
    }
  }
  const interval = (
    before: number | undefined,
    given: number | null | undefined,
  ) => (given === undefined ? before : given ?? undefined);
  return {
    environments,
    statusIntervalSeconds: interval(
      overrides.statusIntervalSeconds,
      update.statusIntervalSeconds,
    ),
    infoIntervalSeconds: interval(
      overrides.infoIntervalSeconds,
      update.infoIntervalSeconds,
    ),
    alerts: update.alerts
      ? withAlertsUpdate(overrides.alerts ?? {}, update.alerts)
      : overrides.alerts,
  };
}

function setting<T>(configured: T, changed: T | undefined) {
  const source: 'configured' | 'changed' =
    changed === undefined ? 'configured' : 'changed';
  return { value: changed ?? configured, configured, source };
}

/** The settings as they hold, with where each value comes from. */
export function toSchedulerConfig(
  settings: Pick<KafkaMonitorSettings, 'environments' | 'sync' | 'alerts'>,
  stored: StoredOverrides,
  channels: readonly InstalledChannel[] = [],
): SchedulerConfig {
  const { overrides, version, updatedAt, updatedBy } = stored;
  const seconds = (ms: number) => Math.round(ms / 1000);
  return {
    version,
    updatedAt,
    updatedBy,
    environments: settings.environments.map(environment => ({
      name: environment.name,
      title: environment.title,
      platform: environment.platform,
      enabled: setting(
        environment.enabled,
        overrides.environments[environment.name]?.enabled,
      ),
    })),
    statusIntervalSeconds: setting(
      seconds(settings.sync.statusIntervalMs),
      overrides.statusIntervalSeconds,
    ),
    infoIntervalSeconds: setting(
      seconds(settings.sync.infoIntervalMs),
      overrides.infoIntervalSeconds,
    ),
    alerts: toAlertSettings(
      settings.alerts ?? ALERT_DEFAULTS,
      overrides.alerts ?? {},
      channels,
    ),
  };
}

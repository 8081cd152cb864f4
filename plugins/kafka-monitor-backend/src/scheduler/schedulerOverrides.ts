import {
  alertOverridesSchema,
  SchedulerConfig,
  SchedulerConfigUpdate,
  SchedulerValues,
  schedulerValueSchemas,
  schedulerValuesSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { z } from 'zod';
import { KafkaMonitorSettings } from '../config';
import {
  InstalledChannel,
  toAlertSettings,
  withAlertsUpdate,
} from './alertSettings';
import { ALERT_DEFAULTS } from './readAlertSettings';

const DAY_MS = 86_400_000;

/** What of the configuration people may change while it runs. */
export type ConfiguredSettings = Pick<
  KafkaMonitorSettings,
  'environments' | 'sync' | 'alerts' | 'retention'
>;

/** What people have changed; all else is as configured. */
export const overridesSchema = schedulerValuesSchema.extend({
  environments: z.record(z.string(), z.object({ enabled: z.boolean() })),
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
  return {
    environments,
    ...withValues(overrides, update),
    alerts: update.alerts
      ? withAlertsUpdate(overrides.alerts ?? {}, update.alerts)
      : overrides.alerts,
  };
}

/** The names of settings that are one value. */
export const VALUE_NAMES = Object.keys(schedulerValueSchemas) as Array<
  keyof SchedulerValues
>;

function withValues(
  overrides: Overrides,
  update: SchedulerConfigUpdate,
): SchedulerValues {
  return Object.fromEntries(
    VALUE_NAMES.map(name => [
      name,
      update[name] === undefined ? overrides[name] : update[name] ?? undefined,
    ]),
  );
}

/** Values as they are configured. */
function configuredValues({
  sync,
  retention,
}: ConfiguredSettings): Required<SchedulerValues> {
  const seconds = (ms: number) => Math.round(ms / 1000);
  const days = (ms: number) => Math.max(1, Math.round(ms / DAY_MS));
  return {
    statusIntervalSeconds: seconds(sync.statusIntervalMs),
    infoIntervalSeconds: seconds(sync.infoIntervalMs),
    dailyAt: sync.dailyAt,
    timeZone: sync.timeZone,
    historyDays: days(retention.historyMs),
    resolvedFailuresDays: days(retention.resolvedFailuresMs),
  };
}

function setting<T>(configured: T, changed: T | undefined) {
  const source: 'configured' | 'changed' =
    changed === undefined ? 'configured' : 'changed';
  return { value: changed ?? configured, configured, source };
}

/** The settings as they hold, with where each value comes from. */
export function toSchedulerConfig(
  settings: ConfiguredSettings,
  stored: StoredOverrides,
  channels: readonly InstalledChannel[] = [],
): SchedulerConfig {
  const { overrides, version, updatedAt, updatedBy } = stored;
  const values = configuredValues(settings);
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
      values.statusIntervalSeconds,
      overrides.statusIntervalSeconds,
    ),
    infoIntervalSeconds: setting(
      values.infoIntervalSeconds,
      overrides.infoIntervalSeconds,
    ),
    dailyAt: setting(values.dailyAt.toSorted(), overrides.dailyAt?.toSorted()),
    timeZone: setting(values.timeZone, overrides.timeZone),
    historyDays: setting(values.historyDays, overrides.historyDays),
    resolvedFailuresDays: setting(
      values.resolvedFailuresDays,
      overrides.resolvedFailuresDays,
    ),
    alerts: toAlertSettings(
      settings.alerts ?? ALERT_DEFAULTS,
      overrides.alerts ?? {},
      channels,
    ),
  };
}

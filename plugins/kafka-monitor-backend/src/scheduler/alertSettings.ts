import {
  AlertOverrides,
  AlertSettings,
  AlertSettingsUpdate,
  QuietHours,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { AlertDefaults } from './readAlertSettings';

/** A way to reach people, as settings name it. */
export interface InstalledChannel {
  id: string;
  title: string;
}

/** How people are told, as it holds now. */
export interface EffectiveAlerts {
  throttleMs: number;
  groupWaitMs: number;
  groupIntervalMs: number;
  /** Undefined: nobody is reminded. */
  reminderMs: number | undefined;
  quietHours: QuietHours | null;
  summaryAt: string;
  timeZone: string;
  emptySummary: boolean;
  isChannelEnabled(id: string): boolean;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

function setting<T>(configured: T, changed: T | undefined) {
  const source: 'configured' | 'changed' =
    changed === undefined ? 'configured' : 'changed';
  return {
    value: changed === undefined ? configured : changed,
    configured,
    source,
  };
}

/** The settings as they hold, with where each value comes from. */
export function toAlertSettings(
  configured: AlertDefaults,
  overrides: AlertOverrides,
  installed: readonly InstalledChannel[],
): AlertSettings {
  const { quietHours } = overrides;
  return {
    throttleMinutes: setting(
      Math.round(configured.throttleMs / MINUTE),
      overrides.throttleMinutes,
    ),
    groupWaitSeconds: setting(
      Math.round(configured.groupWaitMs / SECOND),
      overrides.groupWaitSeconds,
    ),
    groupIntervalSeconds: setting(
      Math.round(configured.groupIntervalMs / SECOND),
      overrides.groupIntervalSeconds,
    ),
    reminderHours: setting(
      Math.round((configured.reminderMs ?? 0) / HOUR),
      overrides.reminderHours,
    ),
    quietHours: setting(
      configured.quietHours,
      quietHours === 'none' ? null : quietHours,
    ),
    summaryAt: setting(configured.summaryAt, overrides.summaryAt),
    timeZone: setting(configured.timeZone, overrides.timeZone),
    emptySummary: setting(configured.emptySummary, overrides.emptySummary),
    channels: installed.map(({ id, title }) => ({
      id,
      title,
      enabled: setting(
        configured.channels.get(id) ?? true,
        overrides.channels?.[id],
      ),
    })),
  };
}

/** The overrides with an update: left out stays, null goes back. */
export function withAlertsUpdate(
  overrides: AlertOverrides,
  update: AlertSettingsUpdate,
): AlertOverrides {
  const { channels: changed, ...values } = update;
  const channels = { ...overrides.channels };
  for (const [id, enabled] of Object.entries(changed ?? {})) {
    if (enabled === null) {
      delete channels[id];
    } else {
      channels[id] = enabled;
    }
  }
  const merged: Record<string, unknown> = { ...overrides, channels };
  for (const [name, value] of Object.entries(values)) {
    if (value === null) {
      delete merged[name];
    } else if (value !== undefined) {
      merged[name] = value;
    }
  }
  return merged as AlertOverrides;
}

/** What those settings come to. */
export function effectiveAlerts(settings: AlertSettings): EffectiveAlerts {
  const off = new Set(
    settings.channels
      .filter(({ enabled }) => !enabled.value)
      .map(({ id }) => id),
  );
  const hours = settings.reminderHours.value;
  return {
    throttleMs: settings.throttleMinutes.value * MINUTE,
    groupWaitMs: settings.groupWaitSeconds.value * SECOND,
    groupIntervalMs: settings.groupIntervalSeconds.value * SECOND,
    reminderMs: hours > 0 ? hours * HOUR : undefined,
    quietHours: settings.quietHours.value,
    summaryAt: settings.summaryAt.value,
    timeZone: settings.timeZone.value,
    emptySummary: settings.emptySummary.value,
    isChannelEnabled: id => !off.has(id),
  };
}

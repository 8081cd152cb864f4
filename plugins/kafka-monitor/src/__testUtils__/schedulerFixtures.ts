import {
  SettingsChange,
  SyncRunItem,
  SyncRunStats,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { secondsAgo } from './fixtures';

/** A run that changed something. */
export function syncRunItem(part: Partial<SyncRunItem> = {}): SyncRunItem {
  return {
    id: '1',
    platform: 'kafka-connect',
    environment: 'production',
    connectCluster: 'main',
    startedAt: secondsAgo(600),
    durationMs: 1_500,
    outcome: 'changed',
    trigger: 'scheduled',
    added: 1,
    changed: 2,
    removed: 0,
    error: null,
    ...part,
  };
}

/** Two hours of runs, one of which failed. */
export function syncRunStats(part: Partial<SyncRunStats> = {}): SyncRunStats {
  const hour = { runs: 240, failed: 0, changed: 1, held: 0 };
  return {
    from: secondsAgo(2 * 3_600),
    to: secondsAgo(-1),
    hours: [
      { ...hour, at: secondsAgo(3_600), meanMs: 40, maxMs: 900 },
      { ...hour, at: secondsAgo(0), failed: 1, meanMs: 50, maxMs: 1_200 },
    ],
    ...part,
  };
}

/** Somebody changed how often the states are asked for. */
export function settingsChange(
  part: Partial<SettingsChange> = {},
): SettingsChange {
  return {
    id: '1',
    version: 1,
    at: secondsAgo(3_600),
    by: 'user:default/ann',
    changes: [
      {
        setting: 'statusIntervalSeconds',
        before: { value: 15, source: 'configured' },
        after: { value: 30, source: 'changed' },
      },
    ],
    ...part,
  };
}

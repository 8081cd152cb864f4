import { ListedHealth } from '@kafka-monitor/plugin-kafka-monitor-common';

/**
 * Colours of the theme, so that they are right in the dark, too; the same as
 * those of bars and signs of health.
 */
export const healthColors: Record<ListedHealth, string> = {
  running: 'var(--bui-fg-positive)',
  failed: 'var(--bui-fg-negative)',
  degraded: 'var(--bui-fg-warning)',
  'no-tasks': 'var(--bui-fg-warning)',
  unknown: 'var(--bui-fg-warning)',
  restarting: 'var(--bui-fg-announcement)',
  unassigned: 'var(--bui-fg-announcement)',
  paused: 'var(--bui-fg-secondary)',
  stopped: 'var(--bui-fg-secondary)',
  'last-seen': 'var(--bui-border-2)',
};

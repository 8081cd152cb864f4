import {
  Platform,
  SchedulerItem,
  SchedulerStatus,
  SyncRun,
  syncOutcomeSchema,
  syncTriggerSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectClusterRow } from '../database/tables';
import { toDate, toIso } from '../database/values';
import { ConnectClusterView } from '../environments/connectClusterViews';
import { toFailure } from '../environments/connectFailure';
import { CurrentSettings } from './currentSettings';

const MARGIN_MS = 90_000;

/** The clock that *stopped* is judged by. */
export interface SchedulerClock {
  now: Date;
  /** When this backend started: nothing can have run before the first one. */
  startedAt: Date;
  statusTimeoutMs: number;
}

function toRun(row: ConnectClusterRow): SyncRun | null {
  const outcome = syncOutcomeSchema.safeParse(row.run_outcome);
  if (row.run_started_at === null || !outcome.success) {
    return null;
  }
  return {
    startedAt: toIso(row.run_started_at),
    durationMs: row.run_duration_ms ?? 0,
    outcome: outcome.data,
    trigger: syncTriggerSchema.catch('scheduled').parse(row.run_trigger),
    added: row.run_added ?? 0,
    changed: row.run_changed ?? 0,
    removed: row.run_removed ?? 0,
    // A run that failed is the last look, whose kind of failure is known.
    error:
      row.run_error === null
        ? null
        : toFailure(row.error_kind ?? 'other', row.run_error),
  };
}

/** After how long without a look the scheduler is called stopped, in ms. */
export function stoppedAfterMs(
  { statusIntervalMs }: Pick<CurrentSettings, 'statusIntervalMs'>,
  statusTimeoutMs: number,
): number {
  return Math.max(3 * statusIntervalMs, statusTimeoutMs + MARGIN_MS);
}

function isWatched(view: ConnectClusterView): boolean {
  return view.freshness !== 'disabled' && view.freshness !== 'not-configured';
}

/**
 * Whether somebody, on any replica, still looks at a Connect cluster. A
 * change of the settings may have switched it on, so it counts as a look.
 */
function isLookedAt(
  view: ConnectClusterView,
  settings: CurrentSettings,
  clock: SchedulerClock,
): boolean {
  const limit = stoppedAfterMs(settings, clock.statusTimeoutMs);
  const { updatedAt } = settings.config;
  const last = Math.max(
    toDate(view.row.last_tick_at)?.getTime() ?? 0,
    clock.startedAt.getTime(),
    updatedAt === null ? 0 : new Date(updatedAt).getTime(),
  );
  return clock.now.getTime() - last <= limit;
}

/** What is told of Connect clusters; warnings are about teams. */
export type SyncStatus = Omit<SchedulerStatus, 'warnings'>;

/** For those who may not read all connectors: no run's numbers of them. */
export function withoutCounts(status: SyncStatus): SyncStatus {
  return {
    ...status,
    items: status.items.map(item => ({
      ...item,
      lastRun: item.lastRun && {
        ...item.lastRun,
        added: null,
        changed: null,
        removed: null,
      },
    })),
  };
}

/** Running or stopped, and what each Connect cluster's last run gave. */
export function schedulerStatus(
  views: readonly ConnectClusterView[],
  settings: CurrentSettings,
  clock: SchedulerClock,
  platform?: Platform,
): SyncStatus {
  const shown = views.filter(
    view =>
      view.freshness !== 'not-configured' &&
      (!platform || view.row.platform === platform),
  );
  const titles = new Map(
    settings.config.environments.map(({ name, title }) => [name, title]),
  );
  const position = [...titles.keys()];
  const items = shown
    .map(
      (view): SchedulerItem => ({
        platform: view.row.platform as Platform,
        environment: view.row.environment,
        environmentTitle:
          titles.get(view.row.environment) ?? view.row.environment,
        connectCluster: view.row.connect_cluster,
        enabled: settings.isEnabled(view.row.environment),
        freshness: view.freshness,
        lastRun: toRun(view.row),
        // Of one that was killed nothing more is heard.
        runningSince:
          isWatched(view) && isLookedAt(view, settings, clock)
            ? toIso(view.row.running_since)
            : null,
        requestsDone: view.row.run_requests,
        nextRunAt: isWatched(view) ? toIso(view.row.status_due_at) : null,
      }),
    )
    .sort(
      (a, b) =>
        position.indexOf(a.environment) - position.indexOf(b.environment) ||
        a.connectCluster.localeCompare(b.connectCluster),
    );
  const running = shown
    .filter(isWatched)
    .every(view => isLookedAt(view, settings, clock));
  const nextDailyAt = settings.nextDailyAt(clock.now);
  return { running, nextDailyAt: nextDailyAt?.toISOString() ?? null, items };
}

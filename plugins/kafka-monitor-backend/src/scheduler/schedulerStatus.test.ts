import { ConnectClusterRow } from '../database/tables';
import { NOW, secondsAgo } from '../database/fixtures';
import { viewConnectClusters } from '../environments/connectClusterViews';
import { currentSettings } from './currentSettings';
import { NO_OVERRIDES } from './schedulerOverrides';
import { schedulerStatus } from './schedulerStatus';

function settings(overrides: { statusIntervalMs?: number } = {}) {
  const environment = (name: string, enabled: boolean) => ({
    name,
    title: name.toUpperCase(),
    platform: 'kafka-connect' as const,
    enabled,
    owners: [],
    connectClusters: [],
  });
  return currentSettings(
    {
      environments: [
        environment('staging', true),
        environment('production', true),
        environment('attic', false),
      ],
      sync: {
        statusIntervalMs: 15_000,
        infoIntervalMs: 300_000,
        statusTimeoutMs: 10_000,
        infoTimeoutMs: 30_000,
        dailyAt: [],
        timeZone: 'UTC',
        ...overrides,
      },
      retention: { historyMs: 86_400_000, resolvedFailuresMs: 86_400_000 },
      alerts: undefined,
    },
    { version: 0, updatedAt: null, updatedBy: null, overrides: NO_OVERRIDES },
  );
}

function row(columns: Partial<ConnectClusterRow>) {
  return {
    environment: 'production',
    connect_cluster: 'main',
    platform: 'kafka-connect',
    configured: true,
    last_good_at: secondsAgo(5),
    failing_since: null,
    last_tick_at: secondsAgo(5),
    status_due_at: secondsAgo(-10),
    run_started_at: null,
    run_outcome: null,
    run_trigger: null,
    run_requests: 0,
    running_since: null,
    ...columns,
  } as ConnectClusterRow;
}

function status(
  rows: ConnectClusterRow[],
  options: {
    startedAt?: Date;
    settings?: ReturnType<typeof settings>;
    platform?: 'kafka-raft';
  } = {},
) {
  const current = options.settings ?? settings();
  return schedulerStatus(
    viewConnectClusters(rows, current, NOW),
    current,
    {
      now: NOW,
      startedAt: options.startedAt ?? secondsAgo(86_400),
      statusTimeoutMs: 10_000,
    },
    options.platform,
  );
}

describe('the scheduler', () => {
  it('runs while every Connect cluster was looked at lately', () => {
    expect(status([row({ last_tick_at: secondsAgo(100) })]).running).toBe(true);
    expect(status([row({ last_tick_at: secondsAgo(101) })]).running).toBe(
      false,
    );
    expect(
      status([row({}), row({ last_tick_at: secondsAgo(500) })]).running,
    ).toBe(false);
    expect(status([]).running).toBe(true);
  });

  it('has three intervals of time where these are long', () => {
    const slow = settings({ statusIntervalMs: 600_000 });
    const rows = [row({ last_tick_at: secondsAgo(1800) })];
    expect(status(rows, { settings: slow }).running).toBe(true);
    expect(status(rows).running).toBe(false);
  });

  it('is not called stopped before its first look could be over', () => {
    const rows = [row({ last_tick_at: null })];
    expect(status(rows, { startedAt: secondsAgo(30) }).running).toBe(true);
    expect(status(rows, { startedAt: secondsAgo(300) }).running).toBe(false);
  });

  it('does not look at what is switched off or not configured', () => {
    const long = { last_tick_at: secondsAgo(9999) };
    const off = status([row({ environment: 'attic', ...long })]);
    expect(off.running).toBe(true);
    expect(off.items).toMatchObject([
      { environment: 'attic', enabled: false, nextRunAt: null },
    ]);
    const old = status([row({ configured: false, ...long })]);
    expect(old).toEqual({ running: true, nextDailyAt: null, items: [] });
  });

  it('tells the last run of each, in the order of the configuration', () => {
    const { items } = status([
      row({}),
      row({
        environment: 'staging',
        run_started_at: secondsAgo(20),
        run_duration_ms: 120,
        run_outcome: 'failed',
        run_error: 'nobody there',
        error_kind: 'unreachable',
      }),
    ]);
    expect(items).toMatchObject([
      {
        environment: 'staging',
        environmentTitle: 'STAGING',
        lastRun: {
          startedAt: secondsAgo(20).toISOString(),
          durationMs: 120,
          outcome: 'failed',
          added: 0,
          error: { kind: 'unreachable', message: 'nobody there' },
        },
      },
      {
        environment: 'production',
        lastRun: null,
        nextRunAt: secondsAgo(-10).toISOString(),
      },
    ]);
  });

  it('is asked about one platform at a time', () => {
    expect(status([row({})], { platform: 'kafka-raft' }).items).toEqual([]);
  });
});

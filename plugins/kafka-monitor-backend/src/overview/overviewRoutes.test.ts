import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  kafkaMonitorEnvironmentReadPermission,
  OVERVIEW_DAYS,
  overviewSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import { startTestRouter } from '../__testUtils__/startTestRouter';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import {
  NOW,
  secondsAgo,
  seedConnectCluster,
  seedConnectors,
} from '../database/fixtures';
import {
  FailureSeed,
  seedFailures,
} from '../failures/__testUtils__/seedFailures';
import { kafkaConnectorConditions } from '../permissions';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const FAILED = [{ state: 'FAILED' }];
const DEGRADED = [{ state: 'FAILED' }, { state: 'RUNNING' }];
const HOUR = 3600;
const DAY = 24 * HOUR;
const acknowledged = {
  acknowledged_by: 'user:default/ann',
  acknowledged_at: secondsAgo(60),
  acknowledged_until: secondsAgo(-HOUR),
};

/** One that was over after a while. */
const over = (name: string, ago: number, took: number): FailureSeed => ({
  name,
  since_by: secondsAgo(ago),
  recovering_by: secondsAgo(ago - took),
  closed_at: secondsAgo(ago - took - 60),
  last_occurrence_at: secondsAgo(ago),
  ended_as: 'recovered',
});

describe.each(databases.each)('the dashboard on %s', databaseId => {
  let knex: Knex;
  let router: Awaited<ReturnType<typeof startTestRouter>>;
  let main: number;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    router = await startTestRouter(knex);
    main = await seedConnectCluster(knex);
  });
  afterEach(async () => {
    await router.stop();
  });

  const get = async (query = '') => {
    const { status, body } = await request(router.server).get(
      `/api/kafka-monitor/overview${query}`,
    );
    expect([status, body.error?.message]).toEqual([200, undefined]);
    return overviewSchema.strict().parse(body);
  };
  const names = (items: Array<{ failure: { name: string } }>) =>
    items.map(({ failure }) => failure.name);

  it('counts what is watched; what is silent is last seen, not running', async () => {
    const second = await seedConnectCluster(knex, {
      connect_cluster: 'second',
      last_good_at: secondsAgo(90),
      failing_since: secondsAgo(80),
    });
    const attic = await seedConnectCluster(knex, { environment: 'attic' });
    const gone = await seedConnectCluster(knex, {
      environment: 'removed',
      configured: false,
    });
    await seedConnectors(knex, main, [
      { name: 'a' },
      { name: 'b' },
      { name: 'c', tasks: FAILED },
      { name: 'd', tasks: DEGRADED },
      { name: 'e', state: 'PAUSED' },
      { name: 'f', state: 'UNASSIGNED' },
    ]);
    await seedConnectors(knex, second, [
      { name: 'a' },
      { name: 'b', tasks: FAILED },
    ]);
    await seedConnectors(knex, attic, [{ name: 'a' }]);
    await seedConnectors(knex, gone, [{ name: 'a' }]);
    const { counts, totalConnectors, environments } = await get();
    expect(totalConnectors).toBe(8);
    expect(counts).toMatchObject({
      running: 2,
      failed: 1,
      degraded: 1,
      paused: 1,
      unassigned: 1,
      stopped: 0,
      'last-seen': 2,
    });
    expect(
      environments.map(({ name, configured, enabled, freshness }) => [
        ...[name, configured, enabled, freshness],
      ]),
    ).toEqual([
      ['staging', true, true, 'pending'],
      ['production', true, true, 'stale'],
      ['attic', true, false, 'disabled'],
      ['removed', false, false, 'not-configured'],
    ]);
    expect(environments[1]).toMatchObject({
      title: 'PRODUCTION',
      counts: { running: 2, failed: 1, 'last-seen': 2 },
      lastGoodAt: secondsAgo(90).toISOString(),
      connectClusters: { fresh: 1, total: 2 },
    });
    expect(environments[2].counts).toMatchObject({
      running: 0,
      'last-seen': 1,
    });
    expect(environments[3].counts['last-seen']).toBe(1);
    expect(environments[0]).toMatchObject({
      lastGoodAt: null,
      connectClusters: { fresh: 0, total: 0 },
    });
  });

  it('never mixes the platforms unless both are asked for', async () => {
    const raft = await seedConnectCluster(knex, {
      environment: 'staging',
      platform: 'kafka-raft',
    });
    await seedConnectors(knex, main, [{ name: 'a', tasks: FAILED }]);
    await seedConnectors(knex, raft, [{ name: 'r', tasks: FAILED }]);
    await seedFailures(knex, main, [
      { name: 'a', flapping_until: secondsAgo(-9) },
      over('a', 2 * HOUR, 60),
    ]);
    const place = { environment: 'staging', platform: 'kafka-raft' };
    await seedFailures(knex, raft, [
      { name: 'r', ...place, flapping_until: secondsAgo(-9) },
      { ...over('r', 2 * HOUR, 120), ...place },
    ]);
    const told = async (query: string) => {
      const overview = await get(query);
      return [
        overview.counts.failed,
        names(overview.needsAttention.items).sort().join(),
        overview.needsAttention.totalItems,
        overview.recent
          .map(({ name }) => name)
          .sort()
          .join(),
        overview.trend.recovered,
        overview.trend.meanTimeToRecoverySeconds,
        overview.mostFlapping
          .map(({ name }) => name)
          .sort()
          .join(),
      ];
    };
    expect(await told('?platform=kafka-connect')).toEqual([
      1,
      'a',
      1,
      'a,a',
      1,
      60,
      'a',
    ]);
    expect(await told('?platform=kafka-raft')).toEqual([
      1,
      'r',
      1,
      'r,r',
      1,
      120,
      'r',
    ]);
    expect(await told('')).toEqual([2, 'a,r', 2, 'a,a,r,r', 2, 90, 'a,r']);
    const { environments } = await get('?platform=kafka-raft');
    expect(environments.map(({ name }) => name)).toEqual(['staging']);
  });

  it('tells what needs attention: critical, then worst, then newest', async () => {
    await seedConnectors(knex, main, [
      { name: 'new', tasks: FAILED },
      { name: 'old', tasks: FAILED },
      { name: 'part', tasks: DEGRADED },
      { name: 'critical', tasks: DEGRADED, critical: true },
      { name: 'taken', tasks: FAILED },
    ]);
    await seedFailures(knex, main, [
      { name: 'old', since_by: secondsAgo(9000) },
      { name: 'part', kind: 'degraded', since_by: secondsAgo(10) },
      {
        name: 'new',
        since_by: secondsAgo(30),
        team: 'payments',
        cause_line: 'PSQLException: permission denied',
        fingerprint: 'f00d',
      },
      {
        name: 'critical',
        kind: 'degraded',
        critical: true,
        since_by: secondsAgo(8000),
      },
      { name: 'gone', kind: 'vanished', since_by: secondsAgo(99) },
      { name: 'taken', ...acknowledged },
      { name: 'taken and critical', critical: true, ...acknowledged },
      over('old', 5 * HOUR, 60),
    ]);
    const overview = await get();
    expect(names(overview.needsAttention.items)).toEqual([
      ...['critical', 'new', 'old', 'part', 'gone'],
    ]);
    expect(overview.needsAttention.totalItems).toBe(5);
    expect(overview.needsAttention.items[1]).toMatchObject({
      failure: {
        status: 'open',
        since: { by: secondsAgo(30).toISOString() },
        cause: { line: 'PSQLException: permission denied' },
      },
      connector: { name: 'new', health: 'failed' },
    });
    expect(overview.needsAttention.items[1].connector?.allowed).toContain(
      'restart',
    );
    expect(overview.needsAttention.items[4].connector).toBeNull();
    expect(names(overview.acknowledged.items)).toEqual([
      ...['taken and critical', 'taken'],
    ]);
    expect(overview.acknowledged.totalItems).toBe(2);
  });

  it('tells no more than ten of each one by one, and counts all', async () => {
    await seedFailures(
      knex,
      main,
      Array.from({ length: 24 }, (_, index) => ({
        name: `c${index}`,
        critical: index % 6 === 0,
        since_by: secondsAgo(1000 - index),
        ...(index >= 12 ? acknowledged : {}),
      })),
    );
    const { needsAttention, acknowledged: taken, recent } = await get();
    expect(names(needsAttention.items)).toEqual(
      [6, 0, 11, 10, 9, 8, 7, 5, 4, 3].map(index => `c${index}`),
    );
    expect(needsAttention.totalItems).toBe(12);
    expect(taken.items).toHaveLength(10);
    expect(taken.totalItems).toBe(12);
    expect(recent.map(({ name }) => name)).toEqual(
      [23, 22, 21, 20, 19, 18, 17, 16, 15, 14].map(index => `c${index}`),
    );
  });

  it('tells what happened last, also what is over', async () => {
    await seedFailures(knex, main, [
      over('second', 500, 60),
      { name: 'third', since_by: secondsAgo(900) },
      { name: 'first', since_by: secondsAgo(100), ...acknowledged },
    ]);
    const { recent } = await get();
    expect(recent.map(({ name, status }) => [name, status])).toEqual([
      ['first', 'acknowledged'],
      ['second', 'resolved'],
      ['third', 'open'],
    ]);
  });

  it('counts by the days of the time zone, without leaving one out', async () => {
    await seedFailures(knex, main, [
      // At 18:00 UTC of the day before, when it is today in Jakarta.
      over('a', 18 * HOUR, 600),
      over('a', 40 * HOUR, 600),
      over('a', 20 * DAY, 600),
      { name: 'b', since_by: secondsAgo(60) },
    ]);
    const days = async (timeZone?: string) => {
      const { trend } = await get(timeZone ? `?timeZone=${timeZone}` : '');
      expect(trend.timeZone).toBe(timeZone ?? 'UTC');
      expect(trend.days).toHaveLength(OVERVIEW_DAYS);
      expect(trend.days[0].day).toBe('2026-11-10');
      return trend.days
        .filter(({ opened, resolved }) => opened + resolved > 0)
        .map(({ day, opened, resolved }) => [day, opened, resolved]);
    };
    expect(await days()).toEqual([
      ['2026-11-21', 1, 1],
      ['2026-11-22', 1, 1],
      ['2026-11-23', 1, 0],
    ]);
    expect(await days('Asia/Jakarta')).toEqual([
      ['2026-11-22', 1, 1],
      ['2026-11-23', 2, 1],
    ]);
  });

  it('takes the mean of what recovered, not of what was stood down', async () => {
    const ended = (ended_as: string): FailureSeed => ({
      ...over('b', 5 * HOUR, 4 * HOUR),
      ended_as,
    });
    await seedFailures(knex, main, [
      over('a', 5 * HOUR, 100),
      over('a', 4 * HOUR, 300),
      ended('stood-down'),
      ended('resolved'),
      ended('gone'),
      // Before the days that are told.
      over('a', 30 * DAY, 9000),
    ]);
    const { trend } = await get();
    expect(trend).toMatchObject({
      recovered: 2,
      meanTimeToRecoverySeconds: 200,
    });
    expect(trend.days.at(-1)).toMatchObject({ opened: 5, resolved: 5 });
  });

  it('knows no mean while nothing has recovered', async () => {
    expect((await get()).trend).toMatchObject({
      recovered: 0,
      meanTimeToRecoverySeconds: null,
    });
  });

  it('names the connectors that flap most, now or in these days', async () => {
    const ids = await seedFailures(knex, main, [
      { ...over('restless', 3 * DAY, 60), occurrences: 9 },
      { ...over('restless', 2 * DAY, 60), occurrences: 4 },
      { name: 'now', occurrences: 6, flapping_until: secondsAgo(-60) },
      { ...over('calm', DAY, 60), occurrences: 50 },
      { ...over('long ago', 30 * DAY, 60), occurrences: 70 },
    ]);
    const started = (id: string, ago: number) => ({
      failure_id: id,
      kind: 'flapping-started',
      happened_by: secondsAgo(ago),
      payload: '{}',
    });
    await knex('failure_events').insert([
      started(ids[0], 3 * DAY),
      started(ids[0], 3 * DAY - 9),
      started(ids[1], 2 * DAY),
      started(ids[4], 30 * DAY),
      { ...started(ids[3], DAY), kind: 'opened' },
      // It has been flapping for longer than the days that are told.
      started(ids[2], 40 * DAY),
    ]);
    expect((await get()).mostFlapping).toEqual([
      {
        platform: 'kafka-connect',
        environment: 'production',
        connectCluster: 'main',
        name: 'restless',
        failures: 2,
        occurrences: 13,
        lastOccurrenceAt: secondsAgo(2 * DAY).toISOString(),
        flapping: false,
      },
      expect.objectContaining({ name: 'now', occurrences: 6, flapping: true }),
    ]);
  });

  it('shows and counts only what the caller may read', async () => {
    await seedConnectors(knex, main, [
      { name: 'mine', team: 'payments', tasks: FAILED },
      { name: 'hidden', team: 'risk', tasks: FAILED },
    ]);
    for (const team of ['payments', 'risk']) {
      const name = team === 'risk' ? 'hidden' : 'mine';
      await seedFailures(knex, main, [
        { name, team, flapping_until: secondsAgo(-60) },
        { ...over(name, HOUR, team === 'risk' ? 9000 : 60), team },
      ]);
    }
    router.setPolicy(permission =>
      permission.name.includes('connector')
        ? {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'kafka-monitor',
            resourceType: 'kafka-connector',
            conditions: kafkaConnectorConditions.isOnTeam({
              teams: permission.name.endsWith('.read') ? ['payments'] : [],
            }),
          }
        : undefined,
    );
    const overview = await get();
    expect(overview).toMatchObject({
      totalConnectors: 1,
      counts: { failed: 1 },
      needsAttention: { totalItems: 1 },
      trend: { recovered: 1, meanTimeToRecoverySeconds: 60 },
      mostFlapping: [{ name: 'mine' }],
    });
    expect(overview.trend.days.at(-1)).toMatchObject({
      opened: 2,
      resolved: 1,
    });
    expect(overview.needsAttention.items[0].connector?.allowed).toEqual([]);
    expect(overview.recent).toHaveLength(2);
    expect(JSON.stringify(overview)).not.toContain('hidden');
  });

  it('is refused to who may not read environments', async () => {
    router.setPolicy(permission =>
      permission.name === kafkaMonitorEnvironmentReadPermission.name
        ? { result: AuthorizeResult.DENY }
        : undefined,
    );
    const { status } = await request(router.server).get(
      '/api/kafka-monitor/overview',
    );
    expect(status).toBe(403);
  });

  it.each<[string, RegExp]>([
    ['?timeZone=Mars/Olympus', /timeZone.*time zone/],
    ['?platform=kafka', /platform/],
    ['?environment=production', /unknown/],
  ])('refuses %s, naming it', async (query, message) => {
    const { status, body } = await request(router.server).get(
      `/api/kafka-monitor/overview${query}`,
    );
    expect([status, body.error.message]).toEqual([
      400,
      expect.stringMatching(message),
    ]);
  });

  it('is there before anything has been looked at', async () => {
    await knex('connect_clusters').delete();
    expect(await get()).toMatchObject({
      totalConnectors: 0,
      needsAttention: { items: [], totalItems: 0 },
      recent: [],
      mostFlapping: [],
      environments: [{ freshness: 'pending' }, {}, { freshness: 'disabled' }],
    });
    expect((await get()).trend.days.at(-1)?.day).toBe(
      NOW.toISOString().slice(0, 10),
    );
  });
});

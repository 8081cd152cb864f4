import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  syncRunListSchema,
  syncRunStatsSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import { startTestRouter } from '../__testUtils__/startTestRouter';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { NOW, secondsAgo, seedConnectCluster } from '../database/fixtures';
import { deleteOldRuns } from './runRetention';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const HOUR = 3_600;

describe.each(databases.each)('runs on %s', id => {
  let knex: Knex;
  let router: Awaited<ReturnType<typeof startTestRouter>>;
  let production: number;
  let raft: number;

  /** As a sync leaves it: in the sums of its hour, and most as a row. */
  const keep = async (
    cluster: number,
    ago: number,
    facts: Record<string, unknown> = {},
  ) => {
    const run = {
      connect_cluster_id: cluster,
      started_at: secondsAgo(ago),
      duration_ms: 100,
      outcome: 'changed',
      trigger: 'scheduled',
      added: 1,
      changed: 2,
      removed: 3,
      ...facts,
    };
    const counts = (outcome: string) => (run.outcome === outcome ? 1 : 0);
    await knex('sync_hours')
      .insert({
        connect_cluster_id: cluster,
        hour: new Date(
          Math.floor(run.started_at.getTime() / 3_600_000) * 3_600_000,
        ),
        runs: 1,
        failed: counts('failed'),
        changed: counts('changed'),
        held: 0,
        remarkable: 1,
        total_ms: run.duration_ms,
        max_ms: run.duration_ms,
      })
      .onConflict(['connect_cluster_id', 'hour'])
      .merge({ runs: knex.raw('sync_hours.runs + 1') });
    if (run.outcome !== 'unchanged' || run.trigger !== 'scheduled') {
      await knex('sync_runs').insert(run);
    }
  };
  const get = async (path: string) => {
    const { status, body } = await request(router.server).get(
      `/api/kafka-monitor/scheduler/runs${path}`,
    );
    expect(status).toBe(200);
    return body;
  };
  const startsOf = (body: any) =>
    body.items.map(
      (item: any) =>
        (NOW.getTime() - new Date(item.startedAt).getTime()) / 1_000,
    );

  beforeEach(async () => {
    knex = await databases.init(id);
    production = await seedConnectCluster(knex);
    raft = await seedConnectCluster(knex, {
      environment: 'staging',
      connect_cluster: 'raft',
      platform: 'kafka-raft',
    });
    const gone = await seedConnectCluster(knex, {
      environment: 'gone',
      configured: false,
    });
    await keep(gone, 2 * HOUR);
    await keep(production, 30 * HOUR);
    await keep(production, 2 * HOUR, {
      outcome: 'failed',
      error_kind: 'timed-out',
      error_message: 'it took too long',
    });
    await keep(raft, 2 * HOUR, { duration_ms: 400 });
    await keep(production, 600, { outcome: 'unchanged', trigger: 'daily' });
    await keep(production, 300, { outcome: 'unchanged' });
    router = await startTestRouter(knex);
  });
  afterEach(async () => {
    await router.stop();
  });

  it('are told newest first, a page at a time', async () => {
    const first = await get('?limit=2');
    expect(syncRunListSchema.parse(first)).toEqual(first);
    expect(first.items).toMatchObject([
      { trigger: 'daily', outcome: 'unchanged', added: 1 },
      { environment: 'staging', connectCluster: 'raft' },
    ]);
    const rest = await get(`?limit=2&cursor=${first.nextCursor}`);
    expect(startsOf(rest)).toEqual([2 * HOUR, 30 * HOUR]);
    expect(rest.items[0].error).toMatchObject({ kind: 'timed-out' });
    expect(rest.nextCursor).toBeUndefined();
  });

  it.each([
    ['?platform=kafka-raft', [2 * HOUR]],
    ['?environment=production&environment=nowhere', [600, 2 * HOUR, 30 * HOUR]],
    ['?connectCluster=raft', [2 * HOUR]],
    [
      '?connectCluster=raft&connectCluster=main',
      [600, 2 * HOUR, 2 * HOUR, 30 * HOUR],
    ],
    ['?outcome=failed', [2 * HOUR]],
    ['?trigger=daily&trigger=requested', [600]],
    [`?from=${secondsAgo(3 * HOUR).toISOString()}`, [600, 2 * HOUR, 2 * HOUR]],
    [`?to=${secondsAgo(3 * HOUR).toISOString()}`, [30 * HOUR]],
  ])('are found by %s', async (query, starts) => {
    expect(startsOf(await get(query))).toEqual(starts);
  });

  it('are summed up by the hour, those without a row too', async () => {
    const stats = await get('/stats');
    expect(syncRunStatsSchema.parse(stats)).toEqual(stats);
    expect(stats.hours).toEqual([
      {
        at: secondsAgo(2 * HOUR).toISOString(),
        runs: 2,
        failed: 1,
        changed: 1,
        held: 0,
        meanMs: 250,
        maxMs: 400,
      },
      expect.objectContaining({ runs: 2, changed: 0, failed: 0 }),
    ]);
    const long = await get(
      `/stats?platform=kafka-connect&from=${secondsAgo(
        48 * HOUR,
      ).toISOString()}`,
    );
    expect(long.hours.map(({ runs }: any) => runs)).toEqual([1, 1, 2]);
  });

  it('say no numbers of connectors that the viewer may not read', async () => {
    router.setPolicy(permission =>
      permission.name === 'kafka-monitor.connector.read'
        ? { result: AuthorizeResult.DENY }
        : undefined,
    );
    expect((await get('?limit=1')).items).toMatchObject([
      { added: null, changed: null, removed: null },
    ]);
    expect((await get('/stats')).hours[0]).toMatchObject({
      runs: 2,
      changed: null,
    });
    router.setPolicy(() => ({ result: AuthorizeResult.DENY }));
    for (const path of ['', '/stats']) {
      const answer = await request(router.server).get(
        `/api/kafka-monitor/scheduler/runs${path}`,
      );
      expect(answer.status).toBe(403);
    }
  });

  it('go after two weeks, their sums and changes of settings with the history', async () => {
    const DAY = 24 * HOUR;
    await keep(production, 13 * DAY);
    await keep(production, 15 * DAY);
    await keep(production, 91 * DAY);
    await knex('settings_changes').insert(
      [89, 91].map(days => ({
        version: days,
        at: secondsAgo(days * DAY),
        by: 'user:default/ann',
        changes: '[]',
      })),
    );
    const deleted = await deleteOldRuns(knex, secondsAgo(90 * DAY), {
      now: NOW,
    });
    expect(deleted).toEqual({ runs: 2, runHours: 1, settingsChanges: 1 });
    expect(startsOf(await get('')).at(-1)).toBe(30 * HOUR);
    expect(await knex('settings_changes').pluck('version')).toEqual([89]);
  });
});

import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { seedConnectCluster } from '../database/fixtures';
import { toDate, toNumber } from '../database/values';
import { keepRun, SyncRunFacts } from './keepRun';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const BEGIN = Date.parse('2026-11-23T12:00:00.000Z');

describe.each(databases.each)('runs that are kept on %s', id => {
  let knex: Knex;
  let cluster: number;

  beforeEach(async () => {
    knex = await databases.init(id);
    cluster = await seedConnectCluster(knex);
  });
  afterEach(() => knex.destroy());

  const keep = (seconds: number, facts: Partial<SyncRunFacts> = {}) =>
    keepRun(knex, cluster, {
      startedAt: new Date(BEGIN + seconds * 1_000),
      trigger: 'scheduled',
      outcome: 'unchanged',
      durationMs: 10,
      added: 0,
      changed: 0,
      removed: 0,
      error: undefined,
      ...facts,
    });
  const hours = async () =>
    (await knex('sync_hours').orderBy('hour')).map(row => ({
      ...row,
      hour: toDate(row.hour).toISOString(),
      total_ms: toNumber(row.total_ms),
    }));

  it('are sums alone where nothing changed, an hour at a time', async () => {
    await keep(0);
    await keep(15, { durationMs: 50.4 });
    await keep(3_599, { durationMs: 20 });
    await keep(3_600);
    expect(await hours()).toMatchObject([
      {
        hour: '2026-11-23T12:00:00.000Z',
        runs: 3,
        failed: 0,
        total_ms: 80,
        max_ms: 50,
      },
      { hour: '2026-11-23T13:00:00.000Z', runs: 1, max_ms: 10 },
    ]);
    expect(await knex('sync_runs')).toEqual([]);
  });

  it('have a row where there is something to tell', async () => {
    await keep(0, { outcome: 'changed', added: 2, changed: 1, removed: 3 });
    await keep(15, {
      outcome: 'failed',
      error: { kind: 'timed-out', message: 'it took too long' },
    });
    await keep(30, { outcome: 'held' });
    await keep(45, { trigger: 'requested' });
    await keep(60, { trigger: 'daily' });
    await keep(75);
    expect(await hours()).toMatchObject([
      { runs: 6, failed: 1, changed: 1, held: 1 },
    ]);
    expect(await knex('sync_runs').orderBy('id')).toMatchObject([
      { outcome: 'changed', added: 2, changed: 1, removed: 3 },
      { outcome: 'failed', error_kind: 'timed-out', trigger: 'scheduled' },
      { outcome: 'held' },
      { outcome: 'unchanged', trigger: 'requested' },
      { outcome: 'unchanged', trigger: 'daily' },
    ]);
  });

  it('are at most sixty rows an hour, but for those that were asked for', async () => {
    for (let run = 0; run < 70; run++) {
      await keep(run * 15, { outcome: 'changed', changed: 1 });
    }
    await keep(1_100, { outcome: 'changed', trigger: 'requested' });
    expect(await knex('sync_runs')).toHaveLength(61);
    expect(await hours()).toMatchObject([{ runs: 71, changed: 71 }]);
    await keep(3_600, { outcome: 'changed' });
    expect(await knex('sync_runs')).toHaveLength(62);
  });

  it('are counted once each by two backends at the same time', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => keep(i, { outcome: 'changed' })),
    );
    expect(await hours()).toMatchObject([{ runs: 20, changed: 20 }]);
    expect(await knex('sync_runs')).toHaveLength(20);
  });
});

import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { toBoolean } from '../database/values';
import { ConnectClusterStore, workerIdOf } from './connectClusterStore';
import { ConnectClusterSettings } from './environmentSettings';

const databases = createTestDatabases();

const cluster = (
  environment: string,
  overrides: Partial<ConnectClusterSettings> = {},
): ConnectClusterSettings => ({
  environment,
  name: 'main',
  platform: 'kafka-connect',
  urls: [`http://${environment}-1:8083`, `http://${environment}-2:8083`],
  auth: { type: 'none' },
  workers: new Map(),
  ...overrides,
});
const configured = (...clusters: ConnectClusterSettings[]) =>
  clusters.map(each => ({
    name: each.environment,
    title: each.environment,
    platform: each.platform,
    enabled: true,
    owners: [],
    connectClusters: [each],
  }));

describe('workerIdOf', () => {
  const of = (url: string, workers: Array<[string, string]> = []) =>
    workerIdOf(cluster('x', { urls: [url], workers: new Map(workers) }), url);

  it.each([
    ['http://connect-1:8083', 'connect-1:8083'],
    ['http://connect-1', 'connect-1:80'],
    ['https://connect-1/path', 'connect-1:443'],
    ['http://10.0.0.1:8083', '10.0.0.1:8083'],
  ])('takes %s for %s', (url, workerId) => {
    expect(of(url)).toBe(workerId);
  });

  it('believes the configuration first', () => {
    const url = 'http://load-balancer:8083';
    expect(of(url, [['worker-7:8083', url]])).toBe('worker-7:8083');
  });
});

describe.each(databases.each)('ConnectClusterStore on %s', databaseId => {
  let knex: Knex;
  let store: ConnectClusterStore;
  const all = async () =>
    (await store.list()).map(row => [
      row.environment,
      toBoolean(row.configured),
    ]);

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    store = ConnectClusterStore.create({ knex });
    await store.reconcile(
      configured(cluster('production'), cluster('staging')),
    );
  });
  afterEach(() => knex.destroy());

  it('has a row for each configured Connect cluster and worker', async () => {
    expect(await all()).toEqual([
      ['production', true],
      ['staging', true],
    ]);
    const { id } = (await store.find('staging', 'main'))!;
    expect(await store.workers(id)).toMatchObject([
      { worker_id: 'staging-1:8083', health: 'pending' },
      { worker_id: 'staging-2:8083', health: 'pending' },
    ]);
  });

  it('keeps what was taken out of the configuration, marked, and takes it back', async () => {
    const { id } = (await store.find('staging', 'main'))!;
    await store.update(id, { sync_number: 7 });
    await store.reconcile(configured(cluster('production')));
    expect(await all()).toEqual([
      ['production', true],
      ['staging', false],
    ]);
    await store.reconcile(
      configured(cluster('production'), cluster('staging')),
    );
    expect((await store.get(id))!).toMatchObject({ sync_number: 7 });
    expect(await all()).toEqual([
      ['production', true],
      ['staging', true],
    ]);
  });

  it('is due at a start, whatever a back-off waits for', async () => {
    const { id } = (await store.find('staging', 'main'))!;
    await store.update(id, {
      status_due_at: new Date(2100, 0),
      health_due_at: new Date(2100, 0),
      failures_in_a_row: 9,
      error_kind: 'rejected-credentials',
    });
    await store.reconcile(
      configured(cluster('production'), cluster('staging')),
    );
    expect(await store.get(id)).toMatchObject({
      status_due_at: null,
      health_due_at: null,
      failures_in_a_row: 0,
      error_kind: 'rejected-credentials',
    });
  });

  it('forgets workers that are no longer configured, and keeps what it knows of others', async () => {
    const { id } = (await store.find('staging', 'main'))!;
    const [first] = await store.workers(id);
    await store.updateWorker(id, first.url, { health: 'healthy' });
    await store.reconcile(
      configured(cluster('staging', { urls: [first.url, 'http://new:8083'] })),
    );
    const workers = await store.workers(id);
    expect(workers).toHaveLength(2);
    expect(workers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ url: first.url, health: 'healthy' }),
        expect.objectContaining({ url: 'http://new:8083', health: 'pending' }),
      ]),
    );
  });

  it('agrees with another replica that starts at the same moment', async () => {
    const more = configured(cluster('production'), cluster('disaster'));
    await Promise.all([store.reconcile(more), store.reconcile(more)]);
    const environments = (await all()).map(([environment]) => environment);
    expect(environments.sort()).toEqual(['disaster', 'production', 'staging']);
  });

  it('has everything read again when it is asked anew', async () => {
    const { id } = (await store.find('staging', 'main'))!;
    const now = new Date('2026-11-23T12:00:00Z');
    await store.update(id, { status_hash: 'x', info_hash: 'y' });
    await store.askAnew(['staging'], now);
    const row = (await store.get(id))!;
    expect(row).toMatchObject({ status_hash: null, info_hash: null });
    expect(new Date(row.status_due_at!)).toEqual(now);
    expect((await store.find('production', 'main'))!.status_due_at).toBeNull();
  });
});

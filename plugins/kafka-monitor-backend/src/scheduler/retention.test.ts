import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import {
  NOW,
  secondsAgo,
  seedConnectCluster,
  seedConnectors,
} from '../database/fixtures';
import { deleteExpired } from './retention';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const OLD = secondsAgo(200);
const BEFORE = secondsAgo(100);
const NEW = secondsAgo(50);
const NOTHING = {
  history: 0,
  configs: 0,
  changes: 0,
  deletions: 0,
  operations: 0,
  selections: 0,
};

describe.each(databases.each)('retention on %s', id => {
  let knex: Knex;
  let cluster: number;

  beforeEach(async () => {
    knex = await databases.init(id);
    cluster = await seedConnectCluster(knex);
    await seedConnectors(knex, cluster, [{ name: 'orders' }]);
  });

  const history = (changed_by: Date) => ({
    connect_cluster_id: cluster,
    name: 'orders',
    kind: 'state',
    changed_by,
  });

  it('deletes old history in batches and leaves the newer', async () => {
    const rows = [...Array(7).fill(OLD), NEW, BEFORE].map(history);
    await knex('connector_history').insert(rows);
    const deleted = await deleteExpired(knex, BEFORE, { batchSize: 3 });
    expect(deleted).toEqual({ ...NOTHING, history: 7 });
    expect(await knex('connector_history').select('id')).toHaveLength(2);
  });

  it('stops between batches when it is told to', async () => {
    await knex('connector_history').insert(Array(4).fill(OLD).map(history));
    const signal = AbortSignal.abort();
    expect(await deleteExpired(knex, BEFORE, { signal })).toEqual(NOTHING);
  });

  const config = (name: string, version: number, changed_by: Date) => ({
    connect_cluster_id: cluster,
    name,
    version,
    changed_by,
    config: '{}',
    masked_keys: '[]',
    digests: '{}',
    changed_keys: '[]',
  });

  it('keeps the newest configuration of a connector, however old', async () => {
    await knex('connector_configs').insert([
      config('orders', 1, OLD),
      config('orders', 2, OLD),
      config('orders', 3, OLD),
      config('gone', 1, OLD),
      config('gone-lately', 1, NEW),
    ]);
    const deleted = await deleteExpired(knex, BEFORE, { batchSize: 2 });
    expect(deleted.configs).toBe(3);
    expect(
      await knex('connector_configs').select('name', 'version').orderBy('name'),
    ).toEqual([
      { name: 'gone-lately', version: 1 },
      { name: 'orders', version: 3 },
    ]);
  });

  const change = (at: Date) => ({
    connect_cluster_id: cluster,
    sync_number: 1,
    kind: 'health-changed',
    name: 'orders',
    payload: '{}',
    at,
  });

  async function sequences() {
    const rows = await knex('change_log').select('seq').orderBy('seq');
    return rows.map(row => Number(row.seq));
  }

  it('keeps changes that the slowest consumer has yet to read', async () => {
    await knex('change_log').insert([OLD, OLD, OLD, OLD, NEW].map(change));
    const all = await sequences();
    await knex('change_cursors').insert([
      { consumer: 'signals', position: all[3] },
      { consumer: 'alerts', position: all[1] },
    ]);
    expect((await deleteExpired(knex, BEFORE)).changes).toBe(2);
    expect(await sequences()).toEqual(all.slice(2));
  });

  it('keeps nothing old of the change log while nobody reads it', async () => {
    await knex('change_log').insert([OLD, OLD, NEW].map(change));
    expect((await deleteExpired(knex, BEFORE)).changes).toBe(2);
  });

  const bulk = (name: string, columns: object) => ({
    id: name,
    operation: 'pause',
    status: 'done',
    created_by: 'user:default/ana',
    started_at: OLD,
    finished_at: OLD,
    total: 3,
    ...columns,
  });

  it('deletes old operations with their results, unless they go on', async () => {
    await knex('bulk_operations').insert([
      bulk('old', {}),
      bulk('new', { finished_at: NEW }),
      bulk('going-on', { status: 'running', finished_at: null }),
      bulk('never-begun', { status: 'preparing', finished_at: null }),
    ]);
    for (const bulkId of ['old', 'new']) {
      for (let position = 0; position < 5; position++) {
        await knex('bulk_results').insert({
          bulk_id: bulkId,
          position,
          connect_cluster_id: cluster,
          environment: 'production',
          connect_cluster: 'main',
          name: `c${position}`,
          status: 'done',
        });
      }
    }
    const deleted = await deleteExpired(knex, BEFORE, { batchSize: 2 });
    expect(deleted.operations).toBe(2);
    const left = await knex('bulk_operations').select('id').orderBy('id');
    expect(left.map(row => row.id)).toEqual(['going-on', 'new']);
    expect(await knex('bulk_results').distinct('bulk_id')).toEqual([
      { bulk_id: 'new' },
    ]);
  });

  it('deletes selections as soon as their time is over', async () => {
    for (const [name, expires_at] of [
      ['over', secondsAgo(1)],
      ['valid', secondsAgo(-1)],
    ] as const) {
      await knex('selections').insert({
        id: name,
        created_by: 'user:default/ana',
        expires_at,
        count: 1,
      });
      await knex('selection_connectors').insert({
        selection_id: name,
        position: 0,
        connect_cluster_id: cluster,
        name: 'orders',
      });
    }
    const deleted = await deleteExpired(knex, BEFORE, { now: NOW });
    expect(deleted.selections).toBe(1);
    expect(await knex('selection_connectors').select('selection_id')).toEqual([
      { selection_id: 'valid' },
    ]);
  });

  it('deletes what was kept of connectors that are long gone', async () => {
    await knex('connector_deletions').insert(
      [OLD, NEW].map(at => ({
        connect_cluster_id: cluster,
        name: 'gone',
        at,
        actor: 'user:default/ana',
      })),
    );
    expect((await deleteExpired(knex, BEFORE)).deletions).toBe(1);
  });
});

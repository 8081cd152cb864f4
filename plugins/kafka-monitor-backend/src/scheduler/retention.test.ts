import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import {
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
    expect(deleted).toEqual({ history: 7, configs: 0, changes: 0 });
    expect(await knex('connector_history').select('id')).toHaveLength(2);
  });

  it('stops between batches when it is told to', async () => {
    await knex('connector_history').insert(Array(4).fill(OLD).map(history));
    const signal = AbortSignal.abort();
    expect(await deleteExpired(knex, BEFORE, { signal })).toEqual({
      history: 0,
      configs: 0,
      changes: 0,
    });
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
});

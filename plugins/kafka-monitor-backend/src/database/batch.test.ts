import { Knex } from 'knex';
import { createTestDatabases } from './__testUtils__/testDatabases';
import { among } from './among';
import { insertForIds, insertRows, updateRows } from './batch';
import { toBoolean, toDate, toNumber } from './values';

const databases = createTestDatabases();
const AT = new Date('2026-11-23T08:00:00.123Z');

describe.each(databases.each)('rows in bulk on %s', databaseId => {
  let knex: Knex;
  const topics = () => knex('connector_topics').orderBy('topic');
  const topic = (name: string, used: boolean) => ({
    connector_id: 1,
    topic: name,
    direction: 'write',
    configured: true,
    used,
    pattern: false,
    internal: false,
  });
  const KEY = ['connector_id', 'topic', 'direction'];

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    await knex('connect_clusters').insert({
      id: 1,
      environment: 'production',
      connect_cluster: 'main',
      platform: 'kafka-connect',
      configured: true,
    });
    await knex('connectors').insert({
      id: 1,
      connect_cluster_id: 1,
      name: 'orders',
      health: 'running',
      health_rank: 9,
      changed_by: AT,
      first_seen_at: AT,
      observed_seq: 1,
    });
  });
  afterEach(() => knex.destroy());

  it('keeps every kind of value as it is', async () => {
    const payload = '{"a":"\\"}';
    const text = `'; drop table "x" -- ? \\ é 漢字 😀`;
    await insertRows(knex, 'change_log', [
      {
        connect_cluster_id: 1,
        sync_number: 7,
        kind: text.slice(0, 20),
        name: null,
        payload,
        at: AT,
      },
      {
        connect_cluster_id: 1,
        sync_number: 8,
        kind: 'b',
        name: text,
        payload: '12',
        at: AT,
      },
    ]);
    const rows = await knex('change_log').orderBy('seq');
    expect(rows).toMatchObject([
      { sync_number: 7, kind: text.slice(0, 20), name: null, payload },
      { sync_number: 8, name: text, payload: '12' },
    ]);
    expect(toDate(rows[0].at)).toEqual(AT);
  });

  it('numbers thousands of rows in the order given', async () => {
    const kinds = Array.from({ length: 1100 }, (_, index) => `kind-${index}`);
    await insertRows(
      knex,
      'change_log',
      kinds.map(kind => ({
        connect_cluster_id: 1,
        sync_number: 1,
        kind,
        payload: '{}',
        at: AT,
      })),
    );
    const rows = await knex('change_log').orderBy('seq');
    expect(rows.map(row => row.kind)).toEqual(kinds);
  });

  it('updates only the merged columns of a row that is there', async () => {
    await insertRows(knex, 'connector_topics', [topic('a', false)]);
    await insertRows(
      knex,
      'connector_topics',
      [{ ...topic('a', true), internal: true }, topic('b', true)],
      { key: KEY, merge: ['used'] },
    );
    const rows = await topics();
    expect(rows.map(row => [row.topic, toBoolean(row.used)])).toEqual([
      ['a', true],
      ['b', true],
    ]);
    expect(toBoolean(rows[0].internal)).toBe(false);
  });

  it('answers the ids of hundreds of new rows by what they are called', async () => {
    const names = Array.from({ length: 600 }, (_, index) => `é "${index}"`);
    const ids = await insertForIds(
      knex,
      'connector_history',
      [...names].reverse().map(name => ({
        connect_cluster_id: 1,
        name,
        kind: 'state',
        changed_by: AT,
      })),
      'name',
    );
    const rows = await knex('connector_history').select('id', 'name');
    expect(ids.size).toBe(600);
    expect(ids).toEqual(new Map(rows.map(row => [row.name, toNumber(row.id)])));
  });

  it('finds rows among hundreds of texts, odd ones too', async () => {
    const odd = ['a', `'; --`, '"', '{x,y}', '\\', 'null', '漢字'];
    await insertRows(
      knex,
      'connector_topics',
      [...odd, 'A', 'b'].map(name => topic(name, false)),
    );
    const many = Array.from({ length: 600 }, (_, index) => `none-${index}`);
    const find = (values: string[]) =>
      knex('connector_topics').where(among(knex, 'topic', values));
    const found = await find([...many, ...odd]);
    expect(found.map(row => row.topic).sort()).toEqual([...odd].sort());
    expect(await find([])).toEqual([]);
  });

  it('updates rows by their key and passes over those that are gone', async () => {
    await insertRows(knex, 'connector_topics', [
      topic('a', false),
      topic('b', false),
    ]);
    await updateRows(
      knex,
      'connector_topics',
      ['b', 'c'].map(name => ({
        connector_id: 1,
        topic: name,
        direction: 'write',
        used: true,
      })),
      KEY,
    );
    const rows = await topics();
    expect(rows.map(row => [row.topic, toBoolean(row.used)])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  it('does nothing without rows', async () => {
    await insertRows(knex, 'change_log', []);
    await updateRows(knex, 'change_log', [], ['seq']);
    expect(await knex('change_log')).toEqual([]);
  });

  it('belongs to the transaction it is given', async () => {
    const attempt = knex.transaction(async trx => {
      await insertRows(trx, 'connector_topics', [topic('a', false)]);
      throw new Error('given up');
    });
    await expect(attempt).rejects.toThrow('given up');
    expect(await topics()).toEqual([]);
  });
});

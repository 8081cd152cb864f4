import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { toBoolean, toDate } from '../database/values';
import { syncConnectCluster } from './syncConnectCluster';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const ORDERS = {
  name: 'orders-source',
  config: {
    'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
    'tasks.max': '1',
    'database.hostname': 'orders-db',
    'database.dbname': 'orders',
    'database.user': 'debezium',
    'database.password': 'hunter2-very-secret',
    'topic.prefix': 'orders',
    'table.include.list': 'public.orders',
  },
};
const FILE = (name: string) => ({
  name,
  config: {
    'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector',
    'tasks.max': '2',
    file: '/tmp/out.txt',
    topics: 'orders.public.orders',
  },
  tasks: 2,
});

describe.each(databases.each)('syncConnectCluster on %s', databaseId => {
  let knex: Knex;
  let simulator: ConnectSimulator;
  let fixture: SyncFixture;
  const sync = () => syncConnectCluster(fixture.context, INTERVALS);
  const connectors = () => knex('connectors').orderBy('name');
  const connector = (name: string) =>
    knex('connectors').where({ name }).first();
  const changes = (kind?: string) =>
    knex('change_log')
      .modify(query => kind && query.where({ kind }))
      .orderBy('seq');

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    simulator = await ConnectSimulator.start({
      connectors: [ORDERS, FILE('orders-file-sink'), FILE('audit-file-sink')],
    });
    fixture = await createSyncFixture(knex, simulator.urls);
  });
  afterEach(async () => {
    await fixture.close();
    await simulator.stop();
    await knex.destroy();
  });

  it('stores what the worker says at the first look', async () => {
    const result = await sync();
    expect(result).toMatchObject({ outcome: 'changed', added: 3, removed: 0 });
    expect(await connectors()).toMatchObject([
      { name: 'audit-file-sink', health: 'running', tasks_total: 2 },
      { name: 'orders-file-sink', health: 'running', direction: 'sink' },
      {
        name: 'orders-source',
        health: 'running',
        dbms: 'postgresql',
        direction: 'source',
        tasks_expected: 1,
        team: 'lainnya',
      },
    ]);
    expect(
      await knex('connector_topics').where({ direction: 'write' }),
    ).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ topic: 'orders.public.orders' }),
      ]),
    );
    expect(await changes()).toMatchObject([{ kind: 'baseline', name: null }]);
  });

  it('stores no secret anywhere', async () => {
    simulator.failTask(
      'orders-source',
      0,
      'org.postgresql.util.PSQLException: password hunter2-very-secret refused',
    );
    await sync();
    for (const table of [
      'connectors',
      'tasks',
      'connector_configs',
      'connector_history',
      'change_log',
    ]) {
      expect(JSON.stringify(await knex(table))).not.toContain('hunter2');
    }
    expect((await knex('tasks').whereNotNull('trace').first()).trace).toContain(
      'PSQLException',
    );
  });

  it('masks the trace of a connector whose secrets a restarted backend has not read', async () => {
    await sync();
    const restarted = await createSyncFixture(knex, simulator.urls);
    simulator.failTask('orders-source', 0, 'refused hunter2-very-secret');
    await syncConnectCluster(restarted.context, INTERVALS);
    await restarted.close();
    const { trace } = await knex('tasks').whereNotNull('trace').first();
    expect(trace).toContain('refused');
    expect(trace).not.toContain('hunter2');
  });

  it('makes one request and writes no connector row when nothing changed', async () => {
    await sync();
    const before = await connectors();
    simulator.requests.reset();
    fixture.wait(15_000);
    expect(await sync()).toMatchObject({ outcome: 'unchanged', changed: 0 });
    expect(simulator.requests.count()).toBe(1);
    expect(await connectors()).toEqual(before);
    const row = await fixture.row();
    expect(toDate(row.last_good_at)).toEqual(fixture.context.now());
    expect(row.sync_number).toBe(1);
  });

  it('writes only the connector that changed, with the time it was seen', async () => {
    await sync();
    const [audit] = await connectors();
    const firstLook = fixture.context.now();
    simulator.failTask('orders-file-sink', 1, 'java.lang.Exception: no');
    fixture.wait(15_000);
    expect(await sync()).toMatchObject({ outcome: 'changed', changed: 1 });
    const failed = await connector('orders-file-sink');
    expect(failed).toMatchObject({
      health: 'degraded',
      tasks_failed: 1,
      tasks_running: 1,
    });
    expect(toDate(failed.changed_after)).toEqual(firstLook);
    expect(toDate(failed.changed_by)).toEqual(fixture.context.now());
    expect((await connectors())[0]).toEqual(audit);
    expect(await changes('task-changed')).toMatchObject([
      { name: 'orders-file-sink', sync_number: 2 },
    ]);
    expect(
      await knex('connector_history').where({ kind: 'state' }).orderBy('id'),
    ).toMatchObject([
      { task: null, from_health: 'running', to_health: 'degraded' },
      { task: 1, from_state: 'RUNNING', to_state: 'FAILED' },
    ]);
  });

  it('sees a changed secret without storing it', async () => {
    await sync();
    simulator.setConfig('orders-source', {
      ...ORDERS.config,
      'database.password': 'another-secret',
    });
    fixture.wait(300_000);
    await sync();
    const versions = await knex('connector_configs')
      .where({ name: 'orders-source' })
      .orderBy('version');
    expect(versions).toHaveLength(2);
    expect(JSON.parse(versions[1].changed_keys)).toEqual(['database.password']);
    expect(versions[1].config).not.toContain('another-secret');
    expect(await changes('config-changed')).toHaveLength(1);
  });

  it('reads a new connector with its configuration', async () => {
    await sync();
    simulator.create(FILE('late-sink'));
    fixture.wait(15_000);
    expect(await sync()).toMatchObject({ added: 1 });
    expect(await connector('late-sink')).toMatchObject({
      connector_class: 'org.apache.kafka.connect.file.FileStreamSinkConnector',
      health: 'running',
    });
    expect(await changes('connector-added')).toMatchObject([
      { name: 'late-sink' },
    ]);
  });

  it('takes an absent status for unknown and not for deleted', async () => {
    await sync();
    simulator.hideStatus('orders-source');
    fixture.wait(15_000);
    await sync();
    expect(await connector('orders-source')).toMatchObject({
      health: 'unknown',
      state: null,
      problem: 'no-status',
    });
    simulator.hideStatus('orders-source', false);
    fixture.wait(15_000);
    await sync();
    expect(await connector('orders-source')).toMatchObject({
      health: 'running',
      problem: null,
      absent_since: null,
    });
  });

  it('shows a connector that never had a status', async () => {
    simulator.hideStatus('orders-source');
    await sync();
    expect(await connector('orders-source')).toMatchObject({
      health: 'unknown',
      dbms: 'postgresql',
    });
  });

  it('deletes a connector that the list of names has no more', async () => {
    await sync();
    simulator.remove('orders-source');
    fixture.wait(15_000);
    expect(await sync()).toMatchObject({ removed: 1 });
    expect(await connector('orders-source')).toBeUndefined();
    expect(await changes('connector-removed')).toMatchObject([
      { name: 'orders-source' },
    ]);
    expect(
      await knex('connector_history').where({ event: 'deleted' }),
    ).toMatchObject([{ name: 'orders-source' }]);
    expect(
      await knex('connector_configs').where({ name: 'orders-source' }),
    ).toHaveLength(1);
  });

  it('keeps its rows over an empty answer and holds them', async () => {
    await sync();
    simulator.fault({ type: 'empty' }, { path: /expand=status/ });
    fixture.wait(15_000);
    await sync();
    expect(await connectors()).toHaveLength(3);
    expect(await fixture.row()).toMatchObject({
      hold_reason: 'many-vanished',
    });
    expect(await changes('hold-started')).toHaveLength(1);
    simulator.fault(undefined);
    fixture.wait(15_000);
    await sync();
    expect(await fixture.row()).toMatchObject({ hold_reason: null });
    expect((await connectors()).map(each => each.problem)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('believes a mass deletion after ten minutes', async () => {
    for (let i = 0; i < 20; i++) {
      simulator.create(FILE(`mass-${i}`));
    }
    await sync();
    for (let i = 0; i < 20; i++) {
      simulator.remove(`mass-${i}`);
    }
    fixture.wait(15_000);
    await sync();
    expect(await connectors()).toHaveLength(23);
    fixture.wait(9 * 60_000);
    await sync();
    expect(await connectors()).toHaveLength(23);
    fixture.wait(60_000);
    expect(await sync()).toMatchObject({ removed: 20 });
    expect(await connectors()).toHaveLength(3);
    expect(await fixture.row()).toMatchObject({ hold_reason: null });
  });

  it('changes no connector when a look fails, and says why and since when', async () => {
    await sync();
    const before = await connectors();
    simulator.fault({ type: 'html', status: 200 });
    fixture.wait(15_000);
    expect(await sync()).toMatchObject({
      outcome: 'failed',
      error: { kind: 'bad-response' },
    });
    const failingSince = fixture.context.now();
    fixture.wait(15_000);
    await sync();
    expect(await connectors()).toEqual(before);
    const row = await fixture.row();
    expect(row).toMatchObject({
      error_kind: 'bad-response',
      failures_in_a_row: 2,
    });
    expect(toDate(row.failing_since)).toEqual(failingSince);
    expect(await changes('failing')).toHaveLength(1);
    simulator.fault(undefined);
    await sync();
    expect(await changes('recovered')).toHaveLength(1);
    expect(await fixture.row()).toMatchObject({ error_kind: null });
  });

  it('applies the good connectors and keeps a bad one with the reason', async () => {
    await sync();
    simulator.failTask('audit-file-sink', 0, 'no');
    simulator.fault({
      type: 'wrong-shape',
      variant: 'status-null',
      connector: 'orders-source',
    });
    fixture.wait(15_000);
    await sync();
    expect(await connector('audit-file-sink')).toMatchObject({
      health: 'degraded',
    });
    expect(await connector('orders-source')).toMatchObject({
      health: 'running',
      problem: expect.stringMatching(/^status-unreadable: ./),
    });
  });

  it('is superseded when another replica has applied meanwhile', async () => {
    await sync();
    simulator.failTask('orders-source', 0, 'no');
    const get = fixture.context.store.get.bind(fixture.context.store);
    jest
      .spyOn(fixture.context.store, 'get')
      .mockImplementationOnce(async id => {
        const row = await get(id);
        await knex('connect_clusters').update({
          sync_number: knex.raw('sync_number + 1'),
        });
        return row;
      });
    expect(await sync()).toMatchObject({ outcome: 'superseded' });
    expect(await connector('orders-source')).toMatchObject({
      health: 'running',
    });
    expect(await sync()).toMatchObject({ outcome: 'changed', changed: 1 });
  });

  it('keeps names apart that differ by case, and odd ones', async () => {
    const names = [
      'Orders',
      'orders',
      '__proto__',
      "a'; drop table x; --",
      'é',
      'e\u0301',
      '漢字 🙂',
    ];
    names.forEach(name => simulator.create(FILE(name)));
    await sync();
    const stored = (await connectors()).map(each => each.name);
    expect(stored).toEqual(expect.arrayContaining(names));
    expect(new Set(stored).size).toBe(names.length + 3);
    expect(toBoolean((await connector('__proto__')).critical)).toBe(false);
  });
});

import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { fileSink, ORDERS, SECRET } from './__testUtils__/fleet';
import {
  expectChangesToChain,
  expectNoSecret,
  expectRowsToMatch,
} from './__testUtils__/invariants';
import { syncConnectCluster } from './syncConnectCluster';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const NUL = '\u0000';

describe.each(databases.each)('whatever a worker says, on %s', databaseId => {
  let knex: Knex;
  let simulator: ConnectSimulator;
  let fixture: SyncFixture;
  const sync = (wait = 15_000) => {
    fixture.wait(wait);
    return syncConnectCluster(fixture.context, INTERVALS);
  };
  const connector = (name: string) =>
    knex('connectors').where({ name }).first();
  const names = async () =>
    (await knex('connectors').orderBy('id')).map(row => row.name);

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    simulator = await ConnectSimulator.start({
      connectors: [ORDERS, fileSink('orders-sink'), fileSink('audit-sink')],
    });
    fixture = await createSyncFixture(knex, simulator.urls);
    await sync();
  });
  afterEach(async () => {
    await fixture.close();
    await simulator.stop();
    await knex.destroy();
  });

  it.each(['status-null', 'tasks-null', 'missing-type'] as const)(
    'a bad part (%s) hides no other connector',
    async variant => {
      simulator.fault({
        type: 'wrong-shape',
        variant,
        connector: 'orders-source',
      });
      simulator.failTask('audit-sink', 0, 'no');
      await sync(300_000);
      expect(await connector('audit-sink')).toMatchObject({
        health: 'degraded',
      });
      expect(await names()).toHaveLength(3);
      simulator.fault(undefined);
      await sync(300_000);
      expect(await connector('orders-source')).toMatchObject({
        health: 'running',
        problem: null,
      });
    },
  );

  it('a configuration that is null is told until it can be read', async () => {
    simulator.fault({
      type: 'wrong-shape',
      variant: 'info-null',
      connector: 'orders-source',
    });
    await sync(300_000);
    const unreadable = {
      health: 'running',
      dbms: 'postgresql',
      problem: expect.stringMatching(/^config-unreadable: ./),
    };
    expect(await connector('orders-source')).toMatchObject(unreadable);
    // A change of its state says nothing about that.
    simulator.setConnectorState('orders-source', 'PAUSED');
    await sync();
    expect(await connector('orders-source')).toMatchObject({
      ...unreadable,
      health: 'paused',
    });
    simulator.fault(undefined);
    await sync(300_000);
    expect(await connector('orders-source')).toMatchObject({ problem: null });
  });

  it('a connector without a status is in the names and so is not deleted', async () => {
    simulator.fault(
      { type: 'absent', names: ['orders-source'] },
      { path: /expand=status/ },
    );
    await sync();
    expect(await connector('orders-source')).toMatchObject({
      health: 'unknown',
      state: null,
      dbms: 'postgresql',
    });
    expect(await knex('connector_history').where({ event: 'deleted' })).toEqual(
      [],
    );
  });

  it('an empty answer confirms nothing: what was seen is as old as it was', async () => {
    const before = await fixture.row();
    simulator.fault({ type: 'empty' }, { path: /expand=status/ });
    await sync();
    const row = await fixture.row();
    expect(row.last_good_at).toEqual(before.last_good_at);
    expect(row.hold_reason).toBe('many-vanished');
    expect(await names()).toHaveLength(3);
    simulator.fault(undefined);
    await sync();
    expect(await fixture.row()).toMatchObject({ hold_reason: null });
    await expectRowsToMatch(knex, simulator, fixture.context.id);
  });

  it('a trace of 10 MB is cut, and says so', async () => {
    simulator.fault({
      type: 'huge-trace',
      connector: 'orders-source',
      bytes: 10_000_000,
    });
    await sync();
    const { trace } = await knex('tasks').whereNotNull('trace').first();
    expect(trace.length).toBeLessThanOrEqual(64 * 1024);
    expect(trace).toContain('10000000 characters');
  });

  it('a trace with NUL and half a character is stored', async () => {
    simulator.failTask('orders-sink', 0, `a${NUL}b \ud800 c ${NUL}`);
    simulator.failTask('audit-sink', 0, 'plain');
    await sync();
    const traces = (await knex('tasks').whereNotNull('trace')).map(
      each => each.trace,
    );
    expect(traces).toEqual(
      expect.arrayContaining(['plain', expect.stringMatching(/^ab \ufffd c/)]),
    );
  });

  it('states, workers and tasks beyond every column hide no other connector', async () => {
    const long = 'X'.repeat(5_000);
    simulator.setTaskState('orders-sink', 0, long, { workerId: long });
    simulator.setConnectorState('orders-sink', long);
    simulator.failTask('audit-sink', 0, 'no');
    expect(await sync()).toMatchObject({ outcome: 'changed', changed: 2 });
    expect(await connector('orders-sink')).toMatchObject({
      state: long.slice(0, 64),
      health: 'unknown',
    });
    expect(await connector('audit-sink')).toMatchObject({ health: 'degraded' });
  });

  it('a state of a future release is shown as it is', async () => {
    simulator.setConnectorState('orders-sink', 'HIBERNATING');
    await sync();
    expect(await connector('orders-sink')).toMatchObject({
      state: 'HIBERNATING',
      health: 'unknown',
    });
  });

  it('names are data: odd ones, SQL, markup, unicode forms and case', async () => {
    const odd = [
      '__proto__',
      'constructor',
      'toString',
      'Orders',
      'ORDERS',
      'orders',
      'é',
      'e\u0301',
      '漢字 🙂',
      'a/b',
      '100%',
      'a_b',
      'a\\b',
      'a?b#c+d&e=f',
      'trailing.',
      '..',
      "x'; drop table connectors; --",
      '<img src=x onerror=alert(1)>',
      `long-${'x'.repeat(495)}`,
    ];
    odd.forEach(name => simulator.create(fileSink(name, 1)));
    expect(await sync()).toMatchObject({ added: odd.length });
    expect((await names()).slice(3).sort()).toEqual([...odd].sort());
    // Each is its own row: a change of one is no change of another.
    odd.forEach(name => simulator.failTask(name, 0, `trace of ${name}`));
    expect(await sync()).toMatchObject({ added: 0, changed: odd.length });
    expect(await sync()).toMatchObject({ outcome: 'unchanged' });
    for (const name of odd) {
      const { id } = await connector(name);
      const { trace } = await knex('tasks').where({ connector_id: id }).first();
      expect(trace).toBe(`trace of ${name}`);
    }
    odd.forEach(name => simulator.remove(name));
    await sync();
    expect(({} as Record<string, unknown>).status).toBeUndefined();
    await expectChangesToChain(knex);
  });

  it('configuration keys are data', async () => {
    const config = {
      ...fileSink('x').config,
      constructor: 'a',
      toString: 'b',
      "k'ey; --": 'c',
    };
    simulator.create({ name: 'odd-keys', config });
    await sync();
    const { config: stored } = await knex('connector_configs')
      .where({ name: 'odd-keys' })
      .first();
    expect(JSON.parse(stored)).toMatchObject({
      constructor: 'a',
      toString: 'b',
      "k'ey; --": 'c',
    });
  });

  it('one name under two Connect clusters is two connectors', async () => {
    const other = await createSyncFixture(knex, simulator.urls, {
      environment: 'staging',
    });
    // The store was told of one environment at a time: both are there.
    await syncConnectCluster(other.context, INTERVALS);
    const rows = await knex('connectors').where({ name: 'orders-source' });
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map(row => row.connect_cluster_id)).size).toBe(2);
    simulator.failTask('orders-source', 0, 'no');
    await sync();
    const after = await knex('connectors').where({ name: 'orders-source' });
    expect(after.map(row => row.health).sort()).toEqual(['failed', 'running']);
    await other.close();
  });

  it('tasks come and go, and leave no ghosts', async () => {
    simulator.setConfig('orders-sink', {
      ...fileSink('orders-sink').config,
      'tasks.max': '5',
    });
    await new Promise(done => setTimeout(done, 200));
    await sync();
    expect(await connector('orders-sink')).toMatchObject({ tasks_total: 5 });
    simulator.failTask('orders-sink', 4, 'no');
    await sync();
    simulator.setConfig('orders-sink', {
      ...fileSink('orders-sink').config,
      'tasks.max': '1',
    });
    await new Promise(done => setTimeout(done, 200));
    await sync(300_000);
    const row = await connector('orders-sink');
    expect(row).toMatchObject({
      tasks_total: 1,
      tasks_failed: 0,
      tasks_expected: 1,
      health: 'running',
    });
    expect(await knex('tasks').where({ connector_id: row.id })).toHaveLength(1);
    await expectRowsToMatch(knex, simulator, fixture.context.id);
    await expectChangesToChain(knex);
  });

  it('a connector deleted and made anew between two looks starts afresh', async () => {
    simulator.failTask('orders-sink', 0, 'an old trace');
    await sync();
    simulator.remove('orders-sink');
    await sync();
    simulator.create(fileSink('orders-sink', 1));
    await sync();
    expect(await connector('orders-sink')).toMatchObject({
      health: 'running',
      tasks_total: 1,
    });
    expect(
      await knex('connector_history')
        .where({ name: 'orders-sink', kind: 'lifecycle' })
        .orderBy('id')
        .pluck('event'),
    ).toEqual(['discovered', 'deleted', 'discovered']);
    await expectRowsToMatch(knex, simulator, fixture.context.id);
  });

  it('5,000 topics and a pattern that never ends are stored, and never run', async () => {
    simulator.create({
      name: 'many-topics',
      config: {
        ...fileSink('x').config,
        topics: Array.from({ length: 5_000 }, (_, i) => `topic-${i}`).join(','),
      },
    });
    const { topics: _, ...config } = fileSink('x').config;
    simulator.create({
      name: 'pattern',
      config: { ...config, 'topics.regex': '(a+)+$' },
    });
    const started = performance.now();
    await sync();
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(
      await knex('connector_topics').where({ topic: '(a+)+$' }),
    ).toMatchObject([{ direction: 'read' }]);
    const { id } = await connector('many-topics');
    const rows = await knex('connector_topics').where({ connector_id: id });
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.length).toBeLessThanOrEqual(5_000);
  });

  it('a secret is nowhere, wherever it was said', async () => {
    simulator.create({
      name: 'jdbc',
      config: {
        ...fileSink('x').config,
        'connection.url': `jdbc:postgresql://u:${SECRET}@db/x?password=${SECRET}`,
        'sasl.jaas.config': `x required username="u" password="${SECRET}";`,
        'api.key': SECRET,
        'file.reference': '${file:/opt/secrets:db}',
      },
    });
    simulator.failTask('orders-source', 0, `refused ${SECRET} for debezium`);
    await sync();
    simulator.failTask('jdbc', 0, `jdbc:postgresql://u:${SECRET}@db refused`);
    await sync();
    await expectNoSecret(knex, SECRET);
    const { config } = await knex('connector_configs')
      .where({ name: 'jdbc' })
      .first();
    expect(config).toContain('${file:/opt/secrets:db}');
  });
});

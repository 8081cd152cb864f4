import {
  ConnectorQuery,
  connectorQuerySchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import {
  ConnectorSeed,
  secondsAgo,
  seedConnectCluster,
  seedConnectors,
} from '../database/fixtures';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import {
  ConnectorAccesses,
  connectorActions,
} from '../permissions/connectorAccess';
import { listConnectors, listFacets } from './listConnectors';
import { testReading } from './__testUtils__/testReading';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const noAccess = Object.fromEntries(
  connectorActions.map(action => [action, { connectors: 'none' }]),
) as ConnectorAccesses;

async function list(
  knex: Knex,
  query: Record<string, unknown> = {},
  accesses?: ConnectorAccesses,
) {
  const parsed: ConnectorQuery = connectorQuerySchema.parse(query);
  return listConnectors(await testReading(knex, accesses), parsed);
}

async function names(knex: Knex, query: Record<string, unknown> = {}) {
  return (await list(knex, query)).items.map(item => item.name);
}

const failed: ConnectorSeed['tasks'] = [{ state: 'FAILED' }];

describe.each(databases.each)('a list of connectors on %s', id => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.init(id);
  });

  it('shows the abnormal first, then by name', async () => {
    const cluster = await seedConnectCluster(knex);
    await seedConnectors(knex, cluster, [
      { name: 'a-running' },
      { name: 'z-failed', tasks: failed },
      { name: 'b-failed', tasks: failed },
      { name: 'c-paused', state: 'PAUSED' },
      {
        name: 'd-degraded',
        tasks: [{ state: 'RUNNING' }, { state: 'FAILED' }],
      },
    ]);
    expect(await names(knex)).toEqual([
      'b-failed',
      'z-failed',
      'd-degraded',
      'c-paused',
      'a-running',
    ]);
  });

  it('asks the database twice, however many there are', async () => {
    const cluster = await seedConnectCluster(knex);
    await seedConnectors(
      knex,
      cluster,
      Array.from({ length: 300 }, (_, index) => ({ name: `c-${index}` })),
    );
    const reading = await testReading(knex);
    let queries = 0;
    knex.on('query', () => {
      queries += 1;
    });
    const query = connectorQuerySchema.parse({ limit: '200', search: 'C-' });
    const { items, totalItems } = await listConnectors(reading, query);
    expect([items.length, totalItems, queries]).toEqual([200, 300, 2]);
  });

  it('has everything that a row shows', async () => {
    const cluster = await seedConnectCluster(knex);
    await seedConnectors(knex, cluster, [
      {
        name: 'orders',
        connector_class: 'io.debezium.connector.postgresql.PostgresConnector',
        dbms: 'PostgreSQL',
        team: 'payments',
        cluster: 'shop',
        critical: true,
        tasks: [{ state: 'RUNNING' }, { state: 'FAILED' }],
      },
    ]);
    const { items } = await list(knex);
    expect(items).toEqual([
      {
        platform: 'kafka-connect',
        environment: 'production',
        connectCluster: 'main',
        name: 'orders',
        type: 'source',
        connectorClass: 'io.debezium.connector.postgresql.PostgresConnector',
        health: 'degraded',
        freshness: 'fresh',
        state: 'RUNNING',
        workerId: 'connect-1:8083',
        tasks: { running: 1, failed: 1, total: 2, expected: 2 },
        team: 'payments',
        cluster: 'shop',
        dbms: 'PostgreSQL',
        critical: true,
        problem: null,
        changedAt: {
          after: secondsAgo(75).toISOString(),
          by: secondsAgo(60).toISOString(),
        },
        lastSeenAt: secondsAgo(5).toISOString(),
        allowed: [
          'sync',
          'restart',
          'pause',
          'stop',
          'delete',
          'delete-record',
          'assign',
        ],
        refused: [{ operation: 'resume', reason: 'not-paused' }],
      },
    ]);
  });

  it('counts every health for the same filter without its health', async () => {
    const cluster = await seedConnectCluster(knex);
    await seedConnectors(knex, cluster, [
      { name: 'one', team: 'payments' },
      { name: 'two', team: 'payments', tasks: failed },
      { name: 'three', team: 'payments', tasks: failed },
      { name: 'four', tasks: failed },
    ]);
    const { counts, totalItems } = await list(knex, {
      team: 'payments',
      health: 'failed',
      limit: '1',
    });
    expect(totalItems).toBe(2);
    expect(counts).toMatchObject({ failed: 2, running: 1, 'last-seen': 0 });
  });

  it('counts and filters what a silent Connect cluster has as last seen', async () => {
    const fresh = await seedConnectCluster(knex);
    const silent = await seedConnectCluster(knex, {
      connect_cluster: 'silent',
      last_good_at: secondsAgo(600),
      failing_since: secondsAgo(590),
    });
    await seedConnectors(knex, fresh, [{ name: 'here' }]);
    await seedConnectors(knex, silent, [
      { name: 'gone' },
      { name: 'gone-failed', tasks: failed },
    ]);
    const all = await list(knex);
    expect(all.counts).toMatchObject({ running: 1, failed: 0, 'last-seen': 2 });
    expect(all.totalItems).toBe(3);
    expect(await names(knex, { health: 'running' })).toEqual(['here']);
    expect(await names(knex, { health: 'failed' })).toEqual([]);
    expect(await names(knex, { health: 'last-seen' })).toEqual([
      'gone-failed',
      'gone',
    ]);
    expect(await names(knex, { health: ['last-seen', 'running'] })).toEqual([
      'gone-failed',
      'gone',
      'here',
    ]);
  });

  it('leaves out what is switched off or not configured until it is named', async () => {
    const off = await seedConnectCluster(knex, { environment: 'switched-off' });
    const old = await seedConnectCluster(knex, {
      environment: 'retired',
      configured: false,
    });
    await seedConnectors(knex, off, [{ name: 'in-off' }]);
    await seedConnectors(knex, old, [{ name: 'in-retired' }]);
    const unasked = await list(knex);
    expect(unasked.totalItems).toBe(0);
    expect(unasked.counts['last-seen']).toBe(0);
    expect(await names(knex, { environment: 'retired' })).toEqual([
      'in-retired',
    ]);
    const named = await list(knex, { environment: 'switched-off' });
    expect(named.items[0]).toMatchObject({
      name: 'in-off',
      freshness: 'disabled',
      allowed: ['delete-record', 'assign'],
    });
    expect(named.counts['last-seen']).toBe(1);
  });

  it('narrows by each filter, repeated ones being alternatives', async () => {
    const connect = await seedConnectCluster(knex);
    const raft = await seedConnectCluster(knex, {
      environment: 'raft',
      platform: 'kafka-raft',
      connect_cluster: 'edge',
    });
    await seedConnectors(knex, connect, [
      { name: 'a', team: 'payments', cluster: 'shop', dbms: 'MySQL' },
      { name: 'b', type: 'sink', connector_class: 'x.S3', critical: true },
      { name: 'c', team: 'risk', topics: [{ topic: 'orders' }] },
    ]);
    await seedConnectors(knex, raft, [
      { name: 'd', topics: [{ topic: 'orders.eu' }] },
    ]);
    const sorted = async (query: Record<string, unknown>) =>
      (await names(knex, query)).join('');
    expect(await sorted({ platform: 'kafka-raft' })).toBe('d');
    expect(await sorted({ environment: ['production', 'raft'] })).toBe('abcd');
    expect(await sorted({ connectCluster: 'main' })).toBe('abc');
    expect(await sorted({ team: ['payments', 'risk'] })).toBe('ac');
    expect(await sorted({ cluster: 'shop' })).toBe('a');
    expect(await sorted({ dbms: 'MySQL' })).toBe('a');
    expect(await sorted({ type: 'sink' })).toBe('b');
    expect(await sorted({ connectorClass: 'x.S3' })).toBe('b');
    expect(await sorted({ topic: 'orders' })).toBe('c');
    expect(await sorted({ critical: 'true' })).toBe('b');
    expect(await sorted({ critical: 'false' })).toBe('acd');
    expect(await sorted({ assigned: 'true' })).toBe('a');
    expect(await sorted({ assigned: 'false' })).toBe('bcd');
    expect(await sorted({ team: 'payments', type: 'sink' })).toBe('');
  });

  it.each([
    ['ORDERS', ['orders-1', 'Orders_2']],
    ['_2', ['Orders_2']],
    ['%', ['50%off']],
    ['\\', ['back\\slash']],
    ['*', ['star*']],
    ['?', ['ask?']],
    ["'", ["o'clock"]],
    ['ÉCOLE', ['école-[x]']],
    ['École-[', ['école-[x]']],
    ['straße', ['Straße']],
    // A letter whose other case is several letters has only itself.
    ['STRASSE', []],
    ['日本', ['日本']],
  ])('finds %s in names, alike on every database', async (search, found) => {
    const cluster = await seedConnectCluster(knex);
    await seedConnectors(
      knex,
      cluster,
      [
        'orders-1',
        'Orders_2',
        '50%off',
        'back\\slash',
        'star*',
        'ask?',
        "o'clock",
        'école-[x]',
        'Straße',
        '日本',
      ].map(name => ({ name })),
    );
    expect((await names(knex, { search })).sort()).toEqual([...found].sort());
  });

  it('sorts by every field, unknown values last in both directions', async () => {
    const production = await seedConnectCluster(knex, {
      last_good_at: secondsAgo(20),
    });
    const staging = await seedConnectCluster(knex, {
      environment: 'staging',
      last_good_at: secondsAgo(10),
    });
    await seedConnectors(knex, production, [
      {
        name: 'b',
        dbms: 'Oracle',
        cluster: 'shop',
        team: 'a-team',
        changed_by: secondsAgo(30),
        tasks: [{ state: 'RUNNING' }, { state: 'RUNNING' }],
      },
      { name: 'c', type: 'sink', team: 'b-team', changed_by: secondsAgo(20) },
    ]);
    await seedConnectors(knex, staging, [
      { name: 'a', dbms: 'MySQL', cluster: 'bank', changed_by: secondsAgo(10) },
    ]);
    const by = async (sort: string) => (await names(knex, { sort })).join('');
    expect(await by('health')).toBe('abc');
    expect(await by('-name')).toBe('cba');
    expect(await by('environment')).toBe('bca');
    expect(await by('-environment')).toBe('abc');
    expect(await by('type')).toBe('cba');
    expect(await by('dbms')).toBe('abc');
    expect(await by('-dbms')).toBe('bac');
    expect(await by('cluster')).toBe('abc');
    expect(await by('-cluster')).toBe('bac');
    expect(await by('team')).toBe('bca');
    expect(await by('-tasks')).toBe('bca');
    expect(await by('-changedAt')).toBe('acb');
    expect(await by('lastSeenAt')).toBe('bca');
    expect(await by('-lastSeenAt')).toBe('abc');
  });

  it('pages through equal rows without repeating or skipping one', async () => {
    const clusters = [
      await seedConnectCluster(knex),
      await seedConnectCluster(knex, { environment: 'staging' }),
    ];
    for (const cluster of clusters) {
      await seedConnectors(
        knex,
        cluster,
        Array.from({ length: 25 }, (_, index) => ({ name: `same-${index}` })),
      );
    }
    const seen: string[] = [];
    for (const offset of ['0', '20', '40']) {
      const page = await list(knex, { sort: 'type', offset, limit: '20' });
      expect(page.totalItems).toBe(50);
      seen.push(...page.items.map(item => `${item.environment}/${item.name}`));
    }
    expect(seen).toHaveLength(50);
    expect(new Set(seen).size).toBe(50);
  });

  it('shows only what may be read, and what may be synced of it', async () => {
    const cluster = await seedConnectCluster(knex);
    await seedConnectors(knex, cluster, [
      { name: 'mine', team: 'payments' },
      { name: 'theirs', team: 'risk' },
      { name: 'secret', team: 'hr', tasks: failed },
    ]);
    const accesses: ConnectorAccesses = {
      ...noAccess,
      read: {
        connectors: 'some',
        criteria: { not: { property: 'team', values: ['hr'] } },
      },
      sync: {
        connectors: 'some',
        criteria: { anyOf: [{ property: 'team', values: ['payments'] }] },
      },
    };
    const { items, counts, totalItems } = await list(knex, {}, accesses);
    expect(items.map(item => [item.name, item.allowed])).toEqual([
      ['mine', ['sync']],
      ['theirs', []],
    ]);
    expect(counts).toMatchObject({ running: 2, failed: 0 });
    expect(totalItems).toBe(2);
  });

  it('offers the values of a platform to filter by', async () => {
    const connect = await seedConnectCluster(knex);
    const raft = await seedConnectCluster(knex, {
      environment: 'raft',
      platform: 'kafka-raft',
    });
    await seedConnectors(knex, connect, [
      { name: 'a', team: 'b-team', dbms: 'MySQL', connector_class: 'x.B' },
      { name: 'b', team: 'a-team', cluster: 'shop', connector_class: 'x.A' },
    ]);
    await seedConnectors(knex, raft, [{ name: 'c', team: 'raft-team' }]);
    expect(await listFacets(await testReading(knex), 'kafka-connect')).toEqual({
      team: ['a-team', 'b-team'],
      cluster: ['shop'],
      dbms: ['MySQL'],
      connectorClass: ['x.A', 'x.B'],
    });
  });
});

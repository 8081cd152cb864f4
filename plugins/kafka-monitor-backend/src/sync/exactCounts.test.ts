import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { syncConnectCluster } from './syncConnectCluster';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const SIZE = 60;
const TABLES = [
  'connectors',
  'tasks',
  'connector_configs',
  'connector_topics',
  'topic_summaries',
  'topic_scopes',
  'connector_history',
  'change_log',
  'failures',
  'failure_events',
];

describe.each(databases.each)('what a sync costs on %s', databaseId => {
  let knex: Knex;
  let simulator: ConnectSimulator;
  let fixture: SyncFixture;
  const sync = async () => {
    simulator.requests.reset();
    fixture.wait(15_000);
    const result = await syncConnectCluster(fixture.context, INTERVALS);
    const requests = simulator.requests.list().map(({ url }) => url);
    return { result, requests };
  };
  /** Each row as text, by table. */
  const stored = async () => {
    const tables: Record<string, Set<string>> = {};
    for (const table of TABLES) {
      const rows: object[] = await knex(table);
      tables[table] = new Set(rows.map(row => JSON.stringify(row)));
    }
    return tables;
  };
  /** How many rows of each table are new or differ. */
  const written = async (before: Awaited<ReturnType<typeof stored>>) => {
    const after = await stored();
    return Object.fromEntries(
      TABLES.map(table => [
        table,
        [...after[table]].filter(row => !before[table].has(row)).length,
      ]),
    );
  };

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    simulator = await ConnectSimulator.start();
    simulator.fillFleet(SIZE);
    fixture = await createSyncFixture(knex, simulator.urls);
    await knex('workers').update({ health: 'healthy' });
  });
  afterEach(async () => {
    await fixture.close();
    await simulator.stop();
    await knex.destroy();
  });

  it('is two requests and one per class at the first look', async () => {
    const { requests } = await sync();
    const classes = new Set(
      simulator.names.map(name => simulator.configOf(name)!['connector.class']),
    );
    expect(requests.slice(0, 2)).toEqual([
      '/connectors?expand=status',
      '/connectors?expand=info',
    ]);
    expect(requests.slice(2).sort()).toEqual(
      [...classes].map(name => `/connector-plugins/${name}/config`).sort(),
    );
  });

  it('is one request and no row of any connector when nothing changed', async () => {
    await sync();
    const before = await stored();
    const { result, requests } = await sync();
    expect(result).toMatchObject({ outcome: 'unchanged', changed: 0 });
    expect(requests).toEqual(['/connectors?expand=status']);
    expect(await written(before)).toEqual(
      Object.fromEntries(TABLES.map(table => [table, 0])),
    );
  });

  it('is one request and the rows of what changed', async () => {
    await sync();
    const before = await stored();
    // Each flips one task, and with it the health of its connector.
    expect(simulator.changeShare(0.05)).toBe(3);
    const { result, requests } = await sync();
    expect(result).toMatchObject({ outcome: 'changed', changed: 3, added: 0 });
    expect(requests).toEqual(['/connectors?expand=status']);
    expect(await written(before)).toEqual({
      connectors: 3,
      tasks: 3,
      connector_configs: 0,
      connector_topics: 0,
      topic_summaries: 0,
      topic_scopes: 0,
      // The connector's state, that of its task, and the failure.
      connector_history: 9,
      change_log: 9,
      failures: 3,
      failure_events: 3,
    });
  });

  it('is two requests and the rows of one connector when it is configured anew', async () => {
    await sync();
    const before = await stored();
    const [name] = simulator.names;
    simulator.setConfig(name, {
      ...simulator.configOf(name)!,
      'errors.tolerance': 'all',
      'errors.log.enable': 'true',
    });
    fixture.wait(INTERVALS.infoIntervalMs);
    const { requests } = await sync();
    expect(requests).toEqual([
      '/connectors?expand=status',
      '/connectors?expand=info',
    ]);
    expect(await written(before)).toMatchObject({
      connectors: 1,
      connector_configs: 1,
      // It uses the same topics as before.
      connector_topics: 0,
      topic_summaries: 0,
    });
  });
});

import { ConnectorOperation } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { seedConnectCluster, seedConnectors } from '../database/fixtures';
import {
  ConnectorAccess,
  ConnectorAccesses,
  fullAccess,
} from './connectorAccess';
import { MayColumns, OperationColumns } from './OperationColumns';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const none: ConnectorAccess = { connectors: 'none' };
const ofTeam = (...values: string[]): ConnectorAccess => ({
  connectors: 'some',
  criteria: { anyOf: [{ property: 'team', values }] },
});

describe.each(databases.each)('operations told by a query on %s', id => {
  let knex: Knex;
  let clusters: Array<{ id: number; environment: string }>;

  beforeEach(async () => {
    knex = await databases.init(id);
    const cluster = await seedConnectCluster(knex);
    clusters = [{ id: cluster, environment: 'production' }];
    await seedConnectors(knex, cluster, [
      { name: 'a', team: 'payments' },
      { name: 'b', team: 'risk' },
    ]);
  });

  async function told(accesses: ConnectorAccesses) {
    const columns = new OperationColumns(accesses, clusters);
    const selected = columns.select(knex);
    const rows: Array<MayColumns & { name: string }> = await knex('connectors')
      .select('name', ...selected)
      .orderBy('name');
    return {
      columns: selected.length,
      operations: rows.map((row): [string, ConnectorOperation[]] => [
        row.name,
        columns.of(row),
      ]),
    };
  }

  it('cost no column where they are the same for all connectors', async () => {
    const { columns, operations } = await told({
      ...fullAccess,
      delete: none,
      'delete-record': none,
    });
    expect(columns).toBe(0);
    const all = ['sync', 'restart', 'pause', 'resume', 'stop'];
    expect(operations).toEqual([
      ['a', all],
      ['b', all],
    ]);
  });

  it('share a column where they have the same condition', async () => {
    const { columns, operations } = await told({
      ...fullAccess,
      restart: ofTeam('payments'),
      pause: ofTeam('payments'),
      resume: ofTeam('payments', 'risk'),
      stop: ofTeam('risk'),
      delete: none,
      'delete-record': none,
    });
    expect(columns).toBe(3);
    expect(operations).toEqual([
      ['a', ['sync', 'restart', 'pause', 'resume']],
      ['b', ['sync', 'resume', 'stop']],
    ]);
  });
});

import { ConnectorOperation } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { NOW, seedConnectCluster, seedConnectors } from '../database/fixtures';
import { ConnectClusterIds } from './accessToSql';
import {
  ConnectorAccess,
  connectorActions,
  ConnectorAccesses,
  fullAccess,
} from './connectorAccess';
import { MayColumns, OperationColumns } from './OperationColumns';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const none: ConnectorAccess = { connectors: 'none' };
const noAccess = Object.fromEntries(
  connectorActions.map(action => [action, none]),
) as ConnectorAccesses;
const ofTeam = (...values: string[]): ConnectorAccess => ({
  connectors: 'some',
  criteria: { anyOf: [{ property: 'team', values }] },
});

describe.each(databases.each)('operations told by a query on %s', id => {
  let knex: Knex;
  let clusters: ConnectClusterIds;

  beforeEach(async () => {
    knex = await databases.init(id);
    const cluster = await seedConnectCluster(knex);
    clusters = [
      { id: cluster, environment: 'production', platform: 'kafka-connect' },
    ];
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
    const all = ['sync', 'restart', 'pause', 'resume', 'stop', 'assign'];
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
      ['a', ['sync', 'restart', 'pause', 'resume', 'assign']],
      ['b', ['sync', 'resume', 'stop', 'assign']],
    ]);
  });

  it('follow who leads the teams', async () => {
    await knex('teams').insert(
      ['payments', 'risk'].map(name => ({
        name,
        title: name,
        group_ref: `group:default/${name}`,
        created_at: NOW,
        updated_at: NOW,
        deleted_at: name === 'risk' ? NOW : null,
      })),
    );
    await knex('team_leads').insert(
      ['payments', 'risk'].map(team => ({
        team,
        user_ref: 'user:default/budi',
        source: 'person',
      })),
    );
    const led: ConnectorAccess = {
      connectors: 'some',
      criteria: { property: 'lead', values: ['user:default/budi'] },
    };
    const { columns, operations } = await told({
      ...noAccess,
      restart: led,
      assign: led,
    });
    expect(columns).toBe(1);
    expect(operations).toEqual([
      ['a', ['restart', 'assign']],
      // Its team is deleted, and leads of it nobody any more.
      ['b', []],
    ]);
  });
});
